"""Polygons in longitudes: the same ground whole turns apart."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr

from geoseg_qgis.core.rasters.antimeridian import full_turn, unbroken
from geoseg_qgis.core.rasters.aoi import AreaOfInterest
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError

from ..files import wkt


def wkb(*corners: tuple[float, float]) -> bytes:
    text = ", ".join(f"{x!r} {y!r}" for x, y in (*corners, corners[0]))
    return bytes(ogr.CreateGeometryFromWkt(f"POLYGON(({text}))").ExportToWkb())


def box(west: float, south: float, east: float, north: float) -> bytes:
    return wkb((west, south), (east, south), (east, north), (west, north))


@given(st.integers(-180, 180), st.integers(-2, 2), st.integers(1, 170), st.integers(1, 30))
def test_an_area_is_found_however_its_longitudes_are_counted(middle, turns, wide, part):
    """A raster of 40 degrees around any meridian, an area anywhere on Earth, counted from anywhere."""
    grid = Grid(40, 4, (middle - 20.0, 1.0, 0.0, 2.0, 0.0, -1.0), wkt(4326))
    west = middle - 20 + part + 0.25
    drawn = box(west + 360 * turns, -3, west + wide + 360 * turns, 3)
    centres = np.arange(40) + middle - 20 + 0.5
    expected = (centres > west) & (centres < west + wide)
    inside = AreaOfInterest(grid, [[drawn]]).inside(Window(0, 0, 40, 4))
    assert (inside == expected).all()


def test_a_raster_of_the_whole_turn_has_an_area_at_both_its_ends():
    grid = Grid(360, 4, (-180.0, 1.0, 0.0, 2.0, 0.0, -1.0), wkt(4326))
    area = AreaOfInterest(grid, [[box(170, -3, 190, 3)]])
    cols = np.flatnonzero(area.inside(Window(0, 0, 360, 4))[0])
    assert cols.tolist() == [*range(10), *range(350, 360)]


def test_a_polygon_that_jumps_is_joined_and_one_that_does_not_stays():
    torn = wkb((179.0, -1.0), (-179.0, -1.0), (-179.0, 1.0), (179.0, 1.0))
    whole = ogr.CreateGeometryFromWkb(unbroken(torn, 360.0))
    assert whole.GetEnvelope() == (179.0, 181.0, -1.0, 1.0)
    fine = box(10.0, 0.0, 12.0, 1.0)
    assert ogr.CreateGeometryFromWkb(unbroken(fine, 360.0)).Equals(ogr.CreateGeometryFromWkb(fine))


def test_a_ring_round_the_pole_is_refused():
    ring = wkb(*((float((x + 180) % 360 - 180), 80.0) for x in range(0, 360, 20)))
    with pytest.raises(RasterError, match="goes round a pole"):
        unbroken(ring, 360.0)


def test_a_turn_is_in_the_units_of_the_crs():
    assert full_turn(Grid(1, 1, (0, 1, 0, 0, 0, 1), wkt(4326)).crs()) == pytest.approx(360)
    assert full_turn(Grid(1, 1, (0, 1, 0, 0, 0, 1), wkt(4807)).crs()) == pytest.approx(400)  # grads
    assert full_turn(Grid(1, 1, (0, 1, 0, 0, 0, 1), wkt(32633)).crs()) is None
    assert full_turn(None) is None
