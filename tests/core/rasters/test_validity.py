"""Alpha bands: transparency where they are none of the measured bands."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.window import Window

from ..files import numbers, write_raster


def validity(path: str, *bands: int) -> np.ndarray:
    with BandStack([BandSource(path, band) for band in bands]) as stack:
        return stack.read(Window(0, 0, stack.grid.width, stack.grid.height))[1]


@pytest.mark.parametrize("bands", [1, 2, 3, 6, 12])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_an_alpha_band_behind_any_number_of_bands_is_the_mask(tmp_path, bands, dtype):
    data = numbers(bands + 1, 5, 6, dtype)
    data[bands] = 1
    data[bands, 2, 3] = 0
    path = write_raster(tmp_path / "a.tif", data)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(bands + 1).SetColorInterpretation(gdal.GCI_AlphaBand)
    del dataset
    assert list(zip(*np.where(~validity(path, *range(1, bands + 1))))) == [(2, 3)]


def test_a_band_that_is_measured_is_no_alpha(tmp_path):
    """GDAL calls the fourth of four bytes alpha; it may well be the near infrared."""
    data = numbers(4, 5, 6, "uint8")
    data[3, 2, 3] = 0
    path = write_raster(tmp_path / "a.tif", data)
    dataset = gdal.Open(path)
    assert dataset.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand
    assert validity(path, 1, 2, 3, 4).all()
    assert (~validity(path, 1, 2, 3)).sum() == 1
