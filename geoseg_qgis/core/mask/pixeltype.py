"""What the pixels of an output hold: class ids and percent as bytes, or measured values as floats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.mask.statistics import NODATA

VALUES_NODATA = -9999.0
"""Of rasters of values: what most programs know; the worker has the same number."""


@dataclass(frozen=True)
class PixelType:
    """A data type and its nodata.

    Attributes:
        dtype: of numpy.
        gdal_type: the same in GDAL's numbers.
        nodata: value of pixels without one.
    """

    dtype: Any
    gdal_type: int
    nodata: float

    @property
    def size(self) -> int:
        """Bytes of a pixel."""
        return int(np.dtype(self.dtype).itemsize)

    def empty(self, height: int, width: int) -> np.ndarray:
        """Return an array (height, width) of nodata."""
        return np.full((height, width), self.nodata, self.dtype)

    def where(self, valid: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Return the values, and nodata where they are not valid."""
        return np.where(valid, values, self.dtype(self.nodata))


BYTES = PixelType(np.uint8, gdal.GDT_Byte, NODATA)
FLOATS = PixelType(np.float32, gdal.GDT_Float32, VALUES_NODATA)
