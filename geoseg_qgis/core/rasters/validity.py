"""Which pixels of a band are measurements: declared and user nodata, NaN, masks and alpha."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
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
        measured: the bands of the raster that hold measurements; an alpha band among them is none.

    Attributes:
        number: see above.
    """

    def __init__(
        self,
        dataset: gdal.Dataset,
        number: int,
        nodata: Nodata = AS_DECLARED,
        measured: Sequence[int] = (),
    ) -> None:
        band = dataset.GetRasterBand(number)
        self._dataset = dataset
        self.number = number
        ranges = list(nodata.ranges)
        declared = band.GetNoDataValue()
        if declared is not None and nodata.declared:
            ranges.append((declared, declared))
        self._ranges = tuple({pair for pair in ranges if not any(map(math.isnan, pair))})
        # A mask made of the band's own nodata value says nothing new; alpha, .msk and dataset masks do.
        flags = band.GetMaskFlags()
        self._has_mask = flags not in (gdal.GMF_ALL_VALID, gdal.GMF_NODATA) and not flags & gdal.GMF_ALPHA
        self._alpha = _alpha_band(dataset, measured)

    def handles(self) -> Iterator[gdal.Band]:
        """Yield the band and what is read with it: its mask, an alpha band."""
        yield self._dataset.GetRasterBand(self.number)
        if self._has_mask:
            yield self._dataset.GetRasterBand(self.number).GetMaskBand()
        if self._alpha:
            yield self._dataset.GetRasterBand(self._alpha)

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
        size = values.shape[1], values.shape[0]
        if self._has_mask:
            valid &= read_band(self._dataset, self.number, box, size, mask=True) != 0
        if self._alpha:
            valid &= read_band(self._dataset, self._alpha, box, size) != 0


def _alpha_band(dataset: gdal.Dataset, measured: Sequence[int]) -> int:
    """Return the number of the raster's alpha band, 0 without.

    GDAL makes a mask of it in rasters of two and four bands only, and calls the fourth band of four bytes
    alpha whatever it holds: so it is looked for here, as gdalwarp does, and not where it is measured.
    """
    last = dataset.RasterCount
    is_alpha = dataset.GetRasterBand(last).GetColorInterpretation() == gdal.GCI_AlphaBand
    return last if is_alpha and last not in measured else 0


def _as_type(nodata: float, dtype: np.dtype) -> np.generic | None:
    """Return the nodata value as the band stores it, or None where the band cannot hold it."""
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            return dtype.type(nodata)
    if not math.isfinite(nodata) or int(nodata) != nodata:
        return None
    limits: np.iinfo = np.iinfo(dtype)
    return dtype.type(int(nodata)) if limits.min <= int(nodata) <= limits.max else None
