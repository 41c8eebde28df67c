"""The mask while it is written: class ids piece by piece, then cleaned, described and put in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Callable

import numpy as np

from geoseg_qgis.core.mask.attributes import describe_attributes
from geoseg_qgis.core.mask.filters.cleaning import Cleaned, Cleaning, clean
from geoseg_qgis.core.mask.gridfile import GridFile
from geoseg_qgis.core.mask.levels import commonest
from geoseg_qgis.core.mask.options import creation_options
from geoseg_qgis.core.mask.pixeltype import BYTES
from geoseg_qgis.core.mask.statistics import NODATA, ClassCounter, ClassCounts
from geoseg_qgis.core.mask.style import class_styles, describe_classes
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import GeosegError, OutputError


class Mosaic:
    """A mask of class ids on a grid: uint8, nodata 255, with colours and names in the file.

    Only the thread that made it may call its methods. As a context manager it removes everything unless
    ``finish`` was reached; an existing output is replaced at that moment and not before.

    Args:
        path: the final name, ``.tif`` or ``.tiff``, in an existing folder.
        grid: the grid of the raster; the mask lies exactly on it.
        classes: (id, name, ``#rrggbb``) of each class, id from 0 to 254; see `class_styles`.
        options: what ``creation_options`` gave for this size; None for its defaults.

    Attributes:
        path: the final name.
        grid: the grid.
        classes: the classes.

    Raises:
        OutputError: the name does not end with .tif, or the folder is missing or cannot be written.
    """

    pixels = BYTES

    def __init__(
        self,
        path: str,
        grid: Grid,
        classes: Sequence[tuple[Any, ...]],
        options: Sequence[str] | None = None,
    ) -> None:
        self.path, self.grid, self.classes = path, grid, class_styles(classes)
        self._options = creation_options("", grid.width, grid.height) if options is None else options
        self._counter = ClassCounter(grid)
        self._cleaned: ClassCounts | None = None
        self._allowed = np.zeros(256, bool)
        self._allowed[[style.id for style in self.classes] + [NODATA]] = True
        self._file = self._new_file()

    @property
    def counts(self) -> ClassCounts:
        """What has been written so far."""
        return self._cleaned or self._counter.counts()

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
        before = self._file.read(keep)
        self._file.write(keep, ids)
        self._counter.replace(keep, before, ids)

    def describe(self, items: Mapping[str, str]) -> None:
        """Add metadata items to the file: what was decided, which model, and so on."""
        self._file.describe(items)

    def clean(
        self, cleaning: Cleaning, folder: str = "", cancelled: Callable[[], bool] = lambda: False
    ) -> Cleaned:
        """Clean what was written, all of it, into a new file; the counts are then those of the clean mask.

        Args:
            cleaning: what to do, at least one thing.
            folder: for temporary files; empty for the system's.
            cancelled: is asked often.

        Raises:
            Cancelled: ``cancelled`` said so.
            OutputError: a file cannot be written.
        """
        with self._file as raw:
            raw.settle()
            clear = self._file = self._new_file()
            clear.describe(raw.do(lambda dataset: dataset.GetMetadata()))
            done = raw.do(
                lambda source: clear.do(
                    lambda target: _attempted(
                        lambda: clean(source, target, cleaning, folder, cancelled=cancelled)
                    )
                )
            )
        if isinstance(done, GeosegError):
            raise done
        clear.adopt()
        self._cleaned = done.counts
        return done

    def complete(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Build the overviews and close the file under its hidden name; raises as `finish` does."""
        self._file.settle()
        self._file.do(lambda dataset: describe_attributes(dataset, self.classes, self.counts))
        self._file.complete(commonest, cancelled)

    def put_in_place(self) -> None:
        """Rename the complete file to its final name; raises OutputError where that is in use."""
        self._file.put_in_place()

    def finish(self, cancelled: Callable[[], bool] = lambda: False) -> ClassCounts:
        """Build the overviews, close the file and rename it into place.

        Args:
            cancelled: is asked often; overviews of a large mask take a minute.

        Raises:
            Cancelled: ``cancelled`` said so; nothing is left over.
            OutputError: the file cannot be completed, or the existing output is in use; nothing is left over.
        """
        try:
            self.complete(cancelled)
            self.put_in_place()
        finally:
            self.abort()
        return self.counts

    def abort(self) -> None:
        """Remove what was written under the temporary name; harmless after ``finish`` and the second time."""
        self._file.abort()

    def __enter__(self) -> Mosaic:
        return self

    def __exit__(self, *_: object) -> None:
        self.abort()

    def _new_file(self) -> GridFile:
        file = GridFile(self.path, self.grid, 1, self._options)
        try:
            file.do(lambda dataset: describe_classes(dataset, self.classes))
        except OutputError:
            file.abort()
            raise
        return file


def _attempted(work: Callable[[], Cleaned]) -> Cleaned | GeosegError:
    """Return what some work gives, or its error without the frames that would keep a dataset open."""
    try:
        return work()
    except GeosegError as error:
        return error.with_traceback(None)
