from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.rasters.scale import ScaleWish, decide_scale
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.errors import RasterError

from ..files import numbers, write_raster


def decide(path: str, bands: int = 2, card_offset: float = 0.5, **said):
    with BandStack([BandSource(path, number + 1) for number in range(bands)]) as stack:
        return decide_scale(stack, ScaleWish(0.0001, card_offset, **said))


def test_integers_are_scaled_as_the_card_says(tmp_path):
    scale = decide(write_raster(tmp_path / "a.tif", numbers(2, 4, 4)))
    assert (scale.scale, scale.offset) == (0.0001, 0.5)
    assert "model card" in scale.note and "int16" in scale.note


def test_what_the_analyst_says_comes_first(tmp_path):
    path = declared(write_raster(tmp_path / "a.tif", numbers(2, 4, 4)), (0.0000275, -0.2), (0.0000275, -0.2))
    both = decide(path, scale=0.001, offset=0.3)
    assert (both.scale, both.offset) == (0.001, 0.3) and "SCALE and OFFSET" in both.note
    scale = decide(path, scale=0.001)
    assert (scale.scale, scale.offset) == (0.001, 0.0)
    offset = decide(path, offset=0.0)
    assert (offset.scale, offset.offset) == (0.0000275, 0.0) and "declares" in offset.note


@pytest.mark.parametrize("said", [{"scale": 0.0}, {"scale": -1.0}, {"scale": np.nan}, {"offset": np.inf}])
def test_a_scale_that_is_none_is_refused(tmp_path, said):
    with pytest.raises(RasterError, match=next(iter(said)).upper()):
        decide(write_raster(tmp_path / "a.tif", numbers(2, 4, 4)), **said)


SAFE = "S2A_MSIL2A_20230701T101031_N0509_R022_T32TNR_20230701T161502.SAFE"


@pytest.mark.parametrize(
    ("folder", "metadata", "offset"),
    [
        (SAFE, {}, -0.1),
        (SAFE.replace("N0509", "N0300"), {}, 0.0),
        ("any", {"PROCESSING_BASELINE": "04.00"}, -0.1),
        ("any", {"s2:processing_baseline": "05.10", "platform": "sentinel-2b"}, -0.1),
        ("any", {"PROCESSING_BASELINE": "03.01", "PRODUCT_TYPE": "S2MSI2A"}, 0.0),
        ("any", {"PROCESSING_BASELINE": "06.00", "PRODUCT_TYPE": "SOMETHING ELSE"}, 0.5),
        ("any", {"s2:processing_baseline": "05.10", "earthsearch:boa_offset_applied": "true"}, 0.5),
        ("S2_SR_HARMONIZED", {"PROCESSING_BASELINE": "04.00"}, 0.5),
        ("any", {"PROCESSING_BASELINE": "unknown"}, 0.5),
    ],
)
def test_the_offset_of_sentinel_2_follows_the_processing_baseline(tmp_path, folder, metadata, offset):
    (tmp_path / folder).mkdir()
    path = write_raster(tmp_path / folder / "T32TNR_20230701T101031_B02_10m.tif", numbers(2, 4, 4))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadata(metadata)
    del dataset
    scale = decide(path)
    assert (scale.scale, scale.offset) == (0.0001, offset)
    assert ("baseline" in scale.note) == (offset != 0.5)


def test_landsat_collection_2_has_its_own_scale(tmp_path):
    name = "LC08_L2SP_193026_20230612_20230623_02_T1_SR_B4.TIF"
    scale = decide(write_raster(tmp_path / name, numbers(2, 4, 4, "uint16") + np.uint16(8000)))
    assert (scale.scale, scale.offset) == (0.0000275, -0.2) and "Landsat" in scale.note


