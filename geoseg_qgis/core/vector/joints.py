"""Arcs that run through several strips, put together."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.vector.arcs import Arcs

Place = tuple[int, int]


@dataclass
class _End:
    """An end of a path: at a junction, with the ways out and onward; or at a place between strips."""

    place: Place | None
    out: int
    onward: int


@dataclass
class _Path:
    """An arc on its way; ``parts`` are its points, ``ends`` the first and the last."""

    parts: deque[np.ndarray]
    sides: tuple[int, int]
    ends: tuple[_End, _End]

    def turned(self) -> _Path:
        parts = deque(part[::-1] for part in reversed(self.parts))
        return _Path(parts, self.sides[::-1], self.ends[::-1])


class Joints:
    """Takes the arcs of one strip after the other and gives those that are complete."""

    def __init__(self) -> None:
        self._open: dict[Place, _Path] = {}

    def complete(self, arcs: Arcs) -> Arcs:
        """Return the arcs of a strip that end in it, with what earlier strips have of them."""
        cut = (arcs.head >= 0) | (arcs.tail >= 0)
        done = [arc for path in _paths(arcs.chosen(cut)) for arc in self._add(path)]
        return arcs.chosen(~cut).plus(done)

    def _add(self, path: _Path) -> list[Arcs]:
        for place in [end.place for end in path.ends if end.place is not None]:
            other = self._open.pop(place, None)
            if other is path:
                return [_closed(path)]
            if other is not None:
                path = _joined(path, other, place)
                for end in path.ends:
                    if end.place is not None and self._open.get(end.place) is other:
                        self._open[end.place] = path
        places = [end.place for end in path.ends if end.place is not None]
        self._open.update(dict.fromkeys(places, path))
        return [] if places else [_arc(path, np.concatenate(list(path.parts)))]


def _paths(arcs: Arcs) -> list[_Path]:
    paths = []
    points = np.split(arcs.points, arcs.starts[1:-1]) if len(arcs.counts) else []
    columns = (arcs.left, arcs.right, arcs.out, arcs.back, arcs.onward, arcs.returning)
    places = (arcs.head, arcs.head_row, arcs.tail, arcs.tail_row)
    for part, *numbers in zip(points, *(column.tolist() for column in (*columns, *places))):
        left, right, out, back, onward, returning, head, head_row, tail, tail_row = numbers
        first = _End((head, head_row) if head >= 0 else None, out, returning)
        last = _End((tail, tail_row) if tail >= 0 else None, back, onward)
        paths.append(_Path(deque([part]), (left, right), (first, last)))
    return paths


def _joined(one: _Path, other: _Path, place: Place) -> _Path:
    """Return two paths as one that goes through a place where both end."""
    if one.ends[1].place != place:
        one = one.turned()
    if other.ends[0].place != place:
        other = other.turned()
    if len(other.parts) > len(one.parts):
        other.parts.extendleft(reversed(one.parts))
        parts = other.parts
    else:
        one.parts.extend(other.parts)
        parts = one.parts
    return _Path(parts, one.sides, (one.ends[0], other.ends[1]))


def _closed(path: _Path) -> Arcs:
    """Return a loop from its first point in the order of rows, as one of a single strip has it."""
    points = np.concatenate(list(path.parts))
    first = int(np.lexsort((points[:, 0], points[:, 1]))[0])
    points = np.roll(points, -first, axis=0)
    path.ends = (_End(None, -1, -1), _End(None, -1, -1))
    return _arc(path, np.vstack((points, points[:1])))


def _arc(path: _Path, points: np.ndarray) -> Arcs:
    first, last = path.ends
    numbers = (*path.sides, first.out, last.out, last.onward, first.onward, -1, -1, -1, -1)
    return Arcs(points, np.array([len(points)]), *(np.array([number]) for number in numbers))
