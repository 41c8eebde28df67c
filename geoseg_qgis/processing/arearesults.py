"""What ``geoseg:classareas`` gives besides its page: numbers for models, and sentences."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingFeedback,
)

from geoseg_qgis.core.areas.arearows import AreaRow
from geoseg_qgis.core.areas.count import Totals
from geoseg_qgis.texts import grouped, tr

DECLARED = 10
"""Classes whose numbers are declared as outputs, for models; others are returned all the same."""
_NAMED = 10  # zones that a sentence names


def empty_zones(found: list[tuple[str, Totals]], misplaced: list[str]) -> list[str]:
    """Return sentences that name the zones without a class."""
    empty = [name for name, totals in found if not totals and name not in misplaced]
    said = []
    for names, text in (
        (empty, tr("{count} of {all} zones hold no pixel's centre with a class and get zeros: {names}.")),
        (
            misplaced,
            tr("{count} of {all} zones have no place in the CRS of the mask and get zeros: {names}."),
        ),
    ):
        if names:
            listed = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
            said.append(text.format(count=len(names), all=len(found), names=listed))
    return said


def numbers(rows: list[AreaRow], feedback: QgsProcessingFeedback, zoned: bool) -> dict[str, Any]:
    """Return sums by class over all rows, and say those of a whole mask."""
    sums: dict[str, Any] = {f"CLASS_{n}_{what}": 0 for n in range(DECLARED) for what in ("PIXELS", "HA")}
    measured = all(row.area_ha is not None for row in rows)
    for row in rows:
        if row.class_id is None:
            continue
        for what, value in (("PIXELS", row.pixels), ("HA", row.area_ha)):
            key = f"CLASS_{row.class_id}_{what}"
            sums[key] = None if value is None else sums.get(key, 0) + value
        if not zoned:
            area = (
                f"{grouped(row.area_ha, 2)} ha"
                if row.area_ha is not None
                else tr("{count} pixels").format(count=grouped(row.pixels))
            )
            feedback.pushInfo(f"{row.name}: {area}, {row.percent:.2f} %")
    pixels = sum(row.pixels for row in rows)
    return {
        **sums,
        "VALID_PIXELS": pixels,
        "AREA_HA": sum(row.area_ha or 0.0 for row in rows) if measured else None,
    }
