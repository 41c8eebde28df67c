"""What a mosaic leaves in its folder, and what it says where it cannot write there."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.mask.outputfile import partial_name
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import OutputError

from ..fake_engine import CLASSES
from ..files import read_raster
from .mosaics import grid_of, ids_of, write_whole


def test_nothing_is_left_but_the_output_and_its_sidecar(tmp_path):
    write_whole(tmp_path / "out.tif", ids_of(5, 7))
    assert {path.name for path in tmp_path.iterdir()} <= {"out.tif", "out.tif.aux.xml"}


def test_an_error_leaves_nothing(tmp_path):
    with pytest.raises(KeyError), Mosaic(str(tmp_path / "out.tif"), grid_of(9, 9), CLASSES) as mosaic:
        mosaic.write(Window(0, 0, 9, 9), ids_of(9, 9))
        raise KeyError
    assert list(tmp_path.iterdir()) == []


def test_an_older_output_stays_until_the_new_one_is_complete(tmp_path):
    path = tmp_path / "out.tif"
    write_whole(path, np.zeros((5, 7), np.uint8))
    with Mosaic(str(path), grid_of(9, 9), CLASSES) as mosaic:
        mosaic.write(Window(0, 0, 9, 9), np.ones((9, 9), np.uint8))
    assert read_raster(path).shape == (5, 7)
    write_whole(path, np.ones((9, 9), np.uint8))
    assert (read_raster(path) == 1).all()


def test_sidecars_of_an_older_output_do_not_survive(tmp_path):
    for name in ("out.tif.aux.xml", "out.tif.ovr", "out.tif.msk", "out.qml", "out.tfw"):
        (tmp_path / name).write_text("old")
    (tmp_path / "other.qml").write_text("mine")
    write_whole(tmp_path / "out.tif", ids_of(5, 7))
    assert {path.name for path in tmp_path.iterdir()} == {"out.tif", "out.tif.aux.xml", "other.qml"}
    assert "old" not in (tmp_path / "out.tif.aux.xml").read_text()


def test_a_leftover_of_a_crash_is_swept_and_one_at_work_is_not(tmp_path):
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    alive = partial_name(tmp_path / "out.tif", "0a")
    dead = alive.with_name(alive.name.replace(f"-{os.getpid()}-", f"-{gone.pid}-"))
    other = dead.with_name(dead.name.replace("out", "else"))
    for path in (dead, alive, other):
        path.write_text("x")
    write_whole(tmp_path / "out.tif", ids_of(5, 7))
    assert [path.exists() for path in (dead, alive, other)] == [False, True, True]


def test_a_missing_folder_is_said_before_any_work(tmp_path):
    with pytest.raises(OutputError, match=r"gone does not exist"):
        Mosaic(str(tmp_path / "gone" / "out.tif"), grid_of(4, 4), CLASSES)


def test_a_folder_that_cannot_be_written_is_said_before_any_work(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everywhere
    with pytest.raises(OutputError, match="cannot be written"):
        Mosaic(str(tmp_path / "out.tif"), grid_of(4, 4), CLASSES)


@pytest.mark.parametrize("name", ["out.img", "out", "out.vrt"])
def test_only_geotiffs_are_written(tmp_path, name):
    with pytest.raises(OutputError, match="not a GeoTIFF"):
        Mosaic(str(tmp_path / name), grid_of(4, 4), CLASSES)


def test_an_output_that_cannot_be_replaced_is_said_and_nothing_is_left(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError("in use")

    mosaic = Mosaic(str(tmp_path / "out.tif"), grid_of(4, 4), CLASSES)
    monkeypatch.setattr("pathlib.Path.replace", refuse)
    with pytest.raises(OutputError, match=r"Cannot replace .*out\.tif.*remove that layer"):
        mosaic.finish()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("room", [500, 100_000])
def test_a_full_disk_is_said_and_nothing_is_left(tmp_path, room):
    resource = pytest.importorskip("resource")
    signal = pytest.importorskip("signal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    noise = np.random.default_rng(1).integers(0, 3, (1500, 1500)).astype(np.uint8)
    try:
        with pytest.raises(OutputError, match="free space"):
            write_whole(tmp_path / "out.tif", noise)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert list(tmp_path.iterdir()) == []
