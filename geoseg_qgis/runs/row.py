"""A line of the table of masks: what became of one input."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from geoseg_qgis.core.mask.style import ClassStyle
from geoseg_qgis.runs.footprint import MultiPolygon, footprint
from geoseg_qgis.runs.segment import SegmentOutcome

DONE, SKIPPED, FAILED, CANCELLED = "done", "skipped", "failed", "cancelled"
SQUARE_METRES, PIXELS = "m2", "pixels"


@dataclass(frozen=True)
class Row:
    """What became of one input.

    Attributes:
        input: as it was found; of several files, with the system's path separator between them.
        output: path of the mask.
        status: ``done``, ``skipped`` (done earlier, unchanged), ``failed`` or ``cancelled``.
        seconds: of the run, without loading the model.
        windows: that went through the model.
        valid_pixels: pixels that have a class.
        unit: of the areas, ``m2`` on the ellipsoid, without a CRS ``pixels``.
        classes: area of each class in that unit, by column; all of the model's, or none.
        error: the sentence that says what went wrong.
        footprint: outline of the mask's grid in EPSG:4326, longitude before latitude; empty where the mask
            has no place.
    """

    input: str
    output: str
    status: str
    seconds: float = 0.0
    windows: int = 0
    valid_pixels: int = 0
    unit: str = ""
    classes: dict[str, float] = field(default_factory=dict)
    error: str = ""
    footprint: MultiPolygon = ()

    def as_json(self) -> dict[str, Any]:
        """Return what JSON holds."""
        return asdict(self)

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Row:
        """Return the row that ``as_json`` gave; raises TypeError or KeyError for anything else."""
        shape = tuple(
            tuple(tuple((float(x), float(y)) for x, y in ring) for ring in polygon)
            for polygon in body["footprint"]
        )
        return replace(cls(**{**body, "footprint": ()}), footprint=shape)

    def shares(self) -> Iterator[str]:
        """Yield a line for each class: its area."""
        for name, area in self.classes.items():
            measured = f"{area / 1e4:,.2f} ha" if self.unit == SQUARE_METRES else f"{area:,.0f} pixels"
            yield f"{name}: {measured}"


def class_columns(classes: Sequence[ClassStyle]) -> dict[int, str]:
    """Return the column of each class, by its id: ``class_0_water``."""
    return {
        one.id: f"class_{one.id}_{re.sub(r'[^0-9a-z]+', '_', one.name.lower()).strip('_')}".rstrip("_")
        for one in classes
    }


def done_row(source: str, output: str, outcome: SegmentOutcome) -> Row:
    """Return the row of a finished run."""
    counts = outcome.counts
    measured = counts.areas is not None
    areas = {
        name: float(counts.area(number) or 0.0) if measured else float(counts.pixels.get(number, 0))
        for number, name in class_columns(outcome.classes).items()
    }
    return Row(
        input=source,
        output=output,
        status=DONE,
        seconds=round(outcome.run_seconds, 3),
        windows=outcome.summary.windows,
        valid_pixels=counts.valid,
        unit=SQUARE_METRES if measured else PIXELS,
        classes=areas,
        footprint=footprint(outcome.grid),
    )
