"""Samples of single pixels: what the map and the reference say, and the stratum they were drawn from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.assess.classrows import ClassRows
from geoseg_qgis.core.assess.estimate import Estimate, estimate
from geoseg_qgis.texts import tr


@dataclass(frozen=True)
class Samples:
    """One entry for each sample.

    Attributes:
        mapped: class id of the map, int (n,).
        referenced: class id of the reference, int (n,).
        strata: class id in the map that the sample was drawn from, int (n,).
        pixels: column and row in that map, int64 (n, 2).
    """

    mapped: np.ndarray
    referenced: np.ndarray
    strata: np.ndarray
    pixels: np.ndarray

    def pairs(self) -> Counter[tuple[int, int]]:
        """Return how often each (map class, reference class) occurs."""
        return Counter(zip(self.mapped.tolist(), self.referenced.tolist()))

    def of(self, stratum: int) -> np.ndarray:
        """Return which samples lie in a stratum, bool (n,)."""
        return self.strata == stratum

    def doubles(self) -> int:
        """Return how many samples lie in the pixel of another one."""
        return len(self.pixels) - len(np.unique(self.pixels, axis=0)) if len(self.pixels) else 0


@dataclass(frozen=True)
class WholeMap:
    """What samples say about the whole map.

    Attributes:
        estimate: None where nothing can be estimated.
        size: area that it speaks of, m², or pixels where ``metric`` is False.
        metric: whether areas are m².
        notes: what the reader must know; sentences.
    """

    estimate: Estimate | None
    size: float
    metric: bool
    notes: tuple[str, ...]


def whole_map(samples: Samples, ids: Sequence[int], strata: ClassRows, legend: Legend) -> WholeMap:
    """Estimate for the whole map from a stratified random sample.

    Strata with less than two samples are left out of the map that the estimate speaks of, and this is said.

    Args:
        samples: drawn at random from each stratum.
        ids: classes of map and reference, in the order of the answer.
        strata: pixels of the map whose classes are the strata.
        legend: of that map.
    """
    pixels, sizes = strata.pixels, strata.sizes
    used = [n for n in pixels if _enough(samples, n, pixels[n])]
    size = sum(sizes[n] for n in used)
    metric = strata.areas is not None
    if not used:
        note = tr("No class of the map has two samples: nothing can be estimated for the whole map.")
        return WholeMap(None, 0.0, metric, (note,))
    counts = np.stack([_counts(samples, number, ids) for number in used])
    whole = np.array([_looked_at(samples, number) >= pixels[number] for number in used])
    answer = estimate(counts, np.array([sizes[n] for n in used]), whole)
    notes = _notes([n for n in pixels if n not in used], sizes, legend)
    return WholeMap(answer, size, metric, tuple(notes))


def _enough(samples: Samples, stratum: int, pixels: int) -> bool:
    looked_at = _looked_at(samples, stratum)
    return int(samples.of(stratum).sum()) >= 2 or 0 < pixels <= looked_at


def _looked_at(samples: Samples, stratum: int) -> int:
    """Return how many different pixels of a stratum are in the sample."""
    return len(np.unique(samples.pixels[samples.of(stratum)], axis=0))


def _counts(samples: Samples, stratum: int, ids: Sequence[int]) -> np.ndarray:
    place = {number: index for index, number in enumerate(ids)}
    counts = np.zeros((len(ids), len(ids)), np.int64)
    here = samples.of(stratum)
    for mapped, referenced in zip(samples.mapped[here].tolist(), samples.referenced[here].tolist()):
        counts[place[mapped], place[referenced]] += 1
    return counts


def _notes(left: Sequence[int], sizes: dict[int, float], legend: Legend) -> Iterator[str]:
    if left:
        names = ", ".join(legend[number].name for number in left)
        part = sum(sizes[number] for number in left) / sum(sizes.values())
        yield tr(
            "Less than two samples lie in: {names}. These classes ({share:.2%} of the map) are left out of "
            "the estimates for the whole map, which speak of the rest. Sample them too."
        ).format(names=names, share=part)