def test_bands_of_products_with_different_scales_are_refused(tmp_path):
    old, new = tmp_path / SAFE.replace("N0509", "N0300"), tmp_path / SAFE
    paths = []
    for folder in (old, new):
        folder.mkdir()
        paths.append(write_raster(folder / "B02.tif", numbers(1, 4, 4)))
    stack = BandStack([BandSource(path, 1) for path in paths])
    with pytest.raises(RasterError, match=r"different scales.*03\.00.*05\.09"):
        decide_scale(stack, ScaleWish())


@pytest.mark.parametrize(
    ("data", "said", "doubt"),
    [
        (numbers(2, 64, 64, "uint8"), {"scale": 0.004}, "picture"),
        (numbers(2, 64, 64), {"scale": 1.0}, "too bright"),
        (numbers(2, 64, 64, "float32") / 1e4, {"scale": 0.0001}, "too dark"),
        (numbers(2, 64, 64, "float32") / 1e3 - 20, {}, "decibels"),
        (numbers(2, 64, 64), {"offset": -0.1}, "taken away already"),
        (np.full((2, 64, 64), 400, np.int16), {}, "All sampled values are 400"),
        (numbers(2, 64, 64) // 2 + np.int16(1000), {}, "OFFSET=-0.1"),
        (np.full((2, 64, 64), np.nan, np.float32), {}, "no valid pixel"),
        (numbers(2, 64, 64), {}, None),
        (numbers(2, 64, 64) // 2 + np.int16(1000), {"offset": -0.1}, None),
    ],
)
def test_values_that_can_hardly_be_right_are_doubted(tmp_path, data, said, doubt):
    warnings = decide(write_raster(tmp_path / "a.tif", data), card_offset=0.0, **said).warnings
    assert len(warnings) == (doubt is not None)
    assert doubt is None or doubt in warnings[0]


def test_floats_that_are_reflectance_stay(tmp_path):
    scale = decide(write_raster(tmp_path / "a.tif", numbers(2, 4, 4, "float32") / 10000))
    assert (scale.scale, scale.offset) == (1.0, 0.0)
    assert "median" in scale.note


@pytest.mark.parametrize(("median", "scale"), [(1.5, 1.0), (1.51, 0.0001)])
def test_what_is_brighter_than_any_ground_counts_as_scaled(tmp_path, median, scale):
    """Reflectance passes 1 on snow and on slopes towards the sun, not half the scene by half."""
    data = np.full((2, 8, 8), median, np.float32) + np.linspace(-0.001, 0, 128, dtype="f4").reshape(2, 8, 8)
    assert decide(write_raster(tmp_path / "a.tif", data)).scale == scale


@pytest.mark.parametrize(("offset", "written"), [(-0.1, "- 0.1"), (0.0, "+ 0"), (0.5, "+ 0.5")])
def test_the_formula_is_written_as_people_write_it(tmp_path, offset, written):
    said = decide(write_raster(tmp_path / "a.tif", numbers(2, 4, 4)), card_offset=offset).note
    assert f"value × 0.0001 {written} (" in said


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


@pytest.mark.parametrize("pair", [(0, 0), (-0.0001, 0), (np.nan, 0), (np.inf, 0), (0.0001, np.nan)])
def test_a_declared_scale_that_is_none_is_refused_by_its_file(tmp_path, pair):
    path = declared(write_raster(tmp_path / "a.tif", numbers(2, 4, 4)), pair, pair)
    with pytest.raises(RasterError, match=r"a\.tif declares the scale .*cannot be.*Say SCALE"):
        decide(path)
    assert decide(path, scale=0.001).scale == 0.001


def test_different_declared_scales_are_refused(tmp_path):
    path = declared(write_raster(tmp_path / "a.tif", numbers(2, 4, 4)), (0.001, 0), (0.01, 0))
    with pytest.raises(RasterError, match=r"0\.001/0, 0\.01/0"):
        decide(path)


def test_a_declared_scale_of_one_says_nothing(tmp_path):
    assert (
        decide(declared(write_raster(tmp_path / "a.tif", numbers(2, 4, 4)), (1, 0), (1, 0))).scale == 0.0001
    )
