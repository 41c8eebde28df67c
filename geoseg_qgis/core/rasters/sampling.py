"""Where to look when a raster is too large to be looked at whole."""

from __future__ import annotations

_ACROSS = 8  # patches along each axis


def spread_patches(width: int, height: int, side: int) -> list[tuple[int, int, int, int]]:
    """Return (column, row, width, height) of patches of one size, spread evenly over a raster.

    Args:
        width: columns of the raster.
        height: rows of the raster.
        side: edge of a patch, pixels; cut where the raster is thinner.
    """
    wide, tall = min(max(side, 1), width), min(max(side, 1), height)
    return [(col, row, wide, tall) for row in _starts(height - tall) for col in _starts(width - wide)]


def _starts(free: int) -> list[int]:
    """Return the middles of eight equal parts of the free length, or one start where it is short."""
    if free < _ACROSS:
        return [0]
    return [free * (2 * number + 1) // (2 * _ACROSS) for number in range(_ACROSS)]
