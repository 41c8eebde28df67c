"""A real ``vllm serve``, started as scripts/serve.sh does, and ended with all that it started."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from geoseg_qgis.engine.server.engine import ServerEngine
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.errors import Cancelled

from ..conftest import ROOT

START_SECONDS = 240


@dataclass
class Server:
    """A running server: its address, key, the folder it opens to clients, and its process."""

    url: str
    key: str
    shared: Path
    process: subprocess.Popen
    log: Path

    def engine(self, key: str | None = None, **changes) -> ServerEngine:
        """A client of it."""
        return ServerEngine(ServerSettings(self.url, **changes), self.key if key is None else key)

    def post(self, body: dict, headers: dict[str, str] | None = None) -> tuple[int, dict]:
        """Ask for a mask as anybody could, with the key."""
        connection = http.client.HTTPConnection(self.url.partition("//")[2], timeout=120)
        sent = {"Authorization": f"Bearer {self.key}", "Content-Type": "application/json", **(headers or {})}
        connection.request("POST", "/pooling", json.dumps(body), sent)
        with closing(connection), connection.getresponse() as answer:
            return answer.status, json.loads(answer.read())

    def facts(self) -> dict:
        """What it says about itself."""
        connection = http.client.HTTPConnection(self.url.partition("//")[2], timeout=30)
        connection.request("GET", "/geoseg", headers={"Authorization": f"Bearer {self.key}"})
        with closing(connection), connection.getresponse() as answer:
            return json.loads(answer.read())


def family(pid: int) -> set[int]:
    """A process and all that descend from it (Linux)."""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    found = {pid}
    if children.exists():
        for child in children.read_text().split():
            found |= family(int(child))
    return found


@contextmanager
def running_server(folder: Path, engine_root: Path, *options: str, **environ: str) -> Iterator[Server]:
    """Start a server with scripts/serve.sh, give it a folder to share, and end it."""
    shared, log = folder / "shared", folder / "log"
    shared.mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["scripts/serve.sh", "--port", str(port), "--key-file", str(folder / "key")]
    command += ["--read", str(shared), "--write", str(shared), *options]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "GEOSEG_ENGINE": str(engine_root), **environ},
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        key = wait_for_key(folder / "key", process, log)
        made = Server(f"http://127.0.0.1:{port}", key, shared, process, log)
        with made.engine(tries=1000) as remote:
            end = time.monotonic() + START_SECONDS
            remote.wait_until_loaded(lambda: process.poll() is not None or time.monotonic() > end)
        yield made
    except Cancelled:
        raise AssertionError(log.read_text(errors="replace")[-8000:]) from None
    finally:
        end_server(process)


def wait_for_key(path: Path, process: subprocess.Popen, log: Path) -> str:
    """The key that the script made, readable to its owner alone."""
    end = time.monotonic() + 60
    while not (path.exists() and path.read_text().endswith("\n")):
        assert process.poll() is None and time.monotonic() < end, log.read_text(errors="replace")
        time.sleep(0.1)
    assert path.stat().st_mode & 0o077 == 0
    return path.read_text().strip()


def end_server(process: subprocess.Popen) -> None:
    """Ask it to end, as a service manager does; nothing of it may be left."""
    everybody = family(process.pid)
    process.terminate()
    try:
        process.wait(30)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    end = time.monotonic() + 10
    while (left := [pid for pid in everybody if Path(f"/proc/{pid}").exists()]) and time.monotonic() < end:
        time.sleep(0.1)
    for pid in left:
        os.kill(pid, signal.SIGKILL)
    assert not left, "the server left processes behind"
