"""One run: chunk by chunk out of the stack, through the engine, into the mosaic."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Callable

from geoseg_qgis.core.mask.pixeltype import FLOATS
from geoseg_qgis.core.rasters.aoi import AreaOfInterest
from geoseg_qgis.core.rasters.scale import Scale
from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.core.run.chunkflow import ChunkFlow
from geoseg_qgis.core.run.feeder import Feeder, SkippedChunk
from geoseg_qgis.core.run.jobs import Chunk, ChunkJob, Decision, Segmenter
from geoseg_qgis.core.run.journal import Journal
from geoseg_qgis.core.run.outputs import Output, RunScores, Target, ValueOutput, output_of
from geoseg_qgis.core.run.summary import Progress, RunSummary, Seconds
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.run.workspace import RunFolder
from geoseg_qgis.errors import Cancelled

__all__ = ["Progress", "RunSummary", "segment_stack"]

_POLL = 0.1  # seconds between two looks at the cancel button while nothing else happens


def segment_stack(
    stack: BandStack,
    plan: TilePlan,
    engine: Segmenter,
    mosaic: Target,
    scale: Scale,
    run_folder: RunFolder,
    *,
    windows_per_chunk: int,
    area: AreaOfInterest | None = None,
    scores: RunScores | None = None,
    decision: Decision | None = None,
    journal: Journal | None = None,
    in_flight: int = 2,
    progress: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> RunSummary:
    """Segment a whole stack, or the area of interest in it; the caller finishes the mosaic.

    Three things go on at the same time: a thread reads the next chunk, the engine has up to ``in_flight``
    others, and the calling thread, which must be the one that made the mosaic, writes what comes back.

    Args:
        stack: the model's bands.
        plan: the windows, of the stack's size.
        engine: takes chunks and gives futures.
        mosaic: where the classes or values go, on the stack's grid cut to the box of the area of interest.
        scale: how values become reflectance.
        run_folder: takes the temporary files, at most ``in_flight + 2`` chunks at a time.
        windows_per_chunk: about one batch of the engine; the result does not depend on it.
        area: the area of interest; None is the whole grid.
        scores: where the scores go, on the mosaic's grid; None for none.
        decision: what makes a class of probabilities; None: the largest one wins.
        journal: what an earlier run finished, and where this one writes what it finishes; of a raster that
            is as many times as high as there are classes and scores, see `Output`; of values four times as
            wide.
        in_flight: chunks that the engine holds at most.
        progress: is told after each chunk.
        cancelled: is asked before each chunk and every 0.1 s while waiting.

    Raises:
        Cancelled: ``cancelled`` said so.
        RasterError: an input cannot be read.
        EngineError: the engine failed, or answered with something that is no mask.
        OutputError: a temporary file or the output cannot be written.
    """
    area = area or AreaOfInterest(stack.grid)
    box = area.box
    if (plan.width, plan.height) != (stack.grid.width, stack.grid.height):
        raise ValueError("stack and plan must share one grid")
    if mosaic.grid != stack.grid.crop(box.col, box.row, box.width, box.height):
        raise ValueError("the mosaic must lie on the stack's grid, in the area's box")
    if in_flight < 1:
        raise ValueError(f"in_flight must be at least 1, not {in_flight}")
    chunks = list(plan.chunks(windows_per_chunk, box))
    seconds, ready = Seconds(), threading.Event()
    output = output_of(mosaic, scores, box, journal, stack.grid.height)
    todo = [chunk for chunk in chunks if not output.has(chunk)]
    count = _Count(sum(chunk.windows for chunk in chunks), progress)
    count.add(count.total - sum(chunk.windows for chunk in todo))
    flow = ChunkFlow(engine, output.write, output.planes, seconds, ready, pixels=mosaic.pixels)
    place, measures = stack.grid.centre_location(), mosaic.pixels is FLOATS
    jobs = _Jobs(plan, scale, run_folder, place, output, decision or Decision(), measures)
    with Feeder(stack, area, todo, jobs.of, seconds, ready) as feeder:
        try:
            skipped = _drive(feeder, flow, in_flight, count, cancelled)
        finally:
            flow.drop_pending()
    return RunSummary(flow.windows, flow.chunks, skipped, mosaic.counts, seconds, flow.unanswered)


def _drive(
    feeder: Feeder, flow: ChunkFlow, in_flight: int, count: _Count, cancelled: Callable[[], bool]
) -> int:
    """Keep the engine busy and write what comes back, to the end; return how many chunks were skipped."""
    skipped = 0
    while not feeder.exhausted or flow.pending:
        if cancelled():
            raise Cancelled
        flow.ready.clear()
        fed = feeder.take() if len(flow.pending) < in_flight else None
        if isinstance(fed, SkippedChunk):
            skipped += 1
            count.add(fed.chunk.windows)
        elif fed is not None:
            flow.submit(fed)
        elif not count.add(flow.collect()) and (flow.pending or not feeder.exhausted):
            start = time.perf_counter()
            flow.ready.wait(_POLL)
            flow.seconds.wait += time.perf_counter() - start
    return skipped


@dataclass
class _Count:
    """Windows that are done, told to whoever wants to know."""

    total: int
    told: Callable[[Progress], None]
    done: int = 0

    def add(self, windows: int) -> bool:
        """Add finished windows; whether there were any."""
        if windows:
            self.done += windows
            self.told(Progress(self.done, self.total))
        return windows > 0


@dataclass(frozen=True)
class _Jobs:
    """What all jobs of a run have in common."""

    plan: TilePlan
    scale: Scale
    folder: RunFolder
    location: tuple[float, float] | None
    output: Output | ValueOutput
    decision: Decision
    measures: bool

    def of(self, chunk: Chunk) -> ChunkJob:
        """Return the engine's job for a chunk."""
        return ChunkJob(
            index=chunk.index,
            path=self.folder.file(f"chunk-{chunk.index}.tif"),
            mask_path=self.folder.file(f"mask-{chunk.index}.tif"),
            window=self.plan.window,
            stride=self.plan.stride,
            scale=self.scale.scale,
            offset=self.scale.offset,
            location=self.location,
            merge=self.plan.merge,
            scores=self.output.kind,
            planes=self.output.planes,
            decision=self.decision,
            measures=self.measures,
        )
