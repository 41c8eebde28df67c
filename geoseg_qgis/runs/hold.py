"""The engine of a folder run: held from the first file to the last, so that the model is loaded once."""

from __future__ import annotations

from types import TracebackType
from typing import Callable

from geoseg_qgis.engine.pool import POOL, EnginePool
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import EngineError
from geoseg_qgis.worker.geoseg_worker.messages import Loaded

MOST_DEATHS = 3
"""Times that engines may die with no file finished in between."""


class EngineHold:
    """A user of an engine beside the runs that work with it; a context manager. Belongs to one thread.

    Each run leases the same engine from the pool, and replaces it there if it dies. The hold follows.

    Args:
        settings: of the engine.
        pool: where it comes from.

    Raises:
        EngineError: the interpreter cannot be started.
    """

    def __init__(self, settings: EngineSettings, pool: EnginePool = POOL) -> None:
        self._settings, self._pool = settings, pool
        self._engine = pool.acquire(settings)
        self.warm = self._engine.loaded is not None
        self._deaths = 0

    def wait_until_loaded(self, cancelled: Callable[[], bool], on_stage: Callable[[str], None]) -> Loaded:
        """Wait for the model, as `LocalEngine.wait_until_loaded` does."""
        return self._engine.wait_until_loaded(cancelled, on_stage)

    def log(self) -> list[str]:
        """Return the end of the worker's log."""
        return self._engine.log()

    def follow(self) -> None:
        """Take the engine that replaced a dead one; to be called often.

        Raises:
            EngineError, ModelError: no file can survive what happened: a new engine did not load the model,
                or engines die again and again.
        """
        if self._engine.alive:
            return
        if self._engine.loaded is None:
            self._engine.wait_until_loaded()  # raises what went wrong
        self._deaths += 1
        if self._deaths >= MOST_DEATHS:
            raise EngineError(
                f"The engine died {self._deaths} times and no file was finished in between.",
                "The log says why; try a smaller batch, or one of the files by itself.",
            )
        dead, self._engine = self._engine, self._pool.acquire(self._settings)
        self._pool.release(dead)

    def finished_one(self) -> None:
        """A file is done: what died before is forgotten."""
        self._deaths = 0

    def __enter__(self) -> EngineHold:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pool.release(self._engine)
