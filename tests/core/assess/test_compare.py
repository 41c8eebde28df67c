"""A map against another raster, polygons and points: the map's pixels decide."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from osgeo import gdal, osr

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.assess.atpoints import classes_at, pixels_under
from geoseg_qgis.core.assess.classmap import NO_CLASS
from geoseg_qgis.core.assess.compare import Pairs, count_pairs
from geoseg_qgis.core.assess.pointwise import assess_points
from geoseg_qgis.core.assess.references import PolygonReference, RasterReference
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.validity import AS_DECLARED, Nodata
from geoseg_qgis.errors import ChoiceError, RasterError

from ..files import NORTH_UP, ROTATED, SOUTH_UP, box, wkt, write_raster
from .maps import class_map, nothing, write_map


def random_ids(height=60, width=80, seed=1, classes=3):
    return np.random.default_rng(seed).integers(0, classes, (height, width))


def compared(map_path, reference_path, nodata=None):
    source = class_map(map_path)
    reference = RasterReference(ClassRaster(reference_path, 1, nodata or AS_DECLARED), source.grid)
    return count_pairs(source, reference, nothing)


def by_hand(ids, values, valid=True):
    both = (ids != 255) & valid
    found = np.unique(np.stack([ids[both], values[both]]), axis=1, return_counts=True)
    return {(int(a), int(b)): int(n) for (a, b), n in zip(found[0].T, found[1])}


def test_two_rasters_on_one_grid(tmp_path):
    ids, values = random_ids(), random_ids(seed=2)
    ids[:5], values[:, :7] = 255, 255
    found = compared(write_map(tmp_path / "a.tif", ids), write_map(tmp_path / "b.tif", values))
    assert found.counts == by_hand(ids, values, values != 255)
    assert found.classified == 55 * 80
    assert found.reference_only == 5 * 73
    assert found.cover == pytest.approx(73 / 80)


def test_class_codes_far_from_bytes(tmp_path):
    ids, values = random_ids(), np.array([-5, 111, 52300])[random_ids(seed=2)]
    reference = write_raster(tmp_path / "b.tif", values[None].astype(np.int32), nodata=111)
    found = compared(write_map(tmp_path / "a.tif", ids), reference)
    assert found.counts == by_hand(ids, values, values != 111)
    found = compared(write_map(tmp_path / "a.tif", ids), reference, Nodata.of(-5))
    assert {value for _, value in found.counts} == {52300}


@pytest.mark.parametrize("geotransform", [SOUTH_UP, ROTATED])
def test_a_reference_on_a_grid_of_its_own(tmp_path, geotransform):
    """Three times as fine, elsewhere, turned: each pixel of the map meets the pixel under its centre."""
    ids = random_ids()
    map_path = write_map(tmp_path / "a.tif", ids, geotransform=geotransform)
    x, y = Grid(80, 60, geotransform, "").at(-3, -2)
    finer = (x, *(part / 3 for part in geotransform[1:3]), y, *(part / 3 for part in geotransform[4:]))
    values = random_ids(210, 270, seed=3)
    reference = write_map(tmp_path / "b.tif", values, geotransform=finer)
    rows, cols = np.mgrid[0:60, 0:80]
    under = values[3 * (rows + 2) + 1, 3 * (cols + 3) + 1]
    assert compared(map_path, reference).counts == by_hand(ids, under)


def test_a_reference_in_another_crs(tmp_path):
    """Degrees under metres, asked of PROJ point by point."""
    ids = random_ids(40, 40)
    map_path = write_map(tmp_path / "a.tif", ids)
    values = random_ids(300, 200, seed=5)
    degrees = (14.999, 0.00002, 0.0, 41.5525, 0.0, -0.00002)
    reference = write_map(tmp_path / "b.tif", values, geotransform=degrees, epsg=4326)
    grid = class_map(map_path).grid
    there = osr.SpatialReference()
    there.ImportFromEPSG(4326)
    there.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    rows, cols = np.mgrid[0:40, 0:40] + 0.5
    points = np.stack([axis.ravel() for axis in grid.at(cols, rows)], 1)
    moved = np.array(osr.CoordinateTransformation(grid.crs(), there).TransformPoints(points.tolist()))
    col, row = (moved[:, 0] - degrees[0]) / degrees[1], (moved[:, 1] - degrees[3]) / degrees[5]
    edge = np.minimum(abs(col - np.round(col)), abs(row - np.round(row))) < 0.02
    inside = (col >= 0) & (row >= 0) & (col < 200) & (row < 300)
    expected = np.full(1600, 99)
    expected[inside] = values[row[inside].astype(int), col[inside].astype(int)]
    found = compared(map_path, reference)
    truth = by_hand(ids.ravel(), expected, inside)
    assert 0 < found.compared < 1600
    off = sum(abs(found.counts[pair] - truth.get(pair, 0)) for pair in {*found.counts, *truth})
    assert off <= 2 * edge.sum()  # only where a centre lies on the edge of two pixels


def test_a_continuous_raster_is_no_reference(tmp_path):
    map_path = write_map(tmp_path / "a.tif", random_ids())
    with pytest.raises(RasterError, match="holds measurements, not classes"):
        compared(map_path, write_raster(tmp_path / "b.tif", np.full((1, 60, 80), 0.5, np.float32)))
    many = np.arange(4800).reshape(1, 60, 80).astype(np.int32)
    with pytest.raises(RasterError, match="more than 1000 different values"):
        compared(map_path, write_raster(tmp_path / "c.tif", many))


def test_a_reference_elsewhere_is_refused(tmp_path):
    map_path = write_map(tmp_path / "a.tif", random_ids())
    elsewhere = write_map(tmp_path / "b.tif", random_ids(), geotransform=(7e5, 10, 0, 4.6e6, 0, -10))
    with pytest.raises(RasterError, match="shares no pixel"):
        compared(map_path, elsewhere)


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_polygons_label_the_centres_inside_them(tmp_path, geotransform):
    source = class_map(write_map(tmp_path / "a.tif", np.zeros((30, 40)), geotransform=geotransform))
    grid = source.grid
    polygons = [(box(grid, 2, 3, 12, 8), 0), (box(grid, 20.4, 3.6, 24.4, 5.4), 4)]
    reference = PolygonReference(grid, polygons)
    assert count_pairs(source, reference, nothing).counts == {(0, 0): 50, (0, 4): 4}
    assert reference.contested == 0


def test_polygons_that_contradict_each_other_say_nothing(tmp_path):
    source = class_map(write_map(tmp_path / "a.tif", np.zeros((30, 40))))
    grid = source.grid
    polygons = [(box(grid, 0, 0, 10, 10), 1), (box(grid, 5, 0, 15, 10), 2), (box(grid, 5, 0, 15, 10), 2)]
    reference = PolygonReference(grid, polygons)
    assert count_pairs(source, reference, nothing).counts == {(0, 1): 50, (0, 2): 50}
    assert reference.contested == 50


def test_polygons_on_both_sides_of_another_one_contradict_it_too(tmp_path):
    source = class_map(write_map(tmp_path / "a.tif", np.zeros((30, 40))))
    here = box(source.grid, 0, 0, 10, 10)
    reference = PolygonReference(source.grid, [(here, 1), (here, 2), (here, 1)])
    assert count_pairs(source, reference, nothing).counts == {}
    assert reference.contested == 100


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_points_find_their_pixels(tmp_path, geotransform):
    ids = random_ids(700, 900)
    ids[10, 20] = 255
    source = class_map(write_map(tmp_path / "a.tif", ids, geotransform=geotransform))
    places = np.random.default_rng(3).integers(0, 700, (500, 2))
    places[0] = 20, 10
    points = np.column_stack(source.grid.at(places[:, 0] + 0.5, places[:, 1] + 0.25))
    pixels = pixels_under(source.grid, points)
    assert np.array_equal(pixels, places)
    found = classes_at(source, pixels, nothing)
    assert found[0] == NO_CLASS
    assert np.array_equal(found[1:], ids[places[1:, 1], places[1:, 0]])


def test_points_outside_and_without_a_place_have_no_class(tmp_path):
    source = class_map(write_map(tmp_path / "a.tif", np.zeros((3, 3))))
    points = np.array(
        [
            (500000.0, 4600000.0),
            (499999.9, 4599999),
            (500030, 4599990),
            (500005, 4599970),
            (np.nan, 1),
            (np.inf, 2),
        ]
    )
    pixels = pixels_under(source.grid, points)
    assert pixels.tolist() == [[0, 0]] + [[-1, -1]] * 5
    assert classes_at(source, pixels, nothing).tolist() == [0, -1, -1, -1, -1, -1]
    assert classes_at(source, pixels[:0], nothing).tolist() == []


def test_longitudes_go_round(tmp_path):
    grid = Grid(4, 2, (179.0, 1.0, 0.0, 1.0, 0.0, -1.0), wkt(4326))
    assert pixels_under(grid, np.array([(-179.5, 0.5), (180.5, 0.5)])).tolist() == [[1, 0], [1, 0]]


def test_a_raster_without_georeference_counts_from_its_corner(tmp_path):
    path = write_map(tmp_path / "a.tif", np.array([[1, 2]]), geotransform=None, epsg=None)
    assert gdal.Open(path).GetGeoTransform(can_return_null=True) is None
    source = class_map(path)
    assert classes_at(source, pixels_under(source.grid, np.array([(1.5, -0.5)])), nothing).tolist() == [2]


def test_an_attribute_table_names_only_what_a_class_can_be(tmp_path):
    path = write_map(tmp_path / "a.tif", np.zeros((3, 3)), names={})
    dataset = gdal.Open(path, gdal.GA_Update)
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
    for row, (number, name) in enumerate({0: "water", 255: "edge", 40000: "lava", -1: "none"}.items()):
        table.SetValueAsInt(row, 0, number)
        table.SetValueAsString(row, 1, name)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    del dataset
    source = class_map(path)
    assert source.legend.names == {0: "water", 255: "edge"}
    with pytest.raises(ChoiceError, match=r"lava \(1×\)"):
        assess_points(source, [(500005.0, 4599995.0)], ["lava"], "", False, None, nothing)


def test_the_last_class_number_is_a_class_like_any_other(tmp_path):
    ids, values = np.array([[0, 254, 255, 255]]), np.array([[1, 0, 0, -3]])
    reference = write_raster(tmp_path / "b.tif", values[None].astype(np.int16))
    found = compared(write_map(tmp_path / "a.tif", ids, nodata=None), reference)
    assert found.counts == {(0, 1): 1, (254, 0): 1, (255, 0): 1, (255, -3): 1}
    few = write_raster(tmp_path / "c.tif", abs(values)[None].astype(np.int16))
    found = compared(write_map(tmp_path / "a.tif", ids, nodata=None), few)
    assert found.counts == {(0, 1): 1, (254, 0): 1, (255, 0): 1, (255, 3): 1}


def test_a_map_without_a_class_is_not_covered():
    assert Pairs(Counter(), 0, 3).cover == 0


def test_longitudes_go_round_on_a_map_of_the_whole_earth(tmp_path):
    grid = Grid(360, 180, (-180.0, 1.0, 0.0, 90.0, 0.0, -1.0), wkt(4326))
    points = np.array([(179.5, 0.5), (-179.5, 0.5), (-180.5, 0.5), (539.5, -89.5)])
    assert pixels_under(grid, points).tolist() == [[359, 89], [0, 89], [359, 89], [359, 179]]
