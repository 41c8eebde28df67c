"""What a stratified random sample says about the whole map: accuracy and areas with their uncertainty.

The estimators are those of Stehman (2014), "Estimating area and map accuracy for stratified random sampling
when the strata are different from the map classes", International Journal of Remote Sensing 35, 4923-4939.
Where the strata are the map's own classes, they are those of Olofsson et al. (2014), "Good practices for
estimating area and assessing accuracy of land change", Remote Sensing of Environment 148, 42-57.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from geoseg_qgis.core.assess.matrix import share

Z95 = 1.96
"""Standard errors on each side of a 95 % confidence interval, as the paper has it."""


class Measure(NamedTuple):
    """An estimate and its standard error, both float64 of one shape; NaN where nothing can be said."""

    value: np.ndarray
    error: np.ndarray

    @property
    def margin(self) -> np.ndarray:
        """Half the width of the 95 % confidence interval."""
        return Z95 * self.error

    def of(self, place: int) -> tuple[float, float]:
        """Return the estimate of one class and half the width of its interval."""
        return float(self.value[place]), float(self.margin[place])


@dataclass(frozen=True)
class Estimate:
    """Estimates for the whole map; shares, 0 to 1.

    Attributes:
        matrix: the error matrix as shares of the area, float64 (k, k), rows map, columns reference.
        overall: overall accuracy, ().
        users: user's accuracies, (k,).
        producers: producer's accuracies, (k,).
        areas: share of the area that each class has by the reference, (k,).
    """

    matrix: np.ndarray
    overall: Measure
    users: Measure
    producers: Measure
    areas: Measure


def estimate(counts: np.ndarray, weights: np.ndarray, whole: np.ndarray) -> Estimate:
    """Estimate accuracies and areas from a stratified random sample.

    The finite population correction is left out, as in the paper, but for strata of which every pixel was
    looked at: these have no sampling error.

    Args:
        counts: samples by stratum, map class and reference class, int (h, k, k). Each stratum has two samples
            at least, or is ``whole``.
        weights: area of each stratum, float (h,), in any unit.
        whole: bool (h,), True for strata of which every pixel is in the sample.

    Raises:
        ValueError: a stratum has too few samples.
    """
    samples = counts.sum(axis=(1, 2)).astype(float)
    if np.any((samples < 2) & ~(whole & (samples > 0))):
        raise ValueError("a stratum has less than two samples")
    weight = np.asarray(weights, float) / np.sum(weights)
    cells = counts / samples[:, None, None]
    # of a mean in a stratum the variance is s²/n, and s² of an indicator with mean p is n/(n-1)·p·(1-p)
    spread = np.where(whole, 0.0, weight**2 / np.maximum(samples - 1, 1))
    hits = np.diagonal(cells, axis1=1, axis2=2)
    return Estimate(
        matrix=np.einsum("h,hij->ij", weight, cells),
        overall=_mean(hits.sum(axis=1), weight, spread),
        users=_ratio(hits, cells.sum(axis=2), weight, spread),
        producers=_ratio(hits, cells.sum(axis=1), weight, spread),
        areas=_mean(cells.sum(axis=1), weight, spread),
    )


def _mean(means: np.ndarray, weight: np.ndarray, spread: np.ndarray) -> Measure:
    """Return the stratified mean of indicators with the given means (h, …) in each stratum."""
    value = np.minimum(np.tensordot(weight, means, 1), 1.0)  # the last digit may be beyond
    return Measure(value, np.sqrt(np.tensordot(spread, means * (1 - means), 1)))


def _ratio(part: np.ndarray, whole: np.ndarray, weight: np.ndarray, spread: np.ndarray) -> Measure:
    """Return the combined ratio estimate of two indicators, of which the part implies the whole.

    Args:
        part: means of the one, (h, k).
        whole: means of the other, (h, k).
        weight: of each stratum, (h,).
        spread: factor of the variance of each stratum, (h,).
    """
    size = weight @ whole
    value = np.minimum(share(weight @ part, size), 1.0)
    ratio = np.nan_to_num(value)
    variance = part * (1 - part) + ratio**2 * whole * (1 - whole) - 2 * ratio * part * (1 - whole)
    error = share(np.sqrt(np.maximum(spread @ variance, 0)), size)
    return Measure(value, error)
