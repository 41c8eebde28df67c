"""How many pixels of each class lie in each row of a map, and how large they are together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.areas.count import Tally
from geoseg_qgis.core.areas.pixels import pixel_areas
from geoseg_qgis.core.assess.classmap import MOST, NO_CLASS, ClassMap, Tell
from geoseg_qgis.errors import RasterError


@dataclass(frozen=True)
class ClassRows:
    """The count of a whole map.

    Attributes:
        rows: pixels in each row by class id, uint32 (height,); only classes that occur.
        areas: m² of each class on the ellipsoid; None where the map has no CRS.
    """

    rows: dict[int, np.ndarray]
    areas: dict[int, float] | None

    @property
    def pixels(self) -> dict[int, int]:
        """Pixels of each class."""
        return {number: int(row.sum(dtype=np.int64)) for number, row in self.rows.items()}

    @property
    def sizes(self) -> dict[int, float]:
        """Areas, or pixels where areas are not known."""
        return {n: float(p) for n, p in self.pixels.items()} if self.areas is None else self.areas


def count_rows(source: ClassMap, tell: Tell) -> ClassRows:
    """Count a map in one pass.

    Args:
        source: the map.
        tell: hears how far it is.

    Raises:
        RasterError: it cannot be read, or has no pixel with a class.
    """
    height, tally, sizes = source.grid.height, Tally(), pixel_areas(source.grid)
    rows: dict[int, np.ndarray] = {}
    for strip in source.strips():
        ids = source.read(strip)
        for number, line in enumerate(ids):
            counts = np.bincount(line - NO_CLASS, minlength=MOST + 2)[1:]
            for found in np.flatnonzero(counts).tolist():
                rows.setdefault(found, np.zeros(height, np.uint32))[strip.row + number] = counts[found]
        if sizes is not None:
            tally.add(ids, ids != NO_CLASS, sizes, strip)
        tell((strip.row + strip.height) / height)
    if not rows:
        raise RasterError("{path} has no pixel with a class.", "Choose another mask.", path=source.path)
    areas = {number: float(area) for number, (_, area) in tally.totals.items() if area is not None}
    return ClassRows(dict(sorted(rows.items())), areas if sizes is not None else None)
