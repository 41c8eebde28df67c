"""Which pixels of a band are measurements: declared and user nodata, NaN, masks and alpha."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.rasters.reading import read_band

Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Nodata:
    """What a person says of a band's nodata.

    Attributes:
        ranges: (least, greatest) of further values that mean nodata, both included.
        declared: whether the value that the file declares counts.
    """

    ranges: tuple[tuple[float, float], ...] = ()
    declared: bool = True

    @classmethod
    def of(cls, *values: float) -> Nodata:
        """Return the nodata of single values, besides what the file declares."""
        return cls(tuple((value, value) for value in values))


AS_DECLARED = Nodata()


class BandValidity:
    """What makes a pixel of one band invalid, asked once when the band is opened.

    Args:
        dataset: an open raster of this thread.
        number: the band, from 1.
        nodata: what a person says of it.
    """

    def __init__(self, dataset: gdal.Dataset, number: int, nodata: Nodata = AS_DECLARED) -> None:
        band = dataset.GetRasterBand(number)
        self._dataset = dataset
        self._number = number
        ranges = list(nodata.ranges)
        declared = band.GetNoDataValue()
        if declared is not None and nodata.declared:
            ranges.append((declared, declared))
        self._ranges = tuple({pair for pair in ranges if not any(map(math.isnan, pair))})
        # A mask made of the band's own nodata value says nothing new; alpha, .msk and dataset masks do.
        self._has_mask = band.GetMaskFlags() not in (gdal.GMF_ALL_VALID, gdal.GMF_NODATA)

    def restrict(self, valid: np.ndarray, values: np.ndarray, box: Box) -> None:
        """Set ``valid`` to False where this band is invalid.

        Args:
            valid: bool (h, w), changed in place.
            values: (h, w), the band's values in its own data type.
            box: column, row, width and height that ``values`` were read from.
        """
        if values.dtype.kind == "f":
            valid &= np.isfinite(values)
        for least, greatest in self._ranges:
            if least < greatest:
                valid &= (values < least) | (values > greatest)
            else:
                same = _as_type(least, values.dtype)
                if same is not None:
                    valid &= values != same
        if self._has_mask:
            size = values.shape[1], values.shape[0]
            valid &= read_band(self._dataset, self._number, box, size, mask=True) != 0


def _as_type(nodata: float, dtype: np.dtype) -> np.generic | None:
    """Return the nodata value as the band stores it, or None where the band cannot hold it."""
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            return dtype.type(nodata)
    if not math.isfinite(nodata) or int(nodata) != nodata:
        return None
    limits: np.iinfo = np.iinfo(dtype)
    return dtype.type(int(nodata)) if limits.min <= int(nodata) <= limits.max else None
