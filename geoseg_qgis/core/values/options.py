"""Creation options of a raster of values: the gdal provider's text, checked, over our own defaults."""

from __future__ import annotations

from collections.abc import Mapping

from geoseg_qgis.core.mask.optiondeclared import NO, check_declared
from geoseg_qgis.core.mask.optionrules import check_sizes
from geoseg_qgis.core.mask.options import bigtiff, parse_options
from geoseg_qgis.core.mask.pixeltype import FLOATS
from geoseg_qgis.errors import OutputError
from geoseg_qgis.texts import tr

_DEFAULTS = {
    "TILED": "YES",
    "BLOCKXSIZE": "512",
    "BLOCKYSIZE": "512",
    "COMPRESS": "DEFLATE",
    "PREDICTOR": "3",  # for floating point numbers: bytes of one weight lie together
}
_PREDICTABLE = "LZW DEFLATE ZSTD"
_LEVELS = {"ZLEVEL": "DEFLATE", "ZSTD_LEVEL": "ZSTD", "LZMA_PRESET": "LZMA"}
_LOSSLESS = f"{_PREDICTABLE} LZMA PACKBITS NONE"
_OTHERS = frozenset(
    ("TILED", "BLOCKXSIZE", "BLOCKYSIZE", "BIGTIFF", "NUM_THREADS", "TFW", "GEOTIFF_VERSION", "SPARSE_OK")
)


def value_options(text: str, width: int, height: int) -> tuple[str, ...]:
    """Return the GeoTIFF creation options: our defaults, and over them what the user asks for.

    Args:
        text: ``NAME=VALUE`` pairs separated by ``|``, as in QGIS's gdal provider; may be empty.
        width: columns of the raster.
        height: its rows.

    Returns:
        ``NAME=VALUE`` texts for `ValueRaster`.

    Raises:
        OutputError: an option is unknown to this GDAL, could change values, or does not fit the others.
    """
    asked = check_declared(parse_options(text))
    merged = {**_DEFAULTS, **asked}
    compression = merged["COMPRESS"].upper()
    if "PREDICTOR" not in asked and compression not in _PREDICTABLE.split():
        del merged["PREDICTOR"]
    if merged["TILED"].upper() in NO:
        for name in {"BLOCKXSIZE", "BLOCKYSIZE"} - asked.keys():
            del merged[name]
    merged.setdefault("BIGTIFF", bigtiff(width * height * FLOATS.size))
    _check(merged, compression)
    check_sizes(merged, asked.keys(), width, height, FLOATS.size)
    return tuple(f"{name}={value}" for name, value in merged.items())


def _check(options: Mapping[str, str], compression: str) -> None:
    if compression not in _LOSSLESS.split():
        why = tr("it is one of {values}").format(values=", ".join(_LOSSLESS.split()))
        raise _unfit(f"COMPRESS={options['COMPRESS']}", why)
    for name in options.keys() - _OTHERS - {"COMPRESS"}:
        wanted = _PREDICTABLE if name == "PREDICTOR" else _LEVELS.get(name)
        if wanted is None:
            raise _unfit(name, tr("only options of tiles, compression and BIGTIFF are possible"))
        if compression not in wanted.split():
            why = tr("it belongs to COMPRESS={values}").format(values=", ".join(wanted.split()))
            raise _unfit(name, why)


def _unfit(option: str, why: str) -> OutputError:
    return OutputError(
        "OPTIONS: {option} does not fit a raster of values: {reason}.",
        "Leave it out.",
        option=option,
        reason=why,
    )
