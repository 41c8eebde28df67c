"""The error matrix (confusion matrix) and the measures that are read from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class ErrorMatrix:
    """Counts of samples by map class and reference class.

    All measures are shares, 0 to 1; NaN where they would be a division by nothing. They describe the samples:
    where some classes were sampled more densely than others, the map as a whole is another matter (see
    ``estimate``).

    Attributes:
        ids: the classes, in the order of rows and columns.
        counts: int64 (k, k); rows are the map's classes, columns the reference's.
    """

    ids: tuple[int, ...]
    counts: np.ndarray

    @classmethod
    def of(cls, pairs: Mapping[tuple[int, int], int], ids: Sequence[int] = ()) -> ErrorMatrix:
        """Make the matrix of counts by (map class, reference class); classes without any are left out.

        Args:
            pairs: how often each pair occurs.
            ids: further classes that get a row and a column all the same.
        """
        found = sorted({*ids, *(number for pair, n in pairs.items() if n for number in pair)})
        place = {number: index for index, number in enumerate(found)}
        counts = np.zeros((len(found), len(found)), np.int64)
        for (mapped, reference), n in pairs.items():
            if n:
                counts[place[mapped], place[reference]] += n
        return cls(tuple(found), counts)

    @property
    def total(self) -> int:
        """All samples."""
        return int(self.counts.sum())

    @property
    def mapped(self) -> np.ndarray:
        """Samples of each map class, int64 (k,)."""
        return self.counts.sum(axis=1)

    @property
    def referenced(self) -> np.ndarray:
        """Samples of each reference class, int64 (k,)."""
        return self.counts.sum(axis=0)

    @property
    def correct(self) -> np.ndarray:
        """Samples of each class on which map and reference agree, int64 (k,)."""
        return np.diagonal(self.counts)

    @property
    def overall(self) -> float:
        """Overall accuracy: the share of samples on which map and reference agree."""
        return float(share(self.correct.sum(), self.total))

    @property
    def users(self) -> np.ndarray:
        """User's accuracy of each map class: one minus the commission error; precision."""
        return share(self.correct, self.mapped)

    @property
    def producers(self) -> np.ndarray:
        """Producer's accuracy of each reference class: one minus the omission error; recall."""
        return share(self.correct, self.referenced)

    @property
    def f1(self) -> np.ndarray:
        """F1 of each class: the harmonic mean of user's and producer's accuracy."""
        return share(2 * self.correct, self.mapped + self.referenced)

    @property
    def iou(self) -> np.ndarray:
        """Intersection over union of each class (Jaccard index)."""
        return share(self.correct, self.mapped + self.referenced - self.correct)

    @property
    def kappa(self) -> float:
        """Cohen's kappa, as Congalton (1991), Remote Sensing of Environment 37, 35-46, computes it."""
        total = float(self.total)
        chance = float((self.mapped.astype(float) * self.referenced).sum())
        return float(share(total * float(self.correct.sum()) - chance, total * total - chance))


def share(part: np.ndarray | float, whole: np.ndarray | float) -> np.ndarray:
    """Return part / whole as float64, NaN where the whole is nothing."""
    above, below = np.broadcast_arrays(np.asarray(part, float), np.asarray(whole, float))
    return np.divide(above, below, out=np.full(below.shape, np.nan), where=below != 0)


def mean(values: np.ndarray) -> float:
    """Return the mean of those values that are no NaN; NaN of none."""
    known = values[~np.isnan(values)]
    return float(known.mean()) if known.size else float("nan")
