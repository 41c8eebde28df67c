"""A mask as a file of polygons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Callable

import numpy as np

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.patches.least import ANY, Least
from geoseg_qgis.core.vector.image import NONE, ClassImage
from geoseg_qgis.core.vector.outlines import outlines
from geoseg_qgis.core.vector.patches import Patches, find_patches
from geoseg_qgis.core.vector.sieve import leave_out, merge_small

GoOn = Callable[[float], bool]
_FIRST = 0.3  # of the time, about, that finding the patches takes

Row = tuple[bytes, list[Any]]


@dataclass(frozen=True)
class Wish:
    """Which polygons are wanted.

    Attributes:
        classes: their numbers; None for all.
        without_zero: whether class 0 is left out.
        least: what a patch must have.
        merge: whether smaller ones are merged into their largest neighbours, not left out.
        tolerance: how far borders may move, pixels.
        temporary: folder for temporary files; empty for the system's.
    """

    classes: frozenset[int] | None = None
    without_zero: bool = False
    least: Least = ANY
    merge: bool = True
    tolerance: float = 0.0
    temporary: str = ""

    def small(self, patches: Patches) -> np.ndarray:
        """Return which patches are too small, bool (n,); those without a class never are."""
        return self.least.too_small(patches.pixels, patches.areas) & (patches.classes != NONE)


@dataclass(frozen=True)
class Found:
    """The patches of a raster, as they are wanted.

    Attributes:
        patches: all of them; those that are not wanted have no class.
        merged: how many were merged away.
        dropped: how many were left out because they are too small.
    """

    patches: Patches
    merged: int
    dropped: int


def find(image: ClassImage, wish: Wish, go_on: GoOn = lambda share: True) -> Found:
    """Find the patches that become polygons.

    Raises:
        Cancelled: ``go_on``, which hears the share that is done of the whole, said so.
        RasterError: the raster cannot be read.
    """
    merges = wish.merge and bool(wish.least)
    patches = find_patches(image, merges, lambda share: go_on(share * _FIRST))
    before = _count(patches)
    if merges:
        patches = merge_small(patches, wish.least, lambda: go_on(_FIRST))
    merged = before - _count(patches)
    small = wish.small(patches)
    patches = leave_out(patches, small)
    if wish.classes is not None:
        patches = leave_out(patches, ~np.isin(patches.classes, list(wish.classes)))
    if wish.without_zero:
        patches = leave_out(patches, patches.classes == 0)
    return Found(patches, merged, int(small.sum()))


def columns(has_confidence: bool) -> list[tuple[str, type]]:
    """Return name and type of the attributes; names are short enough for a Shapefile."""
    plain = [("class_id", int), ("class", str), ("pixels", int), ("area_m2", float), ("area_ha", float)]
    return [*plain, ("confidence", float)] if has_confidence else plain


def rows(
    image: ClassImage, found: Found, wish: Wish, legend: Legend, go_on: GoOn = lambda share: True
) -> Iterator[Row]:
    """Yield each polygon as WKB, and its attributes; None for an unknown one.

    Areas are those of the patch's pixels on the ellipsoid: simplification does not change them, and those
    of a class add up to what it has in the mask. The confidence is the mean over the pixels that have one.

    Raises:
        Cancelled: ``go_on``, which hears the share that is done of the whole, said so.
        RasterError: the raster cannot be read.
    """
    patches = found.patches

    def later(share: float) -> bool:
        return go_on(_FIRST + (1.0 - _FIRST) * share)

    for patch, polygon in outlines(image, patches, wish.tolerance, later, wish.temporary):
        number, area = int(patches.classes[patch]), float(patches.areas[patch])
        known = area == area  # NaN without a CRS
        values = [number, legend[number].name, int(patches.pixels[patch])]
        values += [area, area / 1e4] if known else [None, None]
        if image.has_confidence:
            count = patches.confident[patch]
            values.append(float(patches.confidence[patch] / count) if count else None)
        yield polygon, values


def _count(patches: Patches) -> int:
    return int((patches.classes != NONE).sum())
