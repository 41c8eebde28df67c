"""Whether other corners lie between a border and the chord that is to replace it."""

from __future__ import annotations

import numpy as np

from geoseg_qgis.core.vector.cornermap import CornerMap
from geoseg_qgis.core.vector.spans import Spans


def others_between(spans: Spans, corner_map: CornerMap) -> np.ndarray:
    """Return for each span whether a corner that is not its own lies between it and its chord, or on it.

    Row by row, all places from the westernmost to the easternmost of border and chord are looked at. That is
    more than lies between them where the border turns back, and never less.

    Args:
        spans: with points between their ends.
        corner_map: of the raster.

    Returns:
        bool (count,).
    """
    count = len(spans.first)
    if not count:
        return np.zeros(0, bool)
    span, row, west, east = (np.concatenate(parts) for parts in zip(_of_border(spans), _of_chord(spans)))
    top = np.minimum.reduceat(row[order := np.argsort(span, kind="stable")], _heads(span[order]))
    key = row - top[span]  # rows of each span from 0 on
    tall = np.maximum.reduceat(key[order], _heads(span[order])) + 1
    firsts = np.cumsum(tall) - tall
    place = firsts[span] + key
    left = np.full(int(tall.sum()), np.iinfo(np.int64).max)
    right = np.full(len(left), -1)
    np.minimum.at(left, place, west)
    np.maximum.at(right, place, east)
    owner = np.repeat(np.arange(count), tall)
    rows = np.arange(len(left)) - firsts[owner] + top[owner]
    found = _corners_in(corner_map, rows, left, right, owner, count)
    return found > spans.last - spans.first + 1


def _heads(sorted_numbers: np.ndarray) -> np.ndarray:
    return np.flatnonzero(np.append(True, sorted_numbers[1:] != sorted_numbers[:-1]))


def _of_border(spans: Spans) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return span, row, west and east of each row of each edge; edges run along rows or columns."""
    sizes = spans.last - spans.first
    heads = np.cumsum(sizes) - sizes
    edge = np.arange(sizes.sum()) + np.repeat(spans.first - heads, sizes)
    a, b = spans.points[edge], spans.points[edge + 1]
    low, high = np.minimum(a, b), np.maximum(a, b)
    return _rows_of(np.repeat(np.arange(len(sizes)), sizes), low, high)


def _rows_of(
    span: np.ndarray, low: np.ndarray, high: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    tall = high[:, 1] - low[:, 1] + 1
    heads = np.cumsum(tall) - tall
    row = np.arange(tall.sum()) + np.repeat(low[:, 1] - heads, tall)
    return np.repeat(span, tall), row, np.repeat(low[:, 0], tall), np.repeat(high[:, 0], tall)


def _of_chord(spans: Spans) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the same of the chords: in each row the places west and east of it, or the one that it meets."""
    a, b = spans.points[spans.first], spans.points[spans.last]
    flip = a[:, 1] > b[:, 1]
    a, b = np.where(flip[:, None], b, a), np.where(flip[:, None], a, b)
    span, row, _, _ = _rows_of(np.arange(len(a)), a, b)
    run, rise = (b - a)[span].T
    along = (row - a[span, 1]) * run
    flat = rise == 0
    rise = np.where(flat, 1, rise)
    # whole places on the way from the border to the chord: beyond the chord none, so east of it rounds up
    west = np.where(flat, np.minimum(a[span, 0], b[span, 0]), a[span, 0] - (-along // rise))
    east = np.where(flat, np.maximum(a[span, 0], b[span, 0]), a[span, 0] + along // rise)
    return span, row, west, east


def _corners_in(
    corner_map: CornerMap,
    rows: np.ndarray,
    left: np.ndarray,
    right: np.ndarray,
    owner: np.ndarray,
    count: int,
) -> np.ndarray:
    """Return how many corners lie in the stretches of each owner, both ends included, int64 (count,)."""
    sizes = np.maximum(right - left + 1, 0)
    heads = np.cumsum(sizes) - sizes
    cols = np.arange(sizes.sum()) + np.repeat(left - heads, sizes)
    there = corner_map.at(cols, np.repeat(rows, sizes))
    return np.bincount(np.repeat(owner, sizes)[there], minlength=count)
