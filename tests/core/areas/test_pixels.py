"""Areas of pixels are those of the ellipsoid: against closed forms, whole spheroids and, with QGIS, its own measure."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from osgeo import osr

from geoseg_qgis.core.areas.ellipsoid import Ellipsoid
from geoseg_qgis.core.areas.pixels import pixel_areas
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window

from ..files import host_raises, wkt

WGS84 = Ellipsoid(6378137.0, 1 / 298.257223563)
EARTH = 510065621724088.44  # m², 2π a² (1 + (1 - e²) artanh(e) / e)


def areas(grid: Grid, window: Window | None = None) -> np.ndarray:
    return pixel_areas(grid).of(window or Window(0, 0, grid.width, grid.height))


def test_the_pixels_of_the_globe_add_up_to_the_ellipsoid():
    grid = Grid(36, 18, (-180.0, 10.0, 0.0, 90.0, 0.0, -10.0), wkt(4326))
    assert areas(grid).sum() == pytest.approx(EARTH, rel=1e-14)
    # a grid whose edge lies a rounding error beyond the pole has no pixel beyond it
    beyond = replace(grid, geotransform=(-180.0, 10.0, 0.0, 90.0000001, 0.0, -10.0))
    assert areas(beyond).sum() == pytest.approx(EARTH, rel=1e-8)


def test_a_sphere_is_an_ellipsoid():
    sphere = Ellipsoid(6371000.0, 0.0)
    assert sphere.zone(np.array(math.pi / 2)) * 4 * math.pi == pytest.approx(4 * math.pi * 6371000.0**2)
    assert np.linalg.norm(sphere.on_sphere(np.array(1.0), np.array(0.5))) == pytest.approx(6371000.0)


def test_the_sphere_of_the_same_area_has_it():
    radius = np.linalg.norm(WGS84.on_sphere(np.array(0.3), np.array(-0.7)))
    assert 4 * math.pi * radius**2 == pytest.approx(EARTH, rel=1e-14)


@pytest.mark.parametrize(
    ("epsg", "east", "factor"),
    [(32633, 500000.0, 0.9996**-2), (3857, 0.0, None)],
    ids=["utm on its meridian", "web mercator"],
)
def test_a_plane_is_undone(epsg, east, factor):
    grid = Grid(1, 1, (east - 5, 10.0, 0.0, 6000000.0, 0.0, -10.0), wkt(epsg))
    if factor is None:  # at this latitude: cos² of the geographic latitude, times the ellipsoid's curvatures
        latitude = 2 * math.atan(math.exp(5999995 / 6378137)) - math.pi / 2
        e2 = 0.0066943799901413165
        factor = math.cos(latitude) ** 2 * (1 - e2) / (1 - e2 * math.sin(latitude) ** 2) ** 2
    assert areas(grid)[0, 0] == pytest.approx(100 * factor, rel=1e-9)


GRIDS = {
    "utm": (32633, (499980.0, 10.0, 0.0, 5300040.0, 0.0, -10.0)),
    "south-up": (2056, (2500000.0, 10.0, 0.0, 1100000.0, 0.0, 10.0)),
    "rotated": (32633, (600000.0, 80.0, 60.0, 5300040.0, 60.0, -80.0)),
    "over the pole": (3413, (-38500.0, 1000.0, 0.0, 58500.0, 0.0, -1000.0)),
    "over the antimeridian": (3832, (3330000.0, 90.0, 0.0, 6000000.0, 0.0, -90.0)),
    "feet": (2263, (900000.0, 30.0, 0.0, 250000.0, 0.0, -30.0)),
    "equal-area": (3035, (4000000.0, 100.0, 0.0, 3000000.0, 0.0, -100.0)),
    "degrees": (4326, (10.0, 1e-4, 0.0, 50.0, 0.0, -1e-4)),
    "degrees, rotated": (4326, (10.0, 8e-4, 6e-4, 50.0, 6e-4, -8e-4)),
    "grads": (4807, (2.0, 1e-3, 0.0, 52.0, 0.0, -1e-3)),
}


@pytest.mark.parametrize("name", GRIDS)
def test_single_pixels_are_as_qgis_measures_them(name, qgis_app):
    """QgsDistanceArea itself is good to about 1e-7 for so small an area."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransformContext,
        QgsDistanceArea,
        QgsGeometry,
        QgsPointXY,
    )

    epsg, transform = GRIDS[name]
    grid = Grid(1000, 1000, transform, wkt(epsg))
    crs = QgsCoordinateReferenceSystem(f"EPSG:{epsg}")
    qgis = QgsDistanceArea()
    qgis.setSourceCrs(crs, QgsCoordinateTransformContext())
    qgis.setEllipsoid(crs.ellipsoidAcronym())
    ours = areas(grid)
    for col, row in ((0, 0), (999, 0), (500, 500), (39, 58), (123, 877), (999, 999)):
        corners = ((col, row), (col + 1, row), (col + 1, row + 1), (col, row + 1), (col, row))
        pixel = QgsGeometry.fromPolygonXY([[QgsPointXY(*grid.at(*corner)) for corner in corners]])
        assert ours[row, col] == pytest.approx(qgis.measureArea(pixel), rel=5e-7)


