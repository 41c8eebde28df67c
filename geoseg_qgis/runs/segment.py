"""One run, from checked parameters to a mask and numbers."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.mask.options import creation_options
from geoseg_qgis.core.mask.style import write_qml
from geoseg_qgis.core.rasters.areafile import AreaOf, Polygons
from geoseg_qgis.core.rasters.fingerprint import digests, refuse_changes
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.run.journal import Journal, discard_journal
from geoseg_qgis.core.run.pipeline import segment_stack
from geoseg_qgis.core.run.summary import RunSummary
from geoseg_qgis.core.run.workspace import RunFolder, sweep_stale
from geoseg_qgis.errors import ChunkError, EngineError, RasterError
from geoseg_qgis.runs.engines import Engines, choose_engines
from geoseg_qgis.runs.identity import fingerprints, identity
from geoseg_qgis.runs.opening import Opened, open_inputs, resolution_doubt
from geoseg_qgis.runs.planning import check_space, windows_per_chunk
from geoseg_qgis.runs.refusals import refuse_several_dates, refuse_unknown_place
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.runs.telling import Feedback, Told, tell_events, tell_loaded, tell_stage
from geoseg_qgis.worker.geoseg_worker.messages import Loaded


@dataclass(frozen=True)
class SegmentOutcome:
    """What a run found and took.

    Attributes:
        summary: windows, pixels, seconds of each stage.
        loaded: device and versions of the engine.
        device: ``cpu``, ``cuda:N``, ``cuda`` for every GPU, or ``server`` and its address.
        warm: whether the model was loaded already.
        batch: windows in one forward that had to be chosen for lack of memory; 0 where it did not.
        load_seconds: from the start of the engine to a model that is ready.
        run_seconds: from then to the finished mask.
        worker_peak_mb: largest resident memory of the worker, MB.
        grid: of the mask.
    """

    summary: RunSummary
    loaded: Loaded
    device: str
    warm: bool
    batch: int
    load_seconds: float
    run_seconds: float
    worker_peak_mb: float
    grid: Grid


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
) -> SegmentOutcome:
    """Run; nothing is left under the output's name, in the temporary folder or in memory unless it succeeds.

    Args:
        request: what to run.
        output: path of the mask, a GeoTIFF; its style goes beside it.
        feedback: hears what happens, and may cancel.
        area_of: gives the area of interest.
        inputs: gives the input instead of the request, where some of it is first written into the run's
            temporary folder.
        engines: those that the request asks for, where somebody chose them already.

    Raises:
        GeosegError: whatever the analyst can mend; `Cancelled` where feedback was cancelled.
    """
    refuse_several_dates(request.model)
    engines = engines or choose_engines(request)
    feedback.pushInfo(engines.note)
    if request.warning:
        feedback.pushWarning(request.warning)
    with ExitStack() as open_things:
        sweep_stale(engines.folder)
        folder = open_things.enter_context(RunFolder(engines.folder, engines.is_shared))
        if inputs is not None:
            request = replace(request, layers=tuple(inputs(folder)))
        opened = open_inputs(request, area_of, feedback)
        open_things.enter_context(opened.stack)
        refuse_unknown_place(request.model, opened.stack)
        _tell(request, opened, feedback)
        check_space(request, opened, output, engines.name, feedback)
        options = creation_options(request.options, opened.grid.width, opened.grid.height)
        mosaic = open_things.enter_context(Mosaic(output, opened.grid, _classes(request), options))
        mosaic.describe(_metadata(request, opened))
        return _with_engine(request, engines, opened, mosaic, folder, feedback)


def _with_engine(
    request: SegmentRequest,
    engines: Engines,
    opened: Opened,
    mosaic: Mosaic,
    folder: RunFolder,
    feedback: Feedback,
) -> SegmentOutcome:
    start = time.perf_counter()
    before = fingerprints(opened)
    warning = engines.warning()
    if warning:
        feedback.pushWarning(warning)
    with engines.open() as engine, ExitStack() as open_things:
        try:
            if not engine.warm:
                feedback.pushInfo(engines.opening)
            loaded = engine.wait_until_loaded(feedback.isCanceled, tell_stage(feedback))
            load_seconds = time.perf_counter() - start
            tell_loaded(feedback, loaded, load_seconds, engine.warm)
            journal = _journal(request, opened, mosaic, loaded, before, feedback)
            if journal is not None:
                open_things.enter_context(journal)
            summary = segment_stack(
                opened.stack,
                opened.plan,
                engine,
                mosaic,
                opened.scale,
                folder,
                windows_per_chunk=windows_per_chunk(opened, loaded.max_num_seqs),
                area=opened.area,
                journal=journal,
                in_flight=engine.in_flight,
                progress=Told(feedback).progress,
                cancelled=lambda: tell_events(feedback, engine.told) or feedback.isCanceled(),
            )
        except EngineError as error:
            if not isinstance(error, ChunkError):  # which says it all
                for line in engine.log():
                    feedback.pushDebugInfo(line)
            raise
        peak = engine.peak_rss_mb
        feedback.setProgressText("Finishing the mask …")
        _refuse_changes(before, journal)
        mosaic.finish(feedback.isCanceled)
        discard_journal(Path(mosaic.path)) if journal is None else journal.remove()
    write_qml(str(Path(mosaic.path).with_suffix(".qml")), _classes(request))
    run_seconds = time.perf_counter() - start - load_seconds
    return SegmentOutcome(
        summary,
        loaded,
        engines.name,
        engine.warm,
        engine.batch,
        load_seconds,
        run_seconds,
        peak,
        opened.grid,
    )


def _classes(request: SegmentRequest) -> list[tuple[int, str, str]]:
    return [(c.id, c.name, c.color) for c in request.model.card.classes]


def _journal(
    request: SegmentRequest,
    opened: Opened,
    mosaic: Mosaic,
    loaded: Loaded,
    inputs: dict[str, str],
    feedback: Feedback,
) -> Journal | None:
    if not request.resume:
        return None
    grid = opened.stack.grid
    known = identity(request, opened, loaded, inputs)
    journal = Journal.open(Path(mosaic.path), known, grid.width, grid.height)
    feedback.pushInfo(journal.note)
    return journal


def _refuse_changes(before: dict[str, str], journal: Journal | None) -> None:
    try:
        refuse_changes(before, digests(before))
    except RasterError:
        if journal is not None:  # its pieces may come from the old image and from the new one
            journal.remove()
        raise


def _tell(request: SegmentRequest, opened: Opened, feedback: Feedback) -> None:
    for note in opened.notes():
        feedback.pushInfo(note)
    for warning in (*opened.scale.warnings, resolution_doubt(request, opened.stack.grid)):
        if warning:
            feedback.pushWarning(warning)


def _metadata(request: SegmentRequest, opened: Opened) -> dict[str, str]:
    return {
        "GEOSEG_MODEL": request.model.card.id,
        "GEOSEG_BANDS": " ".join(opened.match.notes),
        "GEOSEG_SCALE": opened.scale.note,
        "GEOSEG_WINDOWS": f"{opened.plan.window} pixels, overlap {opened.plan.overlap}, {opened.plan.merge}",
    }
