"""An engine somewhere else: chunks go to a ``vllm serve`` with our plugin class over HTTP."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from geoseg_qgis.engine.local import POLL_SECONDS, EngineResult
from geoseg_qgis.engine.server.call import Caller, decode_json
from geoseg_qgis.engine.server.chunks import make_call, take_mask
from geoseg_qgis.engine.server.exchange import BrokenOff
from geoseg_qgis.engine.server.facts import ServerFacts, ask
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.engine.server.work import ChunkThreads
from geoseg_qgis.errors import Cancelled, ChunkError, EngineError, GeosegError
from geoseg_qgis.texts import tr
from geoseg_qgis.worker.geoseg_worker.messages import Loaded

LOG_LINES = 200


class ServerEngine:
    """Asks the server at once what it is, and then keeps several chunks with it.

    Args:
        settings: of the server.
        key: that the server wants, or what returns it (called once, here); empty where it wants none.

    Attributes:
        in_flight: chunks that it wants to have at a time.
        told: what happened on the way to it, for the log; whoever tells takes it from the left.
        happened: all of that, and the errors.
        warm: False; it is always asked first.
        batch: 0; it cares for its memory itself.

    Raises:
        EngineError: the address, the certificates or the key cannot be used.
    """

    warm, batch = False, 0

    def __init__(self, settings: ServerSettings, key: str | Callable[[], str] = "") -> None:
        self.settings = settings
        self.in_flight = max(1, settings.in_flight)
        self.loaded: Loaded | None = None
        self.peak_rss_mb = self.peak_gpu_mb = 0.0  # the server's memory is not ours
        self._facts: ServerFacts | None = None
        self.told: deque[str] = deque(maxlen=LOG_LINES)
        self.happened: deque[str] = deque(maxlen=LOG_LINES)
        self._stages: deque[str] = deque(maxlen=LOG_LINES)
        self._halt = threading.Event()
        self._state = threading.Condition()
        self._writing = threading.Lock()
        self._caller = Caller(settings, key() if callable(key) else key, self._halt, self._tell)
        self._threads = ChunkThreads(self.in_flight, self._segment, self._on_error)
        threading.Thread(target=self._ask, name="geoseg-server", daemon=True).start()

    @property
    def alive(self) -> bool:
        """True while nothing is known to be wrong with the server."""
        return self._threads.error is None

    def wait_until_loaded(
        self,
        cancelled: Callable[[], bool] = lambda: False,
        on_stage: Callable[[str], None] = lambda name: None,
    ) -> Loaded:
        """Wait until the server answers; one that is just starting is given some time.

        Args:
            cancelled: is asked every 0.1 s.
            on_stage: is told what is waited for; like ``cancelled`` in the calling thread.

        Raises:
            Cancelled: ``cancelled`` said so.
            EngineError: the server cannot be reached, refuses the key, or serves another model.
        """
        while True:
            while self._stages:
                on_stage(self._stages.popleft())
            with self._state:
                if self.loaded is not None:
                    return self.loaded
                if self._threads.error is not None:
                    raise self._threads.error
                self._state.wait(POLL_SECONDS)
            if cancelled():
                raise Cancelled

    def submit(self, job: Any) -> Future[Any]:
        """Queue a chunk (`geoseg_qgis.core.run.jobs.ChunkJob`); the future holds an `EngineResult`."""
        return self._threads.submit(job)

    def log(self) -> list[str]:
        """Return what happened on the way to the server and nobody was told yet; its own log is there."""
        return [*self._stages, *self.told]

    def close(self) -> None:
        """Break off what is on its way; nothing is written any more when this returns."""
        self._stop(EngineError("The engine was closed."))
        with self._writing:  # a mask that is just being written is soon complete
            pass

    def __enter__(self) -> ServerEngine:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _ask(self) -> None:
        start = time.monotonic()
        self._stages.append(tr("asking the server {address}").format(address=self._caller.address))
        try:
            facts = ask(self._caller, self.settings)
        except BrokenOff:
            return
        except GeosegError as error:
            self._stop(error)
            return
        except Exception as error:
            address = self._caller.address
            self._stop(
                EngineError("The server {address} cannot be asked: {error!r}.", address=address, error=error)
            )
            return
        for doubt in facts.doubts():
            self._tell(doubt)
        with self._state:
            self._facts = facts
            self.loaded = facts.loaded(str(self._caller.address), time.monotonic() - start)
            self._state.notify_all()
        self._threads.start()

    def _segment(self, job: Any) -> EngineResult:
        facts, start = self._facts, time.monotonic()
        if facts is None or self._halt.is_set():
            raise BrokenOff
        call = make_call(job, facts.model, self.settings)
        facts.check_size(len(call.content))
        try:
            answer = self._caller.post("/pooling", call.body, call.most)
            body = decode_json(answer, self._caller.address)
            with self._writing:
                if self._halt.is_set():
                    raise BrokenOff
                take_mask(call, body, self._halt.wait)
        finally:
            call.discard()
        return EngineResult(job.index, call.windows, time.monotonic() - start)

    def _on_error(self, error: GeosegError) -> None:
        self.happened.append(str(error))  # whoever waits for the chunk gets it, and tells it
        if not isinstance(error, ChunkError):
            self._stop(error)

    def _stop(self, error: GeosegError) -> None:
        self._threads.stop(error)
        self._halt.set()
        self._caller.abort()
        with self._state:
            self._state.notify_all()

    def _tell(self, sentence: str) -> None:
        self.happened.append(sentence)
        (self._stages if self.loaded is None else self.told).append(sentence)
