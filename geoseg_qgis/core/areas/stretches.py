"""Stretches of equal pixels, and their areas: a mask has far fewer of them than pixels."""

from __future__ import annotations

import numpy as np

from geoseg_qgis.core.areas.pixels import PixelAreas
from geoseg_qgis.core.window import Window


def starts_of(values: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """Return where stretches begin that are equal, and all chosen or all not.

    Args:
        values: of an integer type, (height, width); read row by row, a row goes on in the next one.
        chosen: bool (height, width).

    Returns:
        Places in reading order from 0 on, int64 (n,).
    """
    begins = np.ones(values.size, bool)
    flat = values.ravel()
    np.not_equal(flat[1:], flat[:-1], out=begins[1:])
    if not chosen.all():
        marks = chosen.ravel()
        begins[1:] |= marks[1:] != marks[:-1]
    return np.flatnonzero(begins)


def stretch_areas(starts: np.ndarray, areas: PixelAreas, window: Window, chosen: np.ndarray) -> np.ndarray:
    """Return the area of each stretch, m², float64 (n,): from its start to the next, the last to the end.

    Args:
        starts: places in the window in reading order, ascending, the first one 0; (n,), n > 0.
        areas: of the raster's pixels.
        window: of the raster.
        chosen: bool (height, width); the areas of other stretches may be anything.
    """
    factors = areas.factors(window)
    if factors is None:
        return np.add.reduceat(areas.of(window, chosen).ravel(), starts)
    return _by_factors(starts, *factors)


def _by_factors(starts: np.ndarray, down: np.ndarray, across: np.ndarray) -> np.ndarray:
    """Return the same from the factors alone: what lies before a place is a sum of few products."""
    width = len(across)
    along = np.zeros((across.shape[1], width + 1))  # up to each column
    np.cumsum(across.T, axis=1, out=along[:, 1:])
    above = np.append(0.0, np.cumsum(down @ along[:, -1]))  # up to each row
    rows = starts // width
    cols = starts - rows * width
    before = above[rows]
    for factor, sums in zip(np.ascontiguousarray(down.T), along):
        before += factor[rows] * sums[cols]
    return np.diff(before, append=above[-1])
