"""Areas of classes as a table: a row for each class of each zone."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from geoseg_qgis.core.areas.count import Totals
from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.csvcells import as_cell


class AreaRow(NamedTuple):
    """A class in a zone.

    Attributes:
        zone: its name; empty for the whole raster.
        class_id: number of the class; None in a zone where no class is known at all.
        name: of the class.
        pixels: with their centres in the zone.
        area_m2: on the ellipsoid; None where the raster has no CRS.
        area_ha: the same in hectares.
        percent: of the pixels with a class in the zone, by area, without a CRS by pixels; 0 where none has.
    """

    zone: str
    class_id: int | None
    name: str
    pixels: int
    area_m2: float | None
    area_ha: float | None
    percent: float


COLUMNS = (
    ("zone", str),
    ("class_id", int),
    ("class", str),
    ("pixels", int),
    ("area_m2", float),
    ("area_ha", float),
    ("percent", float),
)
"""Name and type of each column of the table."""


def area_rows(zones: Sequence[tuple[str, Totals]], legend: Legend, measured: bool) -> Iterator[AreaRow]:
    """Yield the rows: in each zone all classes that occur in any, in the order of their numbers.

    Args:
        zones: names, and what is in them.
        legend: gives the classes' names.
        measured: whether areas are known.
    """
    numbers = sorted({number for _, totals in zones for number in totals})
    for zone, totals in zones:
        whole = sum(_size(totals, number) for number in numbers)
        for number in numbers:
            pixels, area = totals.get(number, (0, 0.0 if measured else None))
            hectares = None if area is None else area / 1e4
            percent = 100.0 * _size(totals, number) / whole if whole else 0.0
            yield AreaRow(zone, number, legend[number].name, pixels, area, hectares, percent)
        if not numbers:
            nothing = 0.0 if measured else None
            yield AreaRow(zone, None, "", 0, nothing, nothing, 0.0)


def as_csv(rows: Sequence[AreaRow]) -> str:
    """Return the table as CSV with commas; what is not known is empty."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow([name for name, _ in COLUMNS])
    for row in rows:
        numbers = [
            "" if value is None else f"{value:.{digits}f}" for value, digits in zip(row[4:], (2, 6, 4))
        ]
        number = "" if row.class_id is None else row.class_id
        table.writerow([as_cell(row.zone), number, as_cell(row.name), row.pixels, *numbers])
    return text.getvalue()


def _size(totals: Totals, number: int) -> float:
    pixels, area = totals.get(number, (0, 0.0))
    return float(pixels) if area is None else area
