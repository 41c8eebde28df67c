"""Which pixels are done: exactly, out of rectangles of any sizes, in little memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import numpy as np

from geoseg_qgis.core.window import Window

_CELL = 4096  # pixels; a rectangle is looked up in the cells it touches


class Coverage:
    """The union of rectangles that may overlap; about 40 bytes each.

    Attributes:
        rectangles: how many were added.
    """

    def __init__(self) -> None:
        self.rectangles = 0
        self._edges = array("q")  # left, top, right, bottom of each
        self._cells: dict[tuple[int, int], array[int]] = {}

    def add(self, window: Window) -> None:
        """Count the pixels of a window as done."""
        self._edges.extend(_edges(window))
        for cell in _cells(window):
            self._cells.setdefault(cell, array("q")).append(self.rectangles)
        self.rectangles += 1

    def covers(self, window: Window) -> bool:
        """Whether every pixel of a window is done."""
        left, top, right, bottom = _edges(window)
        near = {number for cell in _cells(window) for number in self._cells.get(cell, ())}
        edges = np.frombuffer(self._edges, np.int64).reshape(-1, 4)[sorted(near)]
        edges = np.clip(edges, (left, top, left, top), (right, bottom, right, bottom))
        edges = edges[(edges[:, 0] < edges[:, 2]) & (edges[:, 1] < edges[:, 3])]
        # Between neighbouring edges nothing changes: one cell for each such stretch is enough.
        x = np.unique(np.append(edges[:, [0, 2]], (left, right)))
        y = np.unique(np.append(edges[:, [1, 3]], (top, bottom)))
        done = np.zeros((len(y) - 1, len(x) - 1), bool)
        stretches = np.hstack([np.searchsorted(x, edges[:, [0, 2]]), np.searchsorted(y, edges[:, [1, 3]])])
        for first, last, top, bottom in stretches.tolist():
            done[top:bottom, first:last] = True
        return bool(done.all())


def _edges(window: Window) -> tuple[int, int, int, int]:
    return window.col, window.row, window.col + window.width, window.row + window.height


def _cells(window: Window) -> Iterator[tuple[int, int]]:
    left, top, right, bottom = _edges(window)
    for row in range(top // _CELL, (bottom - 1) // _CELL + 1):
        for col in range(left // _CELL, (right - 1) // _CELL + 1):
            yield row, col
