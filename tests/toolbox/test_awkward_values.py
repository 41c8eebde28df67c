"""Data types and every kind of hole: a class where there are values, 255 where there are none."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsRasterRange

from ..core.files import numbers
from .rasters import BANDS, classes, mask_of, named, refusal

pytestmark = pytest.mark.usefixtures("own_temporary")

_HAS_INT64 = hasattr(gdal, "GDT_Int64")
_HAS_INT8 = hasattr(gdal, "GDT_Int8")


def hole(*pixels: tuple[int, int]) -> np.ndarray:
    """Validity of 40 x 50 pixels with holes at (row, column)."""
    valid = np.ones((40, 50), bool)
    valid[tuple(zip(*pixels))] = False
    return valid


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "uint32", "float32", "float64"])
def test_every_real_type_gives_its_own_values(segment, write_scene, tmp_path, dtype):
    scene = numbers(6, 40, 50, "int64")
    scene = (scene % 256 if dtype == "uint8" else scene + (40000 if dtype[0] == "u" else 0)).astype(dtype)
    assert (mask_of(segment, tmp_path, {"INPUT": write_scene(scene)}) == classes(scene)).all()


@pytest.mark.skipif(not _HAS_INT64, reason="GDAL before 3.5 has no integers of 64 bits")
@pytest.mark.parametrize("dtype", ["int64", "uint64"])
def test_integers_of_64_bits_keep_their_values_and_their_nodata(segment, tmp_path, dtype):
    scene = numbers(6, 40, 50).astype(dtype)
    scene[4, 3, 3] = lowest = np.iinfo(dtype).max
    path = str(tmp_path / "scene.tif")
    kind = {"int64": gdal.GDT_Int64, "uint64": gdal.GDT_UInt64}[dtype]
    dataset = gdal.GetDriverByName("GTiff").Create(path, 50, 40, 6, kind)
    dataset.WriteArray(scene)
    dataset.GetRasterBand(1).SetNoDataValue(int(lowest))
    del dataset
    mask = mask_of(segment, tmp_path, {"INPUT": named(path)})
    assert (mask == classes(scene, hole((3, 3)))).all()


def test_signed_bytes_are_refused_or_read(segment, write_scene, tmp_path):
    """GDAL before 3.7 has them as an oddity of Byte, later as a type of its own."""
    if _HAS_INT8:
        scene = (numbers(6, 40, 50) % 100).astype(np.int8)
        assert (mask_of(segment, tmp_path, {"INPUT": write_scene(scene)}) == classes(scene)).all()
        return
    scene = (numbers(6, 40, 50) % 100).astype(np.uint8)
    source = write_scene(scene, options=["PIXELTYPE=SIGNEDBYTE"])
    said = refusal(segment, tmp_path, {"INPUT": source})
    assert "scene.tif holds signed bytes. Convert it to Int16" in said


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_complex_numbers_are_refused(segment, write_scene, tmp_path, dtype):
    said = refusal(segment, tmp_path, {"INPUT": write_scene(numbers(6, 40, 50).astype(dtype))})
    assert "scene.tif holds complex numbers. Convert it to amplitude or intensity first." in said


def test_a_palette_is_refused(segment, tmp_path):
    path = str(tmp_path / "picture.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 50, 40, 1)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (1, 2, 3, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    del dataset
    bands = ", ".join(f"{name}=1" for name in BANDS)
    said = refusal(segment, tmp_path, {"INPUT": path, "BANDS": bands})
    assert "picture.tif holds indices of a colour table, not measurements. Choose" in said


def test_an_alpha_that_qgis_makes_of_a_mask_is_no_band(segment, write_scene, tmp_path):
    """QGIS counts seven bands, GDAL six; where the mask is 0 the pixel gets no class."""
    scene, valid = numbers(6, 40, 50), hole((0, 0), (20, 30), (39, 49))
    layer = QgsRasterLayer(write_scene(scene, mask=valid), "masked")
    assert layer.bandCount() == 7
    assert (mask_of(segment, tmp_path, {"INPUT": [layer]}) == classes(scene, valid)).all()


def test_an_alpha_of_the_file_is_no_band(segment, write_scene, tmp_path):
    scene, valid = numbers(7, 40, 50, "uint16"), hole((7, 8))
    scene[6] = np.where(valid, 65535, 0)
    source = write_scene(scene, descriptions=[])
    dataset = gdal.Open(source, gdal.GA_Update)
    dataset.GetRasterBand(7).SetColorInterpretation(gdal.GCI_AlphaBand)
    del dataset
    assert (mask_of(segment, tmp_path, {"INPUT": source}) == classes(scene, valid)).all()


def test_a_band_that_is_only_called_alpha_is_asked_for_in_vain(segment, write_scene, tmp_path):
    """GDAL calls the fourth of four bytes alpha; it may well be the near infrared."""
    source = write_scene((numbers(4, 40, 50) % 256).astype(np.uint8), descriptions=[])
    said = refusal(segment, tmp_path, {"INPUT": source, "BANDS": "1,2,3,4,4,4"})
    assert "band 4 of scene.tif, which has 3 image bands" in said
    assert "transparency is none" in said


def test_nodata_of_each_band(segment, write_scene, tmp_path):
    """A VRT may have another nodata value in each band; a GeoTIFF has one."""
    scene = numbers(6, 40, 50)
    for band in range(6):
        scene[band, band, band] = -(band + 1)
        scene[band, 30, band] = -(band + 2)  # nodata of the next band, a value in this one
    source = write_scene(scene)
    path = str(tmp_path / "scene.vrt")
    dataset = gdal.Translate(path, source, format="VRT")
    for band in range(6):
        dataset.GetRasterBand(band + 1).SetNoDataValue(-(band + 1))
    del dataset
    mask = mask_of(segment, tmp_path, {"INPUT": path})
    assert (mask == classes(scene, hole(*((k, k) for k in range(6))))).all()


def test_all_nodata_gives_an_empty_mask_of_full_size(segment, write_scene, tmp_path):
    mask = mask_of(segment, tmp_path, {"INPUT": write_scene(np.full((6, 40, 50), -1, np.int16), nodata=-1)})
    assert mask.shape == (40, 50)
    assert (mask == 255).all()


def test_a_hole_in_one_band_is_a_hole(segment, write_scene, tmp_path):
    scene, valid = numbers(6, 40, 50), np.ones((40, 50), bool)
    scene[5, 10:20, 10:30] = 0
    valid[10:20, 10:30] = False
    assert (
        mask_of(segment, tmp_path, {"INPUT": write_scene(scene, nodata=0)}) == classes(scene, valid)
    ).all()


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_is_a_hole(segment, write_scene, tmp_path, bad):
    scene = numbers(6, 40, 50, "float32")
    scene[2, 4, 4] = bad
    assert (mask_of(segment, tmp_path, {"INPUT": write_scene(scene)}) == classes(scene, hole((4, 4)))).all()


def test_the_parameter_nodata_counts_in_every_band_beside_what_the_file_says(segment, write_scene, tmp_path):
    scene = numbers(6, 40, 50)
    scene[0, 1, 1] = scene[5, 2, 2] = 0
    scene[3, 3, 3] = -9999
    parameters = {"INPUT": write_scene(scene, nodata=-9999), "NODATA": 0}
    mask = mask_of(segment, tmp_path, parameters)
    assert (mask == classes(scene, hole((1, 1), (2, 2), (3, 3)))).all()


def test_nodata_in_the_layers_properties_counts_in_its_band(segment, write_scene, tmp_path):
    scene = numbers(6, 40, 50)
    scene[0, 1, 1] = scene[5, 2, 2] = 12000
    layer = QgsRasterLayer(write_scene(scene), "scene")
    layer.dataProvider().setUserNoDataValue(6, [QgsRasterRange(11000, 13000)])
    assert (mask_of(segment, tmp_path, {"INPUT": [layer]}) == classes(scene, hole((2, 2)))).all()


def test_nodata_of_the_file_can_be_switched_off_in_the_layers_properties(segment, write_scene, tmp_path):
    scene = numbers(6, 40, 50)
    scene[:, 1, 1] = 0
    layer = QgsRasterLayer(write_scene(scene, nodata=0), "scene")
    for band in range(1, 7):
        layer.dataProvider().setUseSourceNoDataValue(band, False)
    assert (mask_of(segment, tmp_path, {"INPUT": [layer]}) == classes(scene)).all()
