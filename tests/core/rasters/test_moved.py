"""Points without a place are NaN, and take no other point with them, whatever GDAL's exception mode."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import osr

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.moved import moved, way_between
from geoseg_qgis.core.rasters.pixelmap import PixelMap
from geoseg_qgis.errors import RasterError

from ..files import host_raises, wkt

DISC = "+proj=ortho +lat_0=0 +lon_0=10 +R=6371000"


def crs(text: str) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.SetFromUserInput(text)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


@pytest.mark.parametrize("raises", [False, True])
def test_points_beyond_the_edge_of_the_earth_are_nan_and_the_others_stay(raises):
    with host_raises(raises):
        back = osr.CoordinateTransformation(crs(DISC), crs("EPSG:4326"))
        places = moved(back, np.array([0.0, 9e6, 0.0, np.inf]), np.array([0.0, 0.0, -9e6, 0.0]))
    assert places.shape == (4, 2)
    assert np.allclose(places[0], (10, 0)) and np.isnan(places[1:]).all()
    assert moved(back, np.empty(0), np.empty(0)).shape == (0, 2)


@pytest.mark.parametrize("raises", [False, True])
def test_a_raster_larger_than_the_earth_has_its_place_on_another(raises):
    disc = Grid(100, 100, (-1e7, 2e5, 0.0, 1e7, 0.0, -2e5), crs(DISC).ExportToWkt())
    globe = Grid(360, 180, (-180.0, 1.0, 0.0, 90.0, 0.0, -1.0), wkt(4326))
    with host_raises(raises):
        box = PixelMap(disc, globe).box(0, 0, 100, 100)
    assert box is not None
    left, top, right, bottom = box
    assert 100 <= left < 190 < right <= 280 and 0 <= top < 90 < bottom <= 180


@pytest.mark.parametrize("raises", [False, True])
def test_no_way_leads_from_a_local_crs_and_nothing_breaks_on_it(raises):
    """GDAL gives an object all the same where its exceptions are off: one that moves nothing."""
    local = Grid(10, 10, (0.0, 1.0, 0.0, 9.0, 0.0, -1.0), 'LOCAL_CS["site",UNIT["metre",1]]')
    globe = Grid(360, 180, (-180.0, 1.0, 0.0, 90.0, 0.0, -1.0), wkt(4326))
    with host_raises(raises):
        assert way_between(local.crs(), globe.crs()) is None
        assert way_between(globe.crs(), globe.crs()) is not None
        assert local.centre_location() is None
        with pytest.raises(RasterError, match="No transformation is known"):
            PixelMap(local, globe)
