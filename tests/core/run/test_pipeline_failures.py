"""A run that fails or is cancelled says why, and leaves nothing."""

from __future__ import annotations

import os
import threading
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.core.run.workspace import temporary_root
from geoseg_qgis.errors import Cancelled, ChunkError, RasterError

from ..fake_engine import FakeSegmenter
from ..files import numbers, write_raster
from .pipelines import run

pytestmark = pytest.mark.usefixtures("own_temporary")


def assert_nothing_left(output: Path) -> None:
    assert not output.exists()
    assert [path for path in output.parent.iterdir() if "partial" in path.name] == []
    assert list(temporary_root().iterdir()) == []


@pytest.mark.parametrize("chunk", [0, 3, 8])
def test_a_failing_chunk_fails_the_run_and_leaves_nothing(tmp_path, chunk):
    source = write_raster(tmp_path / "in.tif", numbers(2, 80, 80))
    with pytest.raises(ChunkError, match=f"chunk {chunk} failed"):
        run(source, tmp_path / "out.tif", FakeSegmenter(fail_on={chunk}), windows_per_chunk=1)
    assert_nothing_left(tmp_path / "out.tif")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda ids: ids + np.uint8(1), "no class of the model: .*3"),
        (lambda ids: ids[1:], "pixels instead of"),
        (lambda ids: ids.astype(np.uint16), "UInt16 instead of Byte"),
    ],
)
def test_an_answer_that_is_no_mask_is_refused(tmp_path, spoil, says):
    source = write_raster(tmp_path / "in.tif", numbers(2, 40, 40))
    with pytest.raises(ChunkError, match=says):
        run(source, tmp_path / "out.tif", FakeSegmenter(spoil=spoil))
    assert_nothing_left(tmp_path / "out.tif")


def test_cancel_is_looked_for_again_and_again_while_the_engine_is_silent(tmp_path):
    source = write_raster(tmp_path / "in.tif", numbers(2, 100, 100))
    looks = count()
    with pytest.raises(Cancelled):
        run(source, tmp_path / "out.tif", FakeSegmenter(never=True), cancelled=lambda: next(looks) == 20)
    assert_nothing_left(tmp_path / "out.tif")


def test_a_cancelled_run_never_starts(tmp_path):
    engine = FakeSegmenter()
    source = write_raster(tmp_path / "in.tif", numbers(2, 40, 40))
    with pytest.raises(Cancelled):
        run(source, tmp_path / "out.tif", engine, cancelled=lambda: True)
    assert engine.jobs == []


def test_a_truncated_input_fails_with_its_name_and_leaves_nothing(tmp_path):
    source = write_raster(tmp_path / "cut.tif", numbers(2, 500, 500))
    os.truncate(source, Path(source).stat().st_size // 2)
    with pytest.raises(RasterError, match=r"cut\.tif.*incomplete or damaged"):
        run(source, tmp_path / "out.tif", window=128)
    assert_nothing_left(tmp_path / "out.tif")


def test_an_error_while_reading_stops_the_thread_that_reads(tmp_path, monkeypatch):
    def broken(self, window):
        raise RasterError("broken")

    monkeypatch.setattr(BandStack, "read", broken)
    source = write_raster(tmp_path / "in.tif", numbers(2, 150, 150))
    with pytest.raises(RasterError, match="broken"):
        run(source, tmp_path / "out.tif")
    assert not [thread for thread in threading.enumerate() if thread.name == "geoseg-feeder"]
    assert_nothing_left(tmp_path / "out.tif")
