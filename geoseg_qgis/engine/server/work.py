"""Threads that keep several chunks with a server: jobs in, futures out."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from geoseg_qgis.engine.server.exchange import BrokenOff
from geoseg_qgis.errors import ChunkError, GeosegError


class ChunkThreads:
    """Runs jobs side by side, until an error that is not a single chunk's.

    The threads are daemons: what cannot be broken off, like the search for a name, must not keep QGIS open.

    Args:
        count: of threads.
        segment: does one job; may raise BrokenOff after `stop`.
        on_error: is told each error; it calls `stop` for those that end everything.
    """

    def __init__(
        self, count: int, segment: Callable[[Any], Any], on_error: Callable[[GeosegError], None]
    ) -> None:
        self._count, self._segment, self._on_error = count, segment, on_error
        self._queue: queue.SimpleQueue[tuple[Any, Future[Any]] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self.error: GeosegError | None = None

    def start(self) -> None:
        """Begin with what is queued."""
        for number in range(self._count):
            threading.Thread(target=self._work, name=f"geoseg-server-{number}", daemon=True).start()

    def submit(self, job: Any) -> Future[Any]:
        """Queue a job; the future holds its result or its error."""
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        with self._lock:
            if self.error is None:
                self._queue.put((job, future))
                return future
        future.set_exception(self.error)
        return future

    def stop(self, error: GeosegError) -> None:
        """Give every job that waits or is broken off an error: this one, or that of an earlier call."""
        waiting = []
        with self._lock:
            self.error = self.error or error
            with contextlib.suppress(queue.Empty):
                while True:
                    waiting.append(self._queue.get_nowait())
            for _ in range(self._count):
                self._queue.put(None)
        for item in waiting:
            if item is not None:
                item[1].set_exception(self.error)

    def _work(self) -> None:
        while True:
            item = self._queue.get()
            if item is None:
                return
            job, future = item
            try:
                future.set_result(self._segment(job))
            except BrokenOff:
                future.set_exception(self.error or ChunkError("The chunk was broken off."))
            except GeosegError as error:
                self._on_error(error)
                future.set_exception(error)
            except Exception as error:
                future.set_exception(error)
