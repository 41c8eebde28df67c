"""Class ids of a finished mask, read and written by window, with GDAL's memory kept small."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Callable

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.mask.outputfile import ADVICE
from geoseg_qgis.core.partials import shown
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import OutputError

_CELL = (4096, 512)  # columns and rows that are worked on at once; whole blocks of our own masks
_MOST_ROWS = 1024


@dataclass(frozen=True)
class Step:
    """What a step of a filter did.

    Attributes:
        share: of the work that is done now, 0 to 1.
        window: where something was written; None where nothing was.
        ids: what was written there, uint8 (h, w).
        changed: how many of these pixels have another class than before.
    """

    share: float
    window: Window | None = None
    ids: np.ndarray | None = None
    changed: int = 0


def check_masks(source: gdal.Dataset, target: gdal.Dataset) -> None:
    """Raise ValueError unless both are single uint8 bands of one size and different datasets."""
    kinds = [
        (d.RasterXSize, d.RasterYSize, d.RasterCount, d.GetRasterBand(1).DataType) for d in (source, target)
    ]
    if kinds[0] != kinds[1] or kinds[0][2:] != (1, gdal.GDT_Byte):
        raise ValueError(f"not two masks of one size: {kinds}")
    if source is target or source.GetDescription() == target.GetDescription() != "":
        raise ValueError("a mask cannot be read and written at the same time")


def read_ids(mask: gdal.Dataset, window: Window) -> np.ndarray:
    """Return class ids, uint8 (h, w); raises OutputError where the file cannot be read."""
    box = (window.col, window.row, window.width, window.height)
    answer = attempt(lambda: mask.GetRasterBand(1).ReadAsArray(*box))
    if answer.value is None:
        path, reason = shown(mask.GetDescription()), shown(answer.reason)
        raise OutputError("Cannot read {path}: {reason}.", ADVICE, path=path, reason=reason)
    return answer.value


def write_ids(mask: gdal.Dataset, window: Window, ids: np.ndarray) -> None:
    """Write class ids, uint8 (h, w); raises OutputError where the file cannot be written."""
    _written(mask, lambda: mask.GetRasterBand(1).WriteArray(ids, window.col, window.row))


def let_go(*masks: gdal.Dataset) -> None:
    """Let GDAL write and forget the blocks it holds; raises OutputError where the disk is full."""
    for mask in masks:
        _written(mask, mask.GetRasterBand(1).FlushCache)


def let_go_above(mask: gdal.Dataset, row: int) -> None:
    """Do the same at a row, unless it cuts through blocks: they would be written once more below it."""
    if row % mask.GetRasterBand(1).GetBlockSize()[1] == 0 or row == mask.RasterYSize:
        let_go(mask)


def cells(mask: gdal.Dataset) -> Iterator[Window]:
    """Yield windows that tile a mask, row by row, in whole blocks of the usual sizes."""
    width, height = _CELL
    for row in range(0, mask.RasterYSize, height):
        for col in range(0, mask.RasterXSize, width):
            yield Window(col, row, min(width, mask.RasterXSize - col), min(height, mask.RasterYSize - row))


def row_bands(mask: gdal.Dataset) -> Iterator[Window]:
    """Yield windows as wide as a mask that tile it from the top down, in whole blocks where these are low."""
    block = mask.GetRasterBand(1).GetBlockSize()[1]
    rows = min(_MOST_ROWS, -(-_CELL[1] // block) * block)
    for row in range(0, mask.RasterYSize, rows):
        yield Window(0, row, mask.RasterXSize, min(rows, mask.RasterYSize - row))


def _written(mask: gdal.Dataset, write: Callable[[], Any]) -> None:
    problem = attempt(write).problem
    if problem:
        path, reason = shown(mask.GetDescription()), shown(problem)
        raise OutputError("Cannot write {path}: {reason}.", ADVICE, path=path, reason=reason)
