"""All that an assessment found, before it is written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.assess.estimate import Estimate
from geoseg_qgis.core.assess.matrix import ErrorMatrix
from geoseg_qgis.core.assess.samples import WholeMap
from geoseg_qgis.texts import grouped, mark, tr

POINTS, PIXELS = mark("points"), mark("pixels")


@dataclass(frozen=True)
class Assessment:
    """A map compared with a reference.

    Attributes:
        mask: what the map is called.
        reference: what the reference is called.
        unit: what the matrix counts: `POINTS` or `PIXELS`.
        legend: of the map.
        matrix: counts.
        whole: estimates for the whole map, from points; None where they were not asked for or mean nothing.
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
        count = grouped(self.matrix.total)
        if self.estimate is not None:
            overall = self.estimate.overall
            return tr(
                "Overall accuracy of the map: {share:.1%} ± {margin:.1%}, estimated from {count} points."
            ).format(share=overall.value, margin=overall.margin, count=count)
        said = (
            tr("Map and reference agree on {share:.1%} of {count} points.")
            if self.unit == POINTS
            else tr("Map and reference agree on {share:.1%} of {count} pixels.")
        )
        return said.format(share=self.matrix.overall, count=count)

    @property
    def area_unit(self) -> str:
        """What areas are written in."""
        return "ha" if self.whole is not None and self.whole.metric else PIXELS

    def area(self, size: float) -> float:
        """Return a size of ``whole`` or ``mapped`` in `area_unit`."""
        return size / 1e4 if self.area_unit == "ha" else size
