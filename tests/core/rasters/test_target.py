from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.target import finest_grid, with_pixel_size
from geoseg_qgis.errors import RasterError

from ..files import NORTH_UP, ROTATED, SOUTH_UP, wkt

UTM = wkt(32633)


def test_the_finest_is_found_across_units():
    """10 m in UTM are finer than 0.0002 degrees at 42 degrees north, which are 22 m by 16 m."""
    metres = Grid(100, 100, NORTH_UP, UTM)
    degrees = Grid(100, 100, (15.0, 0.0002, 0.0, 42.0, 0.0, -0.0002), wkt(4326))
    assert finest_grid({"degrees": degrees, "metres": metres}) == metres
    feet = Grid(100, 100, (0.0, 30.0, 0.0, 0.0, 0.0, -30.0), wkt(2229))
    assert finest_grid({"metres": metres, "feet": feet}) == feet


def test_of_equally_fine_ones_the_first():
    a, b = Grid(10, 10, NORTH_UP, UTM), Grid(10, 10, ROTATED, UTM)
    assert finest_grid({"a": a, "b": b}) == a
    assert finest_grid({"b": b, "a": a}) == b


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
@given(size=st.floats(0.5, 500))
def test_another_pixel_size_covers_the_same_area(geotransform, size):
    grid = Grid(300, 200, geotransform, UTM)
    other = with_pixel_size(grid, size)
    assert math.isclose(other.cell(), size**2, rel_tol=1e-9)
    assert other.at(0, 0) == grid.at(0, 0)
    for corner, end in (((300, 0), (other.width, 0)), ((0, 200), (0, other.height))):
        beyond = math.dist(other.at(0, 0), other.at(*end)) - math.dist(grid.at(0, 0), grid.at(*corner))
        assert -1e-5 * size < beyond <= size


def test_the_same_pixel_size_is_the_same_grid():
    grid = Grid(10980, 10980, NORTH_UP, UTM)
    assert with_pixel_size(grid, 10.0).same_as(grid)


@pytest.mark.parametrize("size", [0.0, -10.0, math.nan, math.inf, 1e-12])
def test_a_pixel_size_that_is_none_is_refused(size):
    with pytest.raises(RasterError, match="PIXEL_SIZE"):
        with_pixel_size(Grid(300, 200, NORTH_UP, UTM), size)


def test_grids_that_differ_by_rounding_are_the_same():
    a = Grid(10980, 10980, (600000.0, 10.0, 0.0, 5100000.0, 0.0, -10.0), UTM)
    b = Grid(10980, 10980, (600000.0, 10.0000000001, 0.0, 5100000.0000001, 0.0, -10.0), UTM)
    assert a.same_as(b)
    assert not a.same_as(Grid(10980, 10980, (600000.1, 10.0, 0.0, 5100000.0, 0.0, -10.0), UTM))
    assert not a.same_as(Grid(10980, 10980, a.geotransform, wkt(32632)))
    assert not a.same_as(Grid(10980, 10980, a.geotransform, ""))
    assert not a.same_as(Grid(10979, 10980, a.geotransform, UTM))


def test_grids_without_a_crs_are_the_same_where_they_lie_alike():
    a = Grid(10, 20, NORTH_UP, "")
    assert a.same_as(Grid(10, 20, NORTH_UP, "")) and not a.same_as(Grid(10, 20, NORTH_UP, UTM))
    higher = (*NORTH_UP[:5], NORTH_UP[5] * 1.001)  # the upper corners are the same
    assert not a.same_as(Grid(10, 20, higher, ""))
