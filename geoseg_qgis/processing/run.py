"""One run of ``geoseg:segment``, from checked parameters to numbers: joins core, engine and models."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path

from geoseg_qgis.core.bands.match import BandMatch, WantedBand, match_bands
from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.mask.style import write_qml
from geoseg_qgis.core.rasters.scale import ScaleWish, decide_scale
from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.core.run.pipeline import segment_stack
from geoseg_qgis.core.run.summary import RunSummary
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.run.workspace import RunFolder, sweep_stale
from geoseg_qgis.engine.devices import choose_device
from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import ChunkError, EngineError
from geoseg_qgis.models.catalogue import ResolvedModel
from geoseg_qgis.processing.inputs import InputLayer
from geoseg_qgis.processing.refusals import refuse_several_dates, refuse_unknown_place
from geoseg_qgis.processing.telling import Feedback, tell_loaded, tell_progress, tell_stage
from geoseg_qgis.worker.geoseg_worker.messages import Loaded

OVERLAP = 64
"""Pixels that neighbouring windows share; each keeps the half on its side."""
MIN_CHUNK = 4
"""Windows in a chunk, at least: neighbours in a chunk share the reading of their overlap."""


@dataclass(frozen=True)
class SegmentRequest:
    """Everything a run needs; plain values, so that any thread may hold it.

    Attributes:
        layers: the input.
        bands: the BANDS text, empty to find them.
        model: checked, with its card.
        engine: how the engine runs; its device may still be ``auto``.
        engine_kind: what the engine is installed for, ``cpu`` or ``cuda``; None where it is the user's own.
        overlap: pixels that neighbouring windows share.
    """

    layers: tuple[InputLayer, ...]
    bands: str
    model: ResolvedModel
    engine: EngineSettings
    engine_kind: str | None = None
    overlap: int = OVERLAP


@dataclass(frozen=True)
class SegmentOutcome:
    """What a run found and took.

    Attributes:
        summary: windows, pixels, seconds of each stage.
        loaded: device and versions of the engine.
        load_seconds: from the start of the engine to a model that is ready.
        run_seconds: from then to the finished mask.
        worker_peak_mb: largest resident memory of the worker, MB.
    """

    summary: RunSummary
    loaded: Loaded
    load_seconds: float
    run_seconds: float
    worker_peak_mb: float


def segment(request: SegmentRequest, output: str, feedback: Feedback) -> SegmentOutcome:
    """Run; nothing is left under the output's name, in the temporary folder or in memory unless it succeeds.

    Args:
        request: what to run.
        output: path of the mask, a GeoTIFF; its style goes beside it.
        feedback: hears what happens, and may cancel.

    Raises:
        GeosegError: whatever the analyst can mend; `Cancelled` where feedback was cancelled.
    """
    sweep_stale()
    card = request.model.card
    refuse_several_dates(request.model)
    device = choose_device(request.engine.device, request.engine_kind)
    feedback.pushInfo(device.note)
    match = _find_bands(request)
    with _open_stack(request, match) as stack, RunFolder() as folder:
        refuse_unknown_place(request.model, stack)
        scale = decide_scale(stack, ScaleWish(card.scale, card.offset))
        for note in (*match.notes, scale.note):
            feedback.pushInfo(note)
        for warning in scale.warnings:
            feedback.pushWarning(warning)
        plan = TilePlan(stack.grid.width, stack.grid.height, card.window, request.overlap)
        classes = [(c.id, c.name, c.color) for c in card.classes]
        with Mosaic(output, stack.grid, classes) as mosaic:
            mosaic.describe(
                {
                    "GEOSEG_MODEL": card.id,
                    "GEOSEG_BANDS": " ".join(match.notes),
                    "GEOSEG_SCALE": scale.note,
                }
            )
            start = time.perf_counter()
            with LocalEngine(replace(request.engine, device=device.device)) as engine:
                try:
                    loaded = engine.wait_until_loaded(feedback.isCanceled, tell_stage(feedback))
                    load_seconds = time.perf_counter() - start
                    tell_loaded(feedback, loaded, load_seconds, plan)
                    summary = segment_stack(
                        stack,
                        plan,
                        engine,
                        mosaic,
                        scale,
                        folder,
                        windows_per_chunk=max(MIN_CHUNK, loaded.max_num_seqs),
                        progress=tell_progress(feedback),
                        cancelled=feedback.isCanceled,
                    )
                except EngineError as error:
                    if not isinstance(error, ChunkError):  # which says it all
                        for line in engine.log():
                            feedback.pushDebugInfo(line)
                    raise
                peak = engine.peak_rss_mb
            mosaic.finish()
        write_qml(str(Path(output).with_suffix(".qml")), classes)
    return SegmentOutcome(summary, loaded, load_seconds, time.perf_counter() - start - load_seconds, peak)


def _find_bands(request: SegmentRequest) -> BandMatch:
    wanted = [
        WantedBand(b.name, b.aliases, b.wavelength_nm, b.sensor_names) for b in request.model.card.bands
    ]
    return match_bands(wanted, [layer.path for layer in request.layers], request.bands)


def _open_stack(request: SegmentRequest, match: BandMatch) -> BandStack:
    declared = {layer.path: layer.nodata for layer in request.layers}
    found = [declared.get(source.path, {}).get(source.band) for source in match.sources]
    nodata = [() if value is None else (value,) for value in found]
    return BandStack(match.sources, nodata)
