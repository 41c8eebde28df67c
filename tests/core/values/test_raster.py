"""A raster of values: what is in the file, its overviews and statistics, and what is left of a failed one."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.mask.pixeltype import VALUES_NODATA
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.values.options import value_options
from geoseg_qgis.core.values.raster import ValueRaster
from geoseg_qgis.core.values.statistics import ValueMeter, ValueStatistics, round_ends
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import Cancelled, OutputError

from ..files import NORTH_UP, wkt


def values_of(height: int, width: int, seed: int = 1) -> np.ndarray:
    """Values with a hole, far from 0 and close together, where sums of squares lose their digits."""
    values = np.random.default_rng(seed).normal(10_000, 1, (height, width)).astype(np.float32)
    values[height // 4 : height // 2, : width // 3] = VALUES_NODATA
    return values


def write(path, values: np.ndarray, edge: int = 100) -> ValueStatistics:
    """Write values in pieces."""
    height, width = values.shape
    with ValueRaster(str(path), Grid(width, height, NORTH_UP, wkt(32633)), "height", "m") as raster:
        for row in range(0, height, edge):
            for col in range(0, width, edge):
                window = Window(col, row, min(edge, width - col), min(edge, height - row))
                raster.write(window, values[row : row + edge, col : col + edge])
        raster.measure()
        raster.complete()
        raster.put_in_place()
        return raster.counts


@pytest.mark.parametrize("size", [(1, 1), (3, 700), (530, 610)])
def test_the_file_holds_what_was_written(tmp_path, size):
    values = values_of(*size)
    write(tmp_path / "v.tif", values)
    dataset = gdal.Open(str(tmp_path / "v.tif"))
    assert np.array_equal(dataset.ReadAsArray().reshape(size), values)
    band = dataset.GetRasterBand(1)
    assert (band.GetDescription(), band.GetUnitType(), band.GetNoDataValue()) == ("height", "m", -9999)
    assert [path.name for path in tmp_path.iterdir()] == ["v.tif"], "all of it is in one file"


def test_the_statistics_are_those_of_the_valid_pixels(tmp_path):
    values = values_of(700, 5000)
    found = write(tmp_path / "v.tif", values)
    valid = values[values != VALUES_NODATA].astype(np.float64)
    assert (found.valid, found.nodata) == (valid.size, values.size - valid.size)
    assert (found.least, found.greatest) == (valid.min(), valid.max())
    assert found.mean == pytest.approx(valid.mean(), rel=1e-12)
    assert found.deviation == pytest.approx(valid.std(), rel=1e-9)
    assert found.low == pytest.approx(np.percentile(valid, 2), abs=0.02)
    assert found.high == pytest.approx(np.percentile(valid, 98), abs=0.02)
    dataset = gdal.Open(str(tmp_path / "v.tif"))
    assert dataset.GetRasterBand(1).GetStatistics(False, False) == pytest.approx(
        [found.least, found.greatest, found.mean, found.deviation]
    )


def test_statistics_do_not_depend_on_the_pieces():
    values = values_of(96, 128)
    whole, pieces = ValueMeter(128, 96), ValueMeter(128, 96)
    whole.add(Window(0, 0, 128, 96), values)
    for row in range(0, 96, 32):
        pieces.add(Window(0, row, 128, 32), values[row : row + 32])
    assert pieces.statistics().mean == pytest.approx(whole.statistics().mean, rel=1e-13)
    assert pieces.statistics().deviation == pytest.approx(whole.statistics().deviation, rel=1e-10)


def test_an_overview_is_the_mean_of_what_is_valid(tmp_path):
    values = values_of(601, 1103)
    write(tmp_path / "v.tif", values)
    dataset = gdal.Open(str(tmp_path / "v.tif"))
    band = dataset.GetRasterBand(1)
    assert band.GetOverviewCount() == 2
    padded = np.pad(values.astype(float), ((0, -601 % 4), (0, -1103 % 4)), constant_values=VALUES_NODATA)
    blocks = np.ma.masked_equal(padded, VALUES_NODATA).reshape(151, 4, 276, 4)
    expected = blocks.mean(axis=(1, 3)).filled(VALUES_NODATA)
    assert np.allclose(band.GetOverview(1).ReadAsArray(), expected, rtol=1e-6)


def test_a_range_that_shows_something_is_never_empty():
    assert ValueStatistics(0, 4).spread() == (0.0, 1.0)
    assert ValueStatistics(4, 4, 5, 5, 5, 0, 5, 5).spread() == (5, 10)
    assert ValueStatistics(4, 4, 0, 9, 1, 1, 0, 0).spread() == (0, 9), "most are equal"
    assert ValueStatistics(4, 4, 0, 9, 4, 1, 1, 8).spread() == (1, 8)


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ((-0.0206, 0.517), (-0.2, 0.6)),
        ((271.3, 304.9), (270, 310)),
        ((0, 1), (0, 1)),
        ((-12_345, 98_765), (-50_000, 100_000)),
        ((1e-9, 4e-9), (1e-9, 4e-9)),
    ],
)
def test_the_ends_of_a_legend_are_round_and_hold_the_range(ends, expected):
    least, greatest = round_ends(*ends)
    assert (least, greatest) == pytest.approx(expected, rel=1e-9)
    assert least <= ends[0] and greatest >= ends[1]


def test_what_is_cancelled_leaves_nothing_and_an_older_output_stays(tmp_path):
    (tmp_path / "v.tif").write_bytes(b"older")
    grid = Grid(600, 600, NORTH_UP, "")
    with pytest.raises(Cancelled), ValueRaster(str(tmp_path / "v.tif"), grid, "height", "") as raster:
        raster.write(Window(0, 0, 600, 600), values_of(600, 600))
        raster.measure(lambda: True)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"older"]


def test_values_of_another_type_are_an_error_of_ours(tmp_path):
    grid = Grid(4, 4, NORTH_UP, "")
    with pytest.raises(ValueError), ValueRaster(str(tmp_path / "v.tif"), grid, "height", "") as raster:
        raster.write(Window(0, 0, 4, 4), np.zeros((4, 4), np.uint8))


def test_creation_options_of_the_user_count():
    assert "PREDICTOR=3" in value_options("", 10, 10)
    assert not any("PREDICTOR" in one for one in value_options("COMPRESS=NONE", 10, 10))
    assert "PREDICTOR=2" in value_options("COMPRESS=LZW|PREDICTOR=2", 10, 10)
    assert not any("BLOCK" in one for one in value_options("TILED=NO", 10, 10))
    assert "BIGTIFF=YES" in value_options("", 40_000, 40_000)


@pytest.mark.parametrize(
    "text",
    [
        "COMPRESS=JPEG",
        "NBITS=16",
        "PHOTOMETRIC=RGB",
        "DISCARD_LSB=4",
        "COMPRESS=LZMA|ZLEVEL=3",
    ],
)
def test_options_that_would_change_values_are_refused(text):
    with pytest.raises(OutputError, match="OPTIONS"):
        value_options(text, 10, 10)


def test_a_raster_that_does_not_fit_into_a_classic_tiff_is_refused_before_the_run():
    text = "COMPRESS=NONE|BIGTIFF=NO"
    assert "BIGTIFF=NO" in value_options(text, 27_000, 27_000)
    with pytest.raises(OutputError, match="ends at 4 GB"):
        value_options(text, 28_000, 28_000)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("BLOCKXSIZE=500", "500 × 512 pixels are not possible"),
        ("TILED=NO|BLOCKXSIZE=64", "BLOCKXSIZE means nothing"),
        ("NUM_THREADS=0", "NUM_THREADS=0 is not possible"),
        ("BLOCKXSIZE=2048|BLOCKYSIZE=2064", "2048 × 2064 pixels are too large"),
    ],
)
def test_what_gdal_would_only_say_after_the_run_is_refused(text, told):
    with pytest.raises(OutputError, match=told):
        value_options(text, 10, 10)
