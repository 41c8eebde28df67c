"""Running an installer's commands: a log, lines as they come, Cancel, and nothing left running."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess  # nosec B404
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

from geoseg_qgis.engine.childenv import HIDDEN
from geoseg_qgis.engine.install.network import without_secrets
from geoseg_qgis.engine.install.wish import Listener
from geoseg_qgis.errors import Cancelled

POLL_SECONDS = 0.1
_LINE_BYTES = 4096  # more of one line is another line: a progress bar may never end one
_OUTPUT_BYTES = 1_000_000  # the end of what a command prints says why it failed
_CHILD = str(Path(__file__).with_name("child.py"))


class Steps:
    """Runs commands one after the other.

    Args:
        log: file that all of them print into; begun anew.
        environment: the variables they see.
        listener: hears their lines, and may cancel.
        keep: file descriptor that they inherit, or -1.
    """

    def __init__(self, log: Path, environment: dict[str, str], listener: Listener, keep: int = -1) -> None:
        self.log = log
        self._environment, self._listener = environment, listener
        self._keep = () if keep < 0 else (keep,)
        log.write_text("", encoding="utf-8")

    def call(
        self,
        command: Sequence[str],
        *,
        guard: Path | None = None,
        watch: Callable[[], None] = lambda: None,
        environment: dict[str, str] | None = None,
        cwd: str | None = None,
    ) -> tuple[int, str]:
        """Run a command to its end.

        Args:
            command: program and arguments.
            guard: interpreter that watches over it, so that it ends with this process; None has none.
            watch: called every 0.1 s.
            environment: instead of the usual one.
            cwd: working folder; None for this process's own.

        Returns:
            The exit code, negative for a signal, and what it printed, the last MB of that.

        Raises:
            Cancelled: the listener said so; nothing of the command runs any more.
            OSError: the program cannot be started.
        """
        guarded = [str(guard), "-I", _CHILD] if guard is not None and guard.exists() else []
        with self.log.open("ab") as out, self.log.open("rb") as lines:
            out.write(f"$ {without_secrets(' '.join(command))}\n".encode())
            out.flush()
            start = lines.seek(0, os.SEEK_END)
            process = subprocess.Popen(  # noqa: S603  # nosec B603
                [*guarded, *command],
                env=self._environment if environment is None else environment,
                cwd=cwd,
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=out,
                pass_fds=self._keep,
                start_new_session=True,
                creationflags=HIDDEN,
            )
            try:
                self._follow(process, lines, watch)
            finally:
                _end(process)
            lines.seek(max(start, lines.seek(0, os.SEEK_END) - _OUTPUT_BYTES))
            printed = lines.read().decode("utf-8", "replace")
            return process.returncode, "\n".join(printed.splitlines())

    def _follow(self, process: subprocess.Popen[bytes], lines: IO[bytes], watch: Callable[[], None]) -> None:
        while process.poll() is None:
            if self._listener.cancelled():
                raise Cancelled
            self._tell(lines)
            watch()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(POLL_SECONDS)
        self._tell(lines, ended=True)

    def _tell(self, lines: IO[bytes], ended: bool = False) -> None:
        """Tell the lines that are complete; a half one waits for its end, unless none will come."""
        while found := lines.readline(_LINE_BYTES):
            if not (ended or found.endswith(b"\n") or len(found) == _LINE_BYTES):
                lines.seek(-len(found), os.SEEK_CUR)
                return
            for line in found.decode("utf-8", "replace").splitlines():
                if line.strip():
                    self._listener.line(without_secrets(line))


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill a command and all that it started, and wait until they are gone."""
    if os.name != "posix":
        process.kill()
        process.wait()
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    with contextlib.suppress(ProcessLookupError, PermissionError):
        for _ in range(100):  # its children are not ours to wait for
            os.killpg(process.pid, 0)
            time.sleep(0.01)
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()


def seconds_since(start: float) -> str:
    """Return how long ago ``start`` (`time.perf_counter`) was, for a line of the log."""
    return f"{time.perf_counter() - start:.0f} s"
