"""What came out of a run, in its record: pixels and areas of classes, or statistics of values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from geoseg_qgis.core.mask.statistics import ClassCounts
from geoseg_qgis.core.mask.style import ClassStyle
from geoseg_qgis.core.values.statistics import ValueStatistics
from geoseg_qgis.models.quantity import Quantity


def result_record(
    counts: ClassCounts | ValueStatistics, classes: Sequence[ClassStyle], quantity: Quantity | None
) -> dict[str, Any]:
    """Return what came out of a run, as values that JSON holds.

    Args:
        counts: pixels of each class, or the statistics of values.
        classes: of the mask, in the order of the legend; none of values.
        quantity: what a regression model measures; None of masks.
    """
    if isinstance(counts, ValueStatistics):
        return {
            "valid_pixels": counts.valid,
            "nodata_pixels": counts.nodata,
            "classes": [],
            "values": {
                "name": quantity.name if quantity else "",
                "unit": quantity.unit if quantity else "",
                "minimum": counts.least,
                "maximum": counts.greatest,
                "mean": counts.mean,
                "standard_deviation": counts.deviation,
            },
        }
    rows = [
        {
            "id": one.id,
            "name": one.name,
            "colour": one.colour,
            "pixels": counts.pixels.get(one.id, 0),
            "m2": counts.area(one.id),
        }
        for one in classes
    ]
    return {"valid_pixels": counts.valid, "nodata_pixels": counts.nodata, "classes": rows}
