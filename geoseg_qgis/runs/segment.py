"""One run, from checked parameters to a mask and numbers."""

from __future__ import annotations

import threading
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
from geoseg_qgis.engine.devices import choose_device
from geoseg_qgis.engine.group import EngineGroup
from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import ChunkError, EngineError, RasterError
from geoseg_qgis.runs.identity import fingerprints, identity
from geoseg_qgis.runs.opening import Opened, open_inputs, resolution_doubt
from geoseg_qgis.runs.planning import check_space, windows_per_chunk
from geoseg_qgis.runs.refusals import refuse_several_dates, refuse_unknown_place
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.runs.telling import Feedback, Told, tell_events, tell_loaded, tell_loading, tell_stage
from geoseg_qgis.worker.geoseg_worker.messages import Loaded

_STARTING = threading.Lock()  # a run that sweeps must not find the folder of another before that has its lock


@dataclass(frozen=True)
class SegmentOutcome:
    """What a run found and took.

    Attributes:
        summary: windows, pixels, seconds of each stage.
        loaded: device and versions of the engine.
        device: ``cpu`` or ``cuda:N``.
        warm: whether the model was loaded already.
        batch: windows in one forward that had to be chosen for lack of memory; 0 where it did not.
        load_seconds: from the start of the engine to a model that is ready.
        run_seconds: from then to the finished mask.
        worker_peak_mb: largest resident memory of the worker, MB.
    """

    summary: RunSummary
    loaded: Loaded
    device: str
    warm: bool
    batch: int
    load_seconds: float
    run_seconds: float
    worker_peak_mb: float


def everywhere(grid: Grid) -> Polygons:
    """Return no area of interest: the whole grid is segmented."""
    return ()


def segment(
    request: SegmentRequest,
    output: str,
    feedback: Feedback,
    area_of: AreaOf = everywhere,
    inputs: Callable[[RunFolder], Sequence[InputRaster]] | None = None,
) -> SegmentOutcome:
    """Run; nothing is left under the output's name, in the temporary folder or in memory unless it succeeds.

    Args:
        request: what to run.
        output: path of the mask, a GeoTIFF; its style goes beside it.
        feedback: hears what happens, and may cancel.
        area_of: gives the area of interest.
        inputs: gives the input instead of the request, where some of it is first written into the run's
            temporary folder.

    Raises:
        GeosegError: whatever the analyst can mend; `Cancelled` where feedback was cancelled.
    """
    with _STARTING:
        sweep_stale()
    refuse_several_dates(request.model)
    device = choose_device(request.engine.device, request.engine_kind)
    feedback.pushInfo(device.note)
    if request.warning:
        feedback.pushWarning(request.warning)
    with ExitStack() as open_things:
        with _STARTING:
            folder = open_things.enter_context(RunFolder())
        if inputs is not None:
            request = replace(request, layers=tuple(inputs(folder)))
        opened = open_inputs(request, area_of, feedback)
        open_things.enter_context(opened.stack)
        refuse_unknown_place(request.model, opened.stack)
        _tell(request, opened, feedback)
        check_space(request, opened, output, device.device, feedback)
        classes = [(c.id, c.name, c.color) for c in request.model.card.classes]
        options = creation_options(request.options, opened.grid.width, opened.grid.height)
        mosaic = open_things.enter_context(Mosaic(output, opened.grid, classes, options))
        mosaic.describe(_metadata(request, opened))
        batch = request.engine.max_num_seqs or int(request.batches.get(device.device, 0))
        workers = [replace(request.engine, device=one, max_num_seqs=batch) for one in device.workers]
        request = replace(request, engine=replace(request.engine, device=device.device))
        return _with_engine(request, workers, opened, mosaic, folder, feedback)


def _with_engine(
    request: SegmentRequest,
    workers: Sequence[EngineSettings],
    opened: Opened,
    mosaic: Mosaic,
    folder: RunFolder,
    feedback: Feedback,
) -> SegmentOutcome:
    start = time.perf_counter()
    before = fingerprints(opened)
    POOL.idle_seconds = request.idle_seconds
    with EngineGroup(workers) as engine, ExitStack() as open_things:
        try:
            if not engine.warm:
                tell_loading(feedback, request.load_seconds.get(request.engine.device))
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
                in_flight=2 * engine.size,
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
    classes = [(c.id, c.name, c.color) for c in request.model.card.classes]
    write_qml(str(Path(mosaic.path).with_suffix(".qml")), classes)
    run_seconds = time.perf_counter() - start - load_seconds
    device = request.engine.device
    return SegmentOutcome(summary, loaded, device, engine.warm, engine.batch, load_seconds, run_seconds, peak)


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
