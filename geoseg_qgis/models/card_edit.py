"""Changes to a card as people write them in tables: rows of classes, rows of bands, a measured quantity."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card import CardClass, ModelCard
from geoseg_qgis.models.known_bands import known_band
from geoseg_qgis.models.quantity import Quantity

Row = Sequence[str]
Place = tuple[str, int]
"""A table, by the name of its parameter, and a row of it, from 1."""


def with_classes(card: ModelCard, rows: Iterable[Row]) -> ModelCard:
    """Return a card with other names and colours.

    Args:
        card: whose classes stay as they are where no row speaks of them.
        rows: class number, name, colour (`#rrggbb`); an empty name or colour leaves it as it is.

    Raises:
        ModelError: a row names a class that the model does not have; the row is named.
    """
    classes, filled = list(card.classes), _filled(rows)
    if filled and card.measures:
        raise ModelError(
            "CLASSES: the model {model} measures and has no classes.", "Leave it empty.", model=card.id
        )
    for place, row in filled:
        number, name, color = _three(row)
        index = _number(number, len(classes) - 1, ("CLASSES", place), 0)
        old = classes[index]
        classes[index] = CardClass(index, name or old.name, (color or old.color).lower(), old.visible)
    return replace(card, classes=tuple(classes))


def with_quantity(card: ModelCard, row: Row) -> ModelCard:
    """Return a card that says what a regression model measures.

    Args:
        card: whose quantity stays as it is where the row says nothing.
        row: name, unit, smallest and largest plausible value; each may be empty. "-" as unit means none.

    Raises:
        ModelError: the model has classes, or the range is none.
    """
    name, unit, least, most = (cell.strip() for cell in row)
    if not any((name, unit, least, most)):
        return card
    if not card.measures:
        raise ModelError("QUANTITY: the model {model} maps classes.", "Leave it empty.", model=card.id)
    old = card.quantity or Quantity()
    unit = "" if unit == "-" else unit or old.unit
    span = _span(least, most) if least or most else old.range
    return replace(card, quantity=replace(old, name=name or old.name, unit=unit, range=span))


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
        where = ("BANDS", place)
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


def _number(text: str, most: int, where: Place, least: int) -> int:
    if not text.isdecimal() or not least <= int(text) <= most:
        raise ModelError(
            "{table}, row {row}: {given!r} is no number from {least} to {most}.",
            "Mend the row.",
            table=where[0],
            row=where[1],
            given=text[:40],
            least=least,
            most=most,
        )
    return int(text)


def _span(least: str, most: str) -> tuple[float, float]:
    try:
        return float(least), float(most)
    except ValueError:
        raise ModelError(
            "QUANTITY: {least!r} to {most!r} is no range of values.",
            "Give two numbers, or none.",
            least=least[:40],
            most=most[:40],
        ) from None


def _wavelength(text: str, where: Place) -> float:
    try:
        return float(text)
    except ValueError:
        raise ModelError(
            "{table}, row {row}: {given!r} is no wavelength in nanometres.",
            "Mend the row.",
            table=where[0],
            row=where[1],
            given=text[:40],
        ) from None
