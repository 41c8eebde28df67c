"""What a raster's values are like: how many, least, greatest, mean, spread."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.mask.pixeltype import VALUES_NODATA
from geoseg_qgis.core.window import Window

_SAMPLES = 1024  # columns and rows of the sample, at most
_LOW, _HIGH = 2, 98  # percent: what lies beyond is left out of a stretch, as QGIS does


@dataclass(frozen=True)
class ValueStatistics:
    """Values of a finished raster; those of no valid pixel are NaN.

    Attributes:
        valid: pixels that have a value.
        total: pixels of the raster, valid or not.
        least, greatest, mean: of the valid pixels, in the quantity's unit.
        deviation: standard deviation of the valid pixels, all of them known (divided by their number).
        low, high: 2nd and 98th percentile of a regular sample of about a million pixels at most.
    """

    valid: int
    total: int
    least: float = math.nan
    greatest: float = math.nan
    mean: float = math.nan
    deviation: float = math.nan
    low: float = math.nan
    high: float = math.nan

    @property
    def nodata(self) -> int:
        """Pixels without a value."""
        return self.total - self.valid

    def spread(self) -> tuple[float, float]:
        """Return a range that shows most values: 2nd to 98th percentile, else all; never an empty one."""
        if not self.valid:
            return 0.0, 1.0
        ends = (self.low, self.high) if self.high > self.low else (self.least, self.greatest)
        return ends if ends[1] > ends[0] else (ends[0], ends[0] + (abs(ends[0]) or 1.0))


def round_ends(least: float, greatest: float) -> tuple[float, float]:
    """Return a range a little wider, whose ends are round: a legend of -0.02063 and 0.517 is hard to read."""
    fifth = (greatest - least) / 5
    ten = 10.0 ** math.floor(math.log10(fifth))
    step = next(factor * ten for factor in (1, 2, 5, 10) if factor * ten >= fifth * 0.999)
    ends = math.floor(least / step) * step, math.ceil(greatest / step) * step
    digits = max(0, 1 - math.floor(math.log10(step)))
    return round(ends[0], digits), round(ends[1], digits)


class ValueMeter:
    """Takes a raster piece by piece, each pixel once; what comes out does not depend on memory or threads.

    Mean and spread are joined piece by piece, which stays exact where values are large and close together:
    Chan, Golub, LeVeque (1979), Updating Formulae and a Pairwise Algorithm for Computing Sample Variances.

    Args:
        width: columns of the raster.
        height: its rows.
    """

    def __init__(self, width: int, height: int) -> None:
        self._total = width * height
        self._step = max(1, -(-max(width, height) // _SAMPLES))
        self._valid, self._mean, self._squares = 0, 0.0, 0.0
        self._least, self._greatest = math.inf, -math.inf
        self._sample: list[np.ndarray] = []

    def add(self, window: Window, values: np.ndarray) -> None:
        """Take values, float32 (h, w), of a window."""
        top, left = -window.row % self._step, -window.col % self._step
        some = values[top :: self._step, left :: self._step]
        self._sample.append(some[some != VALUES_NODATA])
        found = values[values != VALUES_NODATA].astype(np.float64)
        if not found.size:
            return
        mean = float(found.mean())
        squares = float(np.square(found - mean).sum())
        count, apart = self._valid + found.size, mean - self._mean
        self._squares += squares + apart**2 * self._valid * found.size / count
        self._mean += apart * found.size / count
        self._valid = count
        self._least = min(self._least, float(found.min()))
        self._greatest = max(self._greatest, float(found.max()))

    def statistics(self) -> ValueStatistics:
        """Return what came so far."""
        if not self._valid:
            return ValueStatistics(0, self._total)
        sample = np.concatenate(self._sample)
        if not sample.size:  # few pixels, none of them in the sample
            sample = np.array([self._least, self._greatest])
        low, high = (float(np.percentile(sample, share)) for share in (_LOW, _HIGH))
        deviation = math.sqrt(self._squares / self._valid)
        extremes = self._least, self._greatest, self._mean
        return ValueStatistics(self._valid, self._total, *extremes, deviation, low, high)
