"""Creation options against what a mask needs: exact class ids, colours and georeferencing in one file."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from geoseg_qgis.core.mask.optiondeclared import NO
from geoseg_qgis.errors import OutputError
from geoseg_qgis.texts import mark, tr

_LARGEST_BLOCK = 4096 * 4096  # bytes; blocks are held in memory until they are complete
_CLASSIC_TIFF = 4_000_000_000  # bytes, with some room for what describes the blocks

_LOSSY = mark("a lossy compression changes class ids")
_ONE_BIT = mark("it stores one bit for each pixel")
_COMPRESSIONS = {
    "JPEG": _LOSSY,
    "WEBP": mark("it stores pictures of three or four bands, and a mask has one"),
    "CCITTRLE": _ONE_BIT,
    "CCITTFAX3": _ONE_BIT,
    "CCITTFAX4": _ONE_BIT,
}
_COLOUR_MANAGEMENT = mark("it manages the colours of a picture, and a mask holds class ids")
_NO_RPC = mark("a mask has no rational polynomial coefficients")
_NEVER = {
    "DISCARD_LSB": mark("it changes class ids"),
    "ALPHA": mark("a mask has no alpha band: its nodata is 255"),
    "RPB": _NO_RPC,
    "RPCTXT": _NO_RPC,
    "COPY_SRC_OVERVIEWS": mark("a mask is not copied from another file; it always gets overviews"),
    "STREAMABLE_OUTPUT": mark("a mask is not written from front to back"),
}
_ONLY = {
    "NBITS": ("8", mark("a pixel needs 8 bits for class ids up to 254 and nodata 255")),
    "PIXELTYPE": ("DEFAULT", mark("nodata 255 is no signed byte")),
    "PROFILE": ("GDALGEOTIFF", mark("other profiles keep nodata and class names out of the file")),
    "PREDICTOR": ("1 2", mark("other predictors are for floating point numbers")),
    "PHOTOMETRIC": ("PALETTE MINISBLACK", mark("others are for pictures, and a mask holds class ids")),
    "JXL_LOSSLESS": ("YES TRUE ON", _LOSSY),
}
# GDAL ignores these, some with a warning, some without, where the compression is another one.
_BELONGS_TO = {
    "PREDICTOR": "LZW DEFLATE ZSTD",
    "ZLEVEL": "DEFLATE LERC_DEFLATE",
    "ZSTD_LEVEL": "ZSTD LERC_ZSTD",
    "LZMA_PRESET": "LZMA",
    "MAX_Z_ERROR": "LERC LERC_DEFLATE LERC_ZSTD",
    "MAX_Z_ERROR_OVERVIEW": "LERC LERC_DEFLATE LERC_ZSTD",
    "JPEG_QUALITY": "JPEG",
    "JPEGTABLESMODE": "JPEG",
    "WEBP_LOSSLESS": "WEBP",
    "WEBP_LEVEL": "WEBP",
    "JXL_LOSSLESS": "JXL JXL_DNG_1_7",
    "JXL_EFFORT": "JXL JXL_DNG_1_7",
    "JXL_DISTANCE": "",
    "JXL_ALPHA_DISTANCE": "",
}


def check_fits_a_mask(options: Mapping[str, str], asked: Collection[str], width: int, height: int) -> None:
    """Raise OutputError where an option is unfit for a mask, or in conflict with another.

    Args:
        options: all options that the mask would be made with, by name; each is one that GDAL declares.
        asked: which of them the user asked for.
        width: columns of the mask.
        height: rows of the mask.
    """
    compression = options["COMPRESS"].upper()
    if compression in _COMPRESSIONS:
        raise _unfit("COMPRESS", options["COMPRESS"], _COMPRESSIONS[compression])
    for name, value in options.items():
        if name in _NEVER:
            raise _unfit(name, value, _NEVER[name])
        if name.startswith(("SOURCE_", "TIFFTAG_TRANSFER")):
            raise _unfit(name, value, _COLOUR_MANAGEMENT)
        if name in _ONLY and value.upper() not in _ONLY[name][0].split():
            raise _unfit(name, value, _ONLY[name][1])
        if name.startswith("MAX_Z_ERROR") and float(value) != 0:
            raise _unfit(name, value, _LOSSY)
        if name in _BELONGS_TO and compression not in _BELONGS_TO[name].split():
            raise OutputError(
                "{option} means nothing with COMPRESS={value}: it belongs to {others}.",
                "Change COMPRESS, or leave it out.",
                option=name,
                value=compression,
                others=", ".join(_BELONGS_TO[name].split()) or tr("a lossy compression"),
            )
    check_sizes(options, asked, width, height)


def check_sizes(
    options: Mapping[str, str], asked: Collection[str], width: int, height: int, pixel: int = 1
) -> None:
    """Raise OutputError where blocks, threads or the size of the file are impossible, whatever pixels hold.

    Args:
        options, asked, width, height: as of `check_fits_a_mask`.
        pixel: bytes of one.
    """
    _check_threads(options.get("NUM_THREADS", "1"))
    _check_blocks(options, asked, width, height, pixel)
    plain = options["COMPRESS"].upper() == "NONE" and options["BIGTIFF"].upper() == "NO"
    if plain and width * height * pixel * 4 / 3 > _CLASSIC_TIFF:
        raise OutputError(
            "{width} × {height} pixels with overviews do not fit into a TIFF that is neither compressed "
            "nor a BigTIFF: it ends at 4 GB.",
            "Leave BIGTIFF out, or choose a compression.",
            width=width,
            height=height,
        )


def _check_threads(value: str) -> None:
    if value.upper() != "ALL_CPUS" and not (value.isdecimal() and int(value) > 0):
        raise OutputError(
            "{option} is not possible.",
            "It is ALL_CPUS, or a number of threads from 1.",
            option=f"NUM_THREADS={value}",
        )


def _check_blocks(
    options: Mapping[str, str], asked: Collection[str], width: int, height: int, pixel: int
) -> None:
    tiled = options["TILED"].upper() not in NO
    if not tiled and "BLOCKXSIZE" in asked:
        raise OutputError(
            "BLOCKXSIZE means nothing with TILED=NO: strips are as wide as the raster.", "Remove one of them."
        )
    sizes = [int(options[name]) for name in ("BLOCKXSIZE", "BLOCKYSIZE") if name in options]
    if any(size < 1 or (tiled and size % 16) for size in sizes):
        size = " × ".join(map(str, sizes))
        raise OutputError(
            "Blocks of {size} pixels are not possible.", "Tiles are multiples of 16 pixels.", size=size
        )
    across, down = sizes if tiled else (width, *(min(size, height) for size in sizes), 1)[:2]
    if across * down * pixel > _LARGEST_BLOCK:
        raise OutputError(
            "Blocks of {size} pixels are too large: each is held in memory until it is complete.",
            "Choose smaller ones, for example BLOCKXSIZE=512|BLOCKYSIZE=512.",
            size=f"{across} × {down}",
        )


def _unfit(name: str, value: str, why: str) -> OutputError:
    return OutputError(
        "{option} does not fit a mask: {reason}.",
        "Leave it out, or choose another value.",
        option=f"{name}={value}",
        reason=tr(why),
    )
