"""A classified raster that is read block by block as class ids."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

import numpy as np

from geoseg_qgis.core.assess.categories import CategoryReader
from geoseg_qgis.core.rasters.validity import AS_DECLARED, Nodata
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError

Tell = Callable[[float], None]
"""Hears how much is done, 0 to 1; raises Cancelled where the run shall stop."""
NO_CLASS = -1
"""The id of a pixel without a class."""
MOST = 255
"""The largest class id."""
_BLOCK = 1024  # pixels along the edge of what is read at once
_STRIP = 1 << 23  # pixels of the rows that are read at once


class ClassMap:
    """The first band of a raster as class ids. Belongs to the thread that makes it.

    Args:
        path: what GDAL opens.
        nodata: what a person says of its nodata.
        crs_wkt: the CRS that counts instead of the file's; None for the file's.

    Attributes:
        path: see above.
        grid: where its pixels lie.
        legend: the classes that the file names.

    Raises:
        RasterError: it cannot be opened.
    """

    def __init__(self, path: str, nodata: Nodata = AS_DECLARED, crs_wkt: str | None = None) -> None:
        self.path = path
        self._reader = CategoryReader(path, nodata, crs_wkt)
        self.legend, self.grid = self._reader.legend, self._reader.grid
        wide, self._tall = self._reader.block
        self._tiled = wide < self.grid.width

    def read(self, window: Window) -> np.ndarray:
        """Return class ids, int16 (height, width); `NO_CLASS` where there is none.

        Raises:
            RasterError: it cannot be read there, or holds values that are no class ids.
        """
        values = np.zeros((1, window.height, window.width), self._reader.dtype)
        valid = self._reader.read((window.col, window.row, window.width, window.height), values)
        ids = np.full(valid.shape, NO_CLASS, np.int16)
        known = values[0][valid]
        if known.size and not (known.min() >= 0 and known.max() <= MOST and _whole(known)):
            wrong = known[(known < 0) | (known > MOST) | (known != np.floor(known))][0]
            raise RasterError(
                f"{self.path} holds the value {wrong}, which is no class number from 0 to {MOST}.",
                "Choose a mask, or classify the raster first.",
            )
        ids[valid] = known
        return ids

    def blocks(self) -> Iterator[Window]:
        """Yield windows of about a million pixels that cover the raster, as the file is cheap to read."""
        grid = self.grid
        wide = _BLOCK if self._tiled else grid.width
        tall = _BLOCK if self._tiled else max(1, _BLOCK * _BLOCK // wide)
        for row in range(0, grid.height, tall):
            for col in range(0, grid.width, wide):
                yield Window(col, row, min(wide, grid.width - col), min(tall, grid.height - row))

    def strips(self) -> Iterator[Window]:
        """Yield windows of whole rows from the first to the last."""
        most = max(1, _STRIP // self.grid.width)
        tall = most if self._tall > most else most // self._tall * self._tall
        for row in range(0, self.grid.height, tall):
            yield Window(0, row, self.grid.width, min(tall, self.grid.height - row))

    def close(self) -> None:
        """Let go of the file."""
        self._reader.close()


def _whole(values: np.ndarray) -> bool:
    return values.dtype.kind != "f" or bool((values == np.floor(values)).all())
