"""Pixels and area of each class of a raster."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable, Optional

import numpy as np

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.pixels import PixelAreas, pixel_areas
from geoseg_qgis.core.areas.stretches import starts_of, stretch_areas
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import Cancelled

_FEW = 65536  # numbers up to here are counted by place
_AT_ONCE = 1 << 20  # pixels; where each differs from the next they take 50 bytes each

Totals = dict[int, tuple[int, Optional[float]]]
"""By class number: pixels, and m² on the ellipsoid; None for the area where the raster has no CRS."""


def class_areas(path: str, cancelled: Callable[[], bool] = lambda: False) -> Totals:
    """Return pixels and area of each class that occurs in a raster, nodata left out.

    Areas are those of the ellipsoid of the raster's CRS, not of its plane; see ``pixel_areas``.

    Args:
        path: of a raster of whole numbers; its first band counts.
        cancelled: is asked after each million pixels.

    Raises:
        RasterError: it cannot be read, or holds no whole numbers.
        Cancelled: ``cancelled`` said so.
    """
    return count_classes(ClassRaster(path), lambda _: not cancelled())


def count_classes(raster: ClassRaster, go_on: Callable[[float], bool] = lambda share: True) -> Totals:
    """Return what ``class_areas`` does of an open raster.

    Args:
        raster: with the nodata and the CRS that count.
        go_on: hears the share that is done, 0 to 1; False cancels.
    """
    tally = Tally()
    areas = pixel_areas(raster.grid)
    done, whole = 0, raster.grid.width * raster.grid.height
    for window in raster.windows():
        ids, valid = raster.read(window)
        tally.add(ids, valid, areas, window)
        done += ids.size
        if not go_on(done / whole):
            raise Cancelled
    return tally.totals


class Tally:
    """Adds up pixels and areas by class."""

    def __init__(self) -> None:
        self._pixels: dict[int, int] = {}
        self._areas: dict[int, float | None] = {}

    @property
    def totals(self) -> Totals:
        """What was added so far, in the order of the class numbers."""
        return {
            number: (count, self._areas[number]) for number, count in sorted(self._pixels.items()) if count
        }

    def add(
        self, ids: np.ndarray, chosen: np.ndarray, areas: PixelAreas | None, window: Window, sign: int = 1
    ) -> None:
        """Add the chosen pixels of a window.

        Args:
            ids: class numbers, of an integer type, (height, width).
            chosen: bool (height, width).
            areas: of the raster's pixels; None where it has no CRS.
            window: where ``ids`` lies.
            sign: -1 takes away what was added before.
        """
        rows = max(1, _AT_ONCE // window.width)
        for top in range(0, window.height, rows):
            part = slice(top, top + rows)
            piece = Window(window.col, window.row + top, window.width, len(ids[part]))
            if chosen[part].any():
                self._add(ids[part], chosen[part], areas, piece, sign)

    def _add(
        self, ids: np.ndarray, chosen: np.ndarray, areas: PixelAreas | None, window: Window, sign: int
    ) -> None:
        starts = starts_of(ids, chosen)
        kept: np.ndarray | slice = chosen.ravel()[starts]
        if np.all(kept):
            kept = slice(None)  # copies nothing
        pixels = np.diff(starts, append=ids.size)[kept]
        sizes = None if areas is None else stretch_areas(starts, areas, window, chosen)[kept]
        for number, count, area in _grouped(ids.ravel()[starts[kept]], pixels, sizes):
            self._pixels[number] = self._pixels.get(number, 0) + sign * count
            before = self._areas.get(number, 0.0)
            self._areas[number] = None if area is None or before is None else before + sign * area


def _grouped(
    ids: np.ndarray, pixels: np.ndarray, areas: np.ndarray | None
) -> Iterator[tuple[int, int, float | None]]:
    """Yield each number that occurs, its pixels and its area, None without; all (n,), n > 0."""
    least, greatest = int(ids.min()), int(ids.max())
    if least >= 0 and greatest < _FEW:
        places, numbers = ids, np.arange(greatest + 1)
    else:
        numbers, places = np.unique(ids, return_inverse=True)
    counts = np.bincount(places, pixels, len(numbers))  # exact: whole numbers far below 2^53
    sums = None if areas is None else np.bincount(places, areas, len(numbers))
    for place in np.flatnonzero(counts).tolist():
        yield int(numbers[place]), int(counts[place]), None if sums is None else float(sums[place])
