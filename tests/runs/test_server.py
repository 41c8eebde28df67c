"""Runs with a server in place of an engine of this machine; the server has no model but gives real masks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from geoseg_qgis.engine.server import call
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.errors import ChunkError, EngineError
from geoseg_qgis.runs.request import InputRaster
from geoseg_qgis.runs.segment import segment

from ..core.files import read_raster
from ..engine.fake_server import KEY
from . import serving
from .conftest import Feedback
from .serving import demo_server


@pytest.fixture
def server(monkeypatch):
    """A server with the demo model's facts; what has to be tried again is tried soon."""
    monkeypatch.setattr(call, "FIRST_PAUSE", 0.01)
    server = demo_server()
    yield server
    server.close()


@pytest.fixture
def remote(request_for, server):
    """A request that names the server; no engine is installed on this machine."""

    def make(key: str = KEY, **changes):
        request = request_for()
        return replace(
            request,
            engine=replace(request.engine, python=""),
            server=ServerSettings(server.url, in_flight=1, **changes),
            server_key=key,
        )

    return make


def test_a_run_asks_the_server_and_no_worker_starts(remote, chip, server, tmp_path):
    data = chip("a.tif")
    output, feedback = str(tmp_path / "mask.tif"), Feedback()
    request = replace(remote(), layers=(InputRaster("a.tif", str(tmp_path / "in" / "a.tif")),))
    outcome = segment(request, output, feedback)
    assert np.array_equal(read_raster(output), data[0] % 7)
    assert outcome.device == f"server 127.0.0.1 {server.port}"
    assert outcome.loaded.device == f"cpu of {server.url}"
    assert f"Engine: the server {server.url}; chunks are sent with each request." in feedback.lines
    assert server.keys_seen() == {None, f"Bearer {KEY}"}  # health is asked without


def test_the_key_is_in_nothing_that_may_be_printed(remote, chip, tmp_path):
    assert KEY not in repr(remote())


@pytest.mark.parametrize("many", [False, True], ids=["one file", "a folder"])
def test_what_is_tried_again_is_said_once(remote, chip, server, run, tmp_path, many):
    """The pauses differ by chance, so that no two of them read the same."""
    chip("a.tif")
    server.close()
    request, feedback = remote(tries=4), Feedback()
    with pytest.raises(EngineError, match="connection refused"):
        if many:
            run(request, feedback)
        else:
            layers = (InputRaster("a.tif", str(tmp_path / "in" / "a.tif")),)
            segment(replace(request, layers=layers), str(tmp_path / "mask.tif"), feedback)
    said = [line for line in feedback.lines if "connection refused" in line]
    assert len(said) == 3
    assert said[0].startswith(f"The server {server.url}: connection refused; again in ")


def test_a_chunk_that_fails_the_run_is_said_by_the_error_alone(remote, chip, server, tmp_path):
    chip("a.tif")
    server.script.extend([400])
    layers = (InputRaster("a.tif", str(tmp_path / "in" / "a.tif")),)
    feedback = Feedback()
    with pytest.raises(ChunkError) as caught:
        segment(replace(remote(), layers=layers), str(tmp_path / "mask.tif"), feedback)
    assert not [line for line in feedback.lines if str(caught.value) in line]


def test_another_model_is_refused_before_a_chunk_is_sent(remote, chip, server, run):
    chip("a.tif")
    server.facts["classes"] = 2
    with pytest.raises(EngineError, match="serves another model"):
        run(remote())
    assert not [path for _, path, _, _ in server.seen if path == "/pooling"]


def test_a_folder_goes_through_the_server_and_what_it_fails_once_is_done_at_the_end(
    remote, chip, server, run
):
    scenes = {f"{n}.tif": chip(f"{n}.tif", seed=n) for n in range(5)}
    server.script.extend([404])
    rows = run(remote())
    assert [row.status for row in rows] == ["done"] * 5
    for row, data in zip(rows, scenes.values()):
        assert np.array_equal(read_raster(row.output), data[0] % 7)


def test_a_chunk_that_the_server_refuses_is_one_failed_file(remote, chip, server, run):
    for n in range(3):
        chip(f"{n}.tif")
    server.script.extend([400])
    assert sorted(row.status for row in run(remote())) == ["done", "done", "failed"]


def test_a_server_that_fails_file_after_file_stops_the_run(remote, chip, server, run):
    for n in range(30):
        chip(f"{n:02}.tif")
    server.script.extend([404] * 30)
    with pytest.raises(EngineError, match="does not have what was asked for"):
        run(remote())
    asked = [path for _, path, _, _ in server.seen if path == "/pooling"]
    assert len(asked) < 12


def test_chunks_go_through_a_shared_folder_with_its_own_rights(remote, chip, server, tmp_path):
    """What the server may not enter, it cannot read: the run's folder gets the rights of the shared one."""
    data, share = chip("a.tif"), tmp_path / "share"
    share.mkdir()
    share.chmod(0o775)
    rights = []

    def answer(request: dict) -> dict:
        folder = Path(request["data"]).parent
        rights.extend(oct(path.stat().st_mode & 0o777) for path in (folder, folder.parent))
        return serving.answer(request)

    server.answer = answer
    changes = {"upload": False, "folders": ((str(share), str(share)),)}
    request = replace(remote(**changes), layers=(InputRaster("a.tif", str(tmp_path / "in" / "a.tif")),))
    segment(request, str(tmp_path / "mask.tif"), Feedback())
    assert np.array_equal(read_raster(tmp_path / "mask.tif"), data[0] % 7)
    assert set(rights) == {"0o775"}
    assert [path for path in share.rglob("*") if path.is_file()] == []
