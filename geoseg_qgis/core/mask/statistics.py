"""How much of the raster is what: pixels and area of each class."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.areas.count import Tally
from geoseg_qgis.core.areas.pixels import measured_areas
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window

NODATA = 255


@dataclass(frozen=True)
class ClassCounts:
    """Pixels of each class in a finished mask.

    Attributes:
        pixels: number of pixels of each class id that occurs, by id.
        total: pixels of the raster, valid or not.
        areas: m² on the ellipsoid of each of them, by id; None where the raster has no CRS.
    """

    pixels: dict[int, int]
    total: int
    areas: dict[int, float] | None

    @property
    def valid(self) -> int:
        """Pixels that have a class."""
        return sum(self.pixels.values())

    @property
    def nodata(self) -> int:
        """Pixels without a class."""
        return self.total - self.valid

    def share(self, class_id: int) -> float:
        """Return the share of a class in the valid pixels, 0 to 1; 0 where none is valid."""
        return self.pixels.get(class_id, 0) / self.valid if self.valid else 0.0

    def area(self, class_id: int) -> float | None:
        """Return the area of a class, m² on the ellipsoid; None where the raster has no CRS."""
        return None if self.areas is None else self.areas.get(class_id, 0.0)


class ClassCounter:
    """Counts class ids as they are written, and written over. Belongs to the thread that makes it.

    Args:
        grid: of the mask.
    """

    def __init__(self, grid: Grid) -> None:
        self._grid, self._areas = grid, measured_areas(grid)
        self._tally = Tally()

    def add(self, window: Window, ids: np.ndarray) -> None:
        """Count class ids, uint8 (h, w), 255 where invalid, of a window."""
        self._tally.add(ids, ids != NODATA, self._areas, window)

    def replace(self, window: Window, before: np.ndarray, after: np.ndarray) -> None:
        """Count class ids that are written over others; both uint8 (h, w), 255 where invalid."""
        self._tally.add(before, before != NODATA, self._areas, window, sign=-1)
        self.add(window, after)

    def counts(self) -> ClassCounts:
        """Return what has been counted so far."""
        totals = self._tally.totals
        pixels = {class_id: count for class_id, (count, _) in totals.items()}
        areas = {class_id: area for class_id, (_, area) in totals.items() if area is not None}
        whole = self._grid.width * self._grid.height
        return ClassCounts(pixels, whole, None if self._areas is None else areas)
