"""How small patches join larger ones, round by round, until none is left that could."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

import numpy as np

from geoseg_qgis.core.patches.least import Least
from geoseg_qgis.core.patches.sets import join

_PIECE = 1 << 20  # entries that are worked on at once
Ends = tuple[np.ndarray, np.ndarray]
"""Pairs of patches: the one and the other of each."""


class Joining:
    """Patches that become one another.

    In each round a patch that is too small joins the largest that it touches, by pixels; of equally large
    ones the one whose first pixel comes first in reading order. Of two patches that are both too small the
    larger stays, of equally large ones the first. What joins takes the class of what it joins, through all of
    a chain, and is one patch with it and with whatever it touches of that class. Rounds go on until each
    patch is large enough or touches no other. The outcome follows from the mask alone.

    All arrays have an entry for each patch, may be mapped from files, and are changed in place.

    Args:
        size: pixels.
        classes: class ids, of any integer type.
        root: zeros; gets the patch that each has become part of.
        spare: zeros.
        most: zeros.
        check: is called often, and may raise.
        areas: m², where an area makes a patch too small; None otherwise.
    """

    def __init__(
        self,
        size: np.ndarray,
        classes: np.ndarray,
        root: np.ndarray,
        spare: np.ndarray,
        most: np.ndarray,
        check: Callable[[], None],
        areas: np.ndarray | None = None,
    ) -> None:
        self._size, self._classes, self._root, self._areas = size, classes, root, areas
        self._to, self._most, self._check = spare, most, check
        self._stay(root)

    def link(self, one: np.ndarray, other: np.ndarray) -> None:
        """Make one patch of each two, of one class, that hang together."""
        self._stay(self._to)
        for piece in self._pieces(len(one)):
            join(self._to, one[piece], other[piece])
        self._follow()

    def run(self, touching: Ends, least: Least) -> None:
        """Do all rounds; afterwards ``root`` and ``classes`` say what has become of each patch.

        Args:
            touching: which patches touch, at least all pairs with one that is too small; used up.
            least: patches that have less are too small.
        """
        ends = self._open(touching, least)
        while len(ends[0]):
            self._choose(ends, least)
            self._follow()
            self._unite_equals(ends)
            ends = self._open(ends, least)
        for piece in self._pieces(len(self._root)):
            self._classes[piece] = self._classes[self._root[piece]]

    def _open(self, ends: Ends, least: Least) -> Ends:
        """Return the pairs of patches as they are now that still touch and one of which is too small."""
        kept = 0
        for piece in self._pieces(len(ends[0])):
            one, other = (self._root[side[piece]] for side in ends)
            stay = (self._small(one, least) | self._small(other, least)) & (one != other)
            count = int(np.count_nonzero(stay))
            for side, now in zip(ends, (one, other)):
                side[kept : kept + count] = now[stay]  # never beyond what was read
            kept += count
        return ends[0][:kept], ends[1][:kept]

    def _choose(self, ends: Ends, least: Least) -> None:
        """Say of each patch where it goes in this round."""
        size, most, to = self._size, self._most, self._to
        for piece in self._pieces(len(most)):
            most[piece], to[piece] = 0, len(to)
        for one, other in self._both_ways(ends, least):
            np.maximum.at(most, one, size[other])
        for one, other in self._both_ways(ends, least):
            largest = size[other] == most[one]
            np.minimum.at(to, one[largest], other[largest])
        for piece in self._pieces(len(to)):
            own = np.arange(piece.start, piece.stop)
            goal = np.where(to[piece] < len(to), to[piece], own)
            yields = (size[goal] > size[piece]) | ((size[goal] == size[piece]) & (goal < own))
            to[piece] = np.where(yields, goal, own)

    def _both_ways(self, ends: Ends, least: Least) -> Iterator[Ends]:
        """Yield pairs whose first is too small."""
        for piece in self._pieces(len(ends[0])):
            for one, other in ((ends[0][piece], ends[1][piece]), (ends[1][piece], ends[0][piece])):
                small = self._small(one, least)
                yield one[small], other[small]

    def _small(self, patches: np.ndarray, least: Least) -> np.ndarray:
        areas = None if self._areas is None else self._areas[patches]
        return least.too_small(self._size[patches], areas)

    def _unite_equals(self, ends: Ends) -> None:
        """Make one patch of each two that touch and have come to the same class."""
        self._stay(self._to)
        for piece in self._pieces(len(ends[0])):
            one, other = (self._root[side[piece]] for side in ends)
            equal = (one != other) & (self._classes[one] == self._classes[other])
            join(self._to, one[equal], other[equal])
        self._follow()

    def _follow(self) -> None:
        """Let each patch go where it goes, to the end of the chain."""
        to, moved = self._to, True
        while moved:
            moved = False
            for piece in self._pieces(len(to)):
                beyond = to[to[piece]]
                moved = moved or bool((beyond != to[piece]).any())
                to[piece] = beyond
        for piece in self._pieces(len(to)):
            goes = np.flatnonzero(to[piece] != np.arange(piece.start, piece.stop)) + piece.start
            for amounts in (self._size, self._areas):
                if amounts is not None:
                    np.add.at(amounts, to[goes], amounts[goes])
                    amounts[goes] = 0
        for piece in self._pieces(len(to)):
            self._root[piece] = to[self._root[piece]]

    def _stay(self, to: np.ndarray) -> None:
        for piece in self._pieces(len(to)):
            to[piece] = np.arange(piece.start, piece.stop)

    def _pieces(self, length: int) -> Iterator[slice]:
        for begin in range(0, length, _PIECE):
            self._check()
            yield slice(begin, min(begin + _PIECE, length))
