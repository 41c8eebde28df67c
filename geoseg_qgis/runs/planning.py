"""How a run is cut into chunks, and whether there is room for it."""

from __future__ import annotations

from pathlib import Path

from geoseg_qgis.core.mask.options import parse_options
from geoseg_qgis.core.mask.outputfile import check_target
from geoseg_qgis.core.run.estimate import check_free_space, estimate_run
from geoseg_qgis.core.run.windows import BLEND
from geoseg_qgis.core.run.workspace import temporary_root
from geoseg_qgis.runs.opening import Opened
from geoseg_qgis.runs.request import Beside, SegmentRequest
from geoseg_qgis.runs.telling import Feedback
from geoseg_qgis.worker.geoseg_worker.messages import GPU_BATCH

MIN_CHUNK = 4
"""Windows in a chunk, at least: neighbours in a chunk share the reading of their overlap."""
CHUNK_BYTES = 32 * 2**20
"""Most bytes of a chunk's values: a run's memory in QGIS stays below 300 MB with any number of bands."""
BLENDED_BYTES = 128 * 2**20
"""The same where windows are blended: of a small chunk's windows most are computed again for the next one.
Four there must be, whatever their bytes."""

_CHUNKS_OF_A_WORKER = 2  # one in the forward, one prepared
_CHUNKS_BESIDE = 3  # one read ahead, one being read, one being written


def windows_per_chunk(opened: Opened, batch: int) -> int:
    """Return how many windows a chunk holds.

    Args:
        opened: the inputs.
        batch: windows that the engine takes in one forward.
    """
    most = max(1, CHUNK_BYTES // _window_bytes(opened))
    if opened.plan.merge == BLEND:
        return max(MIN_CHUNK, most, min(batch, BLENDED_BYTES // _window_bytes(opened)))
    return min(max(MIN_CHUNK, batch), most)


def check_space(
    request: SegmentRequest,
    opened: Opened,
    output: str,
    device: str,
    feedback: Feedback,
    workers: int = 1,
    folder: str = "",
    beside: Beside | None = None,
) -> None:
    """Say what the run will take; raises OutputError where a disk has no room for it.

    Args:
        request: what to run.
        opened: the inputs.
        output: the mask's path.
        device: ``cpu`` or ``cuda:N``.
        feedback: is told.
        workers: how many have chunks at the same time.
        folder: for temporary files; empty for the system's.
        beside: what else is wished for; scores are counted where the mask is.
    """
    check_target(Path(output))
    plan, box = opened.plan, opened.area.box
    batch = windows_per_chunk(opened, GPU_BATCH if device.startswith("cuda") else MIN_CHUNK)
    chunks = tuple(plan.chunks(batch, box))
    beside, classes = beside or Beside(), len(request.model.card.classes)
    measures = request.model.card.measures
    scores = classes if beside.probabilities else int(bool(beside.confidence))
    largest = (max(chunk.read.width for chunk in chunks), max(chunk.read.height for chunk in chunks))
    estimate = estimate_run(
        pixels=box.width * box.height,
        windows=sum(chunk.windows for chunk in chunks),
        window=plan.window,
        chunk_bytes=batch * (_window_bytes(opened) + (5 if measures else 2 + scores) * plan.window**2),
        chunks_at_once=_CHUNKS_OF_A_WORKER * workers + _CHUNKS_BESIDE,
        kept_bytes=opened.stack.temporary_bytes(*largest),
        compressed=parse_options(request.options).get("COMPRESS", "LZW").upper() != "NONE",
        resumable=request.resume,
        confidence=bool(beside.confidence),
        probabilities=classes if beside.probabilities else 0,
        measures=measures,
        cleaned=bool(request.result.majority) + bool(request.result.smallest),
        seconds_per_window=request.speeds.get(device),
    )
    feedback.pushInfo(estimate.sentence())
    warning = check_free_space(estimate, str(Path(output).parent), str(temporary_root(folder)))
    if warning:
        feedback.pushWarning(warning)


def _window_bytes(opened: Opened) -> int:
    return len(opened.stack.sources) * opened.stack.dtype.itemsize * opened.plan.window**2
