"""Which class became which between two masks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Callable

import numpy as np

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.matching import Matched, looked_up, match_classes
from geoseg_qgis.core.areas.ongrid import ClassesOnGrid
from geoseg_qgis.core.areas.pixels import pixel_areas
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import Cancelled, RasterError

GoOn = Callable[[float], bool]
Pair = tuple[int, int]
MOST_VALUES = 1000  # different values of a raster; more are no classes
_FEW = 65536  # numbers up to here are found by place


@dataclass(frozen=True)
class Transitions:
    """How much of each class became which.

    Attributes:
        matched: the classes of both masks.
        pixels: int64 (n, n), from the class of the row to that of the column.
        areas: m² on the ellipsoid, float64 (n, n); None where the first mask has no CRS.
        uncompared: pixels that have a class in one of the masks only.
    """

    matched: Matched
    pixels: np.ndarray
    areas: np.ndarray | None
    uncompared: int

    @property
    def sizes(self) -> np.ndarray:
        """Areas, without them pixels, float64 (n, n)."""
        return self.pixels.astype(np.float64) if self.areas is None else self.areas

    @property
    def pairs(self) -> list[Pair]:
        """All pairs of classes that occur, in the order of the classes, those that did not change too."""
        rows, cols = np.nonzero(self.pixels)
        return list(zip(rows.tolist(), cols.tolist()))

    @property
    def changes(self) -> list[Pair]:
        """Those of ``pairs`` that are changes."""
        return [(i, j) for i, j in self.pairs if i != j]

    @property
    def kept(self) -> tuple[int, float]:
        """Pixels that did not change, and their part of ``sizes``."""
        return int(np.trace(self.pixels)), float(np.trace(self.sizes))


class MaskPair:
    """Two masks on the grid of the first. Belongs to the thread that makes it.

    Args:
        before: the earlier mask.
        after: the later one; on another grid it is read by nearest neighbour.

    Attributes:
        grid: of the first mask.
        warped: whether the second mask lies on another grid.

    Raises:
        RasterError: the masks do not meet, or their grids cannot be joined.
    """

    def __init__(self, before: ClassRaster, after: ClassRaster) -> None:
        self._before, self._after = before, after
        self._second = ClassesOnGrid(after, before.grid)
        self.grid, self.warped = before.grid, self._second.warped

    def transitions(self, go_on: GoOn = lambda share: True) -> Transitions:
        """Count them.

        Args:
            go_on: hears the share that is done, 0 to 1; False cancels.

        Raises:
            Cancelled: ``go_on`` said so.
            RasterError: a mask cannot be read, or holds more different values than classes can be.
        """
        areas = pixel_areas(self.grid)
        counts: dict[Pair, int] = {}
        sizes: dict[Pair, float] = {}
        uncompared = 0
        before: set[int] = set()
        after: set[int] = set()
        for window, ids, later, both, either in self._windows(go_on):
            uncompared += int(either.sum() - both.sum())
            if not both.any():
                continue
            first, rows = _numbered(ids[both])
            second, cols = _numbered(later[both])
            before.update(first.tolist())
            after.update(second.tolist())
            self._refuse_measurements(before, after)
            keys, size = rows * len(second) + cols, len(first) * len(second)
            amounts = np.bincount(keys, minlength=size)
            weights = amounts if areas is None else np.bincount(keys, areas.of(window, both)[both], size)
            for key in np.flatnonzero(amounts).tolist():
                pair = int(first[key // len(second)]), int(second[key % len(second)])
                counts[pair] = counts.get(pair, 0) + int(amounts[key])
                sizes[pair] = sizes.get(pair, 0.0) + float(weights[key])
        matched = match_classes(sorted(before), sorted(after), self._before.legend, self._after.legend)
        pixels = np.zeros((len(matched.classes),) * 2, np.int64)
        measured = np.zeros(pixels.shape)
        for pair, count in counts.items():
            place = matched.before[pair[0]], matched.after[pair[1]]
            pixels[place] += count
            measured[place] += sizes[pair]
        return Transitions(matched, pixels, None if areas is None else measured, uncompared)

    def coded(
        self, matched: Matched, codes: Mapping[Pair, int], other: int, go_on: GoOn = lambda share: True
    ) -> Iterator[tuple[Window, np.ndarray]]:
        """Yield windows with the number of each pixel's transition, uint8: 0 unchanged, 255 not in both.

        Args:
            matched: of ``transitions``.
            codes: the number of each change, 1 to 254.
            other: of changes that have none.
            go_on: hears the share that is done, 0 to 1; False cancels.
        """
        table = np.full((len(matched.classes),) * 2, other, np.uint8)
        np.fill_diagonal(table, 0)
        for change, number in codes.items():
            table[change] = number
        for window, ids, later, both, _ in self._windows(go_on):
            numbers = np.full(both.shape, 255, np.uint8)
            before, after = looked_up(ids[both], matched.before), looked_up(later[both], matched.after)
            numbers[both] = table[before, after]
            yield window, numbers

    def _refuse_measurements(self, before: set[int], after: set[int]) -> None:
        for raster, values in ((self._before, before), (self._after, after)):
            if len(values) > MOST_VALUES:
                raise RasterError(
                    "{path} holds more than {most} different values.",
                    "Choose a classified raster.",
                    path=raster.path,
                    most=MOST_VALUES,
                )

    def _windows(
        self, go_on: GoOn
    ) -> Iterator[tuple[Window, np.ndarray, np.ndarray, np.ndarray, np.ndarray]]:
        done, whole = 0, self.grid.width * self.grid.height
        for window in self._before.windows():
            ids, valid = self._before.read(window)
            later, later_valid = self._second.read(window)
            yield window, ids, later, valid & later_valid, valid | later_valid
            done += ids.size
            if not go_on(done / whole):
                raise Cancelled


def _numbered(ids: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the numbers that occur in ``ids``, (n,), and for each of it which one it is, int64 (n,)."""
    if int(ids.min()) < 0 or int(ids.max()) >= _FEW:
        return np.unique(ids, return_inverse=True)
    numbers = np.flatnonzero(np.bincount(ids))
    places = np.zeros(int(numbers[-1]) + 1, np.int64)
    places[numbers] = np.arange(len(numbers))
    return numbers, places[ids]
