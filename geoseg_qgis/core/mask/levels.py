"""The levels of the output, full size and overviews, each written in whole blocks and flushed early."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, Callable

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.mask.blocks import ROOM, BlockBuffer
from geoseg_qgis.core.mask.pixeltype import BYTES, PixelType
from geoseg_qgis.core.mask.statistics import NODATA
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window

OnDataset = Callable[[Callable[[gdal.Dataset], Any]], Any]
"""Calls a function with the open output and returns its answer; raises OutputError where GDAL reports one."""

Reduce = Callable[[np.ndarray, Sequence[int]], Sequence[np.ndarray]]
"""Reduces values (h, w), nodata where invalid, by each factor; h and w are multiples of all factors."""

_FLUSH_AFTER = 2 * 1024 * 1024  # bytes for each level; GDAL would keep up to 5 % of the machine's memory
_OVERVIEW_SIDE = 256  # pixels; no overview smaller than about this
_CELL = (4096, 512)  # columns and rows that are reduced at once


class Level:
    """One level of a band of the output: number 0 is the band itself, n its n-th overview.

    No dataset or band is kept between calls: whoever holds one keeps the file open.

    Args:
        on_dataset: calls with the open output.
        number: of the level.
        band: from 1.
        room: bytes of incomplete blocks to hold at most.
        pixels: what they hold.

    Attributes:
        pixels: see above.
    """

    def __init__(
        self,
        on_dataset: OnDataset,
        number: int,
        band: int = 1,
        room: int = ROOM,
        pixels: PixelType = BYTES,
    ) -> None:
        self._on_dataset, self.pixels = on_dataset, pixels
        self._number, self._band, self._room = number, band, room
        self._unflushed = 0
        width, height, block = self._on_band(lambda band: (band.XSize, band.YSize, band.GetBlockSize()))
        self._blocks = BlockBuffer(width, height, tuple(block), self, room, pixels)

    def overview(self, number: int) -> Level:
        """Return an overview of this band."""
        return Level(self._on_dataset, number, self._band, self._room, self.pixels)

    def write(self, window: Window, ids: np.ndarray) -> None:
        """Write class ids, or other values (h, w), at a window of this level."""
        self._blocks.write(window, ids)

    def read(self, window: Window) -> np.ndarray:
        """Return what was written, nodata where nothing was."""
        return self._blocks.read(window)

    def adopt(self) -> None:
        """Take what is in the file as written, all of it."""
        self._blocks.adopt()

    def finish(self) -> None:
        """Write what is incomplete, and let GDAL forget it."""
        self._blocks.finish()
        self.flush()

    def flush(self) -> None:
        """Let GDAL write and forget the blocks it holds. The directory stays, which would be written anew."""
        self._on_band(lambda band: band.FlushCache())
        self._unflushed = 0

    def put(self, ids: np.ndarray, col: int, row: int) -> None:
        """Write into the file; for the buffer of blocks."""
        self._on_band(lambda band: band.WriteArray(ids, col, row))
        self._unflushed += ids.nbytes
        if self._unflushed > _FLUSH_AFTER:
            self.flush()

    def get(self, window: Window) -> np.ndarray:
        """Read from the file; for the buffer of blocks."""
        box = (window.col, window.row, window.width, window.height)
        return self._on_band(lambda band: band.ReadAsArray(*box))

    def _on_band(self, action: Callable[[gdal.Band], Any]) -> Any:
        number, which = self._number, self._band

        def act(dataset: gdal.Dataset) -> Any:
            band = dataset.GetRasterBand(which)
            return action(band.GetOverview(number - 1) if number else band)

        return self._on_dataset(act)


def overview_factors(grid: Grid) -> list[int]:
    """Return by how much each overview is smaller: 2, 4, 8 … until it would be smaller than 256 pixels.

    Of a narrow strip the last one is a pixel wide: beyond it there is nothing to reduce across.
    """
    long, short = max(grid.width, grid.height), min(grid.width, grid.height)
    factors = [2]
    while long / factors[-1] >= _OVERVIEW_SIDE and factors[-1] < 2 * short:
        factors.append(factors[-1] * 2)
    return factors[:-1]


def build_overviews(
    on_dataset: OnDataset, bands: Sequence[Level], grid: Grid, reduce: Reduce
) -> Iterator[None]:
    """Build the overviews of all bands; yields after each step.

    GDAL's own call reduces what is reduced already, and fills its cache with the whole mask: 570 MB for
    20 000 × 20 000 pixels. This takes 70 MB for 40 000 × 40 000, a row of cells and a row of blocks.

    Args:
        on_dataset: calls with the open output.
        bands: level 0 of each.
        grid: of the output.
        reduce: what becomes of the pixels under one.
    """
    factors = overview_factors(grid)
    if not factors:
        return
    on_dataset(lambda dataset: dataset.BuildOverviews("NONE", factors))  # makes room for them, empty
    for full in bands:
        levels = [full.overview(number) for number in range(1, len(factors) + 1)]
        for cell in cells(grid, factors[-1]):
            if cell.col == 0:
                full.flush()  # what was read of the row before
            padded = _padded(full.read(cell), factors[-1], full.pixels.nodata)
            reduced = on_dataset(partial(_reduced, reduce, padded, cell, factors))
            for level, factor, small in zip(levels, factors, reduced):
                level.write(Window(cell.col // factor, cell.row // factor, *small.shape[::-1]), small)
            yield
        for level in levels:
            level.finish()


def cells(grid: Grid, least: int = 1) -> Iterator[Window]:
    """Yield windows that tile a grid row by row and cut no square of ``least`` pixels, a power of two."""
    width, height = (max(side, least) for side in _CELL)  # powers of two as well
    for row in range(0, grid.height, height):
        for col in range(0, grid.width, width):
            yield Window(col, row, min(width, grid.width - col), min(height, grid.height - row))


def _padded(values: np.ndarray, largest: int, nodata: float) -> np.ndarray:
    """Return an array with nodata up to whole multiples of a factor; else its last pixels were stretched."""
    height, width = values.shape
    return np.pad(values, ((0, -height % largest), (0, -width % largest)), constant_values=nodata)


def _reduced(
    reduce: Reduce, padded: np.ndarray, cell: Window, factors: Sequence[int], _dataset: gdal.Dataset
) -> list[np.ndarray]:
    """Return a padded cell reduced by each factor, rounded up to whole pixels."""
    return [
        small[: -(-cell.height // factor), : -(-cell.width // factor)]
        for factor, small in zip(factors, reduce(padded, factors))
    ]


def commonest(ids: np.ndarray, factors: Sequence[int]) -> list[np.ndarray]:
    """Return the commonest class of each factor × factor pixels; nodata only where all are nodata."""
    memory = gdal.GetDriverByName("MEM").Create("", *ids.shape[::-1], 1, gdal.GDT_Byte)
    band = memory.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    band.WriteArray(ids)
    reduced = []
    for factor in factors:
        across, down = (side // factor for side in ids.shape[::-1])
        reduced.append(band.ReadAsArray(buf_xsize=across, buf_ysize=down, resample_alg=gdal.GRIORA_Mode))
    return reduced


def mean(values: np.ndarray, factors: Sequence[int]) -> list[np.ndarray]:
    """Return the mean of the valid ones of each factor × factor pixels, rounded; nodata where none is."""
    valid = values != NODATA
    total = np.where(valid, values, 0).astype(np.uint32)
    count = valid.astype(np.uint32)
    reduced, done = [], 1
    for factor in factors:
        step = factor // done
        total, count = (block_sums(sums, step) for sums in (total, count))
        done = factor
        small = (2 * total + count) // np.maximum(2 * count, 1)
        reduced.append(np.where(count > 0, small, NODATA).astype(np.uint8))
    return reduced


def block_sums(values: np.ndarray, step: int) -> np.ndarray:
    """Return the sums of step × step values, in their data type, which must have room for them."""
    height, width = values.shape
    return values.reshape(height // step, step, width // step, step).sum(axis=(1, 3), dtype=values.dtype)
