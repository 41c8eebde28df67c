"""Layers on other grids than the run's: what is read is what GDAL's warper gives, wherever one looks from."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError

from ..files import NORTH_UP, ROTATED, SOUTH_UP, numbers, wkt, write_raster

COARSE = (500000.0, 20.0, 0.0, 4600000.0, 0.0, -20.0)


def stack_of(*paths: str, **options) -> BandStack:
    return BandStack([BandSource(path, 1) for path in paths], **options)


def whole(stack: BandStack) -> tuple[np.ndarray, np.ndarray]:
    return stack.read(Window(0, 0, stack.grid.width, stack.grid.height))


def warped_at_once(path: str, grid: Grid, method: str = "bilinear") -> np.ndarray:
    """GDAL's own answer for the whole grid, exact transformation."""
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Float64)
    target.SetGeoTransform(grid.geotransform)
    target.SetProjection(grid.crs_wkt)
    gdal.Warp(target, path, resampleAlg=method, errorThreshold=0)
    return target.ReadAsArray()


@pytest.fixture
def two_sizes(tmp_path) -> list[str]:
    """A band of 10 m pixels and one of 20 m, as Sentinel-2 has them, over 700 x 620 pixels of 10 m."""
    fine = write_raster(tmp_path / "fine.tif", numbers(1, 620, 700))
    return [fine, write_raster(tmp_path / "coarse.tif", numbers(1, 310, 350, seed=2), geotransform=COARSE)]


def test_the_finest_layer_gives_the_grid_and_keeps_its_values(two_sizes):
    stack = stack_of(*reversed(two_sizes))
    data, valid = whole(stack)
    assert (stack.grid.width, stack.grid.height, stack.grid.geotransform) == (700, 620, NORTH_UP)
    assert stack.warped == (two_sizes[1],)
    assert (data[1] == gdal.Open(two_sizes[0]).ReadAsArray()).all()
    assert valid.all()


@pytest.mark.parametrize("method", ["nearest", "bilinear", "cubic"])
def test_values_are_those_of_the_warper(two_sizes, method):
    stack = stack_of(*two_sizes, method=method)
    expected = warped_at_once(two_sizes[1], stack.grid, {"nearest": "near"}.get(method, method))
    assert np.abs(whole(stack)[0][1] - np.rint(expected)).max() <= 1  # where halves are rounded


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 699), st.integers(0, 619), st.integers(1, 700), st.integers(1, 620))
def test_a_pixel_is_the_same_in_every_window(two_sizes, col, row, width, height):
    width, height = min(width, 700 - col), min(height, 620 - row)
    stack = stack_of(*two_sizes)
    data, valid = stack.read(Window(col, row, width, height))
    everything, everywhere = whole(stack_of(*two_sizes))
    here = slice(row, row + height), slice(col, col + width)
    assert (data == everything[(slice(None), *here)]).all()
    assert (valid == everywhere[here]).all()


def test_a_pixel_is_the_same_in_every_window_of_another_crs(tmp_path):
    other = write_raster(
        tmp_path / "other.tif",
        numbers(1, 600, 600),
        geotransform=(1000500, 10, 0, 4617900, 0, -10),
        epsg=32632,
    )
    fine = write_raster(
        tmp_path / "fine.tif", numbers(1, 400, 400), geotransform=(500000, 5, 0, 4600000, 0, -5)
    )
    stack = stack_of(fine, other)
    data, valid = whole(stack)
    assert 0 < valid.sum() < valid.size
    expected = warped_at_once(other, stack.grid)
    assert np.abs(data[1] - expected)[valid].max() < 9999 * 0.05  # 0.01 pixels off in random numbers
    for col, row in ((3, 7), (123, 300), (390, 1)):
        part, here = stack_of(fine, other).read(Window(col, row, 10, 9))
        assert (part == data[:, row : row + 9, col : col + 10]).all()
        assert (here == valid[row : row + 9, col : col + 10]).all()


def test_a_hole_keeps_its_outline_and_does_not_colour_its_neighbours(tmp_path):
    coarse = np.full((1, 40, 40), 1000, np.int16)
    coarse[0, 10:20, 5:9] = -9999
    fine = write_raster(tmp_path / "fine.tif", numbers(1, 80, 80))
    path = write_raster(tmp_path / "coarse.tif", coarse, geotransform=COARSE, nodata=-9999)
    data, valid = whole(stack_of(fine, path))
    expected = np.ones((80, 80), bool)
    expected[20:40, 10:18] = False
    assert (valid == expected).all()
    assert (data[1][valid] == 1000).all()


@pytest.mark.parametrize("hole", ["user", "nan", "mask"])
def test_every_kind_of_hole_is_seen_through_a_warp(tmp_path, hole):
    coarse = np.full((1, 40, 40), 1000, np.float32)
    mask = np.ones((40, 40), bool)
    coarse[0, 10:20, 5:9] = {"user": 7, "nan": np.nan, "mask": 3}[hole]
    mask[10:20, 5:9] = hole != "mask"
    fine = write_raster(tmp_path / "fine.tif", numbers(1, 80, 80))
    path = write_raster(
        tmp_path / "c.tif", coarse, geotransform=COARSE, mask=mask if hole == "mask" else None
    )
    data, valid = whole(stack_of(fine, path, nodata=[Nodata(), Nodata.of(7)] if hole == "user" else ()))
    assert (~valid).sum() == 20 * 8
    assert (data[1][valid] == 1000).all()


