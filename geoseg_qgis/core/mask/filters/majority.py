"""Majority filter: each pixel gets the commonest class around it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.mask.filters.maskio import (
    Step,
    cells,
    check_masks,
    let_go,
    let_go_above,
    read_ids,
    write_ids,
)
from geoseg_qgis.core.mask.statistics import NODATA
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import ChoiceError

SMALLEST, LARGEST = 3, 15


def check_majority(size: int) -> None:
    """Raise ChoiceError unless a window is 3, 5, 7 … 15 pixels wide."""
    if size % 2 == 0 or not SMALLEST <= size <= LARGEST:
        raise ChoiceError(
            "The majority filter's window is {size} pixels wide.",
            "Choose an odd number from {least} to {most}.",
            size=size,
            least=SMALLEST,
            most=LARGEST,
        )


def majority(source: gdal.Dataset, target: gdal.Dataset, size: int) -> Iterator[Step]:
    """Filter a mask into another dataset; see `majority_of` for what becomes of a pixel.

    A step reads a cell of 4096 × 512 pixels with what lies around it, so the result does not depend on cells.

    Args:
        source: a finished mask, uint8, nodata 255.
        target: of the same size; every pixel of it is written.
        size: width of the window, pixels; odd, 3 to 15.

    Yields:
        What was done with each cell.

    Raises:
        ChoiceError: the size is not odd or out of range.
        OutputError: a file cannot be read or written.
    """
    check_majority(size)
    check_masks(source, target)
    done, pixels = 0, source.RasterXSize * source.RasterYSize
    for cell in cells(source):
        if cell.col == 0:
            let_go(source)
            let_go_above(target, cell.row)
        around = _around(source, cell, size // 2)
        filtered = majority_of(around, size)
        before = around[size // 2 : -(size // 2), size // 2 : -(size // 2)]
        write_ids(target, cell, filtered)
        done += filtered.size
        yield Step(done / pixels, cell, filtered, int(np.count_nonzero(filtered != before)))
    let_go(source, target)


def majority_of(around: np.ndarray, size: int) -> np.ndarray:
    """Return for each pixel the class that most pixels of the window around it have.

    Nodata does not vote and stays nodata; the window ends at the raster's edge. Where several classes have
    most votes, the pixel keeps its own if it is one of them, and gets the lowest id otherwise.

    Args:
        around: class ids, uint8, with ``size // 2`` pixels more on each side; 255 is nodata or outside.
        size: width of the window, pixels; odd, at most 15: votes are counted in uint8.

    Returns:
        Class ids, uint8, without the additional pixels.
    """
    reach = size // 2
    ids = around[reach:-reach, reach:-reach]
    present = [int(k) for k in np.flatnonzero(np.bincount(around.ravel(), minlength=256)[:NODATA])]
    if len(present) < 2:
        return ids.copy()
    most, own = np.zeros_like(ids), np.zeros_like(ids)
    winner = np.full_like(ids, NODATA)
    for class_id in present:
        votes = _box_sums((around == class_id).view(np.uint8), size)
        np.copyto(winner, class_id, where=votes > most)
        np.maximum(most, votes, out=most)
        np.copyto(own, votes, where=ids == class_id)
    return np.where((own == most) | (ids == NODATA), ids, winner).astype(np.uint8)


def _box_sums(values: np.ndarray, size: int) -> np.ndarray:
    """Return sums over size × size values; additions of uint8 take a fifth of ``cumsum``'s time."""
    height, width = (side - size + 1 for side in values.shape)
    rows = values[:height].astype(np.uint8)
    for shift in range(1, size):
        rows += values[shift : shift + height]
    total = rows[:, :width].copy()
    for shift in range(1, size):
        total += rows[:, shift : shift + width]
    return total


def _around(source: gdal.Dataset, cell: Window, reach: int) -> np.ndarray:
    """Return a cell with ``reach`` pixels on each side, nodata beyond the raster's edge."""
    whole = Window(0, 0, source.RasterXSize, source.RasterYSize)
    wanted = Window(cell.col - reach, cell.row - reach, cell.width + 2 * reach, cell.height + 2 * reach)
    there = wanted.clip(whole)
    around = np.full((wanted.height, wanted.width), NODATA, np.uint8)
    around[there.inside(wanted)] = read_ids(source, there)
    return around
