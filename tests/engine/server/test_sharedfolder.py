"""The server engine where paths travel instead of rasters."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from geoseg_qgis.engine.server import chunks as server_chunks
from geoseg_qgis.errors import ChunkError, EngineError

from ..fake_server import drop, good_answer, reply
from .conftest import SECONDS, masks_asked, start


def test_on_a_shared_folder_only_paths_travel(server, job, tmp_path):
    there = tmp_path / "there"
    there.symlink_to(tmp_path)  # the server's name of the same folder
    with start(server, upload=False, folders=((str(tmp_path), str(there)),)) as engine:
        wanted = job()
        assert engine.submit(wanted).result(SECONDS).windows == 2
    sent = server.seen[-1][3]["data"]
    assert (sent["data"], sent["data_format"]) == (str(there / "in0.tif"), "path")
    assert Path(sent["out_path"]).parent == there
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in0.tif", "out0.tif", "there"]


def test_an_answer_that_was_lost_may_have_left_a_mask_in_the_shared_folder(server, job, tmp_path):
    """The server overwrites nothing, so each try has a mask of its own; none of them stays."""

    def write_and_drop(handler):
        good_answer(server.seen[-1][3]["data"])
        drop(handler)

    server.script.extend([write_and_drop, 504])
    with start(server, upload=False) as engine:
        assert engine.submit(job()).result(SECONDS).windows == 2
    asked = {body["data"]["out_path"] for method, _, _, body in server.seen if method == "POST"}
    assert len(asked) == 3
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in0.tif", "out0.tif"]


def test_a_mask_that_is_not_seen_here_is_an_error(server, job, tmp_path, monkeypatch):
    monkeypatch.setattr(server_chunks, "VISIBLE_SECONDS", 0.4)

    def elsewhere(handler):
        body = server.seen[-1][3]["data"]
        reply(handler, 200, {"data": {"data_format": "path", "data": body["out_path"]}})

    server.script.append(elsewhere)
    with start(server, upload=False) as engine, pytest.raises(ChunkError, match="here it is not to be seen"):
        engine.submit(job()).result(SECONDS)


def test_a_mask_written_somewhere_else_is_refused(server, job):
    server.script.append(partial(reply, status=200, body={"data": {"data": "/etc/passwd"}}))
    with start(server, upload=False) as engine, pytest.raises(ChunkError, match="somewhere else"):
        engine.submit(job()).result(SECONDS)


def test_a_chunk_outside_of_the_shared_folders_is_an_error_with_advice(server, job):
    folders = (("/nowhere/shared", "/srv/shared"),)
    with (
        start(server, upload=False, folders=folders) as engine,
        pytest.raises(EngineError, match="none of the folders"),
    ):
        engine.submit(job()).result(SECONDS)
    assert masks_asked(server) == 0
