"""Polygons on the edges of pixels: those of GDAL, valid, and the same in whatever strips they are made."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from osgeo import gdal, ogr

from geoseg_qgis.core.rasters.aoi import AreaOfInterest
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.vector.image import NONE, ClassImage
from geoseg_qgis.core.vector.outlines import outlines
from geoseg_qgis.core.vector.patches import find_patches
from geoseg_qgis.errors import Cancelled

from ..areas.rasters import patches as patchwork
from ..files import ROTATED, SOUTH_UP, polygon
from .images import ArrayRaster, image, polygons, segments, shapes, union

small_images = st.tuples(st.integers(1, 12), st.integers(1, 12)).flatmap(
    lambda shape: arrays(np.uint8, shape, elements=st.sampled_from([0, 0, 0, 1, 1, 2, 255]))
)


def of_gdal(ids: np.ndarray) -> list[ogr.Geometry]:
    """The polygons that gdal.Polygonize makes of an array."""
    height, width = ids.shape
    raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((0, 1, 0, 0, 0, -1))
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(255)
    band.WriteArray(ids)
    owner = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = owner.CreateLayer("polygons")
    gdal.Polygonize(band, band.GetMaskBand(), layer, -1)
    return [feature.GetGeometryRef().Clone() for feature in layer]


def test_the_polygons_are_those_of_gdal():
    ids = patchwork(150, 190)
    key = lambda geometry: (*geometry.GetEnvelope(), geometry.GetArea())  # noqa: E731
    ours = sorted(polygons(ids, rows=40)[0].values(), key=key)
    theirs = sorted(of_gdal(ids), key=key)
    assert len(ours) == len(theirs)
    for one, other in zip(ours, theirs):
        assert one.SymDifference(other).GetArea() == 0


@settings(max_examples=200)
@given(small_images, st.integers(1, 5))
def test_any_image_gives_valid_polygons_of_its_pixels_in_whatever_strips(ids, rows):
    found, patches = polygons(ids)
    assert sorted(found) == np.flatnonzero(patches.classes != NONE).tolist()
    for patch, geometry in found.items():
        assert geometry.IsValid()
        assert geometry.GetArea() == patches.pixels[patch]
    assert shapes(polygons(ids, rows)[0]) == shapes(found)


@settings(max_examples=50)
@given(small_images)
def test_neighbours_have_the_same_points_on_their_border(ids):
    ids[ids == 255] = 0
    found, _ = polygons(ids)
    height, width = ids.shape
    for segment, count in segments(found).items():
        (x, y), (x2, y2) = segment
        on_frame = (x == x2 and x in (0, width)) or (y == y2 and y in (0, -height))
        assert count == (1 if on_frame else 2)


def test_a_patch_that_meets_itself_at_a_corner_touches_its_hole_there():
    ids = [[1, 1, 1, 0], [1, 0, 1, 0], [1, 1, 0, 0], [0, 0, 0, 0]]
    found, _ = polygons(ids)
    ring = found[0]
    assert ring.IsValid()
    assert ring.GetGeometryCount() == 2  # an outer ring and a hole, which share the point (2, -2)
    assert (2, -2) in [point[:2] for point in ring.GetGeometryRef(1).GetPoints()]


@pytest.mark.parametrize("transform", [ROTATED, SOUTH_UP])
def test_rotated_and_south_up_grids_are_grids(transform):
    raster = ArrayRaster([[1, 1, 2], [1, 2, 2]], transform)
    whole = ClassImage(raster)
    made = dict(outlines(whole, find_patches(whole, False), 0.0))
    assert {round(ogr.CreateGeometryFromWkb(wkb).GetArea(), 6) for wkb in made.values()} == {300.0}
    corner = ogr.CreateGeometryFromWkb(made[0]).Buffer(1e-6)
    x, y = raster.grid.at(0, 0)
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(x, y)
    assert corner.Contains(point)


def test_only_what_lies_in_the_area_of_interest_becomes_a_polygon():
    raster = ArrayRaster(np.zeros((40, 50), np.uint8))
    triangle = polygon(raster.grid, (10, 5), (40, 5), (10, 35))
    area = AreaOfInterest(raster.grid, ((triangle,),))
    whole = ClassImage(raster, area, strip=200)
    found = [ogr.CreateGeometryFromWkb(wkb) for _, wkb in outlines(whole, find_patches(whole, False), 0.0)]
    assert len(found) == 1
    assert found[0].GetArea() == area.inside(area.box).sum()
    west, east, south, north = found[0].GetEnvelope()
    assert (west, north) == (10, -5)
    assert east <= 40
    assert south >= -35


def test_cancel_ends_both_passes():
    whole = image(patchwork(60, 60), rows=10)
    with pytest.raises(Cancelled):
        find_patches(whole, False, lambda share: share < 0.5)
    found = find_patches(whole, False)
    with pytest.raises(Cancelled):
        list(outlines(whole, found, 1.0, lambda share: share < 0.5))


def test_an_image_of_nodata_gives_nothing():
    assert polygons(np.full((5, 5), 255, np.uint8))[0] == {}
    assert union(polygons(np.zeros((1, 1), np.uint8))[0]).GetArea() == 1
    assert Grid(1, 1, (0, 1, 0, 0, 0, 1), "").located is False
