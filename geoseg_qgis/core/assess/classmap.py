"""A classified raster that is read block by block as class ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Callable

import numpy as np

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError

Tell = Callable[[float], None]
"""Hears how much is done, 0 to 1; raises Cancelled where the run shall stop."""
NO_CLASS = -1
"""The id of a pixel without a class."""
MOST = 255
"""The largest class id."""
_STRIP = 1 << 22  # pixels of the rows that are read at once


class ClassMap:
    """A map whose classes are 0 to 255. Belongs to the thread that makes it.

    Args:
        raster: the open file.

    Attributes:
        path: of the file.
        grid: where its pixels lie.
        legend: names and colours of its classes.
    """

    def __init__(self, raster: ClassRaster) -> None:
        self._raster = raster
        self.path, self.grid = raster.path, raster.grid
        self.legend = Legend(_classes_of(raster.legend.names), _classes_of(raster.legend.colours))

    def read(self, window: Window) -> np.ndarray:
        """Return class ids, int16 (height, width); `NO_CLASS` where there is none.

        Raises:
            RasterError: it cannot be read there, or holds values that are no class ids.
        """
        values, valid = self._raster.read(window)
        known = values[valid]
        if known.size and not (known.min() >= 0 and known.max() <= MOST):
            wrong = known[(known < 0) | (known > MOST)][0]
            raise RasterError(
                "{path} holds the number {number}; the classes of a mask are 0 to {most}.",
                "Choose a mask, or reclassify the raster first.",
                path=self.path,
                number=wrong,
                most=MOST,
            )
        ids = np.full(valid.shape, NO_CLASS, np.int16)
        ids[valid] = known
        return ids

    def blocks(self) -> Iterator[Window]:
        """Yield windows of about a million pixels that cover the map."""
        return self._raster.windows()

    def strips(self) -> Iterator[Window]:
        """Yield windows of whole rows from the first to the last."""
        tall = max(1, _STRIP // self.grid.width)
        for row in range(0, self.grid.height, tall):
            yield Window(0, row, self.grid.width, min(tall, self.grid.height - row))


def _classes_of(told: Mapping[int, str]) -> dict[int, str]:
    """Leave out what a legend says of numbers that no class has: an attribute table may hold any."""
    return {number: text for number, text in told.items() if 0 <= number <= MOST}
