"""All that an assessment found, before it is written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.assess.estimate import Estimate
from geoseg_qgis.core.assess.matrix import ErrorMatrix
from geoseg_qgis.core.assess.samples import WholeMap

POINTS, PIXELS = "points", "pixels"


@dataclass(frozen=True)
class Assessment:
    """A map compared with a reference.

    Attributes:
        mask: what the map is called.
        reference: what the reference is called.
        unit: what the matrix counts: `POINTS` or `PIXELS`.
        legend: of the map.
        matrix: counts.
        whole: estimates for the whole map; None where they were not asked for or mean nothing.
        mapped: size of each class in the map, as ``whole`` measures it; empty without.
        left_out: reasons, and how many samples they took.
        notes: what the reader must know; sentences.
    """

    mask: str
    reference: str
    unit: str
    legend: Legend
    matrix: ErrorMatrix
    whole: WholeMap | None
    mapped: Mapping[int, float]
    left_out: tuple[tuple[str, int], ...]
    notes: tuple[str, ...]

    @property
    def estimate(self) -> Estimate | None:
        """The estimates for the whole map, if there are any."""
        return self.whole.estimate if self.whole else None

    @property
    def headline(self) -> str:
        """One sentence."""
        counted = f"{self.matrix.total:,} {self.unit}"
        if self.estimate is None:
            return f"Map and reference agree on {self.matrix.overall:.1%} of {counted}."
        overall = self.estimate.overall
        return (
            f"Overall accuracy of the map: {overall.value:.1%} ± {overall.margin:.1%}, "
            f"estimated from {counted}."
        )

    @property
    def area_unit(self) -> str:
        """What areas are written in."""
        return "ha" if self.whole is not None and self.whole.metric else "pixels"

    def area(self, size: float) -> float:
        """Return a size of ``whole`` or ``mapped`` in `area_unit`."""
        return size / 1e4 if self.area_unit == "ha" else size
