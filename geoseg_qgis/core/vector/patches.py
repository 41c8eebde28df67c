"""The patches of a whole raster and what they measure, found strip by strip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from geoseg_qgis.core.patches.sets import connected, numbered
from geoseg_qgis.core.vector.image import NONE, ClassImage
from geoseg_qgis.core.vector.labels import Labels, borders, label, unique_pairs
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import Cancelled


@dataclass(frozen=True)
class Patches:
    """Patches, numbered in the order of their first pixels; each array has one number for each.

    Attributes:
        classes: class number; `NONE` for patches of pixels without a class.
        pixels: how many.
        areas: m² on the ellipsoid; NaN where the raster has no CRS.
        confidence: sum over the pixels where it is known; empty where there is no confidence.
        confident: over how many pixels; empty likewise.
        last: the last strip that has a pixel of it.
        neighbours: pairs of patches that touch, (n, 2); empty where they were not asked for.
        of_strip: for each strip, the patch of each of the strip's own.
    """

    classes: np.ndarray
    pixels: np.ndarray
    areas: np.ndarray
    confidence: np.ndarray
    confident: np.ndarray
    last: np.ndarray
    neighbours: np.ndarray
    of_strip: list[np.ndarray]

    def grouped(self, count: int, group: np.ndarray, classes: np.ndarray) -> Patches:
        """Return patches put together.

        Args:
            count: of the groups.
            group: of each patch, (n,).
            classes: of each group, (count,).
        """
        last = np.zeros(count, np.int32)
        np.maximum.at(last, group, self.last)
        return Patches(
            classes=classes,
            pixels=_summed(group, self.pixels, count),
            areas=_summed(group, self.areas, count),
            confidence=_summed(group, self.confidence, count),
            confident=_summed(group, self.confident, count),
            last=last,
            neighbours=unique_pairs(*group[self.neighbours].T),
            of_strip=[group[numbers] for numbers in self.of_strip],
        )


def find_patches(
    image: ClassImage, wants_neighbours: bool, go_on: Callable[[float], bool] = lambda share: True
) -> Patches:
    """Find all patches of a raster.

    Args:
        image: the raster.
        wants_neighbours: whether ``neighbours`` is needed.
        go_on: hears the share that is done, 0 to 1; False cancels.

    Raises:
        Cancelled: ``go_on`` said so.
        RasterError: the raster cannot be read.
    """
    strips = image.strips
    parts: list[list[np.ndarray]] = []
    firsts, joined, pairs = [0], [np.empty((0, 2), np.int64)], [np.empty((0, 2), np.int64)]
    above: tuple[np.ndarray, np.ndarray] | None = None
    for number, strip in enumerate(strips):
        values = image.classes(strip)
        labels = label(values)
        first = firsts[-1]
        parts.append(_measure(image, strip, values, labels, number))
        if above is not None:
            seam = np.vstack((above[0], labels.of[:1] + first))
            same = above[1][0] == values[0]
            joined.append(seam[:, same].T)
            if wants_neighbours:
                pairs.append(borders(seam))
        if wants_neighbours:
            pairs.append(borders(labels.of) + first)
        above = labels.of[-1:] + first, values[-1:]
        firsts.append(first + labels.count)
        if not go_on((number + 1) / len(strips)):
            raise Cancelled
    numbers = np.arange(firsts[-1], dtype=np.int32)
    names = ("classes", "pixels", "areas", "confidence", "confident", "last")
    # column by column: each of a million patches takes memory only once
    columns = {name: np.concatenate([part.pop(0) for part in parts]) for name in names}
    loose = Patches(
        **columns,
        neighbours=np.concatenate(pairs),
        of_strip=[numbers[start:end] for start, end in zip(firsts, firsts[1:])],
    )
    count, group = numbered(connected(len(numbers), *np.concatenate(joined).T))
    classes = np.empty(count, np.int64)
    classes[group] = loose.classes
    return loose.grouped(count, group, classes)


def _measure(
    image: ClassImage, strip: Window, values: np.ndarray, labels: Labels, number: int
) -> list[np.ndarray]:
    """Return class, pixels, area, confidence, pixels of it and strip of each patch of a strip."""
    flat, count = labels.of.ravel(), labels.count
    areas = image.areas(strip, values != NONE)
    confidence, confident = np.empty(0), np.empty(0, np.int32)
    if image.has_confidence:
        known_values, known = image.confidence(strip)
        chosen = labels.of[known]
        confidence = np.bincount(chosen, known_values[known], count)
        confident = np.bincount(chosen, minlength=count).astype(np.int32)
    return [
        labels.values,
        np.bincount(flat, minlength=count).astype(np.int32),
        np.full(count, np.nan) if areas is None else np.bincount(flat, areas.ravel(), count),
        confidence,
        confident,
        np.full(count, number, np.int32),
    ]


def _summed(group: np.ndarray, values: np.ndarray, count: int) -> np.ndarray:
    return np.bincount(group, values, count) if len(values) else values
