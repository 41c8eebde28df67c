"""Counts and areas of a map's classes."""

from __future__ import annotations

import math

import numpy as np
import pytest

from geoseg_qgis.core.assess.classmap import ClassMap
from geoseg_qgis.core.assess.classrows import count_rows, pixel_areas
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.errors import RasterError

from ..files import NORTH_UP, ROTATED, wkt, write_raster
from .maps import nothing, write_map

IDS = np.array([[0, 0, 2], [255, 2, 0]])
WORLD = (-180.0, 1.0, 0.0, 90.0, 0.0, -1.0)


def test_pixels_and_areas_of_each_class(tmp_path):
    rows = count_rows(ClassMap(write_map(tmp_path / "map.tif", IDS)), nothing)
    assert rows.pixels == {0: 3, 2: 2}
    assert rows.areas() == {0: 300.0, 2: 200.0}
    assert rows.rows[0].tolist() == [2, 1]


@pytest.mark.parametrize("options", [[], ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]])
def test_counts_do_not_depend_on_how_the_file_is_stored(tmp_path, options):
    ids = np.random.default_rng(2).integers(0, 4, (300, 700))
    path = write_map(tmp_path / "map.tif", ids, options=options)
    source = ClassMap(path)
    source_rows = count_rows(source, nothing)
    for number in range(4):
        assert np.array_equal(source_rows.rows[number], (ids == number).sum(axis=1))
    covered = np.zeros(ids.shape, int)
    for block in source.blocks():
        covered[block.row : block.row + block.height, block.col : block.col + block.width] += 1
        assert np.array_equal(
            source.read(block), ids[block.row :, block.col :][: block.height, : block.width]
        )
    assert (covered == 1).all()


def test_the_earth_is_as_large_as_it_is():
    areas = pixel_areas(Grid(360, 180, WORLD, wkt(4326)))
    assert areas.sum() * 360 == pytest.approx(510_065_621_724_000, rel=1e-9)  # WGS 84, NIMA TR8350.2
    assert areas[0] == areas[-1] == pytest.approx(areas.min())
    assert np.all(np.diff(areas[:90]) > 0)


def test_a_sphere_and_other_angles():
    sphere = 'GEOGCS["s",DATUM["s",SPHEROID["s",6371000,0]],PRIMEM["g",0],UNIT["degree",0.0174532925199433]]'
    areas = pixel_areas(Grid(360, 180, WORLD, sphere))
    assert areas.sum() * 360 == pytest.approx(4 * math.pi * 6371000**2)
    # NTF (Paris) counts in grads, 400 to the turn
    grads = pixel_areas(Grid(400, 200, (-200.0, 1.0, 0.0, 100.0, 0.0, -1.0), wkt(4807)))
    assert grads.sum() * 400 == pytest.approx(510e12, rel=1e-3)


def test_south_up_degrees_and_rows_beyond_a_pole():
    up = pixel_areas(Grid(1, 180, (0.0, 1.0, 0.0, -90.0, 0.0, 1.0), wkt(4326)))
    down = pixel_areas(Grid(1, 180, (0.0, 1.0, 0.0, 90.0, 0.0, -1.0), wkt(4326)))
    assert up == pytest.approx(down[::-1])
    assert pixel_areas(Grid(1, 2, (0.0, 1.0, 0.0, 91.0, 0.0, -1.0), wkt(4326)))[0] == 0


@pytest.mark.parametrize(
    "grid",
    [
        Grid(4, 3, NORTH_UP, ""),
        Grid(4, 3, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), wkt(32633)),
        Grid(4, 3, (10.0, 0.1, 0.01, 50.0, 0.01, -0.1), wkt(4326)),
    ],
)
def test_where_the_size_of_a_pixel_is_not_known(grid):
    assert pixel_areas(grid) is None


def test_rotated_metres_and_feet():
    assert pixel_areas(Grid(4, 2, ROTATED, wkt(32633))).tolist() == [100.0, 100.0]
    feet = pixel_areas(Grid(1, 1, (0.0, 10.0, 0.0, 0.0, 0.0, -10.0), wkt(2263)))  # New York, US survey feet
    assert feet[0] == pytest.approx(100 * (1200 / 3937) ** 2)


def test_declared_and_further_nodata_and_255_as_a_class(tmp_path):
    path = write_map(tmp_path / "map.tif", np.array([[0, 1, 255]]), nodata=0)
    assert count_rows(ClassMap(path), nothing).pixels == {1: 1, 255: 1}
    assert count_rows(ClassMap(path, Nodata.of(255)), nothing).pixels == {1: 1}


def test_values_that_are_no_classes_are_refused(tmp_path):
    for number, value in enumerate((0.5, -3.0, 256.0)):
        path = write_raster(tmp_path / f"{number}.tif", np.array([[[1.0, value]]], np.float32))
        with pytest.raises(RasterError, match=f"value {value}, which is no class number"):
            count_rows(ClassMap(path), nothing)


def test_an_empty_map_is_refused(tmp_path):
    with pytest.raises(RasterError, match="no pixel with a class"):
        count_rows(ClassMap(write_map(tmp_path / "map.tif", np.full((2, 2), 255))), nothing)
