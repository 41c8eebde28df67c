"""Patches that are too small: merged into their largest neighbours, or left out."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable

import numpy as np

from geoseg_qgis.core.vector.components import connected, numbered
from geoseg_qgis.core.vector.image import NONE
from geoseg_qgis.core.vector.patches import Patches
from geoseg_qgis.errors import Cancelled


def leave_out(patches: Patches, unwanted: np.ndarray) -> Patches:
    """Return the patches, some of them without a class from now on.

    Args:
        patches: all of them.
        unwanted: bool (n,).
    """
    return replace(patches, classes=np.where(unwanted, NONE, patches.classes))


def merge_small(
    patches: Patches, small: Callable[[Patches], np.ndarray], go_on: Callable[[], bool] = lambda: True
) -> Patches:
    """Merge each small patch into the largest of its neighbours, until none is small that has a neighbour.

    What is merged has the class of its largest patch. Patches of one class that touch after that are one.
    Pixels without a class are neighbours of nobody, so a small patch that lies alone among them stays small.

    Args:
        patches: with their neighbours.
        small: tells which ones are, bool (n,).
        go_on: is asked between rounds; False cancels.

    Returns:
        Fewer patches, numbered by their first pixels as before.
    """
    while True:
        if not go_on():
            raise Cancelled
        real = patches.classes != NONE
        pairs = patches.neighbours[real[patches.neighbours].all(axis=1)]
        one, other = np.concatenate((pairs, pairs[:, ::-1])).T
        from_small = small(patches)[one]
        if not from_small.any():
            return patches
        ones, others = _largest(one[from_small], other[from_small], patches.pixels)
        patches = _touching(_join(patches, ones, others))


def _largest(one: np.ndarray, other: np.ndarray, size: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return each of ``one`` once, with the largest of its others; of equally large ones the first."""
    order = np.lexsort((-other, size[other], one))
    one, other = one[order], other[order]
    last = np.append(one[1:] != one[:-1], True)
    return one[last], other[last]


def _join(patches: Patches, one: np.ndarray, other: np.ndarray) -> Patches:
    count, group = numbered(connected(len(patches.classes), one, other))
    order = np.lexsort((-np.arange(len(group)), patches.pixels, group))  # the largest of a group last
    classes = np.empty(count, np.int64)
    classes[group[order]] = patches.classes[order]
    return patches.grouped(count, group, classes)


def _touching(patches: Patches) -> Patches:
    """Join neighbours of one class."""
    one, other = patches.neighbours.T
    same = patches.classes[one] == patches.classes[other]
    return _join(patches, one[same], other[same])
