"""The report of a finished run."""

from __future__ import annotations

from typing import Any, Callable

from geoseg_qgis.core.mask.statistics import ClassCounts
from geoseg_qgis.core.mask.style import class_styles
from geoseg_qgis.core.report.content import Picture, ReportInput, shown_bands
from geoseg_qgis.core.report.page import write_report
from geoseg_qgis.core.values.page import ValueReport, write_value_report
from geoseg_qgis.core.values.statistics import ValueStatistics
from geoseg_qgis.errors import Cancelled, GeosegError
from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.models.quantity import Quantity
from geoseg_qgis.runs.discreet import homeless
from geoseg_qgis.runs.opening import Opened
from geoseg_qgis.runs.provenancetexts import facts
from geoseg_qgis.runs.request import Beside, SegmentRequest
from geoseg_qgis.runs.telling import Feedback
from geoseg_qgis.runs.valueresults import shown_range
from geoseg_qgis.texts import mark, tr

_FOOTER = mark("Made by a model: check it before use.")


def try_report(
    beside: Beside,
    request: SegmentRequest,
    opened: Opened,
    path: str,
    counts: ClassCounts | ValueStatistics,
    body: dict[str, Any],
    feedback: Feedback,
) -> None:
    """Write the report; the result is there already, so that what goes wrong now is no more than a warning.

    Args:
        beside: paths of the report and the confidence.
        request: what was run.
        opened: the inputs, still open.
        path: of the finished mask, or raster of values.
        counts: what is in it.
        body: how it was made.
        feedback: hears what happens, and may cancel.
    """
    feedback.setProgressText(tr("Writing the report …"))
    page, cancelled = beside.report, feedback.isCanceled
    try:
        if isinstance(counts, ValueStatistics):
            write_values_report(page, request, opened, path, counts, body, cancelled)
        else:
            write_run_report(page, request, opened, path, beside.confidence, counts, body, cancelled)
    except GeosegError as error:
        feedback.pushWarning(
            tr("The result is complete, but there is no report: {error}").format(error=error)
        )


def write_run_report(
    path: str,
    request: SegmentRequest,
    opened: Opened,
    mask: str,
    confidence: str,
    counts: ClassCounts,
    body: dict[str, Any],
    cancelled: Callable[[], bool],
) -> None:
    """Write the page; the inputs are still open.

    Args:
        path: of the page.
        request: what was run.
        opened: the inputs.
        mask: path of the finished mask.
        confidence: path of its confidence; empty without.
        counts: of the mask.
        body: how it was made.
        cancelled: is asked often.

    Raises:
        Cancelled: ``cancelled`` said so.
        RasterError: an input cannot be read any more.
        OutputError: the page cannot be written.
    """

    def check() -> None:
        if cancelled():
            raise Cancelled

    classes = body["result"]["classes"]
    report = ReportInput(
        title=_title(request),
        subtitle=_subtitle(request, body),
        mask=mask,
        grid=opened.grid,
        classes=class_styles([(one["id"], one["name"], one["colour"]) for one in classes]),
        counts=counts,
        picture=_picture(request.model.card, opened),
        confidence=confidence,
        notes=opened.scale.warnings,
        facts=tuple((fact.section, fact.label, fact.value) for fact in facts(body)),
        footer=tr(_FOOTER),
    )
    write_report(path, report, check)


def write_values_report(
    path: str,
    request: SegmentRequest,
    opened: Opened,
    raster: str,
    counts: ValueStatistics,
    body: dict[str, Any],
    cancelled: Callable[[], bool],
) -> None:
    """Write the page of a regression model's run; the rest as of `write_run_report`.

    Args:
        raster: path of the finished raster of values.
        counts: its statistics.
    """

    def check() -> None:
        if cancelled():
            raise Cancelled

    quantity = request.model.card.quantity or Quantity()
    report = ValueReport(
        title=_title(request),
        subtitle=_subtitle(request, body),
        path=raster,
        grid=opened.grid,
        name=quantity.name,
        unit=quantity.unit,
        counts=counts,
        span=shown_range(quantity, counts),
        ramp=quantity.ramp,
        picture=_picture(request.model.card, opened),
        notes=opened.scale.warnings,
        facts=tuple((fact.section, fact.label, fact.value) for fact in facts(body)),
        footer=tr(_FOOTER),
    )
    write_value_report(path, report, check)


def _title(request: SegmentRequest) -> str:
    return ", ".join(homeless(layer.name) for layer in request.layers)


def _subtitle(request: SegmentRequest, body: dict[str, Any]) -> str:
    return f"{tr(request.model.card.title)}, {body['started'].replace('T', ' ').replace('+00:00', ' UTC')}"


def _picture(card: ModelCard, opened: Opened) -> Picture:
    places = shown_bands([band.name for band in card.bands], [band.wavelength_nm for band in card.bands])
    sources = tuple(opened.stack.sources[place] for place in places)
    return Picture(sources, tuple(card.bands[place].name for place in places), opened.stack.crs)
