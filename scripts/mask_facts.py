"""What a finished mask says of itself, for the demo's summary and picture."""

from __future__ import annotations

from dataclasses import dataclass

from osgeo import gdal


@dataclass(frozen=True)
class MaskClass:
    """A class of a mask: its id, name, colour (red, green, blue), pixels and hectares.

    Without a CRS there are no hectares; a part that was cut out of a mask knows no pixels (0) either.
    """

    id: int
    name: str
    colour: tuple[int, int, int]
    pixels: int
    hectares: float | None


def classes_of(mask: gdal.Dataset) -> list[MaskClass]:
    """Return the classes of a mask that `geoseg:segment` wrote from its attribute table; reads no pixel."""
    table = mask.GetRasterBand(1).GetDefaultRAT()
    columns = {table.GetNameOfCol(number): number for number in range(table.GetColumnCount())}
    return [_class(table, row, columns) for row in range(table.GetRowCount())]


def _class(table: gdal.RasterAttributeTable, row: int, columns: dict[str, int]) -> MaskClass:
    red, green, blue = (table.GetValueAsInt(row, columns[name]) for name in ("Red", "Green", "Blue"))
    pixels, area = columns.get("Pixels"), columns.get("Hectares")
    return MaskClass(
        table.GetValueAsInt(row, columns["Value"]),
        table.GetValueAsString(row, columns["Class"]),
        (red, green, blue),
        0 if pixels is None else int(table.GetValueAsDouble(row, pixels)),
        None if area is None else table.GetValueAsDouble(row, area),
    )
