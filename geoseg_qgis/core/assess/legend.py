"""The classes of a classified raster: ids, names and colours, as its file tells them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from osgeo import gdal

_METADATA = re.compile(r"CLASS_(\d+)")
_PLAIN = "#9aa5ad"


@dataclass(frozen=True)
class MapClass:
    """A class of a map.

    Attributes:
        id: the value of its pixels.
        name: what it is called; empty where nobody says.
        colour: ``#rrggbb``.
    """

    id: int
    name: str = ""
    colour: str = _PLAIN

    @property
    def label(self) -> str:
        """The name, or the number where there is no name."""
        return self.name or str(self.id)


class Legend:
    """Classes by their id.

    Args:
        classes: in any order; of two with the same id the first counts.
    """

    def __init__(self, classes: Iterable[MapClass] = ()) -> None:
        found: dict[int, MapClass] = {}
        for entry in classes:
            found.setdefault(entry.id, entry)
        self._classes = dict(sorted(found.items()))

    def __iter__(self) -> Iterator[MapClass]:
        return iter(self._classes.values())

    def __len__(self) -> int:
        return len(self._classes)

    def __contains__(self, number: object) -> bool:
        return number in self._classes

    def __getitem__(self, number: int) -> MapClass:
        """Return a class; one without a name for an id that the legend does not know."""
        return self._classes.get(number, MapClass(number))

    @property
    def named(self) -> bool:
        """Whether any class has a name."""
        return any(entry.name for entry in self)

    def also(self, numbers: Iterable[int]) -> Legend:
        """Return this legend with nameless classes for the ids that it lacks."""
        return Legend((*self, *map(MapClass, numbers)))


def read_legend(dataset: gdal.Dataset) -> Legend:
    """Read the classes of a raster's first band.

    Names come from our own metadata (``CLASS_1=water``), the category names or the raster attribute table, in
    this order; colours from the colour table or the attribute table.

    Args:
        dataset: an open raster of this thread.
    """
    band = dataset.GetRasterBand(1)
    rows = _attribute_rows(band)
    names = {number: name for number, (name, _) in rows.items() if name}
    names.update({n: name.strip() for n, name in enumerate(band.GetCategoryNames() or ()) if name.strip()})
    metadata = dataset.GetMetadata() or {}
    names.update({int(m[1]): metadata[m[0]] for m in map(_METADATA.fullmatch, metadata) if m})
    colours = {number: colour for number, (_, colour) in rows.items() if colour}
    colours.update(_colour_table(band, set(names) | set(colours)))
    return Legend(MapClass(number, names[number], colours.get(number, _PLAIN)) for number in names)


def legend_from(names: Mapping[int, tuple[str, str]]) -> Legend:
    """Return the legend of (name, colour) pairs by class id."""
    return Legend(MapClass(number, *pair) for number, pair in names.items())


def _colour_table(band: gdal.Band, wanted: set[int]) -> dict[int, str]:
    table = band.GetColorTable()
    if table is None:
        return {}
    count = table.GetCount()
    return {n: _hex(*table.GetColorEntry(n)[:3]) for n in wanted if 0 <= n < count}


def _attribute_rows(band: gdal.Band) -> dict[int, tuple[str, str]]:
    """Return name and colour by value, both empty where the attribute table lacks them."""
    table = band.GetDefaultRAT()
    if table is None:
        return {}
    value = _column(table, gdal.GFU_MinMax, gdal.GFU_Min)
    name = _column(table, gdal.GFU_Name)
    if value < 0:
        numbers = (n for n in range(table.GetColumnCount()) if table.GetTypeOfCol(n) == gdal.GFT_Integer)
        value = next(numbers, -1)
    if name < 0:
        texts = (n for n in range(table.GetColumnCount()) if table.GetTypeOfCol(n) == gdal.GFT_String)
        name = next(texts, -1)
    rgb = [_column(table, usage) for usage in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)]
    found = {}
    for row in range(table.GetRowCount()):
        number = table.GetValueAsInt(row, value) if value >= 0 else row
        text = table.GetValueAsString(row, name).strip() if name >= 0 else ""
        found[number] = text, _hex(*(table.GetValueAsInt(row, c) for c in rgb)) if min(rgb) >= 0 else ""
    return found


def _column(table: gdal.RasterAttributeTable, *usages: int) -> int:
    return next((n for n in (table.GetColOfUsage(usage) for usage in usages) if n >= 0), -1)


def _hex(red: int, green: int, blue: int) -> str:
    return "#" + "".join(f"{min(max(part, 0), 255):02x}" for part in (red, green, blue))
