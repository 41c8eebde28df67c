"""How sure the model was: confidences counted over the whole mask, by class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.mask.statistics import NODATA
from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.errors import RasterError

BIN = 5
"""Percent in one bar of a histogram."""
_ROWS = 512
_PIXELS = 16 << 20  # that are counted at once


@dataclass(frozen=True)
class Confidences:
    """Pixels by class and confidence.

    Attributes:
        pixels: int64 (256, 101): class id and percent.
    """

    pixels: np.ndarray

    @property
    def total(self) -> int:
        """Pixels that have a class and a confidence."""
        return int(self.pixels.sum())

    def mean(self, class_id: int) -> float | None:
        """Return the mean confidence of a class, percent; None where it has no pixel."""
        row = self.pixels[class_id]
        return float((row * np.arange(101)).sum() / row.sum()) if row.any() else None

    def median(self) -> int:
        """Return the percent that half of all pixels reach at least."""
        reached = np.cumsum(self.pixels.sum(axis=0)[::-1])[::-1]
        return int(np.flatnonzero(reached * 2 >= self.total)[-1])

    def bars(self) -> np.ndarray:
        """Return pixels of each class in bars of 5 percent, int64 (256, 20); 100 belongs to the last one."""
        bars = self.pixels[:, :100].reshape(256, 100 // BIN, BIN).sum(axis=2)
        bars[:, -1] += self.pixels[:, 100]
        return bars


def count_confidences(path: str, mask: str, check: Callable[[], None] = lambda: None) -> Confidences:
    """Count a raster of percent, some rows at a time.

    Args:
        path: uint8, 0 to 100, nodata 255.
        mask: the mask that it belongs to, of the same size.
        check: is called often, and may raise.

    Raises:
        RasterError: they cannot be read, or differ in size.
    """
    scores, ids = open_raster(path), open_raster(mask)
    width, height = ids.RasterXSize, ids.RasterYSize
    if (scores.RasterXSize, scores.RasterYSize) != (width, height):
        raise RasterError(
            "{path} and {mask} differ in size.", "They must come from the same run.", path=path, mask=mask
        )
    counts = np.zeros((256, 101), np.int64)
    rows = max(1, min(_ROWS, _PIXELS // width))
    for top in range(0, height, rows):
        check()
        box = (0, top, width, min(rows, height - top))
        percent, classes = _rows(scores, box), _rows(ids, box)
        known = (percent <= 100) & (classes != NODATA)
        joined = classes[known].astype(np.int32) * 101 + percent[known]
        counts += np.bincount(joined, minlength=counts.size).reshape(counts.shape)
    return Confidences(counts)


def _rows(dataset: gdal.Dataset, box: tuple[int, int, int, int]) -> np.ndarray:
    band = dataset.GetRasterBand(1)
    answer = attempt(band.ReadAsArray, *box)
    if answer.value is None:
        raise RasterError(
            "Cannot read {path}: {reason}.", path=dataset.GetDescription(), reason=answer.reason
        )
    attempt(band.FlushCache)  # else GDAL keeps what nobody reads again
    return answer.value
