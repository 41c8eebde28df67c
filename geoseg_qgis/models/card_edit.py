"""Changes to a card as people write them in tables: rows of classes, rows of bands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card import CardClass, ModelCard
from geoseg_qgis.models.known_bands import known_band

Row = Sequence[str]


def with_classes(card: ModelCard, rows: Iterable[Row]) -> ModelCard:
    """Return a card with other names and colours.

    Args:
        card: whose classes stay as they are where no row speaks of them.
        rows: class number, name, colour (`#rrggbb`); an empty name or colour leaves it as it is.

    Raises:
        ModelError: a row names a class that the model does not have; the row is named.
    """
    classes = list(card.classes)
    for place, row in _filled(rows):
        number, name, color = _three(row)
        index = _number(number, len(classes) - 1, f"CLASSES, row {place}", 0)
        old = classes[index]
        classes[index] = CardClass(index, name or old.name, (color or old.color).lower(), old.visible)
    return replace(card, classes=tuple(classes))


def with_bands(card: ModelCard, rows: Iterable[Row]) -> ModelCard:
    """Return a card with other names and wavelengths of bands.

    A name that TerraTorch knows brings its wavelength and what sensors call it.

    Args:
        card: whose bands stay as they are where no row speaks of them.
        rows: place of the band in the model (from 1), name, centre wavelength in nm; both may be empty.

    Raises:
        ModelError: a row names a band that the model does not have, or is no number; the row is named.
    """
    bands = list(card.bands)
    for place, row in _filled(rows):
        where = f"BANDS, row {place}"
        number, name, wave = _three(row)
        index = _number(number, len(bands), where, 1) - 1
        band = known_band(name) if name else bands[index]
        bands[index] = replace(band, wavelength_nm=_wavelength(wave, where)) if wave else band
    return replace(card, bands=tuple(bands))


def _filled(rows: Iterable[Row]) -> Iterable[tuple[int, Row]]:
    """Return the rows that say something, with their place from 1; an empty table has one empty row."""
    return [(i, row) for i, row in enumerate(rows, start=1) if any(cell.strip() for cell in row)]


def _three(row: Row) -> tuple[str, str, str]:
    first, second, third = (cell.strip() for cell in row)
    return first, second, third


def _number(text: str, most: int, where: str, least: int) -> int:
    if not text.isdecimal() or not least <= int(text) <= most:
        raise ModelError(f"{where}: {text[:40]!r} is no number from {least} to {most}.", "Mend the row.")
    return int(text)


def _wavelength(text: str, where: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ModelError(f"{where}: {text[:40]!r} is no wavelength in nanometres.", "Mend the row.") from None
