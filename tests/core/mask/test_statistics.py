from __future__ import annotations

import numpy as np

from geoseg_qgis.core.mask.statistics import ClassCounter
from geoseg_qgis.core.rasters.grid import Grid

from ..files import NORTH_UP, wkt


def test_classes_are_counted_and_nodata_is_the_rest():
    counter = ClassCounter(Grid(4, 3, NORTH_UP, wkt(32633)))
    counter.add(np.array([[0, 0, 2], [255, 2, 0]], np.uint8))
    counter.add(np.array([[0]], np.uint8))
    counts = counter.counts()
    assert counts.pixels == {0: 4, 2: 2}
    assert (counts.valid, counts.nodata, counts.total) == (6, 6, 12)
    assert counts.share(0) == 4 / 6
    assert counts.area(2) == 200.0


def test_nothing_valid_has_no_shares():
    counts = ClassCounter(Grid(4, 3, NORTH_UP, wkt(32633))).counts()
    assert (counts.valid, counts.share(0), counts.area(0)) == (0, 0.0, 0.0)


def test_degrees_have_no_area():
    assert ClassCounter(Grid(4, 3, NORTH_UP, wkt(4326))).counts().area(0) is None
