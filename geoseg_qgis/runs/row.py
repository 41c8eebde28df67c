"""A line of the table of masks: what became of one input."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from geoseg_qgis.core.mask.style import ClassStyle
from geoseg_qgis.core.values.statistics import ValueStatistics
from geoseg_qgis.runs.classes import mask_classes
from geoseg_qgis.runs.footprint import MultiPolygon, footprint
from geoseg_qgis.runs.request import SegmentRequest
from geoseg_qgis.runs.segment import SegmentOutcome

DONE, SKIPPED, FAILED, CANCELLED = "done", "skipped", "failed", "cancelled"
SQUARE_METRES, PIXELS = "m2", "pixels"
VALUE_COLUMNS = ("minimum", "maximum", "mean", "standard_deviation")
"""Of a regression model's raster."""


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
        classes: area of each class in that unit, by column; all of the model's, or none. Of measured values
            what `VALUE_COLUMNS` names, in their own unit.
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
        """Yield a line for each class: its area; or for each statistic: its value."""
        if set(self.classes) == set(VALUE_COLUMNS):
            yield from (f"{name}: {value:.6g} {self.unit}".rstrip() for name, value in self.classes.items())
            return
        for name, area in self.classes.items():
            measured = f"{area / 1e4:,.2f} ha" if self.unit == SQUARE_METRES else f"{area:,.0f} pixels"
            yield f"{name}: {measured}"


def class_columns(classes: Sequence[ClassStyle]) -> dict[int, str]:
    """Return the column of each class, by its id: ``class_0_water``."""
    return {
        one.id: f"class_{one.id}_{re.sub(r'[^0-9a-z]+', '_', one.name.lower()).strip('_')}".rstrip("_")
        for one in classes
    }


def result_columns(request: SegmentRequest) -> tuple[str, ...]:
    """Return the columns that a run's results have in a table: of its classes, or of its values."""
    if request.model.card.measures:
        return VALUE_COLUMNS
    return tuple(class_columns(mask_classes(request)).values())


def done_row(source: str, output: str, outcome: SegmentOutcome) -> Row:
    """Return the row of a finished run."""
    unit, numbers = _numbers(outcome)
    return Row(
        input=source,
        output=output,
        status=DONE,
        seconds=round(outcome.run_seconds, 3),
        windows=outcome.summary.windows,
        valid_pixels=outcome.counts.valid,
        unit=unit,
        classes=numbers,
        footprint=footprint(outcome.grid),
    )


def _numbers(outcome: SegmentOutcome) -> tuple[str, dict[str, float]]:
    """Return the unit and the numbers of a result, by column."""
    counts = outcome.counts
    if isinstance(counts, ValueStatistics):
        found = (counts.least, counts.greatest, counts.mean, counts.deviation) if counts.valid else ()
        return str(outcome.provenance["result"]["values"]["unit"]), dict(zip(VALUE_COLUMNS, found))
    measured = counts.areas is not None
    return SQUARE_METRES if measured else PIXELS, {
        name: float(counts.area(number) or 0.0) if measured else float(counts.pixels.get(number, 0))
        for number, name in class_columns(outcome.classes).items()
    }
