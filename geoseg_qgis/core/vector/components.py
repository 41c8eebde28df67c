"""Which things hang together, in numpy alone."""

from __future__ import annotations

import numpy as np


def connected(count: int, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return for each of ``count`` things the smallest one that it is connected with.

    Every root that has a smaller neighbour is hung below one, then all paths are shortened; of the roots at
    most half are left each time.

    Args:
        count: things are numbered from 0.
        one: integers (n,); each is connected with
        other: integers (n,).

    Returns:
        int32 (count,).
    """
    roots = np.arange(count, dtype=np.int32)
    while True:
        one, other = roots[one], roots[other]
        apart = one != other
        if not apart.any():
            return roots
        one, other = one[apart], other[apart]
        roots[np.maximum(one, other)] = np.minimum(one, other)
        while True:
            above = roots[roots]
            if np.array_equal(above, roots):
                break
            roots = above


def numbered(roots: np.ndarray) -> tuple[int, np.ndarray]:
    """Return how many groups ``connected`` found, and the number of each thing's group, from 0 on.

    Groups are numbered in the order of their smallest things.
    """
    first = roots == np.arange(len(roots), dtype=np.int32)
    numbers = np.cumsum(first, dtype=np.int32) - 1
    return int(first.sum()), numbers[roots]
