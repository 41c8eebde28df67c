"""Borders of a strip as pieces that run from junction to junction, or to the strip's end.

A step is a border on its way from one corner to the next: four times the corner's number, plus the direction.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.vector.lattice import Corners


@dataclass(frozen=True)
class Pieces:
    """Pieces of borders in a strip, one after the other.

    Attributes:
        steps: int64 (n,), the steps of all pieces; behind those of each piece four times its last corner.
        starts: int64 (count + 1,), where each piece begins in ``steps``, and where the last one ends.
        loops: how many pieces at the end are closed and meet no junction: they end where they begin.
    """

    steps: np.ndarray
    starts: np.ndarray
    loops: int


def trace(corners: Corners) -> Pieces:
    """Follow all borders of a strip; each is followed in one direction.

    A border that comes from the strip before begins or ends at the corner below. Where that is a junction,
    it is a piece of that corner alone, with a step north.
    """
    onward, target = _onward(corners)
    steps, starts, met = _open_pieces(onward, target, _first_steps(corners, onward).tolist())
    junctions = corners.degree >= 3
    for corner in np.flatnonzero(junctions & corners.above).tolist():
        starts.append(len(steps))
        steps.append(4 * corner + 3)
    met[np.array(steps, np.int64) >> 2] = True
    alone = corners.bends & ~junctions & ~met
    alone[corners.inner :] = False
    before = len(starts)
    _loops(onward, np.flatnonzero(alone).tolist(), steps, starts)
    count = len(starts) - before
    return Pieces(np.array(steps, np.int64), np.array([*starts, len(steps)], np.int64), count)


def _onward(corners: Corners) -> tuple[list[int], list[int]]:
    """Return for each step the one that goes on from its end, -1 where the piece ends; and its end."""
    ends = corners.next.ravel()
    here = np.flatnonzero(ends >= 0)
    there, back = ends[here], (here + 2) % 4
    straight = corners.degree[there] == 2
    numbers = np.arange(4)
    way = (corners.ways[there] * numbers).sum(axis=1) - back  # of two ways the other one
    onward = np.full(len(ends), -1)
    leaves = straight & ~(corners.above[there] & (way == 3))
    onward[here[leaves]] = 4 * there[leaves] + way[leaves]
    return onward.tolist(), ends.tolist()


def _first_steps(corners: Corners, onward: list[int]) -> np.ndarray:
    """Return the steps that pieces may begin with: from junctions, and from the first and the last row."""
    begins = corners.degree >= 3
    begins |= corners.above
    begins[corners.inner :] = True
    exists = (corners.next >= 0) & begins[:, None]
    return np.flatnonzero(exists.ravel())


def _open_pieces(
    onward: list[int], target: list[int], first: list[int]
) -> tuple[list[int], list[int], np.ndarray]:
    steps: list[int] = []
    starts: list[int] = []
    seen = bytearray(len(onward))
    for step in first:
        if seen[step]:
            continue
        starts.append(len(steps))
        while step >= 0:
            steps.append(step)
            last, step = step, onward[step]
        end = target[last]
        steps.append(4 * end)
        seen[4 * end + (last + 2) % 4] = True  # the same piece from its other end
    return steps, starts, np.zeros(len(onward) // 4, bool)


def _loops(onward: list[int], alone: list[int], steps: list[int], starts: list[int]) -> None:
    """Add closed pieces, each from its first corner in the order of rows, eastward."""
    met = bytearray(len(onward) // 4)
    for corner in alone:
        if met[corner]:
            continue
        starts.append(len(steps))
        step = first = 4 * corner
        while True:
            steps.append(step)
            met[step >> 2] = True
            step = onward[step]
            if step == first:
                break
        steps.append(first)
