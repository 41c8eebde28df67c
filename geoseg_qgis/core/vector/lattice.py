"""The corners of pixel borders in a strip, and how the borders run between them.

A border runs along the edges of pixels, between patches. Its corners lie where it bends and where three or
four borders meet (junctions). Directions are 0 east, 1 south, 2 west, 3 north, with rows going south; the
four pixels around a corner are 0 north-west, 1 north-east, 2 south-east, 3 south-west.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Corners:
    """The corners of a strip, and where borders enter and leave it.

    The first ``inner`` are corners in the strip's rows, from the row above the first pixels to the one above
    the last, and points in its first row where a border comes straight from above. The rest are points in the
    row below the last pixels, where borders go on into the next strip.

    Attributes:
        inner: see above.
        cols: int64 (n,).
        rows: int64 (n,).
        patches: int64 (n, 4), around each.
        ways: bool (n, 4), in which directions borders leave it.
        above: bool (n,), whether its border to the north belongs to the strip before.
        next: int64 (n, 4), the corner that a border leads to; -1 where there is none in this strip.
    """

    inner: int
    cols: np.ndarray
    rows: np.ndarray
    patches: np.ndarray
    ways: np.ndarray
    above: np.ndarray
    next: np.ndarray

    @property
    def degree(self) -> np.ndarray:
        """How many borders meet, int (n,)."""
        return self.ways.sum(axis=1)

    @property
    def bends(self) -> np.ndarray:
        """Whether a corner is one, bool (n,): not where a border goes straight on."""
        ways = self.ways
        return (ways[:, 0] != ways[:, 2]) | (ways[:, 1] != ways[:, 3]) | (ways[:, 0] & ways[:, 1])


def corners(patches: np.ndarray, row: int, is_first: bool) -> Corners:
    """Find the corners of a strip.

    Args:
        patches: int64 (1 + height, 2 + width), the patch of each pixel of the strip, with the row before it
            above and -1 on both sides.
        row: of the strip's first pixels in the raster.
        is_first: whether nothing lies above.
    """
    down = patches[:, 1:] != patches[:, :-1]  # borders that run north and south, in each row of pixels
    along = patches[1:] != patches[:-1]  # borders that run east and west, above each row of pixels
    north, south, west, east = down[:-1], down[1:], along[:, :-1], along[:, 1:]
    found = (north != south) | (west != east) | (north & west)
    if not is_first:
        found[0] |= north[0]
    rows, cols = np.nonzero(found)
    ways = np.stack([way[rows, cols] for way in (east, south, west, north)], axis=1)
    around = np.stack([patches[rows + i, cols + j] for i, j in ((0, 0), (0, 1), (1, 1), (1, 0))], axis=1)
    ends = np.flatnonzero(down[-1])
    last = len(along)
    end_patches = np.stack([patches[-1, ends + j] for j in (0, 1, 1, 0)], axis=1)
    all_cols, all_rows = np.append(cols, ends), np.append(rows, np.full(len(ends), last))
    all_ways = np.vstack((ways, np.tile([False, False, False, True], (len(ends), 1))))
    above = (all_rows == 0) & all_ways[:, 3] & (not is_first)
    return Corners(
        len(rows),
        all_cols,
        all_rows + row,
        np.vstack((around, end_patches)),
        all_ways,
        above,
        _linked(all_cols, all_rows, all_ways),
    )


def _linked(cols: np.ndarray, rows: np.ndarray, ways: np.ndarray) -> np.ndarray:
    """Return where each border leads: to the next corner of its row or column."""
    leads = np.full(ways.shape, -1)
    here = np.flatnonzero(ways[:, 0])  # corners are in the order of rows
    leads[here, 0], leads[here + 1, 2] = here + 1, here
    order = np.lexsort((rows, cols))
    starts = np.flatnonzero(ways[order, 1])
    upper, lower = order[starts], order[starts + 1]
    leads[upper, 1], leads[lower, 3] = lower, upper
    return leads
