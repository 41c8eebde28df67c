"""Patches: pixels of one class that hang together, and which of them touch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.mask.statistics import NODATA
from geoseg_qgis.core.patches.sets import join

CONNECTEDNESS = (4, 8)


@dataclass(frozen=True)
class Patches:
    """The patches of some rows. Nodata makes patches too, which touch nothing.

    A run is a stretch of equal pixels in one row; runs and patches count from 0 in reading order, patches by
    their first pixel.

    Attributes:
        lengths: pixels of each run, int64 (runs,).
        patch: number of each run's patch, int64 (runs,).
        classes: class of each patch, uint8 (patches,).
        touching: pairs of patches that touch, each pair once, int64 (2, pairs).
        first_row: number of runs in the first row.
        last_row: number of runs in the last row.
    """

    lengths: np.ndarray
    patch: np.ndarray
    classes: np.ndarray
    touching: np.ndarray
    first_row: int
    last_row: int


def find_patches(ids: np.ndarray, connectedness: int) -> Patches:
    """Find the patches of class ids, uint8 (h, w).

    Args:
        ids: class ids; 255 is nodata.
        connectedness: 4 where pixels hang together by their edges, 8 also by their corners.
    """
    begins = np.ones(ids.shape, bool)
    np.not_equal(ids[:, 1:], ids[:, :-1], out=begins[:, 1:])
    starts = np.flatnonzero(begins)
    of_run = ids.ravel()[starts]
    pairs = _touching_runs(begins, starts, connectedness)
    same = of_run[pairs[0]] == of_run[pairs[1]]
    root = np.arange(len(starts))
    join(root, *pairs[:, same])
    is_root = root == np.arange(len(root))
    patch = (np.cumsum(is_root, dtype=np.int64) - 1)[root]
    classes = of_run[is_root]
    others = pairs[:, ~same & (of_run[pairs] != NODATA).all(axis=0)]
    return Patches(
        np.diff(starts, append=ids.size),
        patch,
        classes,
        _each_once(patch[others], len(classes)),
        int(np.count_nonzero(begins[0])),
        int(np.count_nonzero(begins[-1])),
    )


def _touching_runs(begins: np.ndarray, starts: np.ndarray, connectedness: int) -> np.ndarray:
    """Return pairs of runs that touch, int64 (2, pairs), some of them more than once."""
    width = begins.shape[1]
    run = np.cumsum(begins.ravel(), dtype=np.int64).reshape(begins.shape) - 1
    beside = np.flatnonzero(starts % width)  # whatever does not begin at the edge touches the run before it
    found = [np.stack((beside - 1, beside))]
    below = begins[:-1] | begins[1:]  # where either begins, once for each two runs that lie over one another
    found.append(np.stack((run[:-1][below], run[1:][below])))
    if connectedness == 8:
        # Runs that touch by a corner alone: both rows change at the same place.
        corner = begins[:-1, 1:] & begins[1:, 1:]
        found.append(np.stack((run[:-1, :-1][corner], run[1:, 1:][corner])))
        found.append(np.stack((run[:-1, 1:][corner], run[1:, :-1][corner])))
    return np.concatenate(found, axis=1)


def _each_once(pairs: np.ndarray, count: int) -> np.ndarray:
    low, high = pairs.min(axis=0), pairs.max(axis=0)
    return np.stack(np.divmod(np.unique(low * count + high), max(count, 1)))
