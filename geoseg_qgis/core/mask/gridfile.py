"""A raster while it is written: a hidden name, whole blocks, renamed into place when complete."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.mask import outputfile
from geoseg_qgis.core.mask.blocks import ROOM
from geoseg_qgis.core.mask.levels import Level, Reduce, build_overviews
from geoseg_qgis.core.mask.pixeltype import BYTES, PixelType
from geoseg_qgis.core.partials import shown
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import Cancelled, OutputError


class GridFile:
    """A GeoTIFF on a grid. Only the thread that made it may call its methods.

    Args:
        path: the final name, ``.tif`` or ``.tiff``, in an existing folder.
        grid: the grid; the raster lies exactly on it.
        bands: how many.
        options: GeoTIFF creation options.
        room: bytes of incomplete blocks to hold at most, for all bands together.
        pixels: what they hold.

    Raises:
        OutputError: the name does not end with .tif, or the folder is missing or cannot be written.
    """

    def __init__(
        self,
        path: str,
        grid: Grid,
        bands: int,
        options: Sequence[str],
        room: int = ROOM,
        pixels: PixelType = BYTES,
    ) -> None:
        self.path, self.grid, self.bands, self.pixels = path, grid, bands, pixels
        self._final = Path(path)
        outputfile.check_target(self._final)
        outputfile.sweep_partials(self._final)
        self._partial = outputfile.partial_name(self._final, secrets.token_hex(4))
        create = gdal.GetDriverByName("GTiff").Create
        size = (grid.width, grid.height, bands)
        created = attempt(create, str(self._partial), *size, pixels.gdal_type, list(options))
        if created.value is None:
            raise self._cannot_write(created.reason)
        self._open: list[gdal.Dataset] = [created.value]
        del created
        try:
            self.do(lambda dataset: _locate(dataset, grid))
            self._levels = [Level(self.do, 0, band + 1, room // bands, pixels) for band in range(bands)]
        except OutputError:
            self.abort()
            raise

    def do(self, action: Callable[[gdal.Dataset], Any]) -> Any:
        """Call a function with the open dataset; raises OutputError for what GDAL reports."""
        # No frame that an exception keeps alive may hold the dataset: abort() could not close it.
        answer = attempt(lambda: action(self._open[0]))
        if answer.problem:
            raise self._cannot_write(answer.problem)
        return answer.value

    def _cannot_write(self, reason: str) -> OutputError:
        return OutputError(
            "Cannot write {path}: {reason}.", outputfile.ADVICE, path=self.path, reason=shown(reason)
        )

    def write(self, window: Window, values: np.ndarray, band: int = 1) -> None:
        """Write values (h, w), nodata where invalid. What is never written stays nodata.

        Raises:
            OutputError: the disk is full or the file cannot be written.
        """
        if values.dtype != self.pixels.dtype or values.shape != (window.height, window.width):
            raise ValueError(f"{values.dtype} {values.shape} for {window}")
        self._levels[band - 1].write(window, values)

    def read(self, window: Window, band: int = 1) -> np.ndarray:
        """Return what was written (h, w); nodata where nothing was."""
        return self._levels[band - 1].read(window)

    def describe(self, items: Mapping[str, str]) -> None:
        """Add metadata items to the file."""
        self.do(lambda dataset: dataset.SetMetadata({**dataset.GetMetadata(), **items}))

    def settle(self) -> None:
        """Let everything that was written be in the file; raises OutputError where the disk is full."""
        for level in self._levels:
            level.finish()
        # Flushed before the overviews: GDAL 3.6 crashes on building them where the disk was full before.
        self.do(lambda dataset: dataset.FlushCache())

    def forget(self) -> None:
        """Let GDAL give back the memory of what was read."""
        for level in self._levels:
            level.flush()

    def adopt(self) -> None:
        """Take what somebody else wrote into the dataset, all of it, as written."""
        for level in self._levels:
            level.adopt()

    def complete(self, reduce: Reduce, cancelled: Callable[[], bool]) -> None:
        """Build the overviews of what is settled, and close the file under its hidden name.

        Args:
            reduce: what becomes of the pixels under one of an overview.
            cancelled: is asked often; overviews of a large raster take a minute.

        Raises:
            Cancelled: ``cancelled`` said so.
            OutputError: the file cannot be completed.
        """
        for _ in build_overviews(self.do, self._levels, self.grid, reduce):
            if cancelled():
                raise Cancelled
        self.do(lambda dataset: dataset.FlushCache())
        self.do(lambda _: self._open.clear())  # closes the file when this call ends

    def put_in_place(self) -> None:
        """Rename the closed file to its final name; raises OutputError where that is in use."""
        outputfile.put_in_place(self._partial, self._final)

    def abort(self) -> None:
        """Remove what lies under the hidden name; harmless at the end and the second time."""
        attempt(self._open.clear)
        outputfile.remove_partial(self._partial)

    def __enter__(self) -> GridFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.abort()


def _locate(dataset: gdal.Dataset, grid: Grid) -> None:
    dataset.SetGeoTransform(grid.geotransform)
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
