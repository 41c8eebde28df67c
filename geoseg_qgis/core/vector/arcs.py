"""Borders between two patches, from junction to junction, as polygons need them."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from geoseg_qgis.core.vector.lattice import Corners
from geoseg_qgis.core.vector.trace import Pieces


@dataclass(frozen=True)
class Arcs:
    """Borders, one after the other. All but ``points`` have one number for each arc.

    A way out of a junction is a number: four times the junction's (row by row), plus the direction.

    Attributes:
        points: int64 (n, 2), column and row of the corners; of a loop the first one again at its end.
        counts: points of each arc.
        left: patch on the left when going along, with rows going south; -1 for none.
        right: patch on the right.
        out: the way by which the arc leaves its first junction; -1 for a loop.
        back: the way by which it leaves its last junction when going back; -1 for a loop.
        onward: the way by which the border of ``left`` goes on behind the last junction.
        returning: the way by which the border of ``right`` goes on behind the first junction, going back.
        head: column where the arc goes on in another strip before its first point; -1 where it does not.
        tail: the same behind its last point. Both count from ``head_row`` and ``tail_row``.
        head_row: row of ``head``.
        tail_row: row of ``tail``.
    """

    points: np.ndarray
    counts: np.ndarray
    left: np.ndarray
    right: np.ndarray
    out: np.ndarray
    back: np.ndarray
    onward: np.ndarray
    returning: np.ndarray
    head: np.ndarray
    tail: np.ndarray
    head_row: np.ndarray
    tail_row: np.ndarray

    @property
    def starts(self) -> np.ndarray:
        """Where each arc begins in ``points``, and where the last one ends, int64 (count + 1,)."""
        return np.concatenate(([0], np.cumsum(self.counts)))

    def chosen(self, wanted: np.ndarray) -> Arcs:
        """Return some of the arcs; ``wanted`` is bool (count,)."""
        points = self.points[np.repeat(wanted, self.counts)]
        return Arcs(points, *(getattr(self, field.name)[wanted] for field in fields(self)[1:]))

    def plus(self, others: list[Arcs]) -> Arcs:
        """Return these arcs and others."""
        names = [field.name for field in fields(self)]
        return Arcs(*(np.concatenate([getattr(arcs, name) for arcs in (self, *others)]) for name in names))


def arcs_of(corners: Corners, pieces: Pieces, width: int) -> Arcs:
    """Return the pieces of a strip as arcs, those that go on in other strips among them.

    Args:
        corners: of the strip.
        pieces: what ``trace`` made of them.
        width: columns of the raster.
    """
    first, last = pieces.starts[:-1], pieces.starts[1:] - 1
    alone = first == last  # a junction, and the way to the strip before
    start, way = pieces.steps[first] >> 2, pieces.steps[first] & 3
    end = pieces.steps[last] >> 2
    arrival = np.where(alone, way, pieces.steps[last - 1] & 3)
    loop = np.zeros(len(first), bool)
    loop[len(first) - pieces.loops :] = True
    junction = corners.degree >= 3
    key = (corners.rows * (width + 1) + corners.cols) * 4
    headless, tailless = ~junction[start], ~junction[end] | alone
    cut = headless & ~loop, tailless & ~loop
    seen = (pieces.steps >> 2)[None]
    drawn = (corners.bends[seen] & (seen < corners.inner))[0]
    sums = np.concatenate(([0], np.cumsum(drawn)))
    places = seen[0][drawn]
    return Arcs(
        np.stack((corners.cols[places], corners.rows[places]), axis=1),
        sums[pieces.starts[1:]] - sums[pieces.starts[:-1]],
        corners.patches[start, (way + 1) % 4],
        corners.patches[start, (way + 2) % 4],
        np.where(headless, -1, key[start] + way),
        np.where(tailless, -1, key[end] + (arrival + 2) % 4),
        np.where(tailless, -1, key[end] + _turn(corners.patches[end], arrival)),
        np.where(headless, -1, key[start] + _turn(corners.patches[start], (way + 2) % 4)),
        np.where(cut[0], corners.cols[start], -1),
        np.where(cut[1], corners.cols[end], -1),
        corners.rows[start],
        corners.rows[end],
    )


def _turn(patches: np.ndarray, arrival: np.ndarray) -> np.ndarray:
    """Return in which direction the border of the patch on the left goes on behind a junction.

    Where that patch also lies diagonally across, the border goes round the other two: so the outer ring of a
    polygon touches its hole there and no ring touches itself.

    Args:
        patches: around the junctions, (n, 4).
        arrival: the directions from which they are reached, (n,).
    """
    rows = np.arange(len(arrival))
    own, left, across = (patches[rows, (arrival + turn) % 4] for turn in range(3))
    turns = np.where(own != left, np.where(own == across, 1, 3), np.where(left != across, 0, 1))
    return (arrival + turns) % 4
