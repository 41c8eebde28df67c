"""Patches in a strip of a raster: pixels of one class that touch along edges."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.patches.sets import connected, numbered


@dataclass(frozen=True)
class Labels:
    """The patches of a strip, numbered from 0 in the order of their first pixels.

    Attributes:
        count: how many there are.
        of: int32 (height, width), the patch of each pixel.
        values: (count,), the class of each patch.
    """

    count: int
    of: np.ndarray
    values: np.ndarray


def label(values: np.ndarray) -> Labels:
    """Find the patches of a strip.

    Args:
        values: class numbers (height, width), neither of them 0; nodata is a number like others.
    """
    starts = np.ones(values.shape, bool)
    np.not_equal(values[:, 1:], values[:, :-1], out=starts[:, 1:])
    runs = (np.cumsum(starts.ravel(), dtype=np.int32) - 1).reshape(values.shape)
    begins = starts[1:] | starts[:-1]  # where two runs begin to lie above each other
    begins &= values[1:] == values[:-1]
    of_run = values[starts]
    count, number = numbered(connected(len(of_run), runs[:-1][begins], runs[1:][begins]))
    found = np.empty(count, values.dtype)
    found[number] = of_run
    return Labels(count, number.astype(np.int32)[runs], found)


def borders(labels: np.ndarray) -> np.ndarray:
    """Return pairs of patches that share an edge of a pixel, each once, int64 (n, 2), the smaller first.

    Args:
        labels: the patch of each pixel, (height, width).
    """
    across = labels[:, 1:] != labels[:, :-1]
    down = labels[1:] != labels[:-1]
    one = np.concatenate((labels[:, :-1][across], labels[:-1][down]))
    other = np.concatenate((labels[:, 1:][across], labels[1:][down]))
    return unique_pairs(one, other)


def unique_pairs(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return pairs of different numbers below 2**31, each once, int64 (n, 2), the smaller first."""
    apart = one != other
    one, other = one[apart].astype(np.int64), other[apart].astype(np.int64)
    keys = np.unique(np.minimum(one, other) << 31 | np.maximum(one, other))
    return np.column_stack((keys >> 31, keys & (2**31 - 1)))