@pytest.mark.parametrize("name", GRIDS)
def test_a_pixel_has_its_area_in_whatever_window_it_is_asked_for(name):
    epsg, transform = GRIDS[name]
    grid = Grid(1000, 1000, transform, wkt(epsg))
    part = Window(317, 411, 130, 77)
    assert areas(grid, part) == pytest.approx(areas(grid)[411:488, 317:447], rel=1e-12)


def test_what_the_crs_does_not_map_has_no_area_and_its_edge_is_exact():
    """An equal-area map of the whole Earth is a circle: pixels inside have their area, those outside none."""
    crs = osr.SpatialReference()
    crs.ImportFromProj4("+proj=laea +lat_0=90 +lon_0=0 +datum=WGS84")
    grid = Grid(130, 130, (-1.3e7, 2e5, 0.0, 1.3e7, 0.0, -2e5), crs.ExportToWkt())
    rows, cols = np.mgrid[0:130, 0:130] + 0.5
    distance = np.hypot(*grid.at(cols, rows))
    whole, edge = areas(grid), 2 * math.sqrt(EARTH / 4 / math.pi)
    assert (whole[distance > edge] == 0).all()
    assert whole[distance < edge - 2e5] == pytest.approx(4e10, rel=1e-5)
    assert whole[distance < edge - 5e4] == pytest.approx(4e10, rel=1e-2)


@pytest.mark.parametrize(
    "grid",
    [
        Grid(5, 5, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), ""),
        Grid(5, 5, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), wkt(32633)),
        Grid(5, 5, (0.0, 1.0, 0.0, 9.0, 0.0, -1.0), 'LOCAL_CS["site",UNIT["metre",1]]'),
        Grid(5, 5, (0.0, 1.0, 0.0, 9.0, 0.0, -1.0), wkt(4978)),
    ],
    ids=["no CRS", "no place", "engineering", "geocentric"],
)
def test_without_a_place_on_an_ellipsoid_there_is_no_area(grid):
    assert pixel_areas(grid) is None


def test_degrees_about_another_pole_are_turned_back():
    """A pixel has the same area whichever pole its coordinates are counted from, on a sphere exactly."""
    crs = osr.SpatialReference()
    assert (
        crs.SetFromUserInput("+proj=ob_tran +o_proj=longlat +o_lon_p=0 +o_lat_p=39 +lon_0=18 +R=6371000") == 0
    )
    grid = Grid(10, 10, (0.0, 0.1, 0.0, 0.5, 0.0, -0.1), crs.ExportToWkt())
    straight = replace(grid, crs_wkt="")
    plain = osr.SpatialReference()
    plain.SetFromUserInput("+proj=longlat +R=6371000")
    straight = replace(grid, crs_wkt=plain.ExportToWkt())
    assert areas(grid) == pytest.approx(areas(straight), rel=1e-6)


def test_a_map_of_the_whole_earth_has_its_area_where_the_host_has_gdal_exceptions_on():
    """Around such a map are places that its CRS does not map, and one of them is an exception for all."""
    crs = osr.SpatialReference()
    crs.SetFromUserInput("+proj=laea +lat_0=90 +lon_0=0 +datum=WGS84")
    grid = Grid(65, 65, (-1.3e7, 4e5, 0.0, 1.3e7, 0.0, -4e5), crs.ExportToWkt())
    with host_raises():
        whole = areas(grid).sum()
    assert whole == areas(grid).sum() == pytest.approx(EARTH, rel=0.02)


def test_rows_beyond_the_pole_have_no_area():
    grid = Grid(36, 20, (-180.0, 10.0, 0.0, 100.0, 0.0, -10.0), wkt(4326))
    assert (areas(grid)[[0, -1]] == 0).all()
    assert areas(grid).sum() == pytest.approx(EARTH, rel=1e-14)


def test_small_pixels_at_the_edge_of_a_map_have_their_area_in_any_window():
    crs = osr.SpatialReference()
    crs.ImportFromProj4("+proj=laea +lat_0=90 +lon_0=0 +datum=WGS84")
    edge = 2 * math.sqrt(EARTH / 4 / math.pi)
    grid = Grid(60, 60, (edge - 3e4, 1e3, 0.0, 3e4, 0.0, -1e3), crs.ExportToWkt())
    rows, cols = np.mgrid[0:60, 0:60] + 0.5
    inside, whole = edge - np.hypot(*grid.at(cols, rows)), areas(grid)
    assert (whole[inside < 0] == 0).all()
    assert whole[inside > 1e3] == pytest.approx(1e6, rel=1e-2)
    alone = [areas(grid, Window(col, 30, 1, 1))[0, 0] for col in range(60)]
    assert alone == pytest.approx(list(whole[30]), rel=1e-6)
