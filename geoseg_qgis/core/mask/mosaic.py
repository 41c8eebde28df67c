"""The output while it is written: a temporary name, block by block, renamed into place when complete."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.mask import outputfile
from geoseg_qgis.core.mask.levels import Level, build_overviews
from geoseg_qgis.core.mask.options import creation_options
from geoseg_qgis.core.mask.statistics import NODATA, ClassCounter, ClassCounts
from geoseg_qgis.core.mask.style import class_styles, describe_classes
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import Cancelled, OutputError


class Mosaic:
    """A mask of class ids on a grid: uint8, nodata 255, with colours and names in the file.

    Only the thread that made it may call its methods. As a context manager it removes everything unless
    ``finish`` was reached; an existing output is replaced at that moment and not before.

    Args:
        path: the final name, ``.tif`` or ``.tiff``, in an existing folder.
        grid: the grid of the raster; the mask lies exactly on it.
        classes: (id, name, ``#rrggbb``) of each class, id from 0 to 254.
        options: what ``creation_options`` gave for this size; None for its defaults.

    Attributes:
        path: the final name.
        grid: the grid.
        classes: the classes.

    Raises:
        OutputError: the name does not end with .tif, or the folder is missing or cannot be written.
    """

    def __init__(
        self,
        path: str,
        grid: Grid,
        classes: Sequence[tuple[int, str, str]],
        options: Sequence[str] | None = None,
    ) -> None:
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
        if options is None:
            options = creation_options("", grid.width, grid.height)
        create = gdal.GetDriverByName("GTiff").Create
        created = attempt(
            create, str(self._partial), grid.width, grid.height, 1, gdal.GDT_Byte, list(options)
        )
        if created.value is None:
            raise OutputError(f"Cannot write {path}: {created.problem}.", outputfile.ADVICE)
        self._open: list[gdal.Dataset] = [created.value]
        del created
        try:
            self._do(lambda dataset: _locate(dataset, grid))
            self._do(lambda dataset: describe_classes(dataset, self.classes))
            self._level = Level(self._do, 0)
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

        Pieces may come in any order and over one another; each pixel counts once, as it was written last.

        Raises:
            OutputError: the disk is full or the file cannot be written.
        """
        if ids.dtype != np.uint8 or ids.shape != (keep.height, keep.width):
            raise ValueError(f"{ids.dtype} {ids.shape} for {keep}")
        before = self._level.read(keep)
        self._level.write(keep, ids)
        self._counter.replace(before, ids)

    def describe(self, items: Mapping[str, str]) -> None:
        """Add metadata items to the file: what was decided, which model, and so on."""
        self._do(lambda dataset: dataset.SetMetadata({**dataset.GetMetadata(), **items}))

    def finish(self, cancelled: Callable[[], bool] = lambda: False) -> ClassCounts:
        """Build the overviews, close the file and rename it into place.

        Args:
            cancelled: is asked often; overviews of a large mask take a minute.

        Raises:
            Cancelled: ``cancelled`` said so; nothing is left over.
            OutputError: the file cannot be completed, or the existing output is in use; nothing is left over.
        """
        try:
            # Flushed before the overviews: GDAL 3.6 crashes on building them where the disk was full before.
            self._level.finish()
            self._do(lambda dataset: dataset.FlushCache())
            for _ in build_overviews(self._do, self._level, self.grid):
                if cancelled():
                    raise Cancelled
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

    def __exit__(self, *_: object) -> None:
        self.abort()

    def _do(self, action: Callable[[gdal.Dataset], Any]) -> Any:
        # No frame that an exception keeps alive may hold the dataset: abort() could not close it.
        answer = attempt(lambda: action(self._open[0]))
        if answer.problem:
            raise OutputError(f"Cannot write {self.path}: {answer.problem}.", outputfile.ADVICE)
        return answer.value


def _locate(dataset: gdal.Dataset, grid: Grid) -> None:
    dataset.SetGeoTransform(grid.geotransform)
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
