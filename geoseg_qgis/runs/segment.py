"""One run, from checked parameters to a mask and numbers."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable

from geoseg_qgis.core.mask.statistics import ClassCounts
from geoseg_qgis.core.mask.style import ClassStyle
from geoseg_qgis.core.rasters.areafile import AreaOf, Polygons
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.run.journal import discard_journal
from geoseg_qgis.core.run.workspace import RunFolder, sweep_stale
from geoseg_qgis.core.values.statistics import ValueStatistics
from geoseg_qgis.engine.gpuwatch import GpuWatch
from geoseg_qgis.models.fingerprint import fingerprint
from geoseg_qgis.runs.classes import check_result
from geoseg_qgis.runs.command import Value
from geoseg_qgis.runs.engines import Engines, choose_engines
from geoseg_qgis.runs.identity import input_digests
from geoseg_qgis.runs.opening import Opened, open_inputs, resolution_doubt
from geoseg_qgis.runs.overwriting import refuse_overwriting_inputs
from geoseg_qgis.runs.planning import check_space
from geoseg_qgis.runs.provenance import Made, provenance
from geoseg_qgis.runs.refusals import refuse_unknown_place
from geoseg_qgis.runs.reportpage import try_report
from geoseg_qgis.runs.request import Beside, InputRaster, SegmentRequest
from geoseg_qgis.runs.results import Results, results_of
from geoseg_qgis.runs.telling import Feedback, tell_gpu, tell_times, unanswered
from geoseg_qgis.runs.through import Through, through_engine
from geoseg_qgis.runs.valueresults import ValueResults
from geoseg_qgis.texts import tr


@dataclass(frozen=True)
class Asked:
    """Who asks, and for what a request does not hold: for the command that does the run once more.

    Attributes:
        more: parameters beside the request's: EXTENT, AOI, OUTPUT …
        qgis: version of QGIS; empty without.
        beyond: sentences about what the command cannot say; see `geoseg_qgis.runs.command.beyond_parameters`.
    """

    more: Mapping[str, Value | None] = field(default_factory=dict)
    qgis: str = ""
    beyond: tuple[str, ...] = ()


@dataclass(frozen=True)
class SegmentOutcome(Through):
    """What a run found and took, on its way through the engine and afterwards.

    Attributes:
        device: ``cpu``, ``cuda:N``, ``cuda`` for every GPU, or ``server`` and its address.
        run_seconds: from a model that is ready to the finished mask.
        grid: of the mask.
        classes: of the mask.
        counts: pixels of each class in the finished mask; or statistics of measured values.
        provenance: how it was made, as in the file beside it.
    """

    device: str
    run_seconds: float
    grid: Grid
    classes: tuple[ClassStyle, ...]
    counts: ClassCounts | ValueStatistics
    provenance: dict[str, Any]


def everywhere(grid: Grid) -> Polygons:
    """Return no area of interest: the whole grid is segmented."""
    return ()


def segment(
    request: SegmentRequest,
    output: str,
    feedback: Feedback,
    area_of: AreaOf = everywhere,
    inputs: Callable[[RunFolder], Sequence[InputRaster]] | None = None,
    engines: Engines | None = None,
    beside: Beside | None = None,
    asked: Asked | None = None,
) -> SegmentOutcome:
    """Run; nothing is left under the outputs' names, in the temporary folder or in memory unless it succeeds.

    From the mask's final name on it has succeeded: what goes wrong beside it then is a warning.

    Args:
        request: what to run.
        output: path of the mask, a GeoTIFF; its style and how it was made go beside it.
        feedback: hears what happens, and may cancel.
        area_of: gives the area of interest.
        inputs: gives the input instead of the request, where some of it is first written into the run's
            temporary folder.
        engines: those that the request asks for, where somebody chose them already.
        beside: what else is wished for.
        asked: who asks, for the record.

    Raises:
        GeosegError: whatever the analyst can mend; `Cancelled` where feedback was cancelled.
    """
    beside = beside or Beside()
    check_result(request.result, request.model, beside)
    is_alone = engines is None  # otherwise somebody watches the GPU for many runs
    engines = engines or choose_engines(request)
    feedback.pushInfo(engines.note)
    if request.warning:
        feedback.pushWarning(request.warning)
    with ExitStack() as open_things:
        sweep_stale(engines.folder)
        folder = open_things.enter_context(RunFolder(engines.folder, engines.is_shared))
        if inputs is not None:
            request = replace(request, layers=tuple(inputs(folder)))
        refuse_overwriting_inputs(request, output, beside)
        opened = open_inputs(request, area_of, feedback, str(folder.path))
        open_things.enter_context(opened.stack)
        refuse_unknown_place(request.model, opened.stack)
        _tell(request, opened, feedback)
        check_space(request, opened, output, engines.name, feedback, engines.workers, engines.folder, beside)
        results: Results | ValueResults = results_of(request, opened, output, beside)
        open_things.enter_context(results)
        with GpuWatch(*(engines.devices if is_alone else ())) as watch:
            outcome = _run(request, engines, opened, results, folder, feedback, asked or Asked())
        tell_gpu(feedback, watch, outcome.gpu_peak_mb)
        if beside.report:
            counts, body = outcome.counts, outcome.provenance
            try_report(beside, request, opened, results.mosaic.path, counts, body, feedback)
        return outcome


def _run(
    request: SegmentRequest,
    engines: Engines,
    opened: Opened,
    results: Results | ValueResults,
    folder: RunFolder,
    feedback: Feedback,
    asked: Asked,
) -> SegmentOutcome:
    started, start = datetime.now(timezone.utc), time.perf_counter()
    files, weights = input_digests(opened), fingerprint(request.model.checked)
    through = through_engine(request, engines, opened, results, folder, files, feedback)
    measures = request.model.card.measures
    feedback.setProgressText(tr("Finishing the values …") if measures else tr("Finishing the mask …"))
    notes = results.clean(str(folder.path), feedback)
    for note in notes:
        feedback.pushInfo(note)
    lost = unanswered(request, through.summary.unanswered)
    if lost:
        feedback.pushWarning(lost)
        notes = (*notes, lost)
    counts, since = results.mosaic.counts, start + through.load_seconds
    made = Made(
        started=started,
        load_seconds=through.load_seconds,
        run_seconds=time.perf_counter() - since,
        device=engines.name,
        loaded=through.loaded,
        windows=through.summary.windows,
        classes=results.classes,
        counts=counts,
        inputs=files,
        weights=weights,
        notes=notes,
    )
    body = provenance(request, opened, made, asked.more, asked.qgis, asked.beyond)
    finishing = time.perf_counter()
    results.finish(body, feedback)
    discard_journal(Path(results.mosaic.path))
    seconds = time.perf_counter() - since
    tell_times(feedback, through.summary.seconds, time.perf_counter() - finishing, seconds)
    return SegmentOutcome(
        **vars(through),
        device=engines.name,
        run_seconds=seconds,
        grid=opened.grid,
        classes=results.classes,
        counts=counts,
        provenance=body,
    )


def _tell(request: SegmentRequest, opened: Opened, feedback: Feedback) -> None:
    for note in opened.notes():
        feedback.pushInfo(note)
    for warning in (*opened.scale.warnings, resolution_doubt(request, opened.stack.grid)):
        if warning:
            feedback.pushWarning(warning)