def test_where_a_layer_ends_its_pixels_are_invalid(tmp_path):
    fine = write_raster(tmp_path / "fine.tif", numbers(1, 80, 80))
    part = write_raster(
        tmp_path / "part.tif", numbers(1, 20, 20), geotransform=(500100, 20, 0, 4599900, 0, -20)
    )
    _, valid = whole(stack_of(fine, part))
    expected = np.zeros((80, 80), bool)
    expected[10:50, 10:50] = True
    assert (valid == expected).all()


@pytest.mark.parametrize("geotransform", [SOUTH_UP, ROTATED])
def test_a_layer_turned_in_space_comes_out_right(tmp_path, geotransform):
    """A smooth field of coordinates, so that every pixel can be checked against its place."""
    grid = Grid(90, 70, geotransform, wkt(32633))
    centre = grid.at(45, 35)
    around = (centre[0] - 1500, 20.0, 0.0, centre[1] + 1500, 0.0, -20.0)
    rows, cols = np.mgrid[0:150, 0:150] + 0.5
    field = (cols * 20 + rows * 7).astype(np.float32)[None]
    path = write_raster(tmp_path / "field.tif", field, geotransform=around)
    fine = write_raster(tmp_path / "turned.tif", numbers(1, 70, 90, "float32"), geotransform=geotransform)
    data, valid = whole(stack_of(fine, path, grid=grid))
    rows, cols = np.mgrid[0:70, 0:90] + 0.5
    x, y = grid.at(cols, rows)
    assert valid.all()
    expected = (x - around[0]) / 20 * 20 + (around[3] - y) / 20 * 7
    assert np.abs(data[1] - expected).max() < 0.01


def test_longitudes_on_both_sides_of_the_antimeridian_are_neighbours(tmp_path):
    """A geographic layer counts on to 180.5 degrees, the other starts at -180: the same ground."""
    east = write_raster(
        tmp_path / "east.tif", numbers(1, 100, 100), geotransform=(179.5, 0.01, 0, 10.5, 0, -0.01), epsg=4326
    )
    west = write_raster(
        tmp_path / "west.tif",
        np.full((1, 60, 60), 5, np.int16),
        geotransform=(-180, 0.005, 0, 10.3, 0, -0.005),
        epsg=4326,
    )
    stack = stack_of(east, west, grid=Grid(100, 100, (179.5, 0.01, 0, 10.5, 0, -0.01), wkt(4326)))
    data, valid = whole(stack)
    expected = np.zeros((100, 100), bool)
    expected[20:50, 50:80] = True
    assert (valid == expected).all()
    assert (data[1][valid] == 5).all()


def test_a_coarser_grid_averages_all_that_lies_in_a_pixel(tmp_path):
    data = numbers(1, 512, 512, "float32")
    path = write_raster(tmp_path / "fine.tif", data)
    grid = Grid(32, 32, (500000.0, 160.0, 0.0, 4600000.0, 0.0, -160.0), wkt(32633))
    out, valid = whole(stack_of(path, grid=grid, method="average"))
    assert valid.all()
    assert np.allclose(out[0], data[0].reshape(32, 16, 32, 16).mean(axis=(1, 3)), rtol=1e-5)


def test_the_temporary_file_of_a_wide_source_in_strips_is_foreseen(tmp_path):
    wide = str(tmp_path / "wide.tif")
    create = gdal.GetDriverByName("GTiff").Create
    dataset = create(wide, 60_000, 600, 1, gdal.GDT_Float64, ["SPARSE_OK=TRUE", "COMPRESS=DEFLATE"])
    dataset.SetGeoTransform(NORTH_UP)
    dataset.SetProjection(wkt(32633))
    del dataset
    grid = Grid(4000, 600, (500000.0, 10.5, 0.0, 4600000.0, 0.0, -10.5), wkt(32633))
    with stack_of(wide, grid=grid) as stack:
        foreseen = stack.temporary_bytes(960, 960)
        stack.read(Window(1000, 0, 960, 600))
        written = stack._parts[0][0]._source._strips._file.seek(0, 2)
        assert foreseen * 0.9 <= written <= foreseen * 1.1


def test_a_stack_that_nobody_closes_lets_go_of_its_files_at_once(two_sizes):
    """A file that is still open when QGIS ends and takes GDAL with it brings the process down."""
    gc.disable()
    try:
        stack = stack_of(*two_sizes)
        whole(stack)
        parts = [weakref.ref(part) for part, _ in stack._parts]
        del stack
        assert [part() for part in parts] == [None, None]
    finally:
        gc.enable()


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ({"geotransform": (700000, 20, 0, 4600000, 0, -20)}, "shares no pixel"),
        ({"geotransform": COARSE, "epsg": None}, "only one has a CRS"),
        ({"geotransform": None, "epsg": None}, "has no georeference"),
        ({"geotransform": (500000, 0.05, 0, 4600000, 0, -0.05)}, "holds 200 pixels"),
    ],
)
def test_layers_that_cannot_be_joined_are_named(tmp_path, other, says):
    fine = write_raster(tmp_path / "fine.tif", numbers(1, 40, 40))
    path = write_raster(tmp_path / "odd.tif", numbers(1, 20, 20), **other)
    with pytest.raises(RasterError, match=rf"(?=.*odd\.tif).*{says}"):
        stack_of(fine, path, grid=Grid.from_dataset(gdal.Open(fine)) if "holds" in says else None)


def test_layers_without_any_place_still_stack_if_they_have_one_size(tmp_path):
    paths = [
        write_raster(tmp_path / f"{n}.tif", numbers(1, 9, 8), geotransform=None, epsg=None) for n in "ab"
    ]
    assert whole(stack_of(*paths))[1].all()
