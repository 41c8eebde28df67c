"""A raster of values while it is written: piece by piece, then measured, described and put in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Callable

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.mask.gridfile import GridFile
from geoseg_qgis.core.mask.levels import block_sums, cells
from geoseg_qgis.core.mask.pixeltype import FLOATS, VALUES_NODATA
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.values.options import value_options
from geoseg_qgis.core.values.statistics import ValueMeter, ValueStatistics
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import Cancelled


class ValueRaster:
    """One band of float32 values on a grid, nodata -9999, with name and unit in the file.

    Only the thread that made it may call its methods. As a context manager it removes everything that is not
    in place; an existing output is replaced at that moment and not before.

    Args:
        path: the final name, ``.tif`` or ``.tiff``, in an existing folder.
        grid: the grid of the raster.
        name: what is measured: the band's description.
        unit: of the values; empty for none.
        options: what `value_options` gave for this size; None for its defaults.

    Attributes:
        path, grid: see above.

    Raises:
        OutputError: the name does not end with .tif, or the folder is missing or cannot be written.
    """

    pixels = FLOATS

    def __init__(
        self, path: str, grid: Grid, name: str, unit: str, options: Sequence[str] | None = None
    ) -> None:
        self.path, self.grid = path, grid
        chosen = value_options("", grid.width, grid.height) if options is None else options
        self._file = GridFile(path, grid, 1, chosen, pixels=FLOATS)
        self._measured: ValueStatistics | None = None
        try:
            self._file.do(lambda dataset: _describe(dataset, name, unit))
        except BaseException:
            self.abort()
            raise

    @property
    def counts(self) -> ValueStatistics:
        """What `measure` found; before it, nothing is valid yet."""
        return self._measured or ValueStatistics(0, self.grid.width * self.grid.height)

    def write(self, keep: Window, values: np.ndarray) -> None:
        """Write values, float32 (h, w), nodata where invalid, at ``keep``; raises OutputError on a full disk.

        Pieces may come in any order and over one another. What is never written stays nodata.
        """
        self._file.write(keep, values)

    def measure(self, cancelled: Callable[[], bool] = lambda: False) -> ValueStatistics:
        """Look once at all that was written; raises Cancelled where ``cancelled`` said so."""
        self._file.settle()
        meter = ValueMeter(self.grid.width, self.grid.height)
        for cell in cells(self.grid):
            if cancelled():
                raise Cancelled
            meter.add(cell, self._file.read(cell))
            self._file.forget()
        self._measured = meter.statistics()
        return self._measured

    def describe(self, items: Mapping[str, str]) -> None:
        """Add metadata items to the file."""
        self._file.describe(items)

    def complete(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Build the overviews, of means, and close the file under its hidden name.

        Raises:
            Cancelled: ``cancelled`` said so.
            OutputError: the file cannot be completed.
        """
        found = self._measured or self.measure(cancelled)
        if found.valid:
            self._file.do(lambda dataset: _tell(dataset, found))
        self._file.complete(mean_values, cancelled)

    def put_in_place(self) -> None:
        """Rename the complete file to its final name; raises OutputError where that is in use."""
        self._file.put_in_place()

    def abort(self) -> None:
        """Remove what was written under the temporary name; harmless at the end and the second time."""
        self._file.abort()

    def __enter__(self) -> ValueRaster:
        return self

    def __exit__(self, *_: object) -> None:
        self.abort()


def mean_values(values: np.ndarray, factors: Sequence[int]) -> list[np.ndarray]:
    """Return the mean of the valid ones of each factor × factor values; nodata where none is."""
    valid = values != VALUES_NODATA
    total, count = np.where(valid, values, 0).astype(np.float64), valid.astype(np.float64)
    reduced, done = [], 1
    for factor in factors:
        step, done = factor // done, factor
        total, count = (block_sums(sums, step) for sums in (total, count))
        means = (total / np.maximum(count, 1)).astype(np.float32)
        reduced.append(FLOATS.where(count > 0, means))
    return reduced


def _describe(dataset: gdal.Dataset, name: str, unit: str) -> None:
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(VALUES_NODATA)
    band.SetDescription(name)
    if unit:
        band.SetUnitType(unit)


def _tell(dataset: gdal.Dataset, found: ValueStatistics) -> None:
    """Put the statistics where GDAL and QGIS look for them."""
    band = dataset.GetRasterBand(1)
    band.SetStatistics(found.least, found.greatest, found.mean, found.deviation)
    band.SetMetadataItem("STATISTICS_VALID_PERCENT", f"{100 * found.valid / found.total:.4g}")
