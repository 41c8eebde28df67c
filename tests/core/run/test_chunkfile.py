from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.mask.pixeltype import FLOATS
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.run.chunkfile import read_mask, write_chunk
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import ChunkError, OutputError

from ..files import NORTH_UP, ROTATED, SOUTH_UP, numbers, wkt, write_raster


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_a_chunk_lies_where_its_window_lies(tmp_path, geotransform):
    grid, window = Grid(99, 99, geotransform, wkt(32633)), Window(16, 32, 8, 4)
    path = str(tmp_path / "c.tif")
    write_chunk(path, numbers(2, 4, 8), np.ones((4, 8), bool), grid, window)
    chunk = gdal.Open(path)
    assert chunk.GetGeoTransform() == grid.window_geotransform(16, 32)
    assert chunk.GetSpatialRef().GetAuthorityCode(None) == "32633"


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "uint32", "float32", "float64"])
def test_values_and_their_type_come_through(tmp_path, dtype):
    data = numbers(3, 4, 8, dtype)
    path = str(tmp_path / "c.tif")
    write_chunk(path, data, np.ones((4, 8), bool), Grid(8, 4, NORTH_UP, ""), Window(0, 0, 8, 4))
    read = gdal.Open(path).ReadAsArray()
    assert read.dtype == data.dtype and (read == data).all()


def test_validity_is_the_mask_of_the_file_alone(tmp_path):
    valid = np.random.default_rng(1).random((4, 8)) > 0.5
    before = gdal.GetConfigOption("GDAL_TIFF_INTERNAL_MASK")
    write_chunk(
        str(tmp_path / "c.tif"), numbers(2, 4, 8), valid, Grid(8, 4, NORTH_UP, wkt(4326)), Window(0, 0, 8, 4)
    )
    dataset = gdal.Open(str(tmp_path / "c.tif"))
    band = dataset.GetRasterBand(2)
    assert band.GetMaskFlags() == gdal.GMF_PER_DATASET
    assert ((band.GetMaskBand().ReadAsArray() != 0) == valid).all()
    assert [path.name for path in tmp_path.iterdir()] == ["c.tif"]
    assert gdal.GetConfigOption("GDAL_TIFF_INTERNAL_MASK") == before


def test_without_invalid_pixels_there_is_no_mask(tmp_path):
    path = str(tmp_path / "c.tif")
    write_chunk(path, numbers(1, 4, 8), np.ones((4, 8), bool), Grid(8, 4, NORTH_UP, ""), Window(0, 0, 8, 4))
    dataset = gdal.Open(path)
    assert dataset.GetRasterBand(1).GetMaskFlags() == gdal.GMF_ALL_VALID


def test_a_folder_that_is_gone_is_named(tmp_path):
    path = str(tmp_path / "gone" / "c.tif")
    with pytest.raises(OutputError, match="gone"):
        write_chunk(
            path, numbers(1, 4, 8), np.ones((4, 8), bool), Grid(8, 4, NORTH_UP, ""), Window(0, 0, 8, 4)
        )


def test_a_mask_is_read_as_it_is(tmp_path):
    ids = numbers(1, 4, 8, "uint8")
    assert (read_mask(write_raster(tmp_path / "m.tif", ids), 4, 8) == ids).all()


@pytest.mark.parametrize(
    ("shape", "dtype", "says"),
    [((4, 9), "uint8", "9 × 4 pixels"), ((4, 8), "int16", "Int16 instead of Byte")],
)
def test_a_mask_of_another_size_or_type_is_refused(tmp_path, shape, dtype, says):
    path = write_raster(tmp_path / "m.tif", numbers(1, *shape, dtype))
    with pytest.raises(ChunkError, match=says):
        read_mask(path, 4, 8)


def test_a_mask_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(ChunkError, match="cannot be opened"):
        read_mask(str(tmp_path / "m.tif"), 4, 8)


def test_numbers_that_are_none_are_nodata_in_a_raster_of_values(tmp_path):
    """The worker writes none, a server need not be ours."""
    values = np.array([[[1.5, np.nan, np.inf, -np.inf, -9999, 2.5]]], np.float32)
    found = read_mask(write_raster(tmp_path / "m.tif", values), 1, 6, pixels=FLOATS)
    assert found.dtype == np.float32
    assert found.tolist() == [[[1.5, -9999, -9999, -9999, -9999, 2.5]]]


@pytest.mark.parametrize(("score", "fits"), [(100, True), (101, False), (254, False), (255, True)])
def test_scores_are_percent(tmp_path, score, fits):
    planes = np.array([[[200]], [[score]]], np.uint8)  # classes may have any number
    path = write_raster(tmp_path / "m.tif", planes)
    if fits:
        assert (read_mask(path, 1, 1, 2) == planes).all()
    else:
        with pytest.raises(ChunkError, match="no percent"):
            read_mask(path, 1, 1, 2)


def test_a_mask_that_is_no_geotiff_is_refused(tmp_path):
    """GDAL has drivers that read whatever a small text file asks for."""
    real = write_raster(tmp_path / "real.tif", numbers(1, 4, 8, "uint8"))
    gdal.Translate(str(tmp_path / "m.vrt"), real, format="VRT")
    (tmp_path / "m.vrt").rename(tmp_path / "m.tif")
    with pytest.raises(ChunkError, match="cannot be opened"):
        read_mask(str(tmp_path / "m.tif"), 4, 8)


def test_a_hole_is_written_with_a_gdal_that_has_no_options_of_a_thread(tmp_path, monkeypatch):
    for name in ("GetThreadLocalConfigOption", "SetThreadLocalConfigOption"):
        monkeypatch.delattr(gdal, name)
    test_validity_is_the_mask_of_the_file_alone(tmp_path)


def test_a_disk_without_room_for_the_head_of_a_file_is_an_error_and_leaves_nothing(tmp_path):
    """GDAL 3.6 dies where it cannot write that."""
    resource, signal = pytest.importorskip("resource"), pytest.importorskip("signal")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    chunk = numbers(1, 4, 8), np.ones((4, 8), bool), Grid(8, 4, NORTH_UP, ""), Window(0, 0, 8, 4)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
        with pytest.raises(OutputError, match=r"Cannot write the temporary file .*c\.tif: .*Make room"):
            write_chunk(str(tmp_path / "c.tif"), *chunk)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(tmp_path.iterdir()) == []
