"""An area of interest from a file of the whole world: what is far away is left out, what may be near is not."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr, osr

from geoseg_qgis.core.rasters.aoi import AreaOfInterest
from geoseg_qgis.core.rasters.areafile import Extent, area_of
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError

from ..files import host_raises, wkt

FRANCE = Grid(100, 100, (700000.0, 10.0, 0.0, 6600000.0, 0.0, -10.0), wkt(2154))  # conic; 3° E, 46.5° N
HERE = (3.0, 46.4, 3.005, 46.6)
ANTARCTICA = (-180.0, -90.0, 180.0, -60.0)
"""Has no place in a conic CRS of the north, whose parallels become longer and longer."""


def countries(folder, *boxes: tuple[float, float, float, float], epsg: int = 4326) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    path = str(folder / "countries.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("countries", crs, ogr.wkbPolygon)
    for west, south, east, north in boxes:
        corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
        text = ", ".join(f"{x} {y}" for x, y in corners)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))"))
        layer.CreateFeature(feature)
    return path


def inside(path: str, grid: Grid) -> np.ndarray:
    return AreaOfInterest(grid, area_of(path, None)(grid)).inside(Window(0, 0, grid.width, grid.height))


@pytest.mark.parametrize("raises", [False, True])
def test_a_country_that_has_no_place_in_the_crs_is_left_out(tmp_path, raises):
    path = countries(tmp_path, ANTARCTICA, HERE)
    with host_raises(raises):
        found = inside(path, FRANCE)
        polygons = area_of(path, None)(FRANCE)
    assert found.any() and not found.all()
    assert len(polygons[0]) == 1


def test_one_that_may_meet_the_raster_is_not_left_out(tmp_path):
    with pytest.raises(RasterError, match=r"countries\.gpkg has no place in the CRS of the raster"):
        inside(countries(tmp_path, (-180.0, -90.0, 180.0, 90.0), HERE), FRANCE)


def test_a_longitude_a_turn_away_is_near(tmp_path):
    crs = osr.SpatialReference()
    crs.SetFromUserInput("+proj=lcc +lat_1=50 +lat_2=60 +lon_0=180 +datum=WGS84")
    bering = Grid(100, 100, (130000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0), crs.ExportToWkt())  # 178° W
    with pytest.raises(RasterError, match="has no place"):
        inside(countries(tmp_path, (181.0, -90.0, 184.0, 90.0)), bering)
    with pytest.raises(RasterError, match="no pixel's centre"):
        inside(countries(tmp_path, (186.0, -90.0, 190.0, 90.0)), bering)


def test_where_none_is_near_the_area_is_empty(tmp_path):
    with pytest.raises(RasterError, match="no pixel's centre"):
        inside(countries(tmp_path, ANTARCTICA), FRANCE)
    with pytest.raises(RasterError, match="no pixel's centre"):
        AreaOfInterest(FRANCE, area_of("", Extent(*ANTARCTICA, "EPSG:4326"))(FRANCE))
