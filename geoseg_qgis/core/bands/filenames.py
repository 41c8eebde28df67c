"""What the name of a file says about its band: ``…_B8A.jp2``, ``…_SR_B4.TIF``, ``sur_refl_b02``, ``blue``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from geoseg_qgis.core.bands.paths import Place
from geoseg_qgis.core.bands.plain import plain

_EXTENSIONS = re.compile(r"(?i)(\.(tiff?|jp2|jpg|png|img|vrt|dat|bsq|bil|bip|hdr|nc|h5|hdf|zarr|gz|zip))+$")
# What may follow the band: a resolution, and what download services add.
_AFTER = re.compile(r"(?i)([._\- ]+(\d{1,3}m|\(?raw\)?|cog|clip(ped)?|crop(ped)?|merged?|mosaic))+$")
_MODIS = re.compile(r"(?i)(?<![a-z0-9])sur_?refl_?b0?([1-7])(?![0-9])(?!_c\b)")
_CODE = re.compile(r"(?i)(?<![a-z0-9])b(8a|0?[1-9]|1\d)$")
_NO_IMAGE = re.compile(r"(?i)(?<![a-z0-9])(msk|q?mask|fmask|qa|angles?)(?![a-z0-9])")
# "near_infra_red" is not red, and "narrow_nir" not just any NIR.
_QUALIFIERS = frozenset({"infra", "near", "narrow", "broad", "shortwave", "wave", "non", "no"})
_RESOLUTION = re.compile(r"(?i)(?<![a-z0-9])r?\d{2,3}m(?![a-z0-9])")
_TILE_AND_TIME = re.compile(r"(?i)(?<![a-z0-9])t\d{2}[a-z]{3}_\d{8}t\d{6}(?![0-9])")


@dataclass(frozen=True)
class NameSays:
    """What a name says.

    Attributes:
        code: the sensor's name of the band, plain ("b8a"); empty where there is none.
        text: the code as it is written ("B8A", "sur_refl_b02").
        names: plain common names that it may end with, the longest first.
        prefix: what stands before the code; the same for all files of a product.
    """

    code: str = ""
    text: str = ""
    names: tuple[str, ...] = ()
    prefix: str = ""


def name_says(place: Place) -> NameSays:
    """Read the name of a file, or of a subdataset where it is one."""
    stem = _EXTENSIONS.sub("", place.layer or place.file)
    if _NO_IMAGE.search(stem):
        return NameSays()
    modis = _MODIS.search(stem)
    stem = _AFTER.sub("", stem)
    code = modis or _CODE.search(stem)
    if code is None:
        return NameSays(names=_common_names(stem))
    names = (plain(code.group(0)),) if modis is None else ()
    return NameSays("b" + code.group(1).lstrip("0").casefold(), code.group(0), names, stem[: code.start()])


def _common_names(stem: str) -> tuple[str, ...]:
    pieces = [piece for piece in re.split(r"[^A-Za-z0-9]+", stem) if piece]
    names = []
    for count in (3, 2, 1):
        before = pieces[-count - 1].casefold() if len(pieces) > count else ""
        if len(pieces) >= count and before not in _QUALIFIERS:
            names.append(plain("".join(pieces[-count:])))
    return tuple(names)


def but_for_resolution(path: str, place: Place) -> str:
    """Return what is the same for one band of one product at several resolutions.

    That is the whole path with a mark for the resolution; where the name holds tile and time, as Sentinel-2's
    does, the name alone: such a name is unique wherever it lies.
    """
    whole = place.name if _TILE_AND_TIME.search(place.name) else path
    return _RESOLUTION.sub("*", whole)
