"""How much of the raster is what: pixels and area of each class."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.rasters.grid import Grid

NODATA = 255


@dataclass(frozen=True)
class ClassCounts:
    """Pixels of each class in a finished mask.

    Attributes:
        pixels: number of pixels of each class id that occurs, by id.
        total: pixels of the raster, valid or not.
        pixel_area: area of one pixel, m², on a projected CRS; None on any other.
    """

    pixels: dict[int, int]
    total: int
    pixel_area: float | None

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
        """Return the area of a class in m²; None where the CRS measures none."""
        return None if self.pixel_area is None else self.pixels.get(class_id, 0) * self.pixel_area


class ClassCounter:
    """Counts class ids as they are written, and written over."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._counts = np.zeros(256, np.int64)

    def add(self, ids: np.ndarray) -> None:
        """Count an array of class ids, uint8, 255 where invalid."""
        self._counts += np.bincount(ids.ravel(), minlength=256)

    def replace(self, before: np.ndarray, after: np.ndarray) -> None:
        """Count an array that is written over another one; both uint8, 255 where invalid."""
        self._counts -= np.bincount(before.ravel(), minlength=256)
        self.add(after)

    def counts(self) -> ClassCounts:
        """Return what has been counted so far."""
        pixels = {class_id: int(n) for class_id, n in enumerate(self._counts[:NODATA]) if n}
        return ClassCounts(pixels, self._grid.width * self._grid.height, self._grid.pixel_area())
