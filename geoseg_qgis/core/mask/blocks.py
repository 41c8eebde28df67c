"""Pieces of any size in, whole blocks out: a compressed block that is written twice leaves a hole behind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import numpy as np

from geoseg_qgis.core.mask.pixeltype import BYTES, PixelType
from geoseg_qgis.core.window import Window

ROOM = 48 * 1024 * 1024
"""Bytes of incomplete blocks that are held: two rows of 512-pixel blocks of a raster of 48 000 columns."""


class Store(Protocol):
    """Where blocks end up, and can be read again."""

    def put(self, ids: np.ndarray, col: int, row: int) -> None:
        """Write an array at (col, row)."""

    def get(self, window: Window) -> np.ndarray:
        """Return what was put there."""


class BlockBuffer:
    """Holds blocks until all their pixels came, in whatever order, and puts them into the store once.

    Where more than ``room`` bytes would wait, the block that began first goes early; what comes for a block
    that is in the store already is written over it. So the result never depends on the order, only the size
    of the file does. What never comes is nodata, also within a block.

    Args:
        width: columns of the raster.
        height: rows of the raster.
        block: width and height of a block, pixels.
        store: takes the blocks.
        room: bytes of incomplete blocks to hold at most.
        pixels: what they hold.
    """

    def __init__(
        self,
        width: int,
        height: int,
        block: tuple[int, int],
        store: Store,
        room: int = ROOM,
        pixels: PixelType = BYTES,
    ) -> None:
        self._size = (width, height)
        self._block = block
        self._store = store
        self._room = room // pixels.size
        self._pixels = pixels
        self._waiting: dict[tuple[int, int], _Waiting] = {}
        self._held = 0
        across, down = (-(-size // side) for size, side in zip(self._size, block))
        self._stored = np.zeros((down, across), bool)

    def write(self, window: Window, ids: np.ndarray) -> None:
        """Take class ids, or other values (h, w), for a window inside the raster."""
        for place, piece in self._pieces(window):
            part = ids[piece.inside(window)]
            if self._stored[place]:
                self._store.put(part, piece.col, piece.row)
            elif piece == self._window(place):
                self._forget(place)
                self._put(place, part)
            else:
                self._hold(place, piece, part)

    def read(self, window: Window) -> np.ndarray:
        """Return what was written (h, w); nodata where nothing was."""
        ids = self._pixels.empty(window.height, window.width)
        for place, piece in self._pieces(window):
            if self._stored[place]:
                ids[piece.inside(window)] = self._store.get(piece)
            elif place in self._waiting:
                ids[piece.inside(window)] = self._waiting[place].ids[piece.inside(self._window(place))]
        return ids

    def adopt(self) -> None:
        """Take what is in the store as put there, all of it."""
        self._stored[:] = True

    def finish(self) -> None:
        """Put what is incomplete into the store; there is nothing left to wait for."""
        while self._waiting:
            self._put_first()

    def _hold(self, place: tuple[int, int], piece: Window, part: np.ndarray) -> None:
        block = self._window(place)
        if place not in self._waiting:
            while self._waiting and self._held + block.width * block.height > self._room:
                self._put_first()
            self._waiting[place] = _Waiting(block, self._pixels)
            self._held += block.width * block.height
        waiting = self._waiting[place]
        waiting.ids[piece.inside(block)] = part
        # Pieces that overlap let a block look complete too soon. Then it goes early, which is allowed.
        waiting.missing -= part.size
        if waiting.missing <= 0:
            self._put(place, self._forget(place).ids)

    def _put_first(self) -> None:
        place = next(iter(self._waiting))
        self._put(place, self._forget(place).ids)

    def _forget(self, place: tuple[int, int]) -> _Waiting:
        waiting = self._waiting.pop(place, _NOTHING)
        self._held -= waiting.ids.size
        return waiting

    def _put(self, place: tuple[int, int], ids: np.ndarray) -> None:
        block = self._window(place)
        self._store.put(ids, block.col, block.row)
        self._stored[place] = True

    def _window(self, place: tuple[int, int]) -> Window:
        down, across = place
        (width, height), (side_x, side_y) = self._size, self._block
        col, row = across * side_x, down * side_y
        return Window(col, row, min(side_x, width - col), min(side_y, height - row))

    def _pieces(self, window: Window) -> Iterator[tuple[tuple[int, int], Window]]:
        """Yield (row, column) of each block that a window touches, and the part of the window in it."""
        side_x, side_y = self._block
        right, bottom = window.col + window.width, window.row + window.height
        for down in range(window.row // side_y, -(-bottom // side_y)):
            top, end = max(window.row, down * side_y), min(bottom, (down + 1) * side_y)
            for across in range(window.col // side_x, -(-right // side_x)):
                left, stop = max(window.col, across * side_x), min(right, (across + 1) * side_x)
                yield (down, across), Window(left, top, stop - left, end - top)


class _Waiting:
    """A block on its way: its pixels so far, and how many are missing."""

    def __init__(self, block: Window, pixels: PixelType = BYTES) -> None:
        self.ids = pixels.empty(block.height, block.width)
        self.missing = block.width * block.height


_NOTHING = _Waiting(Window(0, 0, 0, 0))
