"""A server of this machine, started as ``scripts/serve.sh`` does."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bench_run import ROOT
from geoseg_qgis.engine.server.engine import ServerEngine
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.catalogue import ResolvedModel

_START_SECONDS = 600


@contextmanager
def served(
    model: ResolvedModel, settings: EngineSettings
) -> Iterator[tuple[ServerEngine, Callable[[], float]]]:
    """Start a server and yield a client of it, and what tells the memory of its processes, MB."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
        free.close()
        key = Path(folder) / "key"
        command = ["scripts/serve.sh", "--model", str(model.folder), "--port", port, "--key-file", str(key)]
        command += ["--device", settings.device, "--dtype", settings.dtype]
        with (Path(folder) / "log").open("wb") as log:
            process = subprocess.Popen(
                command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
            )
        try:
            _wait_for(key, process)
            client = ServerSettings(f"http://127.0.0.1:{port}", tries=1000)
            with ServerEngine(client, key.read_text().strip()) as engine:
                end = time.monotonic() + _START_SECONDS
                engine.wait_until_loaded(lambda: process.poll() is not None or time.monotonic() > end)
                yield engine, lambda: sum(_peak_mb(pid) for pid in _family(process.pid))
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()


def _wait_for(key: Path, process: subprocess.Popen[bytes]) -> None:
    while not (key.exists() and key.read_text().endswith("\n")):
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with code {process.returncode}")
        time.sleep(0.1)


def _family(pid: int) -> set[int]:
    """Return a process and all that descend from it (Linux)."""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    found = {pid}
    if children.exists():
        for child in children.read_text().split():
            found |= _family(int(child))
    return found


def _peak_mb(pid: int) -> float:
    """Return the largest resident memory of a process so far, MB (Linux)."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return float(next((line.split()[1] for line in lines if line.startswith("VmHWM")), 0)) * 1024 / 1e6
