"""The local engine: one worker process with one model, chunks in, futures out."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import count
from typing import Any

from geoseg_qgis.engine.advice import chunk_error, end_error, load_error, protocol_error
from geoseg_qgis.engine.process import WorkerProcess
from geoseg_qgis.engine.requests import load_request, segment_request
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import Cancelled, EngineClosed, GeosegError
from geoseg_qgis.texts import mark, tr
from geoseg_qgis.worker.geoseg_worker.messages import PROTOCOL, Answer, Done, Failed, Hello, Loaded, Stage

POLL_SECONDS = 0.1
STAGES = (mark("import torch"), mark("import vLLM"), mark("build engine"))
"""What the worker calls the steps of loading; here, so that translators find them."""


@dataclass(frozen=True)
class EngineResult:
    """What a finished chunk's future holds; has the fields that ``core`` reads."""

    index: int
    windows: int
    seconds: float
    prepare: float = 0.0
    finish: float = 0.0


class LocalEngine:
    """Starts a worker at once and loads the model in the background.

    Args:
        settings: interpreter, model, device and so on.

    Raises:
        EngineError: the interpreter cannot be started.
    """

    def __init__(self, settings: EngineSettings) -> None:
        self.settings = settings
        self.loaded: Loaded | None = None
        self.peak_rss_mb = self.peak_gpu_mb = 0.0
        self._stages: deque[str] = deque()
        self._error: GeosegError | None = None
        self._detail = ""
        self._waiting: dict[int, tuple[Any, Future[Any]]] = {}
        self._ids = count()
        self._state = threading.Condition()
        self._closing: EngineClosed | None = None
        self._worker = WorkerProcess(settings.python, self._on_answer, self._on_end, settings.cache)
        try:
            self._worker.send(load_request(settings))
        except BaseException:
            self._worker.end()
            raise

    @property
    def pid(self) -> int:
        """Process id of the worker."""
        return self._worker.pid

    @property
    def error(self) -> GeosegError | None:
        """What is known to be wrong with it, or that it is being closed."""
        return self._error or self._closing

    @property
    def alive(self) -> bool:
        """True while the worker runs and nothing is known to be wrong with it."""
        return self._worker.alive and self._error is None

    def wait_until_loaded(
        self,
        cancelled: Callable[[], bool] = lambda: False,
        on_stage: Callable[[str], None] = lambda name: None,
    ) -> Loaded:
        """Wait for the model.

        Args:
            cancelled: is asked every 0.1 s.
            on_stage: is told the name of each step of loading; like ``cancelled`` in the calling thread.

        Raises:
            Cancelled: ``cancelled`` said so.
            EngineError, ModelError: loading failed; the message says why.
        """
        while True:
            while self._stages:
                on_stage(self._stages.popleft())
            with self._state:
                if self.loaded is not None:
                    return self.loaded
                if self._error is not None:
                    raise self._error
                self._state.wait(POLL_SECONDS)
            if cancelled():
                raise Cancelled

    def submit(self, job: Any) -> Future[Any]:
        """Queue a chunk (`geoseg_qgis.core.run.jobs.ChunkJob`); the future holds an `EngineResult`."""
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        request_id = next(self._ids)
        with self._state:
            if self._error is not None:
                future.set_exception(self._error)
                return future
            self._waiting[request_id] = (job, future)
        try:
            self._worker.send(segment_request(request_id, job, self.settings.python))
        except Exception as error:  # a bug: nothing was sent, so nobody will answer
            with self._state:
                unanswered = self._waiting.pop(request_id, None) is not None
            if unanswered:
                future.set_exception(error)
        return future

    def log(self) -> list[str]:
        """Return the end of the worker's log, and the traceback of the last error."""
        return [*self._worker.log(), *self._detail.splitlines()]

    def close(self, why: EngineClosed | None = None) -> None:
        """End the worker; nothing of it is left when this returns.

        Args:
            why: what whoever waits for a chunk hears.
        """
        self._closing = self._closing or why or EngineClosed("The engine was closed.")
        self._worker.end()
        with self._state:
            self._error = self._error or self._closing
            self._state.notify_all()

    def __enter__(self) -> LocalEngine:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _on_answer(self, answer: Answer) -> None:
        if isinstance(answer, Hello):
            if answer.protocol != PROTOCOL:
                versions = tr("it speaks version {found}, this plugin {wanted}")
                self._fail(protocol_error(versions.format(found=answer.protocol, wanted=PROTOCOL)))
        elif isinstance(answer, Stage):
            self._stages.append(tr(answer.name))
        elif isinstance(answer, Loaded):
            with self._state:
                self.loaded = answer if self._error is None else None
                self._state.notify_all()
        elif isinstance(answer, Done):
            self.peak_rss_mb = max(self.peak_rss_mb, answer.peak_rss_mb)
            self.peak_gpu_mb = max(self.peak_gpu_mb, answer.gpu_peak_mb)
            self._settle(answer.id, answer)
        elif isinstance(answer, Failed):
            self._detail = answer.detail
            if answer.id is None:
                self._fail(load_error(answer, self.settings))
            else:
                self._settle(answer.id, chunk_error(answer))

    def _settle(self, request_id: int, outcome: Done | GeosegError) -> None:
        with self._state:
            entry = self._waiting.pop(request_id, None)
        if entry is None:
            return
        job, future = entry
        if isinstance(outcome, GeosegError):
            future.set_exception(outcome)
        else:
            taken = (outcome.seconds, outcome.prepare, outcome.finish)
            future.set_result(EngineResult(job.index, outcome.windows, *taken))

    def _fail(self, error: GeosegError) -> None:
        with self._state:
            if self._error is None:
                self._error = error
            waiting = list(self._waiting.values())
            self._waiting.clear()
            self._state.notify_all()
        for _, future in waiting:
            future.set_exception(self._error)

    def _on_end(self, log: list[str]) -> None:
        self._fail(self._closing or end_error(log))
