"""A raster read on the grid of another one, by nearest neighbour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.reader import RasterReader
from geoseg_qgis.core.rasters.validity import AS_DECLARED, Box, Nodata
from geoseg_qgis.core.rasters.warp import WarpedReader
from geoseg_qgis.core.window import Window

_CACHE = 64 * 2**20  # bytes of blocks: a row of tiles of a wide raster
_WIDER = {"int8": np.int16, "int64": np.float64}
"""Types that some versions of GDAL cannot warp, and what is warped instead."""


class ClassesOnGrid:
    """Class numbers on another grid than their own. Belongs to the thread that makes it.

    Args:
        raster: of classes.
        grid: where they are wanted.

    Attributes:
        warped: whether the grids differ.

    Raises:
        RasterError: the grids do not meet or cannot be joined.
    """

    def __init__(self, raster: ClassRaster, grid: Grid) -> None:
        self._raster = raster
        self.warped = not raster.grid.same_as(grid)
        if self.warped:
            source = cast(RasterReader, _AsReader(raster))  # it has all that a warped reader asks for
            self._reader = WarpedReader(source, grid, "nearest", _CACHE)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window of the grid.

        Returns:
            Class numbers, of an integer type, and validity, bool; both (height, width).
        """
        if not self.warped:
            return self._raster.read(window)
        values = np.zeros((1, window.height, window.width), self._reader.dtype)
        valid = self._reader.read((window.col, window.row, window.width, window.height), values)
        return values[0].astype(np.int64), valid


class ValuesOnGrid:
    """Measurements of a raster's first band on a grid, by nearest neighbour. Belongs to its thread.

    Args:
        path: what GDAL opens.
        grid: where they are wanted.
        nodata: what a person says of it.
        crs_wkt: the CRS that counts instead of the file's; empty for the file's.
        folder: for a temporary file; empty for the system's.

    Attributes:
        warped: whether the raster lies on another grid.

    Raises:
        RasterError: it cannot be read, or the grids do not meet or cannot be joined.
    """

    def __init__(
        self, path: str, grid: Grid, nodata: Nodata = AS_DECLARED, crs_wkt: str = "", folder: str = ""
    ) -> None:
        reader = RasterReader(path, [1], [nodata], _CACHE, crs_wkt or None, folder)
        self.warped = not reader.grid.same_as(grid)
        self._reader = WarpedReader(reader, grid, "nearest", _CACHE) if self.warped else reader

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window of the grid: values and validity, both (height, width)."""
        values = np.empty((1, window.height, window.width), self._reader.dtype)
        valid = self._reader.read((window.col, window.row, window.width, window.height), values)
        return values[0], valid


class _AsReader:
    """A raster of classes with what `WarpedReader` asks of its source."""

    bands = (1,)

    def __init__(self, raster: ClassRaster) -> None:
        self._raster = raster
        self.path, self.grid = raster.path, raster.grid
        own = raster.read(Window(0, 0, 1, 1))[0].dtype
        self.dtype = np.dtype(_WIDER.get(own.name, own))

    def read(self, box: Box, planes: Sequence[np.ndarray]) -> np.ndarray:
        ids, valid = self._raster.read(Window(*box))
        planes[0][...] = ids
        return valid

    def close(self) -> None:
        pass
