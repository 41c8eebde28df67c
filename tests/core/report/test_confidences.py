from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.report import confidences as module
from geoseg_qgis.core.report.confidences import Confidences, count_confidences
from geoseg_qgis.core.report.scalebar import scale_bar
from geoseg_qgis.errors import RasterError

from ..files import NORTH_UP, wkt, write_raster


def counted(tmp_path, percent, ids) -> Confidences:
    scores = write_raster(tmp_path / "scores.tif", np.asarray([percent], np.uint8), nodata=255)
    mask = write_raster(tmp_path / "mask.tif", np.asarray([ids], np.uint8), nodata=255)
    return count_confidences(scores, mask)


def test_pixels_are_counted_by_class_where_both_are_known(tmp_path):
    found = counted(tmp_path, [[10, 20, 255, 100, 0]], [[1, 1, 1, 3, 255]])
    assert found.total == 3
    assert found.mean(1) == 15 and found.mean(3) == 100
    assert found.mean(0) is None
    bars = found.bars()
    assert bars.sum() == 3
    assert bars[1, 2] == bars[1, 4] == bars[3, 19] == 1, "100 percent belongs to the last bar"


def test_it_does_not_matter_how_many_rows_are_read_at_once(tmp_path, monkeypatch):
    random = np.random.default_rng(1)
    percent, ids = random.integers(0, 101, (70, 30)), random.integers(0, 4, (70, 30))
    whole = counted(tmp_path, percent, ids)
    monkeypatch.setattr(module, "_ROWS", 7)
    assert (counted(tmp_path, percent, ids).pixels == whole.pixels).all()


@given(st.lists(st.integers(0, 100), min_size=1, max_size=30))
def test_half_of_the_pixels_reach_the_median(percents):
    pixels = np.zeros((256, 101), np.int64)
    for percent in percents:
        pixels[2, percent] += 1
    median = Confidences(pixels).median()
    assert sum(percent >= median for percent in percents) * 2 >= len(percents)
    assert sum(percent > median for percent in percents) * 2 < len(percents)


def test_rasters_of_different_runs_are_refused(tmp_path):
    scores = write_raster(tmp_path / "scores.tif", np.zeros((1, 3, 4), np.uint8))
    mask = write_raster(tmp_path / "mask.tif", np.zeros((1, 3, 5), np.uint8))
    with pytest.raises(RasterError, match="differ in size"):
        count_confidences(scores, mask)


@pytest.mark.parametrize(
    ("grid", "label", "share"),
    [
        (Grid(1000, 400, NORTH_UP, wkt(32633)), "2 km", 0.2),
        (Grid(100, 400, (5e5, 0.1, 0, 46e5, 0, -0.1), wkt(32633)), "2 m", 0.2),
        (Grid(1000, 400, (5e5, 3.0, 4.0, 46e5, 4.0, -3.0), wkt(32633)), "1 km", 0.2),
        (Grid(360, 180, (-180.0, 1.0, 0, 90.0, 0, -1.0), wkt(4326)), "10,000 km", 0.2495),
        (Grid(1000, 1000, (10.0, 0.001, 0, 60.5, 0, -0.001), wkt(4326)), "10 km", 0.1797),
    ],
    ids=["metres", "small", "rotated", "world", "60 degrees north"],
)
def test_a_scale_bar_has_a_round_length(grid, label, share):
    bar = scale_bar(grid)
    assert bar is not None
    assert (bar.label, bar.share) == (label, pytest.approx(share, rel=2e-3))


def test_without_a_place_there_is_no_scale():
    assert scale_bar(Grid(10, 10, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), "")) is None
    assert scale_bar(Grid(10, 10, NORTH_UP, "")) is None
