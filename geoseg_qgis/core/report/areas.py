"""Areas of the classes as a table with bars, which is the legend too."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from geoseg_qgis.core.mask.style import ClassStyle
from geoseg_qgis.core.report import parts
from geoseg_qgis.core.report.confidences import Confidences
from geoseg_qgis.core.report.content import ReportInput
from geoseg_qgis.core.report.drawings import share_svg
from geoseg_qgis.texts import grouped, tr

_MOST = 60
"""Classes that are listed."""


def areas_table(report: ReportInput, confidences: Confidences | None) -> str:
    """Return the table: the largest class first, those without a pixel at the end and pale."""
    classes = sorted(report.classes, key=lambda style: -report.counts.pixels.get(style.id, 0))
    unit = _unit(report)
    head = [tr("Class"), tr("Share"), *([unit[1]] if unit else []), tr("Pixels")]
    head += [tr("Confidence")] if confidences else []
    rows = (_row(report, style, unit, confidences) for style in classes[:_MOST])
    table = parts.listing([*head, ""], rows)
    left = len(classes) - _MOST
    if left <= 0:
        return table
    text = tr("{count} smaller classes are not listed.").format(count=left)
    return f'{table}<p class="quiet">{escape(text)}</p>'


def whole_area(report: ReportInput) -> str:
    """Return the area that has a class, for a reader; empty where nothing measures it."""
    unit = _unit(report)
    if unit is None:
        return ""
    return f"{_amount(sum(_measured(report)) / unit[0])} {unit[1]}"


def _row(
    report: ReportInput, style: ClassStyle, unit: tuple[float, str] | None, confidences: Confidences | None
) -> tuple[bool, list[str]]:
    counts = report.counts
    pixels, share = counts.pixels.get(style.id, 0), counts.share(style.id)
    cells = [parts.class_name(style.name, style.colour), escape(percent(share))]
    if unit:
        cells.append(_amount((report.counts.area(style.id) or 0.0) / unit[0]))
    cells.append(grouped(pixels))
    if confidences:
        mean = confidences.mean(style.id)
        cells.append("–" if mean is None else f"{mean:.0f} %")
    return pixels > 0, [*cells, share_svg(share, style.colour)]


def _unit(report: ReportInput) -> tuple[float, str] | None:
    """Return square metres of a unit and its name, to suit the whole area; None where nothing measures it."""
    measured = list(_measured(report))
    if len(measured) < len(report.classes):
        return None
    whole = sum(measured)
    return (1.0, "m²") if whole < 1e4 else (1e4, "ha") if whole < 1e9 else (1e6, "km²")


def _measured(report: ReportInput) -> Iterator[float]:
    for style in report.classes:
        area = report.counts.area(style.id)
        if area is not None:
            yield area


def percent(share: float) -> str:
    """Return a share, 0 to 1, for a reader."""
    return "< 0.1 %" if 0 < share < 0.0005 else f"{100 * share:.1f} %"


def _amount(value: float) -> str:
    digits = 0 if value >= 1000 else 1 if value >= 100 else 2
    return grouped(value, digits)
