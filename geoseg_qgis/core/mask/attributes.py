"""The raster attribute table of a mask: what other programs show of its classes, with pixels and areas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from osgeo import gdal

from geoseg_qgis.core.mask.statistics import ClassCounts
from geoseg_qgis.core.mask.style import ClassStyle


class _Column(NamedTuple):
    name: str
    kind: int
    usage: int
    values: list[Any]


def describe_attributes(dataset: gdal.Dataset, classes: Sequence[ClassStyle], counts: ClassCounts) -> None:
    """Give a mask its attribute table: a row for each class, also for one without a pixel.

    GDAL keeps the table of a GeoTIFF in ``.aux.xml`` beside it, where the names of its categories are too,
    and writes it when the dataset is closed. So call this before the file gets its final name; both are
    renamed together. QGIS shows it as the layer's attribute table from 3.30 on, and takes the legend from it
    where the style is missing. ArcGIS keeps such tables in ``.vat.dbf``, which it makes itself (Build Raster
    Attribute Table).

    Args:
        dataset: the mask, open for writing, complete.
        classes: of the mask, in the order of the legend.
        counts: pixels and area of each class; without areas there is no column of hectares.

    GDAL's errors are the caller's to hear.
    """
    table = gdal.RasterAttributeTable()
    table.SetTableType(gdal.GRTT_THEMATIC)
    for number, column in enumerate(_columns(classes, counts)):
        table.CreateColumn(column.name, column.kind, column.usage)
        for row, value in enumerate(column.values):
            _SETTERS[column.kind](table, row, number, value)
    dataset.GetRasterBand(1).SetDefaultRAT(table)


_SETTERS = {
    gdal.GFT_Integer: gdal.RasterAttributeTable.SetValueAsInt,
    gdal.GFT_Real: gdal.RasterAttributeTable.SetValueAsDouble,
    gdal.GFT_String: gdal.RasterAttributeTable.SetValueAsString,
}


def _columns(classes: Sequence[ClassStyle], counts: ClassCounts) -> Iterator[_Column]:
    pixels = [counts.pixels.get(style.id, 0) for style in classes]
    whole, real = gdal.GFT_Integer, gdal.GFT_Real
    yield _Column("Value", whole, gdal.GFU_MinMax, [style.id for style in classes])
    # A whole number holds 2^31 pixels at most, 46 000 × 46 000.
    counted = whole if counts.total < 2**31 else real
    yield _Column("Pixels", counted, gdal.GFU_PixelCount, pixels)
    yield _Column("Class", gdal.GFT_String, gdal.GFU_Name, [style.name for style in classes])
    colours = ("Red", gdal.GFU_Red), ("Green", gdal.GFU_Green), ("Blue", gdal.GFU_Blue)
    for part, (name, usage) in enumerate(colours):
        yield _Column(name, whole, usage, [style.rgb[part] for style in classes])
    yield _Column("Alpha", whole, gdal.GFU_Alpha, [style.alpha for style in classes])
    percent = [round(100 * counts.share(style.id), 4) for style in classes]
    yield _Column("Percent", real, gdal.GFU_Generic, percent)
    areas = [counts.area(style.id) for style in classes]
    if None not in areas:
        hectares = [round((area or 0.0) / 1e4, 4) for area in areas]
        yield _Column("Hectares", real, gdal.GFU_Generic, hectares)
