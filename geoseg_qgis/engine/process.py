"""One worker process: started from a clean environment, spoken to in lines, gone when told."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess  # nosec B404
import threading
import traceback
from collections import deque
from collections.abc import Callable
from typing import IO, cast

from geoseg_qgis.engine.childenv import HIDDEN, WORKER_FOLDER, worker_environment
from geoseg_qgis.engine.pythons import command_of
from geoseg_qgis.errors import EngineError
from geoseg_qgis.worker.geoseg_worker.codec import MAX_LINE_BYTES, MessageError, decode_answer, encode
from geoseg_qgis.worker.geoseg_worker.messages import Answer, Pulse, Request

WATCH_SECONDS = 5.0
"""How often somebody looks whether the worker was heard."""
SILENT_LOOKS = 12
"""After so many looks in a row without a pulse, which comes every two seconds, a worker counts as hung."""
LOG_LINES = 200
"""How much of the worker's own log is kept for an error report."""
LOG_LINE_BYTES = 4096
"""More than that of one line is another line: a progress bar may never end one."""
UNREADABLE = "unreadable answer"
"""How the log's line starts where the worker said what this plugin does not understand."""
HUNG = "Error: the worker did not answer any more and was ended."
"""The log's last line where nothing was heard of it."""
POSIX = os.name == "posix"


class WorkerProcess:
    """A running ``python -m geoseg_worker``.

    Args:
        python: the engine's interpreter, or a command that starts it, see ``command_of``.
        on_answer: called in a thread of this object for each answer.
        on_end: called once with the end of the log, in the same thread, when the worker is gone.
        cache: see `EngineSettings.cache`.

    Raises:
        EngineError: the interpreter cannot be started.
    """

    def __init__(
        self,
        python: str,
        on_answer: Callable[[Answer], None],
        on_end: Callable[[list[str]], None],
        cache: str = "",
    ) -> None:
        self._on_answer = on_answer
        self._on_end = on_end
        self._log: deque[str] = deque(maxlen=LOG_LINES)
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        try:
            self._process = subprocess.Popen(  # noqa: S603  # nosec B603
                [*command_of(python), "-m", "geoseg_worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=worker_environment(os.environ, cache),
                cwd=WORKER_FOLDER,  # TerraTorch imports ./custom_modules, wherever it is started
                start_new_session=POSIX,
                creationflags=HIDDEN,
            )
        except OSError as error:
            raise EngineError(
                "The engine's Python {python} cannot be started ({reason}).",
                "Install the engine again, or point the setting to another interpreter.",
                python=python,
                reason=error.strerror,
            ) from error
        streams = (self._process.stdin, self._process.stdout, self._process.stderr)
        self._stdin, self._stdout, self._stderr = (cast("IO[bytes]", stream) for stream in streams)
        self._ended = threading.Event()
        self._silent = 0  # looks since the last pulse; of no meaning before the first one
        self._has_pulse = False
        self._log_thread = _thread(self._read_log, "geoseg-log")
        try:
            for thread in (
                self._log_thread,
                _thread(self._write, "geoseg-requests"),
                _thread(self._watch, "geoseg-watch"),
                _thread(self._read_answers, "geoseg-answers"),
            ):
                thread.start()
        except RuntimeError as error:
            self.end(0.0)
            self._ended.set()
            raise EngineError(
                "The engine cannot be started: {reason}.",
                "Close other programs, then run again.",
                reason=error,
            ) from error

    @property
    def pid(self) -> int:
        """Process id of the worker."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """True until the worker has ended."""
        return self._process.poll() is None

    def log(self) -> list[str]:
        """Return the last lines that the worker and its libraries printed."""
        return list(self._log)

    def send(self, request: Request) -> None:
        """Send a request, without waiting for a worker that reads it late.

        ``on_end`` tells of a worker that is gone. Raises ValueError for a number that JSON does not know.
        """
        self._outbox.put(encode(request))

    def end(self, patience: float = 1.0) -> None:
        """Close the worker's input, which ends it, and make sure: nothing of it is left when this returns."""
        self._outbox.put(None)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(patience)
        self._kill_group()
        self._process.wait()

    def _kill_group(self) -> None:
        if self._ended.is_set():
            return  # another process may have its number by now
        if POSIX:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        elif self.alive:
            self._process.kill()

    def _write(self) -> None:
        """Write what is to be sent: in a thread of its own, for the pipe to a worker may be full."""
        with contextlib.suppress(OSError, ValueError), self._stdin:
            while (line := self._outbox.get()) is not None:
                self._stdin.write(line)
                self._stdin.flush()

    def _read_answers(self) -> None:
        try:
            with self._stdout:
                self._take_answers()
        except Exception:  # whoever waits for a chunk must hear of it
            self._log.extend(traceback.format_exc().splitlines())
        finally:
            self.end()
            self._ended.set()
            self._log_thread.join(1.0)
            self._on_end(self.log())

    def _take_answers(self) -> None:
        while line := self._stdout.readline(MAX_LINE_BYTES + 1):
            try:
                answer = decode_answer(line)
            except MessageError as error:
                self._log.append(f"{UNREADABLE}: {error}")
                self._kill_group()
                return
            self._silent = 0
            if isinstance(answer, Pulse):
                self._has_pulse = True
            else:
                self._on_answer(answer)

    def _watch(self) -> None:
        """Kill a worker that has a pulse no more. Looks are counted, not seconds: a laptop may sleep."""
        while not self._ended.wait(WATCH_SECONDS):
            self._silent += self._has_pulse
            if self._silent > SILENT_LOOKS:
                self._log.append(HUNG)
                self._kill_group()
                return

    def _read_log(self) -> None:
        with self._stderr:
            while line := self._stderr.readline(LOG_LINE_BYTES):
                self._log.append(line.decode("utf-8", "replace").rstrip())


def _thread(work: Callable[[], None], name: str) -> threading.Thread:
    return threading.Thread(target=work, name=name, daemon=True)
