from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.core.rasters.stack import BandSource, BandStack, reflected
from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError

from ..files import host_raises, numbers, write_raster


def stack_of(path: str, *bands: int, **options) -> BandStack:
    return BandStack([BandSource(path, band) for band in bands], **options)


@given(st.integers(1, 30), st.integers(0, 29), st.integers(1, 100))
def test_reflection_is_the_one_of_numpy(size, start, length):
    start %= size
    whole = np.pad(np.arange(size), (0, start + length), mode="reflect")
    assert (reflected(start, length, size) == whole[start : start + length]).all()


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (50, 1), (2, 3), (33, 65), (64, 64)])
def test_windows_equal_those_of_the_padded_raster(tmp_path, size):
    data = numbers(3, *size)
    stack = stack_of(write_raster(tmp_path / "a.tif", data), 1, 2, 3)
    plan = TilePlan(size[1], size[0], window=32, overlap=0)
    padded = np.pad(data, ((0, 0), (0, -size[0] % 32), (0, -size[1] % 32)), mode="reflect")
    for window, _ in plan.windows():
        read, valid = stack.read(window)
        assert read.dtype == data.dtype
        assert (read == padded[:, window.row : window.row + 32, window.col : window.col + 32]).all()
        assert valid.shape == (32, 32) and valid.all()


def test_bands_come_in_the_order_that_was_asked(tmp_path):
    data = numbers(4, 5, 6)
    read, _ = stack_of(write_raster(tmp_path / "a.tif", data), 3, 1, 3).read(Window(0, 0, 6, 5))
    assert (read == data[[2, 0, 2]]).all()


def test_values_keep_a_type_that_holds_all_bands(tmp_path):
    a = write_raster(tmp_path / "a.tif", numbers(1, 4, 4, "uint16") + np.uint16(50000))
    b = write_raster(tmp_path / "b.tif", -numbers(1, 4, 4, "int16"))
    stack = BandStack([BandSource(a, 1), BandSource(b, 1)])
    read, _ = stack.read(Window(0, 0, 4, 4))
    assert stack.dtype == read.dtype == np.int32
    assert (read[0] > 50000).all() and (read[1] < 0).all()


@pytest.mark.parametrize(("bands", "most"), [(6, 72), (12, 37)])
def test_the_more_a_chunk_takes_the_fewer_decoded_tiles_are_kept(tmp_path, bands, most):
    kept = []
    for dtype in ("uint8", "uint16", "float32", "float64"):
        data = np.ones((bands, 32, 32), dtype)
        path = write_raster(tmp_path / f"{dtype}.tif", data, options=["TILED=YES"])
        kept.append(stack_of(path, *range(1, bands + 1))._room() / 2**20)
    assert kept == sorted(kept, reverse=True) and kept[0] > kept[2]
    assert kept[1] <= most and kept[-1] == 24  # at least two tiles of many bands


def test_nodata_of_any_band_makes_a_pixel_invalid(tmp_path):
    data = numbers(3, 4, 4)
    data[0, 0, 0] = data[2, 1, 1] = -9999
    path = write_raster(tmp_path / "a.tif", data, nodata=-9999)
    _, valid = stack_of(path, 1, 2, 3).read(Window(0, 0, 4, 4))
    assert list(zip(*np.where(~valid))) == [(0, 0), (1, 1)]


def test_nodata_of_a_band_that_the_model_does_not_use_does_not_matter(tmp_path):
    data = numbers(3, 4, 4)
    data[2] = -9999
    path = write_raster(tmp_path / "a.tif", data, nodata=-9999)
    assert stack_of(path, 1, 2).read(Window(0, 0, 4, 4))[1].all()


def test_each_file_has_its_own_nodata(tmp_path):
    a, b = numbers(1, 4, 4), numbers(1, 4, 4)
    a[0, 0, 0], a[0, 0, 1], b[0, 3, 3], b[0, 3, 2] = 0, -1, -1, 0
    sources = [
        BandSource(write_raster(tmp_path / "a.tif", a, nodata=0), 1),
        BandSource(write_raster(tmp_path / "b.tif", b, nodata=-1), 1),
    ]
    _, valid = BandStack(sources).read(Window(0, 0, 4, 4))
    assert list(zip(*np.where(~valid))) == [(0, 0), (3, 3)]


