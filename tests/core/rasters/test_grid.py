from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.errors import RasterError

from ..files import NORTH_UP, ROTATED, SOUTH_UP, numbers, wkt, write_raster


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_a_grid_stays_as_it_is(tmp_path, geotransform):
    path = write_raster(tmp_path / "a.tif", numbers(1, 3, 5), geotransform=geotransform)
    grid = Grid.from_dataset(gdal.Open(path))
    assert (grid.width, grid.height, grid.geotransform) == (5, 3, geotransform)


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_a_window_starts_where_its_pixel_lies(geotransform):
    x, xc, xr, y, yc, yr = Grid(50, 60, geotransform, "").window_geotransform(7, 11)
    assert (x, y) == tuple(gdal.ApplyGeoTransform(list(geotransform), 7, 11))
    assert (xc, xr, yc, yr) == tuple(geotransform[i] for i in (1, 2, 4, 5))


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_pixel_size_is_the_same_however_the_grid_lies(geotransform):
    grid = Grid(5, 5, geotransform, wkt(32633))
    assert grid.pixel_size_metres() == pytest.approx(10)
    assert grid.pixel_area() == pytest.approx(100)


def test_bounds_hold_all_corners_however_the_grid_lies():
    assert Grid(50, 60, NORTH_UP, "").bounds() == (500000, 500500, 4599400, 4600000)
    assert Grid(50, 60, SOUTH_UP, "").bounds() == (500000, 500500, 4500000, 4500600)
    assert Grid(10, 20, ROTATED, "").bounds() == (500000, 500200, 4599840, 4600060)


def test_pixel_size_counts_feet():
    assert Grid(5, 5, NORTH_UP, wkt(2263)).pixel_size_metres() == pytest.approx(10 * 1200 / 3937)


@pytest.mark.parametrize(("latitude", "east"), [(0.0, 111320.0), (60.0, 55800.0)])
def test_pixel_size_in_degrees_depends_on_the_latitude(latitude, east):
    grid = Grid(2, 2, (10.0, 0.001, 0.0, latitude + 0.001, 0.0, -0.001), wkt(4326))
    north = 110574.0 if latitude == 0 else 111412.0
    assert grid.pixel_size_metres() == pytest.approx(math.sqrt(east * north) / 1000, rel=1e-3)
    assert grid.pixel_area() is None


def test_pixel_size_in_degrees_is_that_of_the_middle():
    """From the equator to 80° north: at 40°, where a degree is 85 394 m by 111 035 m."""
    grid = Grid(9, 80, (10.0, 1.0, 0.0, 80.0, 0.0, -1.0), wkt(4326))
    assert grid.pixel_size_metres() == pytest.approx(math.sqrt(85394 * 111035), rel=1e-4)


def test_without_a_crs_there_is_no_size_in_metres(tmp_path):
    path = write_raster(tmp_path / "a.tif", numbers(1, 3, 5), epsg=None, geotransform=None)
    grid = Grid.from_dataset(gdal.Open(path))
    assert grid.crs_wkt == ""
    assert grid.geotransform == (0, 1, 0, 0, 0, 1)
    assert grid.pixel_size_metres() is None
    assert grid.centre_location() is None


def test_centre_is_latitude_then_longitude():
    grid = Grid(100, 100, (499500.0, 10.0, 0.0, 4600500.0, 0.0, -10.0), wkt(32633))
    latitude, longitude = grid.centre_location()
    assert latitude == pytest.approx(41.55, abs=0.01)
    assert longitude == pytest.approx(15.0, abs=1e-6)
    degrees = Grid(2, 2, (10.0, 0.5, 0.0, 51.0, 0.0, -0.5), wkt(4326))
    assert degrees.centre_location() == pytest.approx((50.5, 10.5))


def test_ground_control_points_alone_are_no_grid(tmp_path):
    path = tmp_path / "gcp.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1)
    points = [gdal.GCP(c * 1.0, r * 1.1, 0, c, r) for c in (0, 4) for r in (0, 4)]
    dataset.SetGCPs(points, wkt(4326))
    dataset.GetRasterBand(1).WriteArray(np.ones((4, 4)))
    del dataset
    with pytest.raises(RasterError, match="ground control points"):
        Grid.from_dataset(gdal.Open(str(path)))


@pytest.mark.parametrize(
    ("domain", "says"),
    [("RPC", "rational polynomials"), ("GEOLOCATION", "arrays of longitudes and latitudes")],
)
def test_a_place_pixel_by_pixel_is_no_grid_and_beside_a_grid_does_not_matter(domain, says):
    dataset = gdal.GetDriverByName("MEM").Create("", 4, 4, 1)
    dataset.SetMetadata({"X_BAND": "1"}, domain)
    with pytest.raises(RasterError, match=rf"located by {says}.* only\. Warp it first"):
        Grid.from_dataset(dataset)
    dataset.SetGeoTransform(NORTH_UP)
    assert Grid.from_dataset(dataset).geotransform == NORTH_UP


def test_what_is_not_located_has_no_size_and_no_place_whatever_its_crs():
    grid = Grid(50, 40, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), wkt(32633))
    assert (grid.pixel_area(), grid.pixel_size_metres(), grid.centre_location()) == (None, None, None)
    assert grid.crop(0, 0, 50, 40) == grid
    assert grid.crop(7, 11, 5, 6).geotransform == (7, 1, 0, -11, 0, -1)


def test_the_name_of_a_crs_need_not_be_utf_8(tmp_path):
    path = write_raster(tmp_path / "a.tif", numbers(1, 3, 5), geotransform=None, epsg=None)
    crs = '<PAMDataset><SRS>LOCAL_CS["@fen",UNIT["metre",1]]</SRS></PAMDataset>'.replace('"', "&quot;")
    (tmp_path / "a.tif.aux.xml").write_bytes(crs.encode().replace(b"@", b"H\xe4"))
    crs = Grid.from_dataset(gdal.Open(path)).crs()
    assert crs is not None and crs.GetName() == "Häfen"
