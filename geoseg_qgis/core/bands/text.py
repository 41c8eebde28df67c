"""The BANDS text: which file band is which of the model's, as a person types it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from geoseg_qgis.errors import BandError
from geoseg_qgis.texts import mark

_HOW = mark(
    'Write for example "BLUE=2, GREEN=3, RED=4", "2,3,4" in the model\'s order, "BLUE=scene.tif:2", or '
    '"BLUE=B02.tif" for a file with one band. Names with , ; = or : go in double quotes.'
)
_QUOTED = r'"[^"]*"'
_PART = re.compile(rf"(?:{_QUOTED}|[^\",;\n])+")
_NAMED = re.compile(r"(?P<name>[^\"=]+?)\s*=\s*(?P<place>.*)", re.DOTALL)
_NUMBERED = re.compile(r"(?:(?P<file>.+?)\s*:\s*)?(?P<number>[0-9]{1,5})", re.DOTALL)


@dataclass(frozen=True)
class BandEntry:
    """One entry of the text.

    Attributes:
        name: the model's band; empty where entries come in the model's order.
        file: the file's name or the end of its path, without quotes; empty for the only one.
        number: of the band in the file, from 1; None for the only one.
    """

    name: str
    file: str
    number: int | None

    @property
    def place(self) -> str:
        """The file and number as one text."""
        return self.file if self.number is None else f"{self.file}:{self.number}"


def parse_bands_text(text: str) -> tuple[BandEntry, ...]:
    """Read ``BLUE=2, GREEN=3``, ``2,3``, ``BLUE=a.tif:2`` or ``BLUE=B02.tif``.

    A semicolon or a new line parts entries as a comma does. A name with a
    comma, semicolon, colon or equals sign stands in double quotes: ``BLUE="a, b=c.tif":2``.

    Raises:
        BandError: an entry has none of these forms, or entries with and without names are mixed.
    """
    if text.count('"') % 2:
        raise BandError("BANDS {text} has a double quote that is not closed.", _HOW, text=text.strip())
    entries = [_entry(part.strip()) for part in _PART.findall(text) if part.strip()]
    if len({bool(entry.name) for entry in entries}) > 1:
        raise BandError('BANDS "{text}" mixes entries with and without a name.', _HOW, text=text.strip())
    return tuple(entries)


def _entry(part: str) -> BandEntry:
    named = _NAMED.fullmatch(part)
    name, place = (named["name"].strip(), named["place"].strip()) if named else ("", part)
    numbered = _NUMBERED.fullmatch(place)
    file = (numbered["file"] or "") if numbered else place
    number = int(numbered["number"]) if numbered else None
    bare = file.replace('"', "").strip()
    if number == 0 or not (bare or number):
        raise BandError(
            'BANDS holds "{entry}", which names no band; bands are counted from 1.', _HOW, entry=part
        )
    return BandEntry(name, bare, number)