def test_nodata_of_the_user_counts_too(tmp_path):
    data = numbers(2, 4, 4)
    data[0, 0, 0], data[0, 1, 1], data[1, 2, 2] = -9999, 0, 0
    path = write_raster(tmp_path / "a.tif", data, nodata=-9999)
    _, valid = stack_of(path, 1, 2, nodata=(Nodata.of(0), Nodata())).read(Window(0, 0, 4, 4))
    assert list(zip(*np.where(~valid))) == [(0, 0), (1, 1)]


def test_nodata_of_the_user_may_be_ranges_and_may_take_back_what_the_file_says(tmp_path):
    data = numbers(1, 4, 4)
    data[0, 0] = (-9999, -5, 10000, 30000)
    path = write_raster(tmp_path / "a.tif", data, nodata=-9999)
    said = Nodata(ranges=((-10, 0), (10000, 20000)), declared=False)
    _, valid = stack_of(path, 1, nodata=(said,)).read(Window(0, 0, 4, 4))
    assert valid[0].tolist() == [True, False, False, True] and valid[1:].all()


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_numbers_that_are_none_are_invalid(tmp_path, bad):
    data = numbers(2, 4, 4, "float32")
    data[1, 2, 3] = bad
    _, valid = stack_of(write_raster(tmp_path / "a.tif", data), 1, 2).read(Window(0, 0, 4, 4))
    assert list(zip(*np.where(~valid))) == [(2, 3)]


@pytest.mark.parametrize("nodata", [np.nan, -3.4028234663852886e38, 0.1])
def test_nodata_of_float_rasters_is_compared_as_they_store_it(tmp_path, nodata):
    data = numbers(1, 4, 4, "float32")
    data[0, 1, 2] = nodata
    _, valid = stack_of(write_raster(tmp_path / "a.tif", data, nodata=nodata), 1).read(Window(0, 0, 4, 4))
    assert list(zip(*np.where(~valid))) == [(1, 2)]


def test_nodata_that_the_type_cannot_hold_is_no_nodata(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.full((1, 4, 4), 241, np.uint8))
    stack = stack_of(path, 1, nodata=(Nodata.of(-9999 + 256 * 40),))  # 241 modulo 256 would be the trap
    assert stack.read(Window(0, 0, 4, 4))[1].all() == (-9999 + 256 * 40 != 241)
    assert stack_of(path, 1, nodata=(Nodata.of(-15),)).read(Window(0, 0, 4, 4))[1].all()
    assert stack_of(path, 1, nodata=(Nodata.of(240.5),)).read(Window(0, 0, 4, 4))[1].all()


def test_the_mask_of_a_file_makes_pixels_invalid(tmp_path):
    mask = np.ones((4, 4), bool)
    mask[2, 1] = False
    path = write_raster(tmp_path / "a.tif", numbers(2, 4, 4), mask=mask)
    assert (stack_of(path, 2).read(Window(0, 0, 4, 4))[1] == mask).all()


def test_an_alpha_band_makes_pixels_invalid(tmp_path):
    data = np.full((4, 4, 4), 255, np.uint8)
    data[3, 0, 3] = 0
    path = write_raster(tmp_path / "a.tif", data, options=["PHOTOMETRIC=RGB", "ALPHA=YES"])
    _, valid = stack_of(path, 1, 2, 3).read(Window(0, 0, 4, 4))
    assert list(zip(*np.where(~valid))) == [(0, 3)]


def test_validity_is_reflected_with_the_values(tmp_path):
    data = numbers(1, 5, 5)
    data[0, 3, 1] = 0
    _, valid = stack_of(write_raster(tmp_path / "a.tif", data, nodata=0), 1).read(Window(0, 0, 16, 16))
    assert (valid == np.pad(data[0] != 0, (0, 11), mode="reflect")).all()


def test_nodata_of_the_dataset_is_a_mask(tmp_path):
    data = np.ones((3, 2, 2), np.uint8)
    data[:, 0, 0] = 9
    path = write_raster(tmp_path / "a.tif", data)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadataItem("NODATA_VALUES", "9 9 9")
    del dataset
    _, valid = stack_of(path, 1, 2).read(Window(0, 0, 2, 2))
    assert list(zip(*np.where(~valid))) == [(0, 0)]


