"""What a run takes of the GPU: the driver is asked every few seconds while it goes on."""

from __future__ import annotations

import contextlib
import os
import subprocess  # nosec B404
import threading

from geoseg_qgis.engine.childenv import HIDDEN, child_environment
from geoseg_qgis.engine.nvidia import command, number
from geoseg_qgis.texts import tr

QUERY_SECONDS = 10.0
"""Without an answer in that time it is not asked again."""
KILL_SECONDS = 1.0
_QUERY = "index,memory.used,memory.total,utilization.gpu"
_MB_OF_MIB = 2**20 / 1e6


class GpuWatch:
    """Watches the GPUs of a run while it goes on; a context manager that never raises.

    A thread asks nvidia-smi. Each question is a short process of its own: a long one would outlive a QGIS
    that is killed. On a CPU, and without nvidia-smi, nothing happens.

    Args:
        devices: of the engine; of them those count that are ``cuda:N``, the GPU that nvidia-smi calls N.
        every: seconds from an answer to the next question.

    Attributes:
        gpus: how many were seen.
        peak_used_mb: most memory in use at a time, by this and all other programs, MB (10^6 bytes); of
            several GPUs the sum. 0 where it is not known.
        total_mb: memory that they have; 0 where it is not known.
    """

    def __init__(self, *devices: str, every: float = 2.0) -> None:
        self.gpus = 0
        self.peak_used_mb = self.total_mb = 0.0
        self._uses: list[float] = []
        numbers = [device.partition(":")[2] for device in devices if device.startswith("cuda:")]
        self._command = command(_QUERY) if numbers else []
        if self._command:
            self._command.append("--id=" + ",".join(numbers))
        self._every = every
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._child: subprocess.Popen[str] | None = None
        self._thread = threading.Thread(target=self._watch, name="geoseg-gpu", daemon=True)

    @property
    def mean_use_percent(self) -> float | None:
        """Share of the time in which something ran on them; None where it is not known."""
        return sum(self._uses) / len(self._uses) if self._uses else None

    def __enter__(self) -> GpuWatch:
        if self._command:
            try:
                self._thread.start()
            except RuntimeError:  # this machine allows no more threads
                self._command = []
        return self

    def __exit__(self, *_: object) -> None:
        if not self._command:
            return
        with self._lock:
            self._stop.set()
            if self._child is not None:
                self._child.kill()
        self._thread.join(KILL_SECONDS)  # a daemon: what cannot even be killed is left behind

    def sentence(self, engine_mb: float = 0.0) -> str:
        """Return what was seen, up to three sentences for the log; empty where nothing was.

        Args:
            engine_mb: most memory of the GPU that the engine took, MB; 0 where it is not known.
        """
        parts, several = [], self.gpus > 1
        if self.peak_used_mb:
            used, total = self.peak_used_mb / 1000, self.total_mb / 1000
            one = tr("GPU memory: {used:.1f} of {total:.1f} GB at most.")
            more = tr("Memory of {count} GPUs: {used:.1f} of {total:.1f} GB at most.")
            parts.append((more if several else one).format(count=self.gpus, used=used, total=total))
            if engine_mb:
                own = tr("The engine took {size:.1f} GB of GPU memory at most.")
                parts.append(own.format(size=engine_mb / 1000))
        if self.mean_use_percent is not None:
            one = tr("The GPU was busy {percent:.0f} % of the time.")
            more = tr("The GPUs were busy {percent:.0f} % of the time.")
            parts.append((more if several else one).format(percent=self.mean_use_percent))
        return " ".join(parts)

    def _watch(self) -> None:
        while not self._stop.is_set():
            lines = self._ask()
            if not lines:
                return
            self._note([[number(field) for field in line.split(",")] for line in lines])
            self._stop.wait(self._every)

    def _ask(self) -> list[str]:
        """Return a line for each watched GPU; none where nvidia-smi fails, hangs or is no longer wanted."""
        with self._lock:
            if self._stop.is_set():
                return []
            try:
                self._child = subprocess.Popen(  # noqa: S603  # nosec B603
                    self._command,
                    env=child_environment(os.environ),
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    encoding="utf-8",
                    errors="replace",
                    creationflags=HIDDEN,
                )
            except OSError:
                return []
        try:
            said, _ = self._child.communicate(timeout=QUERY_SECONDS)
        except subprocess.TimeoutExpired:
            self._child.kill()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._child.communicate(timeout=KILL_SECONDS)
            return []
        return said.splitlines() if self._child.returncode == 0 else []

    def _note(self, gpus: list[list[float | None]]) -> None:
        """Take in one answer: for each GPU its number, used and whole memory in MiB, and use in percent."""
        whole = [fields for fields in gpus if len(fields) == 4]
        used = [(fields[1], fields[2]) for fields in whole if fields[1] is not None and fields[2] is not None]
        uses = [fields[3] for fields in whole if fields[3] is not None]
        self.gpus = max(self.gpus, len(whole))
        self.peak_used_mb = max(self.peak_used_mb, sum(now for now, _ in used) * _MB_OF_MIB)
        self.total_mb = max(self.total_mb, sum(total for _, total in used) * _MB_OF_MIB)
        if uses:
            self._uses.append(sum(uses) / len(uses))
