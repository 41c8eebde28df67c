"""A band of categories: unlike a band of measurements it may have a colour table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.assess.legend import read_legend
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.reading import open_raster, read_band
from geoseg_qgis.core.rasters.validity import AS_DECLARED, BandValidity, Box, Nodata
from geoseg_qgis.errors import RasterError


class CategoryReader:
    """The first band of a raster, pixel by pixel. Belongs to the thread that makes it.

    Args:
        path: what GDAL opens.
        nodata: what a person says of its nodata.
        crs_wkt: the CRS that counts instead of the file's; None for the file's.

    Attributes:
        path: see above.
        bands: always the first one.
        grid: where its pixels lie.
        dtype: of its values.
        legend: the classes that the file names.
        block: columns and rows that are decoded together.

    Raises:
        RasterError: it cannot be opened, or holds complex numbers.
    """

    def __init__(self, path: str, nodata: Nodata = AS_DECLARED, crs_wkt: str | None = None) -> None:
        self.path, self.bands = path, (1,)
        self._raster = open_raster(path)
        band = self._raster.GetRasterBand(1)
        if gdal.DataTypeIsComplex(band.DataType):
            raise RasterError(f"{path} holds complex numbers.", "Choose a classified raster.")
        grid = Grid.from_dataset(self._raster)
        self.grid = grid if crs_wkt is None else replace(grid, crs_wkt=crs_wkt)
        self.dtype = read_band(self._raster, 1, (0, 0, 1, 1), (1, 1)).dtype
        self.legend, self.block = read_legend(self._raster), tuple(band.GetBlockSize())
        self._mask = BandValidity(self._raster, 1, nodata, self.bands)

    def read(self, box: Box, planes: Sequence[np.ndarray]) -> np.ndarray:
        """Read a box into the one plane; return its validity, bool (height, width)."""
        values = read_band(self._raster, 1, box, (box[2], box[3]))
        valid = np.ones(values.shape, bool)
        self._mask.restrict(valid, values, box)
        planes[0][...] = values
        return valid

    def close(self) -> None:
        """Let go of the file, which goes with this object."""
