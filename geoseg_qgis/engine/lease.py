"""An engine for one run: shared with others, and started again once if it dies in the middle."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.engine.pool import POOL, EnginePool
from geoseg_qgis.engine.retry import next_try
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import (
    Cancelled,
    EngineClosed,
    EngineDied,
    EngineError,
    EngineReplaced,
    EngineStopped,
    OutOfMemory,
)
from geoseg_qgis.worker.geoseg_worker.messages import Loaded


class EngineLease:
    """What a run holds of an engine; a context manager that gives it back.

    Where the engine dies, a new one repeats the chunks that were with it: once in a run. Where the windows of
    a chunk do not fit into memory, a new one takes half as many at once, down to one, for all who lease it.

    Args:
        settings: of the engine.
        pool: where it comes from.

    Attributes:
        told: what happened to the engine, for the log; whoever tells takes it from the left.
        warm: whether the model was loaded already.

    Raises:
        EngineError: the interpreter cannot be started.
    """

    def __init__(self, settings: EngineSettings, pool: EnginePool = POOL) -> None:
        self._settings, self._pool = settings, pool
        self._engine = pool.acquire(settings)
        self.warm = self._engine.loaded is not None
        self.told: deque[str] = deque()
        self._lock = threading.Lock()
        self._lost: list[tuple[Any, Future[Any]]] = []
        self._failure: BaseException | None = None  # why there is no engine any more
        self._recovering = self._recovered = self._released = self._between = False

    @property
    def batch(self) -> int:
        """Windows in one forward that had to be chosen for lack of memory; 0 where it did not."""
        return self._pool.learnt(self._settings)

    @property
    def peak_rss_mb(self) -> float:
        """Largest resident memory of the worker so far, MB."""
        return self._engine.peak_rss_mb

    @property
    def peak_gpu_mb(self) -> float:
        """Largest memory of its GPU that the worker took so far, MB; 0 on a CPU."""
        return self._engine.peak_gpu_mb

    def log(self) -> list[str]:
        """Return the end of the worker's log."""
        return self._engine.log()

    def wait_until_loaded(
        self,
        cancelled: Callable[[], bool] = lambda: False,
        on_stage: Callable[[str], None] = lambda name: None,
    ) -> Loaded:
        """Wait for the model, as `LocalEngine.wait_until_loaded` does."""
        return self._engine.wait_until_loaded(cancelled, on_stage)

    def submit(self, job: Any) -> Future[Any]:
        """Queue a chunk; the future holds an `EngineResult`."""
        outer: Future[Any] = Future()
        outer.set_running_or_notify_cancel()
        self._pass_on(job, outer)
        return outer

    def follow(self) -> bool:
        """Take the engine that replaced a dead one; for who leases it beside those that work with it.

        Returns:
            Whether an engine died, and not only made room for one that needs less memory.

        Raises:
            EngineError, ModelError: somebody stopped it, or it did not even load its model.
        """
        with self._lock:
            dead = self._engine
            if dead.alive or self._recovering or self._released:
                return False
        if dead.loaded is None:
            dead.wait_until_loaded()  # raises what went wrong
        if isinstance(dead.error, EngineStopped):
            raise dead.error
        fresh = self._pool.acquire(self._settings)
        with self._lock:
            self._engine, self._between, self._failure = fresh, False, None
        self._pool.release(dead)
        return not isinstance(dead.error, EngineReplaced)

    def release(self) -> None:
        """Give the engine back; harmless the second time."""
        with self._lock:
            if self._released:
                return
            self._released, engine = True, None if self._between else self._engine
        if engine is not None:
            self._pool.release(engine)

    def __enter__(self) -> EngineLease:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def _pass_on(self, job: Any, outer: Future[Any]) -> None:
        with self._lock:
            if self._recovering:
                self._lost.append((job, outer))
                return
            engine, failure = self._engine, self._failure
        if failure is not None:
            outer.set_exception(failure)
            return
        engine.submit(job).add_done_callback(lambda inner: self._settle(job, outer, inner, engine))

    def _settle(self, job: Any, outer: Future[Any], inner: Future[Any], engine: LocalEngine) -> None:
        error = inner.exception()
        if error is None:
            outer.set_result(inner.result())
        elif isinstance(error, EngineClosed) and (self._between or engine is not self._engine):
            self._pass_on(job, outer)  # it was with the engine that is being replaced
        elif isinstance(error, (EngineDied, EngineReplaced, OutOfMemory)) and not self._released:
            self._recover_later(job, outer, error)
        else:
            outer.set_exception(error)

    def _recover_later(self, job: Any, outer: Future[Any], error: EngineError) -> None:
        with self._lock:
            self._lost.append((job, outer))
            if self._recovering:
                return
            self._recovering = True
        try:
            threading.Thread(target=self._recover, args=(error,), name="geoseg-recover", daemon=True).start()
        except RuntimeError as problem:  # this machine allows no more threads
            self._go_on(problem)

    def _recover(self, error: EngineError) -> None:
        try:
            self._prepare_again(error)
            self._replace()
        except BaseException as problem:  # whatever it is: futures wait for it
            self._go_on(problem)
        else:
            self._go_on(None)

    def _go_on(self, failure: BaseException | None) -> None:
        """Repeat the lost chunks, or let them and those to come fail."""
        with self._lock:
            lost, self._lost = self._lost, []
            self._recovering, self._failure = False, failure
        for job, outer in lost:
            self._pass_on(job, outer)

    def _prepare_again(self, error: EngineError) -> None:
        """Say what comes next and how the next engine differs; raises EngineError where nothing can help."""
        loaded = self._engine.loaded
        told, batch = next_try(error, loaded.max_num_seqs if loaded else 1, self._recovered)
        self._recovered = self._recovered or isinstance(error, EngineDied)
        if told:
            self.told.append(told)
        if batch:
            self._pool.shrink(self._engine, batch)

    def _replace(self) -> None:
        with self._lock:
            if self._released:
                raise Cancelled
            old, self._between = self._engine, True
        self._pool.release(old, keep=False)  # first: its memory may be what the next one needs
        fresh = self._pool.acquire(self._settings)
        with self._lock:
            self._engine, self._between = fresh, False
            unwanted = self._released
        if unwanted:
            self._pool.release(fresh, keep=False)
            raise Cancelled
        fresh.wait_until_loaded(lambda: self._released)
