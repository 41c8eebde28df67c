"""Which things hang together, in numpy alone."""

from __future__ import annotations

import numpy as np

_PIECE = 1 << 20  # entries of a long array that are worked on at once


def join(root: np.ndarray, one: np.ndarray, other: np.ndarray) -> None:
    """Unite sets: afterwards ``root`` says of each thing the smallest one of its set.

    Every root that has a smaller neighbour is hung below one, then all paths are shortened; of the roots at
    most half are left each time.

    Args:
        root: the sets so far, in the same form, integers (count,); changed in place. May lie in a file.
        one: things to be united, integers (n,) …
        other: … with these.
    """
    for begin in range(0, len(one), _PIECE):
        a, b = (np.asarray(side[begin : begin + _PIECE]) for side in (one, other))
        while len(a):
            a, b = root[a], root[b]
            apart = a != b
            a, b = a[apart], b[apart]
            root[np.maximum(a, b)] = np.minimum(a, b)
            _flatten(root)


def connected(count: int, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return for each of ``count`` things the smallest one that it is connected with, int32 (count,).

    Args:
        count: things are numbered from 0.
        one: integers (n,); each is connected with
        other: integers (n,).
    """
    roots = np.arange(count, dtype=np.int32)
    join(roots, one, other)
    return roots


def numbered(roots: np.ndarray) -> tuple[int, np.ndarray]:
    """Return how many sets there are, and the number of each thing's set, int32 (count,), from 0 on.

    Sets are numbered in the order of their smallest things.

    Args:
        roots: of each thing one of its set, the same for all of them, integers (count,).
    """
    things = np.arange(len(roots), dtype=np.int32)
    first = np.zeros(len(roots), np.int32)
    first[roots[::-1]] = things[::-1]  # what is written last stays
    smallest = first[roots]
    numbers = np.cumsum(smallest == things, dtype=np.int32) - 1
    return int(numbers[-1]) + 1 if len(numbers) else 0, numbers[smallest]


def _flatten(root: np.ndarray) -> None:
    """Let each element name the root of its set; none may name one that comes after it."""
    for begin in range(0, len(root), _PIECE):
        piece = root[begin : begin + _PIECE]
        while True:
            above = root[piece]
            if (above == piece).all():
                break
            piece[:] = above
