"""Creation options of the mask: the gdal provider's text, checked, over our own defaults."""

from __future__ import annotations

from geoseg_qgis.core.mask.optiondeclared import NO, check_declared
from geoseg_qgis.core.mask.optionrules import check_fits_a_mask
from geoseg_qgis.errors import OutputError

_BIGTIFF_FROM = 2_000_000_000  # bytes, half of what a classic TIFF holds: GDAL's own "safer"
_DEFAULTS = {
    "TILED": "YES",
    "BLOCKXSIZE": "512",
    "BLOCKYSIZE": "512",
    "COMPRESS": "LZW",  # masks as small as with DEFLATE, in a quarter of its time
    "PHOTOMETRIC": "PALETTE",
}


def creation_options(text: str, width: int, height: int) -> tuple[str, ...]:
    """Return the GeoTIFF creation options of a mask: our defaults, and over them what the user asks for.

    GDAL warns about an option that it does not know or cannot follow and goes on without it; here it is an
    error, as is whatever would change class ids or lose what belongs into the file.

    Args:
        text: ``NAME=VALUE`` pairs separated by ``|``, as in QGIS's gdal provider; may be empty.
        width: columns of the mask.
        height: rows of the mask.

    Returns:
        ``NAME=VALUE`` texts for `Mosaic`.

    Raises:
        OutputError: an option is unknown, beyond this GDAL, in conflict with another or unfit for a mask.
    """
    asked = check_declared(parse_options(text))
    merged = {**_DEFAULTS, **asked}
    if merged["TILED"].upper() in NO:
        for name in {"BLOCKXSIZE", "BLOCKYSIZE"} - asked.keys():
            del merged[name]  # ours are those of tiles; GDAL has its own for strips
    merged.setdefault("BIGTIFF", bigtiff(width * height))
    check_fits_a_mask(merged, asked.keys(), width, height)
    return tuple(f"{name}={value}" for name, value in merged.items())


def parse_options(text: str) -> dict[str, str]:
    """Return the options of a ``NAME=VALUE|NAME=VALUE`` text, names in capitals.

    Raises:
        OutputError: a part is not ``NAME=VALUE``, or a name occurs twice.
    """
    options: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.split("|"))):
        name, sign, value = (piece.strip() for piece in part.partition("="))
        if not (name and sign and value):
            raise OutputError(
                "The creation option '{option}' is not of the form NAME=VALUE.",
                "Write several as NAME=VALUE|NAME=VALUE, for example COMPRESS=ZSTD|PREDICTOR=2.",
                option=part,
            )
        if name.upper() in options:
            raise OutputError(
                "The creation option {option} is given twice.", "Remove one of them.", option=name.upper()
            )
        options[name.upper()] = value
    return options


def bigtiff(size: int) -> str:
    """Return the option BIGTIFF for a raster of ``size`` bytes, uncompressed and without its overviews."""
    # GDAL decides IF_SAFER by the size of the first level alone; the overviews add a third to the same file.
    return "YES" if size * 4 / 3 > _BIGTIFF_FROM else "IF_SAFER"
