"""The output while it is written: a temporary name, block by block, renamed into place when complete."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Callable

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.mask import outputfile
from geoseg_qgis.core.mask.statistics import NODATA, ClassCounter, ClassCounts
from geoseg_qgis.core.mask.style import ClassStyle, class_styles
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.run.windows import Window
from geoseg_qgis.errors import OutputError

_OPTIONS = (
    "TILED=YES",
    "BLOCKXSIZE=512",
    "BLOCKYSIZE=512",
    "COMPRESS=DEFLATE",  # classes repeat in runs: no predictor helps
    "BIGTIFF=IF_SAFER",
    "PHOTOMETRIC=PALETTE",
)
_OVERVIEW_SIDE = 256  # pixels; no overview smaller than about this


class Mosaic:
    """A mask of class ids on a grid: uint8, nodata 255, with colours and names in the file.

    Only the thread that made it may call its methods. As a context manager it removes everything unless
    ``finish`` was reached; an existing output is replaced at that moment and not before.

    Args:
        path: the final name, ``.tif`` or ``.tiff``, in an existing folder.
        grid: the grid of the raster; the mask lies exactly on it.
        classes: (id, name, ``#rrggbb``) of each class, id from 0 to 254.

    Attributes:
        path: the final name.
        grid: the grid.
        classes: the classes.

    Raises:
        OutputError: the name does not end with .tif, or the folder is missing or cannot be written.
    """

    def __init__(self, path: str, grid: Grid, classes: Sequence[tuple[int, str, str]]) -> None:
        self.path = path
        self.grid = grid
        self.classes = class_styles(classes)
        self._final = Path(path)
        outputfile.check_target(self._final)
        outputfile.sweep_partials(self._final)
        self._partial = outputfile.partial_name(self._final, secrets.token_hex(4))
        self._counter = ClassCounter(grid)
        self._allowed = np.zeros(256, bool)
        self._allowed[[style.id for style in self.classes] + [NODATA]] = True
        create = gdal.GetDriverByName("GTiff").Create
        created = attempt(
            create, str(self._partial), grid.width, grid.height, 1, gdal.GDT_Byte, list(_OPTIONS)
        )
        if created.value is None:
            raise OutputError(f"Cannot write {path}: {created.problem}.", outputfile.ADVICE)
        self._open: list[gdal.Dataset] = [created.value]
        del created
        try:
            self._do(lambda dataset: _describe(dataset, grid, self.classes))
        except OutputError:
            self.abort()
            raise

    @property
    def counts(self) -> ClassCounts:
        """What has been written so far."""
        return self._counter.counts()

    def unknown_ids(self, ids: np.ndarray) -> tuple[int, ...]:
        """Return the values in ``ids`` that are neither a class of the model nor 255."""
        present = np.bincount(ids.ravel(), minlength=256) > 0
        return tuple(int(value) for value in np.flatnonzero(present & ~self._allowed))

    def write(self, keep: Window, ids: np.ndarray) -> None:
        """Write class ids, uint8 (h, w), 255 where invalid, at ``keep``. What is never written stays 255.

        Raises:
            OutputError: the disk is full or the file cannot be written.
        """
        if ids.dtype != np.uint8 or ids.shape != (keep.height, keep.width):
            raise ValueError(f"{ids.dtype} {ids.shape} for {keep}")
        self._do(lambda dataset: dataset.GetRasterBand(1).WriteArray(ids, keep.col, keep.row))
        self._counter.add(ids)

    def describe(self, items: Mapping[str, str]) -> None:
        """Add metadata items to the file: what was decided, which model, and so on."""
        self._do(lambda dataset: dataset.SetMetadata({**dataset.GetMetadata(), **items}))

    def finish(self) -> ClassCounts:
        """Build the overviews, close the file and rename it into place.

        Raises:
            OutputError: the file cannot be completed, or the existing output is in use; nothing is left over.
        """
        try:
            # Flushed before the overviews: GDAL 3.6 crashes on building them where the disk was full before.
            self._do(lambda dataset: dataset.FlushCache())
            levels = _overview_levels(self.grid)
            if levels:
                self._do(lambda dataset: dataset.BuildOverviews("MODE", levels))
            self._do(lambda dataset: dataset.FlushCache())
            self._do(lambda _: self._open.clear())  # closes the file when this call ends
            outputfile.put_in_place(self._partial, self._final)
        finally:
            self.abort()
        return self.counts

    def abort(self) -> None:
        """Remove what was written under the temporary name; harmless after ``finish`` and the second time."""
        attempt(self._open.clear)
        outputfile.remove_partial(self._partial)

    def __enter__(self) -> Mosaic:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.abort()

    def _do(self, action: Callable[[gdal.Dataset], Any]) -> None:
        # No frame that an exception keeps alive may hold the dataset: abort() could not close it.
        problem = attempt(lambda: action(self._open[0])).problem
        if problem:
            raise OutputError(f"Cannot write {self.path}: {problem}.", outputfile.ADVICE)


def _describe(dataset: gdal.Dataset, grid: Grid, classes: Sequence[ClassStyle]) -> None:
    dataset.SetGeoTransform(grid.geotransform)
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
    dataset.SetMetadata({f"CLASS_{style.id}": style.name for style in classes})
    band = dataset.GetRasterBand(1)
    band.SetDescription("class")
    band.SetNoDataValue(NODATA)
    table = gdal.ColorTable()
    for style in classes:
        table.SetColorEntry(style.id, (*style.rgb, 255))
    table.SetColorEntry(NODATA, (0, 0, 0, 0))
    band.SetColorTable(table)
    names = {style.id: style.name for style in classes}
    band.SetCategoryNames([names.get(number, "") for number in range(max(names, default=-1) + 1)])


def _overview_levels(grid: Grid) -> list[int]:
    levels = [2]
    while max(grid.width, grid.height) / levels[-1] >= _OVERVIEW_SIDE:
        levels.append(levels[-1] * 2)
    return levels[:-1]
