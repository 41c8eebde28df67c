from __future__ import annotations

import numpy as np
import pytest

from geoseg_qgis.core.areas.pixels import pixel_areas
from geoseg_qgis.core.mask.statistics import ClassCounter
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window

from ..files import NORTH_UP, wkt

UTM = Grid(4, 3, NORTH_UP, wkt(32633))
DEGREES = Grid(4, 3, (10.0, 0.001, 0, 50.0, 0, -0.001), wkt(4326))


def test_classes_are_counted_and_nodata_is_the_rest():
    counter = ClassCounter(UTM)
    counter.add(Window(0, 0, 3, 2), np.array([[0, 0, 2], [255, 2, 0]], np.uint8))
    counter.add(Window(3, 2, 1, 1), np.array([[0]], np.uint8))
    counts = counter.counts()
    assert counts.pixels == {0: 4, 2: 2}
    assert (counts.valid, counts.nodata, counts.total) == (6, 6, 12)
    assert counts.share(0) == 4 / 6


@pytest.mark.parametrize("grid", [UTM, DEGREES])
def test_areas_are_those_of_the_ellipsoid_at_the_place_of_each_pixel(grid):
    counter = ClassCounter(grid)
    counter.add(Window(0, 0, 4, 1), np.array([[0, 0, 2, 255]], np.uint8))
    counter.add(Window(1, 2, 2, 1), np.array([[2, 0]], np.uint8))
    areas = pixel_areas(grid).of(Window(0, 0, 4, 3))
    counts = counter.counts()
    assert counts.area(0) == pytest.approx(areas[0, 0] + areas[0, 1] + areas[2, 2], rel=1e-12)
    assert counts.area(2) == pytest.approx(areas[0, 2] + areas[2, 1], rel=1e-12)
    assert counts.area(7) == 0.0


def test_what_is_written_over_does_not_count_any_more():
    counter, whole = ClassCounter(DEGREES), Window(0, 0, 4, 3)
    first, second = np.full((3, 4), 1, np.uint8), np.array([[3] * 4, [255] * 4, [1] * 4], np.uint8)
    counter.add(whole, first)
    counter.replace(whole, first, second)
    once = ClassCounter(DEGREES)
    once.add(whole, second)
    assert counter.counts().pixels == once.counts().pixels == {1: 4, 3: 4}
    assert counter.counts().areas == pytest.approx(once.counts().areas, rel=1e-12)
    counter.replace(whole, second, np.full((3, 4), 255, np.uint8))
    assert (counter.counts().pixels, counter.counts().areas) == ({}, {})


def test_nothing_valid_has_no_shares():
    counts = ClassCounter(UTM).counts()
    assert (counts.valid, counts.share(0), counts.area(0)) == (0, 0.0, 0.0)


@pytest.mark.parametrize("grid", [Grid(4, 3, NORTH_UP, ""), Grid(4, 3, NORTH_UP, 'LOCAL_CS["site"]')])
def test_without_a_crs_there_is_no_area(grid):
    counter = ClassCounter(grid)
    counter.add(Window(0, 0, 2, 1), np.array([[0, 1]], np.uint8))
    assert (counter.counts().pixels, counter.counts().areas, counter.counts().area(0)) == (
        {0: 1, 1: 1},
        None,
        None,
    )
