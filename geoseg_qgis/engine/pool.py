"""The engines of this QGIS session: loaded once, shared, and let go when nobody wants them any more."""

from __future__ import annotations

import atexit
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.engine.memory import fits
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import EngineClosed, EngineReplaced, EngineStopped

IDLE_SECONDS = 600.0
"""How long an engine stays without work, unless the analyst says otherwise."""


@dataclass
class _Entry:
    engine: LocalEngine
    users: int = 0
    idle_since: float = field(default_factory=time.monotonic)
    leaves: threading.Timer | None = None

    def stay(self) -> None:
        """Do not leave any more after a while."""
        if self.leaves is not None:
            self.leaves.cancel()
            self.leaves = None


class EnginePool:
    """Engines by their settings. Every method may be called from any thread.

    Args:
        make: starts an engine.
        room: whether an engine with these settings fits into memory beside what runs now.
    """

    def __init__(
        self,
        make: Callable[[EngineSettings], LocalEngine] = LocalEngine,
        room: Callable[[EngineSettings], bool] = fits,
    ) -> None:
        self.idle_seconds = IDLE_SECONDS
        self._make, self._room = make, room
        self._entries: dict[EngineSettings, _Entry] = {}
        self._batches: dict[EngineSettings, int] = {}
        self._lock = threading.RLock()

    def acquire(self, settings: EngineSettings) -> LocalEngine:
        """Return the engine with these settings, started if there is none; `release` gives it back.

        Where memory does not allow another one, idle engines are let go first, the longest idle one first.

        Raises:
            EngineError: the interpreter cannot be started.
        """
        while True:
            with self._lock:
                idle = self._in_the_way(settings)
                if idle is None:
                    return self._take(settings)
            has_room = self._room(settings)  # waits for the driver, and the lock would hold all others up
            with self._lock:
                if has_room:
                    return self._take(settings)
                entry = self._entries.get(idle)
                if entry is not None and not entry.users:
                    self._drop(idle)

    def release(self, engine: LocalEngine, keep: bool = True) -> None:
        """Give an engine back. The last user leaves it warm, if its model is loaded and it is sound.

        Args:
            engine: what ``acquire`` gave.
            keep: False where it is of no use any more.
        """
        with self._lock:
            settings, entry = self._find(engine)
            if entry is None or settings is None:
                engine.close()  # it died, and another one took its place
                return
            entry.users -= 1
            if entry.users:
                return
            if not keep or engine.loaded is None or not engine.alive or self.idle_seconds <= 0:
                self._drop(settings)
                return
            entry.idle_since = time.monotonic()
            self._let_leave(settings, entry)

    def learn(self, settings: EngineSettings, batch: int) -> None:
        """Let engines with these settings that start from now on take ``batch`` windows in one forward."""
        with self._lock:
            self._batches[settings] = batch

    def learnt(self, settings: EngineSettings) -> int:
        """Return the windows in one forward that were found to fit; 0 where nothing had to be found."""
        with self._lock:
            return self._batches.get(settings, 0)

    def shrink(self, engine: LocalEngine, batch: int) -> None:
        """End an engine whose windows do not fit into memory; the next one takes fewer in one forward.

        All its users hear `EngineReplaced`. Where one of them was faster, nothing happens.
        """
        with self._lock:
            settings, _ = self._find(engine)
            if settings is not None:
                self._batches[settings] = batch
                why = EngineReplaced("The engine was ended, for its windows did not fit into memory.")
                self._entries.pop(settings).engine.close(why)

    def running(self) -> list[tuple[EngineSettings, bool]]:
        """Return the settings of the engines that run, and whether each is in use."""
        with self._lock:
            return [(settings, entry.users > 0) for settings, entry in self._entries.items()]

    def stop(self, idle_only: bool = False) -> int:
        """End engines, all or those without a user, and return how many; users hear `EngineStopped`."""
        with self._lock:
            wanted = [s for s, entry in self._entries.items() if not (idle_only and entry.users)]
            for settings in wanted:
                self._drop(settings, EngineStopped("The engine was stopped."))
            return len(wanted)

    def _in_the_way(self, settings: EngineSettings) -> EngineSettings | None:
        """Return the longest idle engine; None where there is none or the wanted one runs already."""
        own = self._entries.get(settings)
        if own is not None and own.engine.alive:
            return None
        idle = [one for one, entry in self._entries.items() if not entry.users]
        return min(idle, key=lambda one: self._entries[one].idle_since, default=None)

    def _take(self, settings: EngineSettings) -> LocalEngine:
        entry = self._entries.get(settings)
        if entry is None or not entry.engine.alive:
            if entry is not None:
                self._drop(settings)
            batch = self._batches.get(settings, settings.max_num_seqs)
            entry = self._entries[settings] = _Entry(self._make(replace(settings, max_num_seqs=batch)))
        entry.stay()
        entry.users += 1
        return entry.engine

    def _let_leave(self, settings: EngineSettings, entry: _Entry) -> None:
        seconds = min(threading.TIMEOUT_MAX, self.idle_seconds)
        entry.leaves = threading.Timer(seconds, self._leave, (entry.engine, entry.idle_since))
        entry.leaves.daemon = True
        try:
            entry.leaves.start()
        except RuntimeError:  # this machine allows no more threads
            self._drop(settings)

    def _leave(self, engine: LocalEngine, since: float) -> None:
        with self._lock:
            settings, entry = self._find(engine)
            if settings is not None and entry is not None and not entry.users and entry.idle_since == since:
                self._drop(settings)

    def _drop(self, settings: EngineSettings, why: EngineClosed | None = None) -> None:
        entry = self._entries.pop(settings)
        entry.stay()
        entry.engine.close(why)

    def _find(self, engine: LocalEngine) -> tuple[EngineSettings | None, _Entry | None]:
        found = ((s, entry) for s, entry in self._entries.items() if entry.engine is engine)
        return next(found, (None, None))


POOL = EnginePool()
"""The one of this process; its engines end with it, whatever happens: their input closes."""

atexit.register(POOL.stop)
