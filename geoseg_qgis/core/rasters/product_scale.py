"""Scale and offset that a product's own documentation gives, where its name or metadata say which it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from geoseg_qgis.texts import tr

_BASELINE = 4.0
"""Processing baseline from which Sentinel-2 products hold reflectance × 10 000 + 1000.

Source: ESA, Sentinel-2 Products Specification Document, RADIO_ADD_OFFSET and BOA_ADD_OFFSET, in force since
25 January 2022.
"""


@dataclass(frozen=True)
class ProductScale:
    """Reflectance = value * scale + offset, and the words that say why."""

    scale: float
    offset: float
    why: str


def product_scale(path: str, metadata: Mapping[str, str]) -> ProductScale | None:
    """Return the scale of a known product, or None.

    Args:
        path: what GDAL opened; its folders and its name are looked at.
        metadata: the dataset's metadata of the default domain.
    """
    if _LANDSAT_2.search(path):
        why = tr("as Landsat Collection 2 surface reflectance is stored (USGS)")
        return ProductScale(0.0000275, -0.2, why)
    baseline = _baseline(path, metadata)
    if baseline is None or _shifted_back(path, metadata):
        return None
    if baseline < _BASELINE:
        why = tr("Sentinel-2 processing baseline {number}, without an offset")
        return ProductScale(0.0001, 0.0, why.format(number=f"{baseline:05.2f}"))
    why = tr("Sentinel-2 processing baseline {number}, with its offset of -1000")
    return ProductScale(0.0001, -0.1, why.format(number=f"{baseline:05.2f}"))


_LANDSAT_2 = re.compile(r"(?i)(?<![a-z0-9])L[COTEM]0[4-9]_L2S[PR]_\d{6}_\d{8}_\d{8}_02_(T1|T2|RT)_SR_B")
_SENTINEL_2 = re.compile(r"(?i)(?<![a-z0-9])S2[A-D]?_?MSIL[12][AC]_\d{8}T\d{6}_N(\d{2})(\d{2})_")


def _baseline(path: str, metadata: Mapping[str, str]) -> float | None:
    """Return a Sentinel-2 product's processing baseline, from its metadata or the name in its path."""
    text = _joined(metadata)
    stated = re.search(r"(?m)processing_baseline[=:]\s*(\d{1,2}\.\d{1,2})\s*$", text)
    if stated:
        names = re.findall(r"(?m)^.*(?:product_type|product_uri|platform|spacecraft_name)[=:](.*)$", text)
        if not names or any(re.search(r"s2|sentinel-?2", name) for name in names):
            return float(stated[1])
    found = _SENTINEL_2.search(path)
    return float(f"{found[1]}.{found[2]}") if found else None


def _shifted_back(path: str, metadata: Mapping[str, str]) -> bool:
    """Whether the offset was taken away again, as harmonised collections do."""
    applied = re.search(r"(?m)boa_offset_applied[=:]\s*(true|1|yes)\s*$", _joined(metadata))
    return applied is not None or "harmonized" in path.casefold()


def _joined(metadata: Mapping[str, str]) -> str:
    """Return a line "key=value" for each item; GDAL cuts keys such as "s2:baseline" at the colon."""
    return "\n".join(f"{key}={value}".casefold() for key, value in metadata.items())
