"""What a run says while it goes on."""

from __future__ import annotations

import time
from collections import deque
from typing import Callable, Protocol

from geoseg_qgis.core.run.spoken import human_time
from geoseg_qgis.core.run.summary import Progress, Seconds
from geoseg_qgis.engine.gpuwatch import GpuWatch
from geoseg_qgis.runs.request import SegmentRequest
from geoseg_qgis.texts import grouped, tr
from geoseg_qgis.worker.geoseg_worker.messages import Loaded

LOADING_SHARE = 10.0
"""Percent of the progress bar for loading the model."""
_SOME = 5.0  # seconds after which the speed of a run is known


class Feedback(Protocol):
    """What a run tells, and asks (`QgsProcessingFeedback` fits)."""

    def pushInfo(self, info: str) -> None: ...

    def pushWarning(self, warning: str) -> None: ...

    def pushDebugInfo(self, info: str) -> None: ...

    def setProgress(self, progress: float) -> None: ...

    def setProgressText(self, text: str) -> None: ...

    def isCanceled(self) -> bool: ...


def tell_stage(feedback: Feedback) -> Callable[[str], None]:
    """Return what tells a step of loading: its name, or a sentence on what is tried again."""

    def tell(step: str) -> None:
        is_sentence = step.endswith((".", "。"))
        feedback.setProgressText(
            step if is_sentence else tr("Loading the engine: {step} …").format(step=step)
        )

    return tell


def tell_loaded(feedback: Feedback, loaded: Loaded, seconds: float, warm: bool) -> None:
    """Say that the model is ready, and on what."""
    feedback.setProgress(LOADING_SHARE)
    said = (
        tr("Engine was ready on {device}, {dtype}, windows in one forward: {count}.")
        if warm
        else tr("Engine ready after {seconds:.1f} s on {device}, {dtype}, windows in one forward: {count}.")
    )
    device, count = loaded.device, loaded.max_num_seqs
    feedback.pushInfo(said.format(seconds=seconds, device=device, dtype=loaded.dtype, count=count))
    feedback.pushInfo(", ".join(f"{name} {version}" for name, version in loaded.versions.items()))
    feedback.setProgressText(tr("Segmenting …"))


def tell_times(feedback: Feedback, spent: Seconds, finishing: float, whole: float) -> None:
    """Say in the details of the log where the time went; much of it goes on side by side.

    Args:
        feedback: hears it.
        spent: of the run up to the last chunk.
        finishing: seconds of overviews, styles and everything else after that.
        whole: seconds from the loaded engine to the finished output.
    """
    engine = f"engine {spent.engine:.1f} s"
    if spent.engine_prepare:  # a server does not tell
        forward = spent.engine - spent.engine_finish
        engine = (
            f"in the engine preparing {spent.engine_prepare:.1f} s, forwards {forward:.1f} s, "
            f"making masks {spent.engine_finish:.1f} s"
        )
    feedback.pushDebugInfo(
        f"Of {whole:.1f} s, side by side: reading {spent.read:.1f} s, "
        f"writing chunks {spent.write_chunk:.1f} s; {engine}; "
        f"taking masks {spent.write_mask:.1f} s, waiting for them {spent.wait:.1f} s. "
        f"After that: overviews and style {finishing:.1f} s."
    )


def tell_gpu(feedback: Feedback, watch: GpuWatch, engine_mb: float) -> None:
    """Say what was taken of the GPU, if there is one."""
    said = watch.sentence(engine_mb)
    if said:
        feedback.pushInfo(said)


def unanswered(request: SegmentRequest, pixels: int) -> str:
    """Return a sentence on valid pixels that the model made nodata, and not a wish; empty without any."""
    wish = request.result
    if not pixels or (wish.threshold and not wish.keeps_uncertain):
        return ""
    said = (
        tr("The model gave no number for {count} valid pixels: they are nodata.")
        if request.model.card.measures
        else tr("The model gave no class for {count} valid pixels: they are nodata.")
    )
    return said.format(count=grouped(pixels))


def tell_events(feedback: Feedback, events: deque[str]) -> bool:
    """Say what happened to the engine; always False, so that a question for Cancel can do it on its way."""
    while events:
        feedback.pushWarning(events.popleft())
    return False


class Told:
    """Tells how far a run is; and, after a while and then at each quarter, how long it will still take.

    Args:
        feedback: hears it.
        clock: gives seconds.
    """

    def __init__(self, feedback: Feedback, clock: Callable[[], float] = time.monotonic) -> None:
        self._feedback, self._clock = feedback, clock
        self._start, self._first = clock(), -1
        self._next = 0.0  # percent from which the time left is told again

    def progress(self, done: Progress) -> None:
        """Take a step of progress."""
        self._feedback.setProgress(LOADING_SHARE + done.percent * (100 - LOADING_SHARE) / 100)
        if self._first < 0:  # what an earlier run finished comes at once and says nothing about the speed
            self._start, self._first = self._clock(), done.done
        spent, new = self._clock() - self._start, done.done - self._first
        if new > 0 and spent >= _SOME and self._next <= done.percent < 100:
            left = human_time(spent / new * (done.total - done.done))
            said = tr("{done} of {total} windows, {time} to go …")
            self._feedback.setProgressText(said.format(done=done.done, total=done.total, time=left))
            self._next = (done.percent // 25 + 1) * 25
