"""What classes are called and how they are coloured, as the file of a mask says it."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt, items_of, text_of, texts_of

COLOURS = (
    *("#1f78b4", "#33a02c", "#d8b365", "#e31a1c", "#ff7f00", "#6a3d9a", "#a6cee3", "#b2df8a"),
    *("#5b3a29", "#fb9a99", "#fdbf6f", "#cab2d6", "#01665e", "#c51b7d", "#7f7f7f", "#ffd92f"),
)
"""For classes without a colour of their own, one after the other."""


class ClassName(NamedTuple):
    """What a class is called and how it is shown.

    Attributes:
        name: never empty.
        colour: ``#rrggbb``.
    """

    name: str
    colour: str


class Legend:
    """Names and colours by class number; every number has one.

    Args:
        names: what is known.
        colours: what is known, ``#rrggbb``.
    """

    def __init__(self, names: dict[int, str], colours: dict[int, str]) -> None:
        self.names = {number: name.strip() for number, name in names.items() if name.strip()}
        self.colours = dict(colours)

    def __getitem__(self, number: int) -> ClassName:
        colour = self.colours.get(number) or COLOURS[number % len(COLOURS)]
        return ClassName(self.names.get(number, str(number)), colour)

    def over(self, other: Legend) -> Legend:
        """Return this legend, and where it says nothing the other one."""
        return Legend({**other.names, **self.names}, {**other.colours, **self.colours})


def legend_of(dataset: gdal.Dataset, number: int) -> Legend:
    """Return the legend that a file holds for a band: attribute table, category names, metadata, colours."""
    metadata = items_of(dataset)  # first: GDAL 3.6 reads no .aux.xml for the names alone
    band = dataset.GetRasterBand(number)
    listed = enumerate(texts_of(band.GetCategoryNames))
    told = (re.fullmatch(r"CLASS_(\d{1,9})", key) for key in metadata)
    items = {int(found[1]): metadata[found[0]] for found in told if found}
    plain = Legend(items, _table_colours(band)).names
    file = Legend({**plain, **Legend(dict(listed), {}).names}, _table_colours(band))
    table = attempt(band.GetDefaultRAT).value
    return file if table is None else Legend(*_attributes(table)).over(file)


def _table_colours(band: gdal.Band) -> dict[int, str]:
    table = band.GetColorTable()
    if table is None:
        return {}
    entries = ((number, table.GetColorEntry(number)) for number in range(table.GetCount()))
    # GDAL fills a table with black up to its last entry: black says nothing
    return {number: _hex(*entry[:3]) for number, entry in entries if any(entry[:3]) and entry[3]}


def _attributes(table: Any) -> tuple[dict[int, str], dict[int, str]]:
    """Return names and colours of a raster attribute table whose rows stand for single values."""
    columns = {table.GetUsageOfCol(column): column for column in reversed(range(table.GetColumnCount()))}
    value = columns.get(gdal.GFU_MinMax, columns.get(gdal.GFU_Min))
    if value is None:
        return {}, {}
    names, colours = {}, {}
    shades = [columns.get(usage) for usage in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)]
    for row in range(table.GetRowCount()):
        number = table.GetValueAsInt(row, value)
        if gdal.GFU_Name in columns:
            names[number] = text_of(table.GetValueAsString(row, columns[gdal.GFU_Name]))
        if None not in shades:
            colours[number] = _hex(*(min(255, max(0, table.GetValueAsInt(row, shade))) for shade in shades))
    return names, colours


def _hex(red: int, green: int, blue: int) -> str:
    return f"#{red:02x}{green:02x}{blue:02x}"
