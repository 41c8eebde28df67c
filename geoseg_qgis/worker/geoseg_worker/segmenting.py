"""Chunks through the model: the next ones are read and the last ones written while the model runs."""

from __future__ import annotations

import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from .channel import die
from .loading import LoadedModel
from .messages import Done, Segment
from .own import OwnSegmenter
from .room import Room
from .stock import StockSegmenter

OnDone = Callable[[Segment, "Done | Exception"], None]


@dataclass(frozen=True)
class _Modelled:
    """A chunk that is through the model: what makes and writes its mask, and its share of the forward."""

    finish: Callable[[], str]
    windows: int
    seconds: float


class Pipeline:
    """Takes chunks one after the other and reports each when its mask is complete.

    Three things go on at the same time: a thread reads and normalises the next chunks, the calling thread
    runs the model, a thread makes and writes the last masks. Chunks are answered in the order in which they
    come. Those that are ready when the model is free go through it together, as many as fit into one forward.
    However many are accepted, the windows of about three forwards are in memory: read, in the model, and on
    their way out.

    Args:
        model: the loaded model.
        on_done: called with the request and its result or its error, from any thread.
    """

    def __init__(self, model: LoadedModel, on_done: OnDone) -> None:
        self._segmenter = StockSegmenter(model) if model.is_stock else OwnSegmenter(model)
        self._model, self._on_done = model, on_done
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="read")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._waiting: deque[tuple[Segment, Future[Any]]] = deque()
        self._before, self._after = Room(model.max_num_seqs), Room(model.max_num_seqs)
        self._preparing: dict[int, float] = {}  # seconds, by the chunk's number
        self._change = threading.Condition()

    def accept(self, segment: Segment) -> None:
        """Queue a chunk, from any thread; its reading begins as soon as there is room."""
        with self._change:
            self._waiting.append((segment, self._reader.submit(self._prepare, segment)))
            self._change.notify()

    def run(self) -> None:
        """Run the model on all chunks that come, for ever."""
        while True:
            with self._change:
                self._change.wait_for(lambda: self._waiting)
            self.step()

    def step(self) -> None:
        """Run the model once, on the oldest chunks; errors are reported, never raised."""
        group = self._next_group()
        modelled = iter(self._forward([found for _, found in group if not isinstance(found, Exception)]))
        self._after.wait()
        for segment, found in group:
            outcome: _Modelled | Exception = found if isinstance(found, Exception) else next(modelled)
            if isinstance(outcome, _Modelled):
                self._after.bring(outcome.windows)
            self._writer.submit(self._answer, segment, outcome)

    def close(self) -> None:
        """Wait until the last mask of the steps so far is written; for tests."""
        self._reader.shutdown()
        self._writer.shutdown()

    def _prepare(self, segment: Segment) -> Any:
        self._before.wait()
        start = time.perf_counter()
        prepared = self._segmenter.prepare(segment)
        self._preparing[segment.id] = time.perf_counter() - start
        self._before.bring(prepared.windows)
        return prepared

    def _next_group(self) -> list[tuple[Segment, Any]]:
        """Return the oldest chunk, and those behind it that are ready and fit into the same forward.

        What could not be prepared stands in its place with its error.
        """
        group: list[tuple[Segment, Any]] = []
        first, windows = None, 0
        while self._waiting and (first is None or self._waiting[0][1].done()):
            segment, future = self._waiting[0]
            found: Any = future.exception() or future.result()
            if not isinstance(found, Exception):
                if first is not None and not (
                    windows + found.windows <= self._model.max_num_seqs and first.may_join(found)
                ):
                    break
                first, windows = first or found, windows + found.windows
                self._before.take(found.windows)
            group.append((segment, found))
            self._waiting.popleft()
        return group

    def _forward(self, ready: Sequence[Any]) -> Sequence[_Modelled | Exception]:
        """Return each chunk with its logits, or the error that all of them share."""
        if not ready:
            return []
        start = time.perf_counter()
        try:
            finishes = self._segmenter.forward(ready)
            seconds = (time.perf_counter() - start) / sum(chunk.windows for chunk in ready)
            return [
                _Modelled(finish, chunk.windows, seconds * chunk.windows)
                for chunk, finish in zip(ready, finishes, strict=True)
            ]
        except Exception as error:
            return [error] * len(ready)

    def _answer(self, segment: Segment, outcome: _Modelled | Exception) -> None:
        try:
            self._on_done(segment, self._finished(segment, outcome))
        except BaseException:  # of this chunk nobody would hear again, and the pulse would go on
            traceback.print_exc()
            die()

    def _finished(self, segment: Segment, outcome: _Modelled | Exception) -> Done | Exception:
        """Make and write the mask of a chunk that is through the model."""
        preparing = self._preparing.pop(segment.id, 0.0)
        if isinstance(outcome, Exception):
            return outcome
        start = time.perf_counter()
        try:
            outcome.finish()
        except Exception as error:
            return error
        finally:
            self._after.take(outcome.windows)
        finishing = time.perf_counter() - start
        return Done(
            segment.id,
            outcome.windows,
            outcome.seconds + finishing,
            forwards=self._model.forwards.number,
            prepare=preparing,
            finish=finishing,
        )
