"""Patches that are too small: merged into their largest neighbours, or left out."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable

import numpy as np

from geoseg_qgis.core.patches.joining import Joining
from geoseg_qgis.core.patches.least import Least
from geoseg_qgis.core.patches.sets import numbered
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


def merge_small(patches: Patches, least: Least, go_on: Callable[[], bool] = lambda: True) -> Patches:
    """Merge small patches into their largest neighbours; see `Joining` for what becomes of a patch.

    Patches of one class that touch after that are one. Pixels without a class are neighbours of nobody, so a
    small patch that lies alone among them stays small.

    Args:
        patches: with their neighbours.
        least: patches that have less are merged.
        go_on: is asked often; False cancels.

    Returns:
        Fewer patches, numbered by their first pixels as before.

    Raises:
        Cancelled: ``go_on`` said so.
    """

    def check() -> None:
        if not go_on():
            raise Cancelled

    real = patches.classes != NONE
    ends = patches.neighbours[real[patches.neighbours].all(axis=1)].T
    small = least.too_small(patches.pixels, patches.areas)
    one, other = ends[:, small[ends].any(axis=0)]
    root, spare, most = (np.zeros(len(real), np.int64) for _ in range(3))
    classes, pixels = patches.classes.copy(), patches.pixels.astype(np.int64)
    areas = patches.areas.copy() if least.area else None
    Joining(pixels, classes, root, spare, most, check, areas).run((one, other), least)
    count, group = numbered(root)
    of_groups = np.empty(count, np.int64)
    of_groups[group] = classes
    return patches.grouped(count, group, of_groups)
