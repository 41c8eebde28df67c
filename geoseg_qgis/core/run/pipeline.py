"""One run: chunk by chunk out of the stack, through the engine, into the mosaic."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Callable

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.rasters.scale import Scale
from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.core.run.chunkflow import ChunkFlow
from geoseg_qgis.core.run.jobs import Segmenter
from geoseg_qgis.core.run.summary import Progress, RunSummary
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.run.workspace import RunFolder
from geoseg_qgis.errors import OutputError

__all__ = ["Progress", "RunSummary", "segment_stack"]


def segment_stack(
    stack: BandStack,
    plan: TilePlan,
    engine: Segmenter,
    mosaic: Mosaic,
    scale: Scale,
    run_folder: RunFolder,
    *,
    windows_per_chunk: int,
    in_flight: int = 2,
    progress: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> RunSummary:
    """Segment a whole stack; the caller finishes the mosaic.

    Reading and writing happen in the calling thread, which must be the one that made stack and mosaic. The
    next chunk is read while the engine has up to ``in_flight`` others.

    Args:
        stack: the model's bands.
        plan: the windows, of the stack's size.
        engine: takes chunks and gives futures.
        mosaic: where the classes go, on the stack's grid.
        scale: how values become reflectance.
        run_folder: takes the temporary files, at most ``in_flight + 1`` chunks at a time.
        windows_per_chunk: about one batch of the engine; the result does not depend on it.
        in_flight: chunks that the engine holds at most.
        progress: is told after each chunk.
        cancelled: is asked before each chunk and every 0.1 s while waiting.

    Raises:
        Cancelled: ``cancelled`` said so.
        RasterError: an input cannot be read.
        EngineError: the engine failed, or answered with something that is no mask.
        OutputError: a temporary file or the output cannot be written.
    """
    if (plan.width, plan.height) != (stack.grid.width, stack.grid.height) or mosaic.grid != stack.grid:
        raise ValueError("stack, plan and mosaic must share one grid")
    if in_flight < 1:
        raise ValueError(f"in_flight must be at least 1, not {in_flight}")
    _refuse_overwriting_inputs(stack, mosaic)
    flow = ChunkFlow(stack, plan, engine, mosaic, scale, run_folder, cancelled)
    done = 0
    try:
        for chunk in plan.chunks(windows_per_chunk):
            flow.check_cancelled()
            ready = flow.prepare(chunk)
            if ready is None:
                done += chunk.windows
            else:
                done += flow.collect(down_to=in_flight - 1)
                flow.submit(ready)
            progress(Progress(done, plan.window_count))
        while flow.pending:
            done += flow.collect(down_to=len(flow.pending) - 1)
            progress(Progress(done, plan.window_count))
    finally:
        flow.drop_pending()
    return RunSummary(flow.windows, flow.chunks, flow.skipped, mosaic.counts, flow.seconds)


def _refuse_overwriting_inputs(stack: BandStack, mosaic: Mosaic) -> None:
    for path in {source.path for source in stack.sources}:
        with suppress(OSError):
            if Path(path).samefile(mosaic.path):
                raise OutputError(f"The output {mosaic.path} is an input too.", "Choose another name.")
