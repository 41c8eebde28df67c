"""Chunks through the model: the next one is read and the last one written while the model runs."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from .loading import LoadedModel
from .messages import Done, Segment
from .requests import ChunkRequest
from .stock import StockSegmenter

OnDone = Callable[[Segment, "Done | Exception"], None]


class OwnSegmenter:
    """Runs chunks through ``geoseg_segmentation``."""

    def __init__(self, model: LoadedModel) -> None:
        self._model = model

    def prepare(self, segment: Segment) -> Any:
        """Read, normalise and cut a chunk; may run beside a forward."""
        return self._model.processor.prepare(chunk_request(segment))

    def forward(self, prepared: Any) -> tuple[Any, int]:
        """Return the segmented chunk, not yet written, and the number of its windows."""
        (output,) = self._model.llm.encode({"data": prepared}, pooling_task="plugin", use_tqdm=False)
        return output.outputs, len(prepared.prompts)


class Pipeline:
    """Takes chunks one after the other and reports each when its mask is complete.

    Three things go on at the same time: a thread reads and normalises the next chunk, the calling thread runs
    the model, a thread writes the last mask. The order of the chunks is kept.

    Args:
        model: the loaded model.
        on_done: called with the request and its result or its error, from any thread.
    """

    def __init__(self, model: LoadedModel, on_done: OnDone) -> None:
        self._segmenter = StockSegmenter(model) if model.is_stock else OwnSegmenter(model)
        self._on_done = on_done
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="read")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._waiting: deque[tuple[Segment, Future[Any]]] = deque()

    @property
    def waiting(self) -> int:
        """Number of chunks accepted and not yet through the model."""
        return len(self._waiting)

    def accept(self, segment: Segment) -> None:
        """Queue a chunk; its reading begins at once."""
        self._waiting.append((segment, self._reader.submit(self._segmenter.prepare, segment)))

    def step(self) -> None:
        """Run the model on the oldest waiting chunk; its errors are reported, never raised."""
        segment, prepared = self._waiting.popleft()
        start = time.perf_counter()
        try:
            segmented, windows = self._segmenter.forward(prepared.result())
        except Exception as error:
            self._on_done(segment, error)
            return
        self._writer.submit(self._finish, segment, segmented, windows, start)

    def close(self) -> None:
        """Wait until the last mask is written."""
        self._reader.shutdown()
        self._writer.shutdown()

    def _finish(self, segment: Segment, segmented: Any, windows: int, start: float) -> None:
        try:
            segmented.write()
        except Exception as error:
            self._on_done(segment, error)
        else:
            self._on_done(segment, Done(segment.id, windows, time.perf_counter() - start))


def chunk_request(segment: Segment) -> ChunkRequest:
    """Return the I/O processor's request for a chunk of ours."""
    return ChunkRequest(
        data=segment.input,
        out_data_format="path",
        out_path=segment.output,
        window=segment.window,
        stride=segment.stride,
        scale=segment.scale,
        offset=segment.offset,
        merge=segment.merge,
        location=(segment.latitude, segment.longitude) if segment.latitude is not None else None,
        deferred=True,
    )
