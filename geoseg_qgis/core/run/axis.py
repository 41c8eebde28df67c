"""One axis of a tile plan: where windows start, what is kept of each, and who else has a say there."""

from __future__ import annotations

import math
from dataclasses import dataclass

CENTRE = "centre"
BLEND = "blend"
MERGES = (CENTRE, BLEND)


@dataclass(frozen=True)
class Axis:
    """Windows along one axis, each with its cell: the pixels that are kept with it; all cells tile the axis.

    Windows start at 0, s, 2s, … with ``s = window - overlap`` until one reaches the end. With ``centre`` a
    cell reaches from the middle of one overlap to that of the next, and its own window alone decides it. With
    ``blend`` cell i begins where window i does, and window i - 1 has a say in its first ``overlap`` pixels.

    Args:
        size: pixels.
        window: edge of the model's window, pixels.
        overlap: pixels that neighbouring windows share.
        merge: ``centre`` or ``blend``.
    """

    size: int
    window: int
    overlap: int
    merge: str = CENTRE

    @property
    def stride(self) -> int:
        """Distance between neighbouring windows, pixels."""
        return self.window - self.overlap

    @property
    def count(self) -> int:
        """Number of windows, and of cells."""
        return 1 + max(0, math.ceil((self.size - self.window) / self.stride))

    @property
    def _lag(self) -> int:
        """Pixels from the start of a window to that of its cell, but for the first one."""
        return 0 if self.merge == BLEND else self.overlap // 2

    def lead(self, cell: int) -> int:
        """Return how many windows before its own a cell needs: 0 or 1."""
        return int(self.merge == BLEND and self.overlap > 0 and cell > 0)

    def boundary(self, cell: int) -> int:
        """Return the pixel at which a cell begins; ``cell`` may be ``count``."""
        if cell == 0:
            return 0
        return self.size if cell == self.count else cell * self.stride + self._lag

    def cells(self, start: int, end: int) -> range:
        """Return the cells that hold a pixel of ``start`` to ``end``, which is not included."""
        return range(self._cell(start), self._cell(end - 1) + 1)

    def _cell(self, pixel: int) -> int:
        return min(max((pixel - self._lag) // self.stride, 0), self.count - 1)

    def groups(self, cells: range, held: int) -> list[range]:
        """Cut cells into groups that need at most ``held`` windows, at least of one cell."""
        groups, start = [], cells.start
        while start < cells.stop:
            end = min(cells.stop, start + max(1, held - self.lead(start)))
            groups.append(range(start, end))
            start = end
        return groups

    def held(self, cells: range) -> int:
        """Return how many windows neighbouring cells need together."""
        return len(cells) + self.lead(cells.start)
