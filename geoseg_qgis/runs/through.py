"""The middle of a run: the engine is there, and all chunks go through it."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from geoseg_qgis.core.rasters.fingerprint import digests, refuse_changes
from geoseg_qgis.core.run.journal import Journal
from geoseg_qgis.core.run.pipeline import segment_stack
from geoseg_qgis.core.run.summary import RunSummary
from geoseg_qgis.core.run.workspace import RunFolder
from geoseg_qgis.errors import ChunkError, EngineError, ModelError, RasterError
from geoseg_qgis.runs.classes import decision_of
from geoseg_qgis.runs.engines import Engines
from geoseg_qgis.runs.identity import resume_identity
from geoseg_qgis.runs.opening import Opened
from geoseg_qgis.runs.planning import windows_per_chunk
from geoseg_qgis.runs.request import SegmentRequest
from geoseg_qgis.runs.results import Results
from geoseg_qgis.runs.telling import Feedback, Told, tell_events, tell_loaded, tell_stage
from geoseg_qgis.runs.valueresults import ValueResults
from geoseg_qgis.worker.geoseg_worker.messages import Loaded


@dataclass(frozen=True)
class Through:
    """What was found on the way.

    Attributes:
        summary: windows, pixels, seconds of each stage.
        loaded: device and versions of the engine.
        warm: whether the model was loaded already.
        batch: windows in one forward that had to be chosen for lack of memory; 0 where it did not.
        load_seconds: from the start of the engine to a model that is ready.
        worker_peak_mb: largest resident memory of the worker, MB.
        gpu_peak_mb: largest memory of the GPU that the worker took, MB; 0 on a CPU.
    """

    summary: RunSummary
    loaded: Loaded
    warm: bool
    batch: int
    load_seconds: float
    worker_peak_mb: float
    gpu_peak_mb: float


def through_engine(
    request: SegmentRequest,
    engines: Engines,
    opened: Opened,
    results: Results | ValueResults,
    folder: RunFolder,
    inputs: dict[str, str],
    feedback: Feedback,
) -> Through:
    """Open the engine, bring all chunks through it, and give it back.

    Args:
        request: what to run.
        engines: what it takes.
        opened: the inputs.
        results: where the classes and scores go.
        folder: for the chunks.
        inputs: digests of the inputs' files, taken before.
        feedback: hears what happens, and may cancel.

    Raises:
        GeosegError: whatever the analyst can mend; what is finished is kept where the run can be resumed.
    """
    start = time.perf_counter()
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
            journal = _journal(request, opened, results, loaded, inputs, feedback)
            if journal is not None:
                open_things.enter_context(journal)
            summary = segment_stack(
                opened.stack,
                opened.plan,
                engine,
                results.mosaic,
                opened.scale,
                folder,
                windows_per_chunk=windows_per_chunk(opened, loaded.max_num_seqs),
                area=opened.area,
                scores=results.scores,
                decision=decision_of(request),
                journal=journal,
                in_flight=engine.in_flight,
                progress=Told(feedback).progress,
                cancelled=lambda: tell_events(feedback, engine.told) or feedback.isCanceled(),
            )
        except (EngineError, ModelError) as error:
            if not isinstance(error, ChunkError):  # which says it all
                for line in engine.log():
                    feedback.pushDebugInfo(line)
            raise
        _refuse_changed_inputs(inputs, journal)
        peaks = engine.peak_rss_mb, engine.peak_gpu_mb
        return Through(summary, loaded, engine.warm, engine.batch, load_seconds, *peaks)


def _journal(
    request: SegmentRequest,
    opened: Opened,
    results: Results | ValueResults,
    loaded: Loaded,
    inputs: dict[str, str],
    feedback: Feedback,
) -> Journal | None:
    if not request.resume:
        return None
    grid = opened.stack.grid
    height = grid.height * (1 + results.scores.planes)
    known = resume_identity(request, opened, loaded, inputs)
    width = grid.width * results.mosaic.pixels.size
    journal = Journal.open(Path(results.mosaic.path), known, width, height)
    feedback.pushInfo(journal.note)
    return journal


def _refuse_changed_inputs(before: dict[str, str], journal: Journal | None) -> None:
    try:
        refuse_changes(before, digests(before))
    except RasterError:
        if journal is not None:  # its pieces may come from the old image and from the new one
            journal.remove()
        raise
