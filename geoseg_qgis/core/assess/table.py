"""An assessment as a table: a row for each class, and one for all of them."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator
from typing import Any

from geoseg_qgis.core.assess.assessment import Assessment
from geoseg_qgis.core.csvcells import as_cell


def as_csv(assessment: Assessment) -> str:
    """Return CSV with commas, a header and lines that end with a line feed.

    ``ref_3`` counts the samples of the row's map class that the reference gives class 3. Columns that end
    with ``_ci95`` are half the width of the 95 % confidence interval of the column before. Accuracies are
    shares, 0 to 1. What is not known is empty.
    """
    rows = list(_rows(assessment))
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    return text.getvalue()


def _rows(assessment: Assessment) -> Iterator[dict[str, Any]]:
    matrix = assessment.matrix
    for place, number in enumerate(matrix.ids):
        row: dict[str, Any] = {"class": number, "name": assessment.legend[number].name}
        row.update({f"ref_{other}": int(n) for other, n in zip(matrix.ids, matrix.counts[place])})
        row.update(n_mapped=int(matrix.mapped[place]), n_referenced=int(matrix.referenced[place]))
        row.update(users=matrix.users[place], producers=matrix.producers[place], overall="")
        row.update(f1=matrix.f1[place], iou=matrix.iou[place], kappa="")
        yield {**row, **_estimated(assessment, place)}
    total: dict[str, Any] = {"class": "", "name": "all"}
    total.update({f"ref_{other}": int(n) for other, n in zip(matrix.ids, matrix.referenced)})
    total.update(n_mapped=matrix.total, n_referenced=matrix.total, users="", producers="")
    total.update(overall=matrix.overall, f1="", iou="", kappa=matrix.kappa)
    yield {**total, **_estimated(assessment, None)}


def _estimated(assessment: Assessment, place: int | None) -> dict[str, Any]:
    """Return the columns of the estimates for the whole map: of a class, or of all."""
    answer, whole = assessment.estimate, assessment.whole
    if answer is None or whole is None:
        return {}
    unit = assessment.area_unit
    columns: dict[str, Any] = {}
    for name, measure in (("users", answer.users), ("producers", answer.producers)):
        value, margin = ("", "") if place is None else measure.of(place)
        columns.update({f"{name}_whole": value, f"{name}_whole_ci95": margin})
    overall = answer.overall if place is None else None
    columns["overall_whole"] = overall.value if overall else ""
    columns["overall_whole_ci95"] = overall.margin if overall else ""
    size = assessment.area(whole.size)
    if place is None:
        mapped, area, margin = sum(assessment.mapped.values()), size, ""
    else:
        mapped = assessment.mapped.get(assessment.matrix.ids[place], 0.0)
        area, margin = (size * part for part in answer.areas.of(place))
    columns.update({f"mapped_{unit}": assessment.area(mapped), f"area_{unit}": area})
    return {**columns, f"area_{unit}_ci95": margin}


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return as_cell(value)
    number = float(value)
    if math.isnan(number):
        return ""
    return (
        str(int(number)) if number.is_integer() else f"{number:.6g}" if abs(number) < 1e6 else f"{number:.1f}"
    )
