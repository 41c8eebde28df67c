"""The command line with a server in place of an engine of this machine."""

from __future__ import annotations

import json

import numpy as np
import pytest

from ..core.files import numbers, read_raster
from ..engine.fake_server import KEY
from ..runs.serving import demo_server


@pytest.fixture
def server():
    server = demo_server()
    yield server
    server.close()


@pytest.fixture
def key_file(tmp_path):
    path = tmp_path / "key"
    path.write_text(f"{KEY}\n")
    return path


def test_one_raster_and_a_folder_go_through_a_server(call, chip, server, key_file, tmp_path):
    chip("in/a.tif")
    chip("in/b.tif", seed=2)
    where = ("--server", server.url, "--server-key-file", key_file, "--engine", tmp_path / "nothing")
    code, said, told = call("segment", tmp_path / "in" / "a.tif", "-o", tmp_path / "a.tif", "--json", *where)
    assert (code, json.loads(said)["status"]) == (0, "done"), told
    assert np.array_equal(read_raster(tmp_path / "a.tif"), numbers(6, 60, 60)[0] % 7)
    assert call("folder", tmp_path / "in", "-o", tmp_path / "out", *where)[0] == 0
    assert KEY not in told


def test_without_the_key_it_is_1_and_the_key_is_what_is_told(call, chip, server, tmp_path):
    code, _, told = call("segment", chip(), "-o", tmp_path / "a.tif", "--server", server.url)
    assert code == 1
    assert "refuses the key" in told
    assert (
        "cannot be read from"
        in call(
            "segment", chip(), "-o", "a.tif", "--server", server.url, "--server-key-file", tmp_path / "none"
        )[2]
    )
