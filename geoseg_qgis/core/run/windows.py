"""How a raster is cut: windows with an overlap, and chunks of windows for the engine."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from geoseg_qgis.core.run.axis import BLEND, CENTRE, MERGES, Axis
from geoseg_qgis.core.run.jobs import Chunk
from geoseg_qgis.core.window import Window

__all__ = ["BLEND", "CENTRE", "MERGES", "TilePlan"]


@dataclass(frozen=True)
class TilePlan:
    """The windows of a raster; they depend on its size alone, see `Axis`.

    The windows that decide a pixel do not depend on how windows are grouped into chunks, nor on the area of
    interest. With ``centre`` every window is held by one chunk. With ``blend`` a chunk also holds the windows
    above and to the left that have a say in what it keeps: to keep r x c windows' worth of pixels it holds
    (r + 1)(c + 1), so chunks should be large: 4 windows keep the pixels of 1, 16 those of 9, 64 those of 49.

    Args:
        width: columns of the raster.
        height: rows of the raster.
        window: edge of the model's window, pixels.
        overlap: pixels that neighbouring windows share; even, less than ``window``.
        merge: ``centre`` keeps of each window what is nearest to its centre; ``blend`` adds up the classes'
            probabilities, with weights that fall off linearly across the overlap.

    Raises:
        ValueError: a size is not positive, the merge is unknown, or the overlap is odd, negative, not less
            than the window, or for ``blend`` more than half of it, where a third window would have a say.
    """

    width: int
    height: int
    window: int = 512
    overlap: int = 64
    merge: str = CENTRE

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1 or self.window < 1:
            raise ValueError(f"sizes must be positive: {self}")
        if self.merge not in MERGES:
            raise ValueError(f"windows are merged by {' or '.join(MERGES)}: {self}")
        if self.overlap % 2 or not 0 <= self.overlap < self.window:
            raise ValueError(f"the overlap must be even, not negative and less than the window: {self}")
        if self.merge == BLEND and self.overlap > self.window // 2:
            raise ValueError(f"to blend windows the overlap must be at most half of the window: {self}")

    @property
    def stride(self) -> int:
        """Distance between neighbouring windows, pixels."""
        return self.window - self.overlap

    @property
    def columns(self) -> int:
        """Number of windows along a row."""
        return self._across.count

    @property
    def rows(self) -> int:
        """Number of windows along a column."""
        return self._down.count

    @property
    def window_count(self) -> int:
        """Number of windows in the plan."""
        return self.columns * self.rows

    def windows(self) -> Iterator[tuple[Window, Window]]:
        """Yield, row by row, each window and its cell: the part of the raster that is kept with it."""
        for row in range(self.rows):
            for column in range(self.columns):
                place = range(column, column + 1), range(row, row + 1)
                yield self._read(*place), self._keep(*place)

    def chunks(self, windows_per_chunk: int, within: Window | None = None) -> Iterator[Chunk]:
        """Yield rectangular groups of at most ``windows_per_chunk`` windows, in reading order.

        Groups are as square as their number of windows allows, longer where the plan is too thin for it. To
        ``blend``, a group needs up to four windows, whatever ``windows_per_chunk``.

        Args:
            windows_per_chunk: at least 1.
            within: area of interest, inside the raster; what the chunks keep tiles it. None is the raster.
        """
        area = within or Window(0, 0, self.width, self.height)
        for index, (columns, rows) in enumerate(self._groups(windows_per_chunk, within)):
            read = self._read(self._reach(self._across, columns), self._reach(self._down, rows))
            held = self._across.held(columns) * self._down.held(rows)
            yield Chunk(index, read, self._keep(columns, rows).clip(area), held)

    @property
    def _across(self) -> Axis:
        return Axis(self.width, self.window, self.overlap, self.merge)

    @property
    def _down(self) -> Axis:
        return Axis(self.height, self.window, self.overlap, self.merge)

    def _cells(self, within: Window | None) -> tuple[range, range]:
        """Return the columns and rows of cells that an area of interest meets."""
        if within is None:
            return range(self.columns), range(self.rows)
        right, bottom = within.col + within.width, within.row + within.height
        inside = 0 <= within.col < right <= self.width and 0 <= within.row < bottom <= self.height
        if not inside:
            raise ValueError(f"the area of interest must lie inside the raster: {within}, {self}")
        return self._across.cells(within.col, right), self._down.cells(within.row, bottom)

    def _groups(self, windows_per_chunk: int, within: Window | None) -> Iterator[tuple[range, range]]:
        """Yield the columns and rows of cells of each chunk."""
        if windows_per_chunk < 1:
            raise ValueError(f"a chunk holds at least one window, not {windows_per_chunk}")
        across, down = self._across, self._down
        columns, rows = self._cells(within)
        tall = _best_height(windows_per_chunk, down.lead(1))
        wide = min(across.held(columns), windows_per_chunk)
        tall = max(tall, min(down.held(rows), windows_per_chunk // wide))
        for strip in down.groups(rows, tall):
            for group in across.groups(columns, windows_per_chunk // down.held(strip)):
                yield group, strip

    @staticmethod
    def _reach(axis: Axis, cells: range) -> range:
        """Return the windows that cells need."""
        return range(cells.start - axis.lead(cells.start), cells.stop)

    def _read(self, columns: range, rows: range) -> Window:
        """Return the pixels of neighbouring windows."""
        width, height = ((len(n) - 1) * self.stride + self.window for n in (columns, rows))
        return Window(columns.start * self.stride, rows.start * self.stride, width, height)

    def _keep(self, columns: range, rows: range) -> Window:
        """Return the pixels of neighbouring cells."""
        left, right = (self._across.boundary(n) for n in (columns.start, columns.stop))
        top, bottom = (self._down.boundary(n) for n in (rows.start, rows.stop))
        return Window(left, top, right - left, bottom - top)


def _best_height(windows: int, lead: int) -> int:
    """Return the rows of windows with which a group keeps most; the squarest of those that keep the same."""

    def kept(rows: int) -> int:
        return (rows - lead) * (windows // rows - lead)

    return max(range(1, math.isqrt(windows) + 1), key=lambda rows: (kept(rows), rows))
