"""A map and a reference that covers pixels, counted pair by pair."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.areas.change import MOST_VALUES
from geoseg_qgis.core.assess.classmap import MOST, NO_CLASS, ClassMap, Tell
from geoseg_qgis.core.assess.references import Reference
from geoseg_qgis.errors import RasterError

_SIDE = MOST + 1


@dataclass(frozen=True)
class Pairs:
    """How a map and a reference go together.

    Attributes:
        counts: pixels by (class of the map, value of the reference).
        classified: pixels of the map with a class.
        reference_only: pixels where only the reference says something.
    """

    counts: Counter[tuple[int, int]]
    classified: int
    reference_only: int

    @property
    def compared(self) -> int:
        """Pixels where both say something."""
        return sum(self.counts.values())

    @property
    def cover(self) -> float:
        """Share of the map's classified pixels that the reference covers."""
        return self.compared / self.classified if self.classified else 0.0


def count_pairs(source: ClassMap, reference: Reference, tell: Tell) -> Pairs:
    """Compare a map with a reference in one pass.

    Args:
        source: the map; its pixels decide.
        reference: on the map's grid.
        tell: hears how far it is.

    Raises:
        RasterError: one of them cannot be read, or the reference is no classification.
    """
    counts: Counter[tuple[int, int]] = Counter()
    classified = alone = 0
    total = source.grid.width * source.grid.height
    done = 0
    for window in source.blocks():
        ids = source.read(window)
        values, known = reference.read(window)
        here = ids != NO_CLASS
        classified += int(np.count_nonzero(here))
        alone += int(np.count_nonzero(known & ~here))
        both = here & known
        counts.update(_pairs(ids[both], values[both]))
        if len({value for _, value in counts}) > MOST_VALUES:
            raise RasterError(
                "The reference holds more than {most} different values.",
                "Choose a classified raster.",
                most=MOST_VALUES,
            )
        done += window.width * window.height
        tell(done / total)
    return Pairs(counts, classified, alone)


def _pairs(ids: np.ndarray, values: np.ndarray) -> dict[tuple[int, int], int]:
    """Return how often each pair occurs; ids 0 to `MOST`, values any whole numbers."""
    if not values.size:
        return {}
    joined = values * _SIDE + ids
    if values.min() >= 0 and values.max() <= MOST:
        found = np.bincount(joined)
        keys = np.flatnonzero(found)
        numbers = found[keys]
    else:
        keys, numbers = np.unique(joined, return_counts=True)
    return {(key % _SIDE, key // _SIDE): n for key, n in zip(keys.tolist(), numbers.tolist())}
