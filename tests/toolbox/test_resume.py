"""RESUME: what a run finished is not computed again, and nothing else is taken for it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from osgeo import gdal
from qgis.core import QgsProcessingException

from ..core.files import numbers, read_raster
from .conftest import Feedback, run

pytestmark = pytest.mark.usefixtures("own_temporary")
SCENE = numbers(6, 1800, 900)  # 4 x 2 windows in two chunks of the fake engine


@pytest.fixture
def source(write_scene) -> str:
    return write_scene(SCENE)


@pytest.fixture
def output(tmp_path) -> Path:
    return tmp_path / "mask.tif"


def journal_of(output: Path) -> Path:
    return output.with_name(f".{output.name}.resume")


def stop_in_the_middle(segment, use_engine, source: str, output: Path, **more) -> None:
    """Let the second chunk fail."""
    use_engine("bad-chunk-1")
    with pytest.raises(QgsProcessingException):
        run(segment, {"INPUT": source, "OUTPUT": str(output), "RESUME": True, **more})
    assert not output.exists()
    use_engine()


def test_a_run_that_failed_goes_on_where_it_was(segment, use_engine, source, output):
    stop_in_the_middle(segment, use_engine, source, output)
    assert journal_of(output).exists()
    feedback = Feedback()
    results, _ = run(segment, {"INPUT": source, "OUTPUT": str(output), "RESUME": True}, feedback)
    assert any("Resumes an earlier run" in line for line in feedback.lines)
    assert results["WINDOWS"] == 4  # of one chunk; the other was there
    assert np.array_equal(read_raster(output), SCENE[0] % 7)
    assert results["VALID_PIXELS"] == SCENE[0].size
    assert results["CLASS_0_PIXELS"] == (SCENE[0] % 7 == 0).sum()
    assert not journal_of(output).exists()


def levels(path) -> list[np.ndarray]:
    """The mask and its overviews."""
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    return [band.ReadAsArray(), *(band.GetOverview(n).ReadAsArray() for n in range(band.GetOverviewCount()))]


def test_a_resumed_mask_is_pixel_for_pixel_the_one_of_a_run_that_was_not_stopped(
    segment, use_engine, source, output, tmp_path
):
    stop_in_the_middle(segment, use_engine, source, output)
    run(segment, {"INPUT": source, "OUTPUT": str(output), "RESUME": True})
    whole = tmp_path / "whole.tif"
    run(segment, {"INPUT": source, "OUTPUT": str(whole)})
    assert len(levels(whole)) > 1
    for one, other in zip(levels(output), levels(whole)):
        assert np.array_equal(one, other)


def test_a_cancelled_run_can_be_resumed(segment, use_engine, source, output):
    use_engine()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        feedback = Feedback()
        feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 40 else None)
        run(segment, {"INPUT": source, "OUTPUT": str(output), "RESUME": True}, feedback)
    assert journal_of(output).exists() and not output.exists()
    results, _ = run(segment, {"INPUT": source, "OUTPUT": str(output), "RESUME": True})
    assert results["WINDOWS"] <= 4
    assert np.array_equal(read_raster(output), SCENE[0] % 7)


def change_input(source: str) -> dict:
    dataset = gdal.Open(source, gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(SCENE[0][:5] + np.int16(1), 0, 0)
    dataset.FlushCache()
    del dataset
    os.utime(source, ns=(time.time_ns(), time.time_ns()))
    return {}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (change_input, "INPUT changed"),
        (lambda source: {"SCALE": 0.001}, "SCALE or OFFSET changed"),
        (lambda source: {"OVERLAP": 32}, "OVERLAP changed"),
        (lambda source: {"NODATA": 5}, "NODATA changed"),
        (lambda source: {"BANDS": "2,1,3,4,5,6"}, "BANDS changed"),
        (lambda source: {"AOI_BOX": (10, 10, 880, 1700)}, "the area of interest changed"),
    ],
    ids=["input", "scale", "overlap", "nodata", "bands", "area"],
)
def test_what_changed_is_named_and_starts_afresh(segment, use_engine, source, output, change, said):
    stop_in_the_middle(segment, use_engine, source, output)
    more = change(source)
    corners = more.pop("AOI_BOX", None)
    if corners:
        more["EXTENT"] = extent(source, *corners)
    feedback = Feedback()
    run(segment, {"INPUT": source, "OUTPUT": str(output), "RESUME": True, **more}, feedback)
    assert any("Starts afresh" in line and said in line for line in feedback.lines)
    fresh = output.with_name("fresh.tif")
    run(segment, {"INPUT": source, "OUTPUT": str(fresh), **more})
    assert np.array_equal(read_raster(output), read_raster(fresh))


def extent(source: str, left: int, top: int, right: int, bottom: int) -> str:
    x, step, _, y, _, _ = gdal.Open(source).GetGeoTransform()
    return f"{x + left * step},{x + right * step},{y - bottom * step},{y - top * step} [EPSG:32633]"


def test_without_resume_nothing_is_kept_and_nothing_is_taken(segment, use_engine, source, output):
    stop_in_the_middle(segment, use_engine, source, output)
    results, _ = run(segment, {"INPUT": source, "OUTPUT": str(output)})
    assert results["WINDOWS"] == 8
    assert not journal_of(output).exists()  # the output is complete: nobody needs it any more
    output.unlink()
    use_engine("bad-chunk-1")
    with pytest.raises(QgsProcessingException):
        run(segment, {"INPUT": source, "OUTPUT": str(output)})
    assert [p.name for p in output.parent.glob(".*")] == []


def test_a_finished_run_keeps_no_journal(segment, source, output):
    run(segment, {"INPUT": source, "OUTPUT": str(output), "RESUME": True})
    assert [p.name for p in output.parent.glob(".*")] == []


def test_an_input_that_changes_during_the_run_is_refused_and_not_remembered(
    segment, source, output, monkeypatch
):
    class Meddling(Feedback):
        def setProgress(self, percent):
            if percent > 40:
                change_input(source)

    with pytest.raises(QgsProcessingException, match=r"scene\.tif changed during the run"):
        run(segment, {"INPUT": source, "OUTPUT": str(output), "RESUME": True}, Meddling())
    assert not output.exists() and not journal_of(output).exists()
