"""What a finished mask says of itself, for the demo's summary and picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal


@dataclass(frozen=True)
class MaskClass:
    """A class of a mask: its id, name, colour (red, green, blue) and number of pixels."""

    id: int
    name: str
    colour: tuple[int, int, int]
    pixels: int


def classes_of(mask: gdal.Dataset) -> list[MaskClass]:
    """Return the classes of a mask that `geoseg:segment` wrote, in the order of their ids."""
    items = mask.GetMetadata()
    names = {int(key[6:]): name for key, name in items.items() if key.startswith("CLASS_")}
    band = mask.GetRasterBand(1)
    table = band.GetColorTable()
    counts = np.bincount(band.ReadAsArray().ravel(), minlength=256)
    return [
        MaskClass(class_id, names[class_id], tuple(table.GetColorEntry(class_id)[:3]), int(counts[class_id]))
        for class_id in sorted(names)
    ]
