"""How a raster is cut: windows with an overlap, and chunks of windows for the engine."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels: upper left column and row, width and height, on the raster's grid."""

    col: int
    row: int
    width: int
    height: int

    def inside(self, other: Window) -> tuple[slice, slice]:
        """Return the (rows, columns) slices that cut this window out of an array that covers ``other``."""
        top, left = self.row - other.row, self.col - other.col
        return slice(top, top + self.height), slice(left, left + self.width)


@dataclass(frozen=True)
class Chunk:
    """What the engine gets at once.

    Attributes:
        index: number of the chunk, counted from 0.
        read: the pixels to read; may go beyond the raster's right and bottom ends, where it is reflected.
        keep: the pixels whose classes come from this chunk; inside the raster.
        windows: how many windows of the model it holds.
    """

    index: int
    read: Window
    keep: Window
    windows: int


@dataclass(frozen=True)
class TilePlan:
    """The windows of a raster; they depend on its size alone.

    Along each axis windows start at 0, s, 2s, … with ``s = window - overlap`` until one reaches the end. Of
    two neighbours the boundary between what is kept lies at the middle of their overlap, so the window that
    decides a pixel does not depend on how windows are grouped into chunks.

    Args:
        width: columns of the raster.
        height: rows of the raster.
        window: edge of the model's window, pixels.
        overlap: pixels that neighbouring windows share; even, less than ``window``.
        merge: ``centre`` keeps of each window what is nearest to its centre.

    Raises:
        ValueError: a size is not positive, or the overlap is odd, negative or not less than the window.
    """

    width: int
    height: int
    window: int = 512
    overlap: int = 64
    merge: str = "centre"

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1 or self.window < 1:
            raise ValueError(f"sizes must be positive: {self}")
        if self.overlap % 2 or not 0 <= self.overlap < self.window:
            raise ValueError(f"the overlap must be even, not negative and less than the window: {self}")

    @property
    def stride(self) -> int:
        """Distance between neighbouring windows, pixels."""
        return self.window - self.overlap

    @property
    def columns(self) -> int:
        """Number of windows along a row."""
        return self._count(self.width)

    @property
    def rows(self) -> int:
        """Number of windows along a column."""
        return self._count(self.height)

    @property
    def window_count(self) -> int:
        """Number of windows in the plan."""
        return self.columns * self.rows

    def windows(self) -> Iterator[tuple[Window, Window]]:
        """Yield, row by row, each window and the part of the raster that is kept of it."""
        for row in range(self.rows):
            for column in range(self.columns):
                yield self._read(column, row, 1, 1), self._keep(column, row, 1, 1)

    def chunks(self, windows_per_chunk: int) -> Iterator[Chunk]:
        """Yield rectangular groups of at most ``windows_per_chunk`` windows, in reading order.

        Groups are as square as their number of windows allows, longer where the plan is too thin for it.
        """
        for index, (column, row, columns, rows) in enumerate(self._groups(windows_per_chunk)):
            read = self._read(column, row, columns, rows)
            yield Chunk(index, read, self._keep(column, row, columns, rows), columns * rows)

    def chunk_count(self, windows_per_chunk: int) -> int:
        """Return how many chunks ``chunks`` yields."""
        return sum(math.ceil(self.columns / columns) for _, _, columns in self._strips(windows_per_chunk))

    def _strips(self, windows_per_chunk: int) -> Iterator[tuple[int, int, int]]:
        """Yield strips of windows: first row of windows, number of rows, windows along one group."""
        if windows_per_chunk < 1:
            raise ValueError(f"a chunk holds at least one window, not {windows_per_chunk}")
        tall = max(n for n in range(1, math.isqrt(windows_per_chunk) + 1) if windows_per_chunk % n == 0)
        tall = max(tall, min(self.rows, windows_per_chunk // min(self.columns, windows_per_chunk)))
        for row in range(0, self.rows, tall):
            rows = min(tall, self.rows - row)
            yield row, rows, min(self.columns, windows_per_chunk // rows)

    def _groups(self, windows_per_chunk: int) -> Iterator[tuple[int, int, int, int]]:
        for row, rows, across in self._strips(windows_per_chunk):
            for column in range(0, self.columns, across):
                yield column, row, min(across, self.columns - column), rows

    def _count(self, size: int) -> int:
        return 1 + max(0, math.ceil((size - self.window) / self.stride))

    def _read(self, column: int, row: int, columns: int, rows: int) -> Window:
        width, height = ((n - 1) * self.stride + self.window for n in (columns, rows))
        return Window(column * self.stride, row * self.stride, width, height)

    def _keep(self, column: int, row: int, columns: int, rows: int) -> Window:
        left, right = self._boundary(column, self.width), self._boundary(column + columns, self.width)
        top, bottom = self._boundary(row, self.height), self._boundary(row + rows, self.height)
        return Window(left, top, right - left, bottom - top)

    def _boundary(self, number: int, size: int) -> int:
        """Where what is kept of window ``number`` begins along an axis of ``size`` pixels."""
        if number == 0:
            return 0
        return size if number == self._count(size) else number * self.stride + self.overlap // 2
