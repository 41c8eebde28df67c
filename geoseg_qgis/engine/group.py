"""Several engines as one: a worker for each GPU, and one queue of chunks for all of them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from geoseg_qgis.engine.lease import EngineLease
from geoseg_qgis.engine.pool import POOL, EnginePool
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.worker.geoseg_worker.messages import Loaded


class EngineGroup:
    """Engines that share the chunks of a run; a context manager that gives them all back.

    A chunk goes to the engine that has the fewest. What a pixel becomes does not depend on which one that is.

    Args:
        settings: of each engine; at least one, no two equal.
        pool: where they come from.

    Attributes:
        told: what happened to the engines, for the log.
        warm: whether all models were loaded already.
        size: number of engines.
        in_flight: chunks that it wants to have at a time.

    Raises:
        EngineError: an interpreter cannot be started; nothing is left running then.
    """

    def __init__(self, settings: Sequence[EngineSettings], pool: EnginePool = POOL) -> None:
        if not settings or len(set(settings)) != len(settings):
            raise ValueError("a group needs at least one engine, and each with settings of its own")
        self.told: deque[str] = deque()
        self.size = len(settings)
        self.in_flight = 2 * self.size  # one in the forward and one prepared, each
        self._lock = threading.Lock()
        self._held = ExitStack()
        self._leases: list[EngineLease] = []
        with ExitStack() as until_complete:
            for one in settings:
                lease = until_complete.enter_context(EngineLease(one, pool))
                lease.told = self.told
                self._leases.append(lease)
            self._held = until_complete.pop_all()
        self._busy = dict.fromkeys(range(self.size), 0)
        self.warm = all(lease.warm for lease in self._leases)

    @property
    def batch(self) -> int:
        """Windows in one forward that had to be chosen for lack of memory, the least; 0 where it did not."""
        return min((lease.batch for lease in self._leases if lease.batch), default=0)

    @property
    def peak_rss_mb(self) -> float:
        """Largest resident memory of all workers together so far, MB; an upper bound."""
        return sum(lease.peak_rss_mb for lease in self._leases)

    @property
    def peak_gpu_mb(self) -> float:
        """The same of GPU memory; 0 on a CPU."""
        return sum(lease.peak_gpu_mb for lease in self._leases)

    def log(self) -> list[str]:
        """Return the end of every worker's log."""
        return [line for lease in self._leases for line in lease.log()]

    def wait_until_loaded(
        self,
        cancelled: Callable[[], bool] = lambda: False,
        on_stage: Callable[[str], None] = lambda name: None,
    ) -> Loaded:
        """Wait for all models; they load at the same time.

        Raises:
            Cancelled: ``cancelled`` said so.
            EngineError, ModelError: one of them does not load.
        """
        loaded = [lease.wait_until_loaded(cancelled, on_stage) for lease in self._leases]
        if self.size == 1:
            return loaded[0]
        devices = ", ".join(one.device for one in loaded)
        return replace(loaded[0], device=devices, seconds=max(one.seconds for one in loaded))

    def follow(self) -> bool:
        """Take the engines that replaced dead ones, as `EngineLease.follow` does; whether one had died."""
        died = [lease.follow() for lease in self._leases]  # every one of them, not only up to the first
        return any(died)

    def submit(self, job: Any) -> Future[Any]:
        """Queue a chunk with the least busy engine; the future holds an `EngineResult`."""
        with self._lock:
            number = min(self._busy, key=lambda n: self._busy[n])
            self._busy[number] += 1
        future = self._leases[number].submit(job)
        future.add_done_callback(lambda _: self._finished(number))
        return future

    def __enter__(self) -> EngineGroup:
        return self

    def __exit__(self, *_: object) -> None:
        self._held.close()

    def _finished(self, number: int) -> None:
        with self._lock:
            self._busy[number] -= 1