def test_complex_numbers_are_refused(tmp_path):
    path = write_raster(tmp_path / "a.tif", numbers(1, 4, 4).astype("complex64"))
    with pytest.raises(RasterError, match="complex"):
        stack_of(path, 1)


def test_a_palette_is_no_measurement(tmp_path):
    path = str(tmp_path / "a.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 4, 4, 1)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (1, 2, 3, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    del dataset
    with pytest.raises(RasterError, match="colour table"):
        stack_of(path, 1)


def test_a_band_that_is_not_there_is_refused(tmp_path):
    path = write_raster(tmp_path / "a.tif", numbers(2, 4, 4))
    with pytest.raises(RasterError, match=r"no band 3: it has 2"):
        stack_of(path, 3)


def test_a_missing_file_is_named():
    with pytest.raises(RasterError, match=r"/nowhere/scene\.tif does not exist"):
        open_raster("/nowhere/scene.tif")


@pytest.mark.parametrize(("content", "says"), [(b"", "is empty"), (b"hello " * 99, "is not a raster")])
def test_a_file_that_is_no_raster_is_named(tmp_path, content, says):
    path = tmp_path / "notes.tif"
    path.write_bytes(content)
    with pytest.raises(RasterError, match=rf"notes\.tif {says}"):
        open_raster(str(path))


def test_a_folder_is_no_raster(tmp_path):
    with pytest.raises(RasterError, match="is a folder"):
        open_raster(str(tmp_path))


def test_a_container_asks_for_one_of_its_rasters(tmp_path):
    path = str(tmp_path / "two.gpkg")
    for table in ("red", "nir"):
        data = gdal.GetDriverByName("MEM").Create("", 8, 8, 1)
        data.SetGeoTransform((0, 1, 0, 0, 0, -1))
        options = [f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES"]
        gdal.GetDriverByName("GPKG").CreateCopy(path, data, options=options)
    with pytest.raises(RasterError, match=r"several rasters.*GPKG:.*:red; GPKG:.*:nir"):
        open_raster(path)
    assert open_raster(f"GPKG:{path}:nir").RasterXSize == 8


def test_a_truncated_file_names_file_band_and_what_to_do(tmp_path):
    path = write_raster(tmp_path / "cut.tif", numbers(2, 600, 600), options=["INTERLEAVE=BAND"])
    os.truncate(path, Path(path).stat().st_size // 2)
    with pytest.raises(RasterError, match=r"Cannot read band [12] of .*cut\.tif.*incomplete or damaged"):
        stack_of(path, 1, 2).read(Window(0, 0, 600, 600))


def test_errors_are_the_same_when_the_host_has_gdal_exceptions_on(tmp_path):
    path = write_raster(tmp_path / "cut.tif", numbers(2, 600, 600), options=["INTERLEAVE=BAND"])
    os.truncate(path, Path(path).stat().st_size // 2)
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        with pytest.raises(RasterError, match="does not exist"):
            open_raster("/nowhere/scene.tif")
        with pytest.raises(RasterError, match="incomplete or damaged"):
            stack_of(path, 1, 2).read(Window(0, 0, 600, 600))
        assert gdal.GetUseExceptions() == 1
    finally:
        if not before:
            gdal.DontUseExceptions()
    with pytest.raises(RasterError, match="incomplete or damaged"):
        stack_of(path, 1, 2).read(Window(0, 0, 600, 600))
    assert gdal.GetUseExceptions() == before


@pytest.mark.parametrize("raises", [False, True])
def test_what_gdal_complains_of_later_is_no_error_of_whoever_asks_first(tmp_path, raises):
    """GDAL parses the place of a raster when it is first asked for something like it."""
    path = write_raster(tmp_path / "a.tif", numbers(1, 4, 4), geotransform=None, epsg=None)
    Path(f"{path}.aux.xml").write_text("<PAMDataset><SRS>PROJCS</SRS></PAMDataset>")
    with host_raises(raises):
        dataset = open_raster(path)
        assert dataset.GetRasterBand(1).GetColorInterpretation() == gdal.GCI_GrayIndex
        assert stack_of(path, 1).read(Window(0, 0, 4, 4))[1].all()
