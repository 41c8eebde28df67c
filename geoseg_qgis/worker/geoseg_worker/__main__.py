"""``python -m geoseg_worker``: load one model, then answer chunk after chunk until the input closes."""

from __future__ import annotations

import os
import platform
import threading
import time
import traceback
from dataclasses import replace
from typing import TYPE_CHECKING

from . import __version__
from .channel import Channel
from .codec import MessageError
from .devices import DeviceError
from .memory import GpuPeak, peak_rss_mb
from .messages import Done, Failed, Hello, Load, Loaded, Pulse, Segment, Stage

if TYPE_CHECKING:
    from .loading import LoadedModel
    from .segmenting import Pipeline

MAX_DETAIL = 50_000
PULSE_SECONDS = 2.0


def main() -> None:
    """Talk on the standard streams, and end."""
    try:
        _talk()
    except BaseException:
        traceback.print_exc()
        os._exit(1)  # vLLM leaves threads behind that would keep an ordinary exit waiting
    os._exit(0)


def _talk() -> None:
    channel = Channel.on_standard_streams()
    channel.send(Hello(__version__, platform.python_version(), os.getpid()))
    threading.Thread(target=_beat, args=(channel,), name="pulse", daemon=True).start()
    first = channel.received.get()
    if not isinstance(first, Load):
        channel.send(Failed(None, f"the first request must be a load, not {first!r}", "bug"))
        return
    model = _load(channel, first)
    if model is not None:
        _serve(channel, model)


def _beat(channel: Channel) -> None:
    """Show that this process is alive; a lock that is never given back or a stopped process ends it."""
    while True:
        time.sleep(PULSE_SECONDS)
        channel.send(Pulse())


def _load(channel: Channel, request: Load) -> LoadedModel | None:
    from .loading import load_model, versions

    start = time.perf_counter()
    try:
        model = load_model(request, lambda name: channel.send(Stage(name, time.perf_counter() - start)))
    except Exception as error:
        channel.send(Failed(None, _sentence(error), _kind(error), _detail(error)))
        return None
    channel.send(
        Loaded(
            model.device,
            model.dtype,
            model.max_num_seqs,
            round(time.perf_counter() - start, 3),
            model.stages,
            versions(),
        )
    )
    return model


def _serve(channel: Channel, model: LoadedModel) -> None:
    from .segmenting import Pipeline

    gpu = GpuPeak(model.device)

    def report(segment: Segment, outcome: Done | Exception) -> None:
        if isinstance(outcome, Exception):
            channel.send(Failed(segment.id, _sentence(outcome), _kind(outcome, "chunk"), _detail(outcome)))
        else:
            seconds = round(outcome.seconds, 4)
            channel.send(replace(outcome, seconds=seconds, peak_rss_mb=peak_rss_mb(), gpu_peak_mb=gpu.mb()))

    pipeline = Pipeline(model, report)
    threading.Thread(target=_accept, args=(channel, pipeline), name="accept", daemon=True).start()
    pipeline.run()


def _accept(channel: Channel, pipeline: Pipeline) -> None:
    """Take requests as they come, also while the model runs, so that the next chunks are ready after it."""
    while True:
        request = channel.received.get()
        if isinstance(request, Segment):
            pipeline.accept(request)
        else:
            what = str(request) if isinstance(request, MessageError) else "a model is loaded already"
            channel.send(Failed(None, what, "protocol"))


def _sentence(error: BaseException) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    return text if len(text) <= 500 else text[:499] + "…"


def _detail(error: BaseException) -> str:
    """Return the traceback, not longer than a message may be."""
    return "".join(traceback.format_exception(error))[-MAX_DETAIL:]


def _kind(error: BaseException, other: str = "model") -> str:
    if isinstance(error, DeviceError):
        return "device"
    if isinstance(error, ImportError):
        return "environment"
    if isinstance(error, MemoryError) or "out of memory" in str(error).lower():
        return "memory"
    return other


if __name__ == "__main__":
    main()
