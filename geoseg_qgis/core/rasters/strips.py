"""Decoded rows of a raster in strips, kept on disk for the next window.

A strip is as wide as the raster and a window is not: without this every window decodes whole strips anew, or
GDAL keeps them in memory, which then grows with the width of the raster.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

import numpy as np

from geoseg_qgis.core.rasters.validity import Box
from geoseg_qgis.core.temporary import TemporaryFile

Rows = Callable[[int, int], tuple[np.ndarray, np.ndarray]]
"""Decodes rows from one on, so many: values (bands, n, width) and validity, bool (n, width)."""


def row_bytes(width: int, bands: int, dtype: np.dtype) -> int:
    """Return the bytes of a row of values with its validity."""
    return width * (bands * np.dtype(dtype).itemsize + 1)


class StripStore:
    """The last rows of some bands in a nameless temporary file, which goes with the object or the process.

    Args:
        width: columns of the raster.
        bands: how many bands.
        dtype: data type of the values.
        step: rows that are decoded at once.
        folder: for the file; empty for the system's.

    Raises:
        OutputError: there can be no file in the folder.
    """

    def __init__(self, width: int, bands: int, dtype: np.dtype, step: int, folder: str = "") -> None:
        self._bands, self._dtype = bands, np.dtype(dtype)
        self._step = step
        self._line = width * self._dtype.itemsize
        self._row = row_bytes(width, bands, dtype)
        self._temporary = TemporaryFile(folder)
        self._file = self._temporary.file
        self._held: list[int] = []  # which row lies in each place

    def read(self, box: Box, planes: Sequence[np.ndarray], decode: Rows) -> np.ndarray:
        """Read a box into ``planes`` as `RasterReader.read` does; returns validity, bool (height, width).

        Args:
            box: column, row, width, height.
            planes: for each band an array (height, width).
            decode: gives the rows that are not kept.

        Raises:
            RasterError: a row cannot be decoded.
            OutputError: there is no room for temporary files.
        """
        col, row, width, height = box
        if height > len(self._held):
            self._held = [-1] * height
        missing = [r for r in range(row, row + height) if self._held[r % len(self._held)] != r]
        while missing:
            count = next((n for n, r in enumerate(missing) if r != missing[0] + n), len(missing))
            count = min(count, self._step - missing[0] % self._step)  # whole strips
            self._keep(missing[0], *decode(missing[0], count))
            del missing[:count]
        valid = np.empty((height, width), bool)
        for line in range(height):
            for band, plane in enumerate(planes):
                plane[line] = self._part(row + line, band, self._dtype, col, width)
            valid[line] = self._part(row + line, self._bands, np.dtype(bool), col, width)
        return valid

    def close(self) -> None:
        """Let go of the file."""
        self._temporary.close()

    def _place(self, row: int, band: int) -> int:
        """Return where a row of a band starts; the validity lies behind the last band."""
        return (row % len(self._held)) * self._row + band * self._line

    def _keep(self, row: int, values: np.ndarray, valid: np.ndarray) -> None:
        for number in range(len(valid)):
            self._file.seek(self._place(row + number, 0))
            self._temporary.write(values[:, number].tobytes() + valid[number].tobytes())
            self._held[(row + number) % len(self._held)] = row + number

    def _part(self, row: int, band: int, dtype: np.dtype, col: int, width: int) -> np.ndarray:
        self._file.seek(self._place(row, band) + col * dtype.itemsize)
        return np.frombuffer(self._file.read(width * dtype.itemsize), dtype)
