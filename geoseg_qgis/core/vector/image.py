"""What becomes polygons: a raster of classes, the area of interest, and a confidence for each pixel."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.pixels import pixel_areas
from geoseg_qgis.core.rasters.aoi import AreaOfInterest
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window

NONE = -(2**53)
"""Stands for no class: nodata, or outside the area of interest. A float holds it exactly."""
_STRIP = 2_000_000  # pixels that are looked at together


class Reads(Protocol):
    """Values of a raster on the grid of the polygons, with their validity, both (height, width)."""

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window."""


class ClassImage:
    """A raster of classes in strips, cut to an area of interest. Belongs to the thread that makes it.

    Args:
        raster: the classes.
        area: of interest, on the raster's grid; None for everywhere.
        confidence: of each pixel, on the raster's grid; None where there is none.
        strip: pixels of a strip, about; the result does not depend on it.

    Attributes:
        grid: the raster's, cut to the area of interest.
        has_confidence: whether ``confidence`` was given.
    """

    def __init__(
        self,
        raster: ClassRaster,
        area: AreaOfInterest | None = None,
        confidence: Reads | None = None,
        strip: int = _STRIP,
    ) -> None:
        self._raster, self._area, self._confidence = raster, area, confidence
        whole = Window(0, 0, raster.grid.width, raster.grid.height)
        self._box = whole if area is None else area.box
        box = self._box
        self.grid: Grid = raster.grid.crop(box.col, box.row, box.width, box.height)
        self.has_confidence = confidence is not None
        self._areas = pixel_areas(self.grid)
        self._rows = max(1, strip // box.width)

    @property
    def strips(self) -> list[Window]:
        """The windows of the strips, from the first row to the last, on this image's own grid."""
        width, height = self.grid.width, self.grid.height
        starts = range(0, height, self._rows)
        return [Window(0, row, width, min(self._rows, height - row)) for row in starts]

    def classes(self, strip: Window) -> np.ndarray:
        """Return the class of each pixel, int64 (height, width), `NONE` where there is none."""
        values = np.full((strip.height, strip.width), NONE, np.int64)
        for window in self._raster.windows(self._moved(strip)):
            ids, valid = self._raster.read(window)
            if self._area is not None:
                valid &= self._area.inside(window)
            values[window.inside(self._moved(strip))][valid] = ids[valid]
        return values

    def areas(self, strip: Window, wanted: np.ndarray) -> np.ndarray | None:
        """Return m² on the ellipsoid of each pixel that is wanted; None where there is no CRS."""
        return None if self._areas is None else self._areas.of(strip, wanted)

    def confidence(self, strip: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return the confidence of each pixel, float64, and where it is known."""
        if self._confidence is None:
            raise ValueError("there is no confidence")
        values, known = self._confidence.read(self._moved(strip))
        return values.astype(np.float64), known

    def _moved(self, strip: Window) -> Window:
        return Window(strip.col + self._box.col, strip.row + self._box.row, strip.width, strip.height)
