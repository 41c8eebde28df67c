"""Rings of polygons, put together from the arcs around them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.vector.arcs import Arcs


@dataclass
class _Chain:
    """Arcs along the border of one patch, one after the other; ``doubled`` sums up its area, twice."""

    patch: int
    start: int
    onward: int
    doubled: int
    parts: deque[bytes]


class Rings:
    """Takes arcs and gives the rings of patches.

    Each arc is used twice, along for the patch on its left and back for the one on its right. With rows
    going south and the patch on the left, an outer ring runs counter-clockwise on a map to the north. Points
    are kept as bytes of int32 pairs, column and row, without the last one of a ring, which is its first.
    """

    def __init__(self) -> None:
        self._by_start: dict[int, _Chain] = {}
        self._by_onward: dict[int, _Chain] = {}
        self._done: dict[int, list[tuple[int, bytes]]] = {}

    def add(self, arcs: Arcs, kept: np.ndarray) -> None:
        """Take complete arcs, of whose points only those that are ``kept``, bool (n,), count."""
        counts = np.add.reduceat(kept, arcs.starts[:-1], dtype=np.int64) if len(arcs.counts) else arcs.counts
        points = arcs.points[kept]
        ends = np.cumsum(counts)
        doubled = _doubled(points, ends)
        packed = points.astype(np.int32)
        along, back = packed.tobytes(), packed[::-1].tobytes()
        size = len(along)
        columns = (arcs.left, arcs.right, arcs.out, arcs.onward, arcs.back, arcs.returning)
        rows = zip(
            (8 * ends).tolist(), (8 * counts).tolist(), doubled.tolist(), *(c.tolist() for c in columns)
        )
        for end, length, twice, left, right, out, onward, returns, returning in rows:
            if left >= 0:
                part = along[end - length : end - 8]
                self._link(_Chain(left, out, onward, twice, deque([part])))
            if right >= 0:
                part = back[size - end : size - end + length - 8]
                self._link(_Chain(right, returns, returning, -twice, deque([part])))

    def take(self, patch: int) -> list[bytes]:
        """Return the rings of a patch, the outer one first, and forget them."""
        rings = self._done.pop(patch, [])
        rings.sort(key=lambda ring: ring[0] <= 0)
        return [points for _, points in rings]

    def _link(self, chain: _Chain) -> None:
        if chain.start < 0 or chain.start == chain.onward:
            self._close(chain)
            return
        before = self._by_onward.pop(chain.start, None)
        if before is not None:
            del self._by_start[before.start]
            chain = _together(before, chain)
            if chain.start == chain.onward:
                self._close(chain)
                return
        behind = self._by_start.pop(chain.onward, None)
        if behind is not None:
            del self._by_onward[behind.onward]
            chain = _together(chain, behind)
        self._by_start[chain.start] = chain
        self._by_onward[chain.onward] = chain

    def _close(self, chain: _Chain) -> None:
        self._done.setdefault(chain.patch, []).append((chain.doubled, b"".join(chain.parts)))


def _together(one: _Chain, other: _Chain) -> _Chain:
    if len(other.parts) > len(one.parts):
        other.parts.extendleft(reversed(one.parts))
        parts = other.parts
    else:
        one.parts.extend(other.parts)
        parts = one.parts
    return _Chain(one.patch, one.start, other.onward, one.doubled + other.doubled, parts)


def _doubled(points: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Return for each arc the sum of x dy - y dx with y going north: of a whole ring twice its area."""
    if not len(ends):
        return ends
    x, y = points[:, 0], -points[:, 1]
    terms = np.append(x[:-1] * y[1:] - x[1:] * y[:-1], 0)
    terms[ends - 1] = 0  # from the end of an arc to the next one
    return np.add.reduceat(terms, ends - np.diff(ends, prepend=0))
