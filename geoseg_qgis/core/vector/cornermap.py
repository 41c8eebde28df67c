"""Where a raster has corners of borders: one bit for each, in a temporary file."""

from __future__ import annotations

import numpy as np

from geoseg_qgis.core.diskarray import DiskArrays


class CornerMap:
    """Takes the corners strip by strip, from the first row on. The file goes when the map is closed.

    Args:
        width: columns of the raster; there is one more corner in a row.
        height: rows of the raster.
        folder: for the file; empty for the system's.

    Raises:
        OutputError: the folder has no room for the file.
    """

    def __init__(self, width: int, height: int, folder: str = "") -> None:
        self._bytes = (width + 8) // 8
        self._arrays = DiskArrays(folder)
        try:
            self._map = self._arrays.zeros((height + 1) * self._bytes, np.uint8).reshape(-1, self._bytes)
        except BaseException:
            self._arrays.close()
            raise

    def add(self, cols: np.ndarray, rows: np.ndarray) -> None:
        """Mark corners, in the order of rows."""
        if not len(rows):
            return
        first, last = int(rows[0]), int(rows[-1])
        marked = np.zeros((last + 1 - first, self._bytes * 8), bool)
        marked[rows - first, cols] = True
        self._map[first : last + 1] |= np.packbits(marked, axis=1)

    def at(self, cols: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """Return whether there is a corner at each place, bool (n,)."""
        return (self._map[rows, cols >> 3] >> (7 - (cols & 7)).astype(np.uint8) & 1).astype(bool)

    def close(self) -> None:
        """Let go of the file."""
        del self._map
        self._arrays.close()
