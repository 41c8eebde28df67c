from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.rasters.scale import decide_scale
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.errors import RasterError

from ..files import numbers, write_raster


def decide(path: str, bands: int = 2, offset: float = 0.5):
    with BandStack([BandSource(path, number + 1) for number in range(bands)]) as stack:
        return decide_scale(stack, 0.0001, offset)


def test_integers_are_scaled_as_the_card_says(tmp_path):
    scale = decide(write_raster(tmp_path / "a.tif", numbers(2, 4, 4)))
    assert (scale.scale, scale.offset) == (0.0001, 0.5)
    assert "model card" in scale.note and "int16" in scale.note


def test_bytes_are_no_reflectance_and_that_is_said(tmp_path):
    scale = decide(write_raster(tmp_path / "a.tif", numbers(2, 4, 4, "uint8")), offset=0.0)
    assert "picture" in scale.warning
    assert decide(write_raster(tmp_path / "b.tif", numbers(2, 4, 4))).warning == ""


def test_floats_that_are_reflectance_stay(tmp_path):
    scale = decide(write_raster(tmp_path / "a.tif", numbers(2, 4, 4, "float32") / 10000))
    assert (scale.scale, scale.offset) == (1.0, 0.0)
    assert "median" in scale.note


def test_floats_that_are_scaled_are_seen(tmp_path, texas):
    assert decide(write_raster(tmp_path / "a.tif", numbers(2, 4, 4, "float32"))).scale == 0.0001
    assert decide(texas, 7).scale == 0.0001


@pytest.mark.parametrize("bad", [-9999.0, np.nan])
def test_nodata_does_not_change_the_scale(tmp_path, bad):
    data = numbers(2, 8, 8, "float32") / 10000
    data[0, :, :6] = bad
    assert decide(write_raster(tmp_path / "a.tif", data, nodata=bad)).scale == 1.0


def test_nothing_valid_still_has_a_scale(tmp_path):
    scale = decide(write_raster(tmp_path / "a.tif", np.full((2, 4, 4), np.nan, np.float32)))
    assert scale.scale == 0.0001 and "no valid pixel" in scale.note


def declared(path: str, *scales: tuple[float, float]) -> str:
    dataset = gdal.Open(path, gdal.GA_Update)
    for number, (scale, offset) in enumerate(scales, start=1):
        dataset.GetRasterBand(number).SetScale(scale)
        dataset.GetRasterBand(number).SetOffset(offset)
    del dataset
    return path


def test_a_declared_scale_is_used(tmp_path):
    path = declared(write_raster(tmp_path / "a.tif", numbers(2, 4, 4)), (0.0000275, -0.2), (0.0000275, -0.2))
    scale = decide(path)
    assert (scale.scale, scale.offset) == (0.0000275, -0.2)
    assert "declares" in scale.note


def test_different_declared_scales_are_refused(tmp_path):
    path = declared(write_raster(tmp_path / "a.tif", numbers(2, 4, 4)), (0.001, 0), (0.01, 0))
    with pytest.raises(RasterError, match=r"0\.001/0, 0\.01/0"):
        decide(path)


def test_a_declared_scale_of_one_says_nothing(tmp_path):
    assert (
        decide(declared(write_raster(tmp_path / "a.tif", numbers(2, 4, 4)), (1, 0), (1, 0))).scale == 0.0001
    )
