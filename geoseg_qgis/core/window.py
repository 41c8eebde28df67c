"""A rectangle of pixels."""

from __future__ import annotations

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

    def lies_in(self, other: Window) -> bool:
        """Whether no pixel of this window is outside of ``other``."""
        right, bottom = self.col + self.width, self.row + self.height
        across = other.col <= self.col and right <= other.col + other.width
        return across and other.row <= self.row and bottom <= other.row + other.height

    def clip(self, other: Window) -> Window:
        """Return what this window and ``other``, which meet, have in common."""
        left, top = max(self.col, other.col), max(self.row, other.row)
        right = min(self.col + self.width, other.col + other.width)
        bottom = min(self.row + self.height, other.row + other.height)
        return Window(left, top, right - left, bottom - top)
