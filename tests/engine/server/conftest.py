"""A server without a model, and an engine that speaks to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geoseg_qgis.core.run.jobs import ChunkJob
from geoseg_qgis.engine.server import call as server_call
from geoseg_qgis.engine.server.engine import ServerEngine
from geoseg_qgis.engine.server.settings import ServerSettings

from ..fake_server import KEY, FakeServer, small_tiff

SECONDS = 10


@pytest.fixture
def server():
    server = FakeServer()
    yield server
    server.close()


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch):
    monkeypatch.setattr(server_call, "FIRST_PAUSE", 0.02)


@pytest.fixture
def job(tmp_path):
    """Make the job of a chunk whose file is there."""

    def make(index: int = 0, width: int = 960, height: int = 512) -> ChunkJob:
        path = tmp_path / f"in{index}.tif"
        path.write_bytes(small_tiff(width, height, 16, 6))
        return ChunkJob(index, str(path), str(tmp_path / f"out{index}.tif"), 512, 448, 1e-4, 0.0, (45.0, 7.0))

    return make


def start(server: FakeServer, key: str = KEY, **changes) -> ServerEngine:
    return ServerEngine(replace(ServerSettings(server.url), **changes), key)


def masks_asked(server: FakeServer) -> int:
    return sum(method == "POST" for method, *_ in server.seen)
