"""Parts of arcs that a chord may replace."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Spans:
    """Parts of arcs from one point to another, by their places among all points.

    Attributes:
        points: int64 (n, 2), column and row.
        first: int64 (count,).
        last: int64 (count,), greater than ``first``.
    """

    points: np.ndarray
    first: np.ndarray
    last: np.ndarray

    def chosen(self, wanted: np.ndarray) -> Spans:
        """Return some of the spans; ``wanted`` is bool (count,)."""
        return Spans(self.points, self.first[wanted], self.last[wanted])

    def plus(self, other: Spans) -> Spans:
        """Return these spans and others."""
        first, last = (np.concatenate(ends) for ends in ((self.first, other.first), (self.last, other.last)))
        return Spans(self.points, first, last)

    def with_corners(self) -> Spans:
        """Return the spans that have points between their ends."""
        return self.chosen(self.last > self.first + 1)

    def split(self, place: np.ndarray, kept: np.ndarray) -> Spans:
        """Return the two parts of each span; ``kept``, bool (n,), becomes True at ``place``, (count,)."""
        kept[place] = True
        first, last = np.concatenate((self.first, place)), np.concatenate((place, self.last))
        return Spans(self.points, first, last)

    def farthest(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the point of each span that lies farthest from its chord, and how far, pixels.

        All spans must have points between. Of equally far ones it is the first in the order of rows, so that
        it does not matter in which direction an arc runs.
        """
        if not len(self.first):
            return np.empty(0, np.int64), np.empty(0)
        sizes = self.last - self.first - 1
        heads = np.cumsum(sizes) - sizes
        inner = np.arange(sizes.sum()) + np.repeat(self.first + 1 - heads, sizes)
        a, b = self.points[self.first], self.points[self.last]
        chord, point = np.repeat(b - a, sizes, axis=0), self.points[inner]
        from_a, from_b = point - np.repeat(a, sizes, axis=0), point - np.repeat(b, sizes, axis=0)
        cross = (chord[:, 0] * from_a[:, 1] - chord[:, 1] * from_a[:, 0]).astype(float)
        length = (chord**2).sum(axis=1)
        squared = np.where(length > 0, cross**2 / np.maximum(length, 1), 0.0)
        before = (from_a * chord).sum(axis=1) <= 0
        behind = (from_b * chord).sum(axis=1) >= 0
        squared = np.where(
            before, (from_a**2).sum(axis=1), np.where(behind, (from_b**2).sum(axis=1), squared)
        )
        most = np.maximum.reduceat(squared, heads)
        order = point[:, 1] << 32 | point[:, 0]
        order[squared < np.repeat(most, sizes)] = np.iinfo(np.int64).max
        chosen = order == np.repeat(np.minimum.reduceat(order, heads), sizes)
        return inner[chosen], np.sqrt(most)
