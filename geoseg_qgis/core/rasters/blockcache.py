"""Blocks of some bands at fixed places, kept for the next window while there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Callable

import numpy as np

from geoseg_qgis.core.rasters.validity import Box
from geoseg_qgis.core.window import Window

Block = tuple[np.ndarray, np.ndarray]
"""Values (bands, h, w) and validity, bool (h, w)."""


class BlockCache:
    """Puts windows together from blocks, the last used of which it keeps.

    Args:
        size: columns and rows of the raster.
        block: width and height of a block; those at the right and lower end are cut.
        room: bytes to keep.

    Attributes:
        room: see above; counts from the next block on.
    """

    def __init__(self, size: tuple[int, int], block: tuple[int, int], room: int) -> None:
        self.room, self._size, self._block = room, size, block
        self._kept: OrderedDict[Window, tuple[np.ndarray, np.ndarray | None]] = OrderedDict()
        self._bytes = 0

    def read(self, box: Box, planes: Sequence[np.ndarray], make: Callable[[Window], Block]) -> np.ndarray:
        """Fill ``planes`` with the values of a box; return its validity, bool (height, width).

        Args:
            box: column, row, width, height.
            planes: for each band an array (height, width).
            make: reads or computes a block that is not kept.
        """
        wanted = Window(*box)
        valid = np.ones((wanted.height, wanted.width), bool)
        (wide, tall), (width, height) = self._block, self._size
        for top in range(wanted.row // tall * tall, wanted.row + wanted.height, tall):
            for left in range(wanted.col // wide * wide, wanted.col + wanted.width, wide):
                block = Window(left, top, min(wide, width - left), min(tall, height - top))
                values, here = self._get(block, make)
                shared = block.clip(wanted)
                to, of = shared.inside(wanted), shared.inside(block)
                for plane, value in zip(planes, values):
                    plane[to] = value[of]
                if here is not None:
                    valid[to] = here[of]
        return valid

    def clear(self) -> None:
        """Forget all blocks."""
        self._kept.clear()
        self._bytes = 0

    def _get(self, block: Window, make: Callable[[Window], Block]) -> tuple[np.ndarray, np.ndarray | None]:
        if block in self._kept:
            self._kept.move_to_end(block)
            return self._kept[block]
        values, valid = make(block)
        found = values, None if valid.all() else valid  # most blocks have no hole
        self._kept[block] = found
        self._bytes += _size(found)
        while self._bytes > self.room and len(self._kept) > 1:
            self._bytes -= _size(self._kept.popitem(last=False)[1])
        return found


def _size(block: tuple[np.ndarray, np.ndarray | None]) -> int:
    return block[0].nbytes + (0 if block[1] is None else block[1].nbytes)
