from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.mask.optiondeclared import declared_options
from geoseg_qgis.core.mask.options import creation_options
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import OutputError

from ..fake_engine import CLASSES
from ..files import NORTH_UP, read_raster, wkt

GTIFF = declared_options("GTiff")
LOSSLESS = {"NONE", "LZW", "PACKBITS", "DEFLATE", "LZMA", "ZSTD", "LERC", "LERC_DEFLATE", "LERC_ZSTD"}


def chosen(text: str, width: int = 1000, height: int = 700) -> dict[str, str]:
    return dict(option.split("=", 1) for option in creation_options(text, width, height))


def write_with(path, text: str) -> np.ndarray:
    ids = np.random.default_rng(5).choice(np.array([0, 1, 2, 255], np.uint8), (700, 1000))
    grid = Grid(1000, 700, NORTH_UP, wkt(32633))
    with Mosaic(str(path), grid, CLASSES, creation_options(text, 1000, 700)) as mosaic:
        mosaic.write(Window(0, 0, 1000, 700), ids)
        mosaic.finish()
    return ids


def test_nothing_asked_gives_small_tiles_and_lzw():
    assert chosen("") == {
        "TILED": "YES",
        "BLOCKXSIZE": "512",
        "BLOCKYSIZE": "512",
        "COMPRESS": "LZW",
        "PHOTOMETRIC": "PALETTE",
        "BIGTIFF": "IF_SAFER",
    }


def test_what_is_asked_goes_over_the_defaults():
    options = chosen(" compress=zstd | PREDICTOR=2|NUM_THREADS=ALL_CPUS|BLOCKXSIZE=256||")
    assert (options["COMPRESS"], options["PREDICTOR"], options["NUM_THREADS"]) == ("zstd", "2", "ALL_CPUS")
    assert (options["BLOCKXSIZE"], options["BLOCKYSIZE"], options["TILED"]) == ("256", "512", "YES")


@pytest.mark.parametrize("compression", sorted(LOSSLESS & set(GTIFF["COMPRESS"].values)))
def test_every_lossless_compression_of_this_gdal_keeps_every_class(tmp_path, compression):
    ids = write_with(tmp_path / "out.tif", f"COMPRESS={compression}")
    assert (read_raster(tmp_path / "out.tif") == ids).all()
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    found = dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") or "NONE"
    assert found == compression
    assert dataset.GetRasterBand(1).GetColorTable().GetColorEntry(0) == (0x1F, 0x78, 0xB4, 255)


@pytest.mark.parametrize(
    "text",
    [
        "COMPRESS=DEFLATE|ZLEVEL=9|PREDICTOR=2",
        "COMPRESS=LERC_ZSTD|MAX_Z_ERROR=0|ZSTD_LEVEL=3",
        "TILED=NO",
        "TILED=off|BLOCKYSIZE=16",
        "BLOCKXSIZE=64|BLOCKYSIZE=128",
        "SPARSE_OK=TRUE",
        "PHOTOMETRIC=MINISBLACK|INTERLEAVE=BAND|NBITS=8|PROFILE=GDALGeoTIFF",
        "BIGTIFF=YES|ENDIANNESS=BIG|GEOTIFF_VERSION=1.1",
        "NUM_THREADS=2",
    ],
)
def test_a_mask_with_such_options_is_the_same_mask_and_gdal_has_nothing_to_warn_of(tmp_path, text):
    said: list[str] = []
    gdal.PushErrorHandler(lambda _kind, _number, message: said.append(message))
    try:
        gdal.GetDriverByName("GTiff").Create(
            str(tmp_path / "plain.tif"), 1000, 700, 1, gdal.GDT_Byte, list(creation_options(text, 1000, 700))
        )
    finally:
        gdal.PopErrorHandler()
    assert said == []
    ids = write_with(tmp_path / "out.tif", text)
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert (dataset.ReadAsArray() == ids).all()
    assert dataset.GetRasterBand(1).GetNoDataValue() == 255
    assert dataset.GetRasterBand(1).GetColorTable().GetColorEntry(1) == (0x33, 0xA0, 0x2C, 255)


def test_strips_have_gdals_own_height(tmp_path):
    assert not {"BLOCKXSIZE", "BLOCKYSIZE"} & chosen("TILED=NO").keys()
    write_with(tmp_path / "out.tif", "TILED=NO")
    mask = gdal.Open(str(tmp_path / "out.tif"))  # newer GDAL lets go of a band with its dataset
    width, height = mask.GetRasterBand(1).GetBlockSize()
    assert (width, height < 32) == (1000, True)


