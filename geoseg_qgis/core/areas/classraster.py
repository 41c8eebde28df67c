"""A raster of class numbers: masks of ours, and classified rasters of anybody's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.areas.names import Legend, legend_of
from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.reading import open_raster, read_band
from geoseg_qgis.core.rasters.validity import AS_DECLARED, BandValidity, Nodata
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError

_BLOCK = (2048, 512)  # columns and rows that are read at once
_LARGEST = 2**63 - 1
_CACHE = 64 * 2**20  # bytes that are read before GDAL is told to forget: it would keep 5 % of the memory


class ClassRaster:
    """One band of whole numbers, read block by block. Belongs to the thread that makes it.

    Args:
        path: what GDAL opens.
        band: number of the band, from 1.
        nodata: what a person says of it.
        crs_wkt: the CRS that counts instead of the file's; empty for the file's.

    Attributes:
        path: see above.
        grid: the raster's.
        legend: names and colours, as the file tells them.

    Raises:
        RasterError: it cannot be opened, has no such band, or holds complex numbers.
    """

    def __init__(self, path: str, band: int = 1, nodata: Nodata = AS_DECLARED, crs_wkt: str = "") -> None:
        self.path, self._number = path, band
        dataset = open_raster(path)
        if not 1 <= band <= dataset.RasterCount:
            raise RasterError(
                "{path} has no band {number}: it has {count}.",
                path=path,
                number=band,
                count=dataset.RasterCount,
            )
        grid = Grid.from_dataset(dataset)
        self.grid = replace(grid, crs_wkt=crs_wkt) if crs_wkt else grid
        self.legend: Legend = legend_of(dataset, band)
        handle = dataset.GetRasterBand(band)
        told = attempt(handle.GetMetadataItem, "PIXELTYPE", "IMAGE_STRUCTURE")  # GDAL 3.7 warns of asking
        self._signed = told.value == "SIGNEDBYTE" and handle.DataType == gdal.GDT_Byte
        self._validity = BandValidity(dataset, band, nodata, (band,))
        self._dataset, self._since = dataset, 0
        self.read(Window(0, 0, 1, 1))  # complex numbers are said before anything is written

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window.

        Returns:
            Class numbers, of an integer type, and validity, bool; both (height, width). Numbers of
            invalid pixels may be anything.

        Raises:
            RasterError: it cannot be read there, or holds numbers with a fraction or of 2^63 and more.
        """
        box = (window.col, window.row, window.width, window.height)
        values = read_band(self._dataset, self._number, box, (window.width, window.height))
        if self._signed:
            values = values.view(np.int8)
        valid = np.ones(values.shape, bool)
        self._validity.restrict(valid, values, box)
        self._since += values.nbytes
        if self._since > _CACHE:
            attempt(self._dataset.FlushCache)
            self._since = 0
        return self._numbers(values, valid), valid

    def windows(self, inside: Window | None = None) -> Iterator[Window]:
        """Yield windows that cover the raster, or a part of it, each of a million pixels at most."""
        inside = inside or Window(0, 0, self.grid.width, self.grid.height)
        wide, tall = _BLOCK
        for row in range(inside.row // tall * tall, inside.row + inside.height, tall):
            for col in range(inside.col // wide * wide, inside.col + inside.width, wide):
                yield Window(col, row, wide, tall).clip(inside)

    def _numbers(self, values: np.ndarray, valid: np.ndarray) -> np.ndarray:
        if values.dtype == np.uint64:  # numpy counts by signed numbers alone
            if (values[valid] > _LARGEST).any():
                raise RasterError(
                    "{path} holds class numbers of more than {most}.",
                    "Reclassify the raster first.",
                    path=self.path,
                    most=_LARGEST,
                )
            return values.view(np.int64)
        return values if values.dtype.kind in "iu" else self._whole(values, valid)

    def _whole(self, values: np.ndarray, valid: np.ndarray) -> np.ndarray:
        real = values.dtype.kind == "f"
        numbers = np.where(valid, values, 0).astype(np.int64) if real else values
        if not real or (numbers != values)[valid].any():
            raise RasterError(
                "{path} holds measurements, not classes: numbers with a fraction, or complex ones.",
                "Choose a mask or another raster of whole numbers.",
                path=self.path,
            )
        return numbers
