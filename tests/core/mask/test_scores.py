"""Scores beside a mask: what is in the file, what an overview shows, what is left when something fails."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.mask.levels import mean
from geoseg_qgis.core.mask.scores import Scores
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import Cancelled

from ..files import NORTH_UP, wkt


def grid_of(width: int, height: int) -> Grid:
    return Grid(width, height, NORTH_UP, wkt(32633))


def write(path, values: np.ndarray, names=("land", "water")) -> None:
    """Write scores (bands, h, w) in pieces of 100 × 100 pixels."""
    height, width = values.shape[1:]
    with Scores(str(path), grid_of(width, height), names) as scores:
        for row in range(0, height, 100):
            for col in range(0, width, 100):
                window = Window(col, row, min(100, width - col), min(100, height - row))
                for band, plane in enumerate(values, 1):
                    scores.write(window, band, plane[row : row + 100, col : col + 100])
        scores.complete()
        scores.put_in_place()


def test_every_band_is_as_it_was_written_and_says_what_it_is(tmp_path):
    values = np.random.default_rng(1).integers(0, 101, (2, 530, 610)).astype(np.uint8)
    values[:, :40] = 255
    write(tmp_path / "p.tif", values)
    dataset = gdal.Open(str(tmp_path / "p.tif"))
    assert np.array_equal(dataset.ReadAsArray(), values)
    for number, name in enumerate(("land", "water"), 1):
        band = dataset.GetRasterBand(number)
        assert (band.GetDescription(), band.GetNoDataValue(), band.GetUnitType()) == (name, 255, "%")
    assert "not calibrated" in dataset.GetMetadataItem("GEOSEG_SCORES")
    assert (tmp_path / "p.qml").exists()


def test_an_overview_shows_the_mean_of_what_is_valid(tmp_path):
    values = np.random.default_rng(2).integers(0, 101, (1, 601, 1103)).astype(np.uint8)
    values[0, 100:300, 200:500] = 255
    write(tmp_path / "c.tif", values, ["confidence"])
    dataset = gdal.Open(str(tmp_path / "c.tif"))
    band = dataset.GetRasterBand(1)
    assert band.GetOverviewCount() == 2
    small = band.GetOverview(1).ReadAsArray()
    padded = np.pad(values[0].astype(float), ((0, -601 % 4), (0, -1103 % 4)), constant_values=255)
    blocks = np.ma.masked_equal(padded, 255).reshape(151, 4, 276, 4)
    expected = np.floor(blocks.mean(axis=(1, 3)) + 0.5).filled(255).astype(np.uint8)
    assert np.array_equal(small, expected)


def test_half_a_percent_is_rounded_up_and_nothing_is_nothing():
    values = np.array([[10, 11, 255, 255], [255, 255, 255, 255]], np.uint8)
    assert mean(values, [2])[0].tolist() == [[11, 255]]


def test_what_is_not_put_in_place_leaves_nothing(tmp_path):
    with pytest.raises(Cancelled), Scores(str(tmp_path / "c.tif"), grid_of(2000, 600), ["c"]) as scores:
        scores.write(Window(0, 0, 10, 10), 1, np.zeros((10, 10), np.uint8))
        scores.complete(lambda: True)
    with Scores(str(tmp_path / "c.tif"), grid_of(100, 100), ["c"]) as scores:
        scores.complete()
    assert list(tmp_path.iterdir()) == []