def test_a_world_file_lies_beside_the_mask_and_nowhere_else(tmp_path):
    write_with(tmp_path / "out.tif", "TFW=YES")
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"out.tif", "out.tif.aux.xml", "out.tfw"}
    assert float((tmp_path / "out.tfw").read_text().split()[0]) == NORTH_UP[1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("COMPRESS", "'COMPRESS' is not of the form NAME=VALUE"),
        ("COMPRESS=", "not of the form NAME=VALUE"),
        ("-co COMPRESS=LZW", "knows no creation option -CO COMPRESS.*Did you mean COMPRESS"),
        ("COMPRESS=LZW|compress=ZSTD", "COMPRESS is given twice"),
        ("COMPRES=LZW", "knows no creation option COMPRES.*Did you mean COMPRESS"),
        ("XYZZY=1", "knows no creation option XYZZY.*lists them all"),
        ("COMPRESS=BROTLI", "COMPRESS=BROTLI is not possible with GDAL .* one of: NONE, LZW"),
        ("TILED=perhaps", "TILED is YES or NO"),
        ("ZLEVEL=high", "ZLEVEL is a whole number"),
        ("ZLEVEL=99", "ZLEVEL is at least 1 and at most 12"),
        ("COMPRESS=LERC|MAX_Z_ERROR=nan", "MAX_Z_ERROR=nan does not fit"),
        ("NUM_THREADS=many", "NUM_THREADS=many.*ALL_CPUS"),
        ("NUM_THREADS=0", "NUM_THREADS=0.*ALL_CPUS"),
    ],
)
def test_what_gdal_would_only_warn_of_is_refused(text, told):
    with pytest.raises(OutputError, match=told):
        creation_options(text, 1000, 700)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("COMPRESS=JPEG", "lossy compression changes class ids"),
        ("COMPRESS=JPEG|JPEG_QUALITY=100", "lossy compression changes class ids"),
        ("COMPRESS=WEBP|WEBP_LOSSLESS=YES", "three or four bands"),
        ("COMPRESS=CCITTFAX4", "one bit for each pixel"),
        ("COMPRESS=LERC|MAX_Z_ERROR=0.5", "lossy compression changes class ids"),
        ("NBITS=4", "8 bits"),
        ("PIXELTYPE=SIGNEDBYTE", "signed byte"),
        ("PHOTOMETRIC=RGB", "for pictures"),
        ("PHOTOMETRIC=MINISWHITE", "for pictures"),
        ("PROFILE=BASELINE", "out of the file"),
        ("PROFILE=GeoTIFF", "out of the file"),
        ("DISCARD_LSB=1", "changes class ids"),
        ("ALPHA=YES", "no alpha band"),
        ("STREAMABLE_OUTPUT=YES", "from front to back"),
        ("COPY_SRC_OVERVIEWS=YES", "always gets overviews"),
        ("SOURCE_ICC_PROFILE=x", "colours of a picture"),
    ],
)
def test_what_would_break_a_mask_is_refused_with_the_reason(text, told):
    if text.split("|")[0].startswith("COMPRESS=") and text[9:].split("|")[0] not in GTIFF["COMPRESS"].values:
        pytest.skip("this GDAL lacks the compression")
    with pytest.raises(OutputError, match=told):
        creation_options(text, 1000, 700)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("PREDICTOR=3", "floating point"),
        ("PREDICTOR=2|COMPRESS=LZMA", "PREDICTOR means nothing with COMPRESS=LZMA.*LZW, DEFLATE"),
        ("ZSTD_LEVEL=9", "ZSTD_LEVEL means nothing with COMPRESS=LZW"),
        ("ZLEVEL=9|COMPRESS=NONE", "ZLEVEL means nothing"),
        ("JPEG_QUALITY=90", "JPEG_QUALITY means nothing"),
        ("TILED=NO|BLOCKXSIZE=512", "BLOCKXSIZE means nothing with TILED=NO"),
        ("BLOCKXSIZE=500", "500 × 512 .*multiples of 16"),
        ("BLOCKXSIZE=-16", "not possible"),
        ("BLOCKXSIZE=8192|BLOCKYSIZE=8192", "8192 × 8192 pixels are too large"),
    ],
)
def test_options_in_conflict_are_refused(text, told):
    with pytest.raises(OutputError, match=told):
        creation_options(text, 1000, 700)


@pytest.mark.parametrize("text", ["OF=COG", "LAYOUT=COG", "BLOCKSIZE=512", "OVERVIEW_RESAMPLING=MODE"])
def test_a_cog_is_not_written_in_pieces(text):
    if not gdal.GetDriverByName("COG"):
        pytest.skip("this GDAL has no COG driver")
    with pytest.raises(OutputError, match=r"piece by piece.*gdal_translate -of COG"):
        creation_options(text, 1000, 700)


def test_a_strip_of_the_whole_mask_is_too_large():
    with pytest.raises(OutputError, match="40000 × 40000 pixels are too large"):
        creation_options("TILED=NO|BLOCKYSIZE=50000", 40_000, 40_000)


@pytest.mark.parametrize(
    ("text", "side", "bigtiff"),
    [
        ("", 38_000, "IF_SAFER"),
        ("", 40_000, "YES"),  # with overviews 2.1 GB
        ("", 70_000, "YES"),
        ("BIGTIFF=IF_NEEDED", 70_000, "IF_NEEDED"),
        ("BIGTIFF=NO", 70_000, "NO"),
    ],
)
def test_a_mask_that_may_grow_over_four_gigabytes_is_a_bigtiff_unless_the_user_chose(text, side, bigtiff):
    assert chosen(text, side, side)["BIGTIFF"] == bigtiff


def test_what_cannot_fit_into_a_classic_tiff_is_refused():
    with pytest.raises(OutputError, match="4 GB"):
        creation_options("BIGTIFF=NO|COMPRESS=NONE", 70_000, 70_000)


def test_a_large_mask_is_a_bigtiff_on_disk(tmp_path):
    path = tmp_path / "big.tif"
    options = ["SPARSE_OK=YES", *creation_options("", 70_000, 70_000)]
    gdal.GetDriverByName("GTiff").Create(str(path), 70_000, 70_000, 1, gdal.GDT_Byte, options).FlushCache()
    assert path.read_bytes()[:4] == b"II\x2b\x00"


@given(st.text("=|ABCOMPRESTILD0 é\x00", max_size=40))
def test_any_text_is_options_or_a_sentence(text):
    try:
        options = creation_options(text, 100, 100)
    except OutputError as error:
        assert error.message.endswith(".")
        assert error.advice.endswith((".", "?"))
    else:
        assert all(re.fullmatch(r"[A-Z_]+=.+", option) for option in options)
