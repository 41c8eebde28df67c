"""The engines of a folder run: held from the first file to the last, so that the model is loaded once."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Callable, Union

from geoseg_qgis.engine.group import EngineGroup
from geoseg_qgis.engine.server.engine import ServerEngine
from geoseg_qgis.errors import EngineError
from geoseg_qgis.worker.geoseg_worker.messages import Loaded

MOST_DEATHS = 3
"""Times that engines may die, or a server fail a file, with no file finished in between."""


class EngineHold:
    """A user of engines beside the runs that work with them; a context manager. Belongs to one thread.

    Each run leases the same engines from the pool, and replaces one there if it dies. The hold follows.

    Args:
        engines: open; the hold closes them.
    """

    def __init__(self, engines: EngineGroup) -> None:
        self._engines, self._held, self._deaths = engines, ExitStack(), 0
        self._held.enter_context(engines)
        self.warm = engines.warm

    @property
    def batch(self) -> int:
        """Windows in one forward that had to be chosen for lack of memory; 0 where it did not."""
        return self._engines.batch

    @property
    def peak_gpu_mb(self) -> float:
        """Largest memory of the GPUs that the workers took so far, MB; 0 on a CPU."""
        return self._engines.peak_gpu_mb

    def wait_until_loaded(self, cancelled: Callable[[], bool], on_stage: Callable[[str], None]) -> Loaded:
        """Wait for the model, as `LocalEngine.wait_until_loaded` does."""
        return self._engines.wait_until_loaded(cancelled, on_stage)

    def log(self) -> list[str]:
        """Return the end of the workers' logs."""
        return self._engines.log()

    def follow(self) -> None:
        """Take the engines that replaced dead ones; to be called often.

        Raises:
            EngineError, ModelError: no file can survive what happened: a new engine did not load the model,
                engines die again and again, or somebody stopped them.
        """
        if not self._engines.follow():
            return
        self._deaths += 1
        if self._deaths >= MOST_DEATHS:
            raise EngineError(
                "The engine died {count} times and no file was finished in between.",
                "The log says why; try a smaller batch, or one of the files by itself.",
                count=self._deaths,
            )

    def finished_one(self) -> None:
        """A file is done: what died before is forgotten."""
        self._deaths = 0

    def failed_one(self, error: EngineError) -> None:
        """A file's engine failed it: what died is followed, so that nothing is to be done here."""

    def __enter__(self) -> EngineHold:
        return self

    def __exit__(self, *_: object) -> None:
        self._held.close()


class ServerHold:
    """What a folder run has of a server beside the runs that work with it; a context manager.

    Args:
        engine: open; the hold closes it.
    """

    warm, batch, peak_gpu_mb = False, 0, 0.0

    def __init__(self, engine: ServerEngine) -> None:
        self._engine, self._failures = engine, 0

    def wait_until_loaded(self, cancelled: Callable[[], bool], on_stage: Callable[[str], None]) -> Loaded:
        """Wait until the server answers, as `ServerEngine.wait_until_loaded` does."""
        return self._engine.wait_until_loaded(cancelled, on_stage)

    def log(self) -> list[str]:
        """Return what happened on the way to the server."""
        return self._engine.log()

    def follow(self) -> None:
        """Nothing is to be done: each run asks the server anew."""

    def finished_one(self) -> None:
        """A file is done: what failed before is forgotten."""
        self._failures = 0

    def failed_one(self, error: EngineError) -> None:
        """The server failed a file as a whole; raises the error where that happens again and again."""
        self._failures += 1
        if self._failures >= MOST_DEATHS:
            raise error

    def __enter__(self) -> ServerHold:
        return self

    def __exit__(self, *_: object) -> None:
        self._engine.close()


Hold = Union[EngineHold, ServerHold]
