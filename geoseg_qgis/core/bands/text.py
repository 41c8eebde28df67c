"""The BANDS text: which file band is which of the model's, as a person types it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from geoseg_qgis.errors import BandError

_HOW = 'Write for example "BLUE=2, GREEN=3, RED=4", "2,3,4" in the model\'s order, or "BLUE=scene.tif:2".'


@dataclass(frozen=True)
class BandEntry:
    """One entry: the model's band (or empty: in its order), the file (or empty: the only one), the number."""

    name: str
    file: str
    number: int


def parse_bands_text(text: str) -> tuple[BandEntry, ...]:
    """Read ``BLUE=2, GREEN=3``, ``2,3`` or ``BLUE=scene.tif:2`` ; a semicolon or a line ends an entry too.

    Raises:
        BandError: an entry has none of these forms, or entries with and without names are mixed.
    """
    entries = [_entry(part.strip()) for part in re.split(r"[,;\n]", text) if part.strip()]
    if len({bool(entry.name) for entry in entries}) > 1:
        raise BandError(f'BANDS "{text.strip()}" mixes entries with and without a name.', _HOW)
    return tuple(entries)


def _entry(part: str) -> BandEntry:
    found = re.fullmatch(r"(?:(?P<name>[^=]+?)\s*=\s*)?(?:(?P<file>.+?)\s*:\s*)?(?P<number>[0-9]{1,5})", part)
    if found is None or int(found["number"]) < 1:
        raise BandError(f'BANDS holds "{part}", which names no band; bands are counted from 1.', _HOW)
    return BandEntry((found["name"] or "").strip(), (found["file"] or "").strip(), int(found["number"]))
