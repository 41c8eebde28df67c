"""Simplified borders are shared: no gap, no overlap, no collapse, and the same in whatever strips."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from osgeo import ogr

from geoseg_qgis.core.vector.image import NONE
from geoseg_qgis.core.vector.outlines import outlines
from geoseg_qgis.core.vector.patches import find_patches
from geoseg_qgis.errors import Cancelled

from ..areas.rasters import patches as patchwork
from .images import image, polygons, segments, shapes, union

TOLERANCES = [0.5, 0.75, 1.0, 1.5, 3.0, 10.0]
ragged = st.tuples(st.integers(1, 6), st.integers(1, 6), st.integers(0, 10**6)).map(
    lambda case: patchwork(case[0] * 7, case[1] * 7, 3, case[2], 7)
)
noise = st.tuples(st.integers(1, 14), st.integers(1, 14)).flatmap(
    lambda shape: arrays(np.uint8, shape, elements=st.sampled_from([0, 0, 0, 1, 1, 2, 255]))
)


@settings(max_examples=150)
@given(st.one_of(ragged, noise), st.sampled_from(TOLERANCES), st.integers(1, 9))
def test_any_image_gives_valid_polygons_without_overlap_in_whatever_strips(ids, tolerance, rows):
    found, patches = polygons(ids, tolerance=tolerance)
    assert sorted(found) == np.flatnonzero(patches.classes != NONE).tolist()
    assert all(geometry.IsValid() and geometry.GetArea() > 0 for geometry in found.values())
    if found:
        whole = sum(geometry.GetArea() for geometry in found.values())
        assert union(found).GetArea() == pytest.approx(whole, rel=1e-9)
    assert shapes(polygons(ids, rows, tolerance)[0]) == shapes(found)


@settings(max_examples=100)
@given(st.one_of(ragged, noise), st.sampled_from(TOLERANCES))
def test_the_polygons_of_a_full_image_cover_it_exactly(ids, tolerance):
    ids[ids == 255] = 0
    height, width = ids.shape
    found, _ = polygons(ids, tolerance=tolerance)
    assert sum(geometry.GetArea() for geometry in found.values()) == pytest.approx(height * width, rel=1e-12)
    frame = ogr.CreateGeometryFromWkt(f"POLYGON((0 0,{width} 0,{width} -{height},0 -{height},0 0))")
    assert union(found).SymDifference(frame).GetArea() == pytest.approx(0, abs=1e-9)
    for segment, count in segments(found).items():
        (x, y), (x2, y2) = segment
        on_frame = (x == x2 and x in (0, width)) or (y == y2 and y in (0, -height))
        assert count == (1 if on_frame else 2)


@pytest.mark.parametrize("tolerance", TOLERANCES)
def test_no_border_moves_farther_than_the_tolerance(tolerance):
    ids = patchwork(200, 200, grain=17)
    exact, _ = polygons(ids)
    simple, _ = polygons(ids, tolerance=tolerance)
    for patch, geometry in exact.items():
        new = simple[patch].Boundary()
        for ring in geometry:
            for x, y in ring.GetPoints():
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(x, y)
                assert point.Distance(new) <= tolerance + 1e-9


def test_stairs_become_straight_and_single_pixels_stay_squares():
    rows, cols = np.mgrid[0:40, 0:40]
    ids = (cols > rows).astype(np.uint8)
    ids[30, 5] = 2
    found, patches = polygons(ids, tolerance=1.0)
    stairs, pixel = found[1], found[int(np.flatnonzero(patches.classes == 2)[0])]
    assert stairs.GetGeometryRef(0).GetPointCount() < 8
    assert pixel.GetArea() == 1


def test_a_thin_strip_between_two_borders_keeps_them_apart():
    """Two stairs one pixel apart, under a tolerance that would let either cross the other."""
    rows, cols = np.mgrid[0:60, 0:60]
    ids = np.select([cols < rows // 2 * 2 - 4, cols < rows // 2 * 2 - 3], [0, 1], 2).astype(np.uint8)
    found, _ = polygons(ids, tolerance=5.0)
    assert all(geometry.IsValid() for geometry in found.values())
    assert union(found).GetArea() == pytest.approx(sum(g.GetArea() for g in found.values()))


def test_there_are_many_fewer_points():
    rows, cols = np.mgrid[0:300, 0:300] / 20
    ids = np.digitize(np.sin(cols + rows / 3) + np.cos(rows - cols / 5), [-1, 0, 1]).astype(np.uint8)
    count = lambda found: sum(ring.GetPointCount() for g in found.values() for ring in g)  # noqa: E731
    exact, simple = polygons(ids)[0], polygons(ids, tolerance=1.0)[0]
    assert count(simple) < 0.3 * count(exact)


def test_cancel_is_asked_while_borders_are_simplified():
    whole = image(patchwork(80, 80))
    asked: list[float] = []

    def go_on(share: float) -> bool:
        asked.append(share)
        return len(asked) < 3

    with pytest.raises(Cancelled):
        list(outlines(whole, find_patches(whole, False), 1.0, go_on))
