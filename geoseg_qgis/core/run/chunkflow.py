"""The way of the chunks of one run: to disk, to the engine, and as classes into the mosaic."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

import numpy as np

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.mask.statistics import NODATA
from geoseg_qgis.core.rasters.scale import Scale
from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.core.run.chunkfile import read_mask, write_chunk
from geoseg_qgis.core.run.jobs import ChunkJob, ChunkResult, Segmenter
from geoseg_qgis.core.run.summary import Seconds
from geoseg_qgis.core.run.windows import Chunk, TilePlan
from geoseg_qgis.core.run.workspace import RunFolder
from geoseg_qgis.errors import Cancelled, ChunkError, EngineError

_POLL = 0.1  # seconds between two looks at the cancel button while the engine works


@dataclass(frozen=True)
class ReadyChunk:
    """A chunk on disk, and the validity of what is kept of it."""

    chunk: Chunk
    job: ChunkJob
    valid: np.ndarray

    def remove_files(self) -> None:
        """Remove the chunk's file and its mask."""
        for path in (self.job.path, self.job.mask_path):
            with suppress(OSError):
                Path(path).unlink()


@dataclass
class ChunkFlow:
    """The state of one run: what it works with, the chunks that are out, and what was done so far."""

    stack: BandStack
    plan: TilePlan
    engine: Segmenter
    mosaic: Mosaic
    scale: Scale
    folder: RunFolder
    cancelled: Callable[[], bool]
    pending: dict[Future[ChunkResult], ReadyChunk] = field(default_factory=dict)
    seconds: Seconds = field(default_factory=Seconds)
    windows: int = 0
    chunks: int = 0
    skipped: int = 0

    def __post_init__(self) -> None:
        self._location = self.stack.grid.centre_location()

    def check_cancelled(self) -> None:
        """Raise Cancelled where the run was cancelled."""
        if self.cancelled():
            raise Cancelled

    def prepare(self, chunk: Chunk) -> ReadyChunk | None:
        """Read a chunk and write its file; None where it has no valid pixel to keep."""
        with self._timed("read"):
            data, valid = self.stack.read(chunk.read)
        kept = valid[chunk.keep.inside(chunk.read)]
        if not kept.any():
            self.skipped += 1
            return None
        job = ChunkJob(
            index=chunk.index,
            path=self.folder.file(f"chunk-{chunk.index}.tif"),
            mask_path=self.folder.file(f"mask-{chunk.index}.tif"),
            window=self.plan.window,
            stride=self.plan.stride,
            scale=self.scale.scale,
            offset=self.scale.offset,
            location=self._location,
            merge=self.plan.merge,
        )
        with self._timed("write_chunk"):
            write_chunk(job.path, data, valid, self.stack.grid, chunk.read)
        return ReadyChunk(chunk, job, kept.copy())

    def submit(self, ready: ReadyChunk) -> None:
        """Give a chunk to the engine."""
        self.pending[self.engine.submit(ready.job)] = ready
        self.chunks += 1

    def collect(self, down_to: int) -> int:
        """Write finished chunks until at most ``down_to`` are out; return how many windows they held."""
        windows = 0
        while len(self.pending) > down_to:
            with self._timed("wait"):
                finished, _ = wait(self.pending, timeout=_POLL, return_when=FIRST_COMPLETED)
            self.check_cancelled()
            for future in finished:
                ready = self.pending.pop(future)
                try:
                    self._take(ready, future)
                finally:
                    ready.remove_files()
                windows += ready.chunk.windows
        return windows

    def drop_pending(self) -> None:
        """Forget the chunks that are out, and remove their files."""
        for future, ready in self.pending.items():
            future.cancel()
            ready.remove_files()
        self.pending.clear()

    def _take(self, ready: ReadyChunk, future: Future[ChunkResult]) -> None:
        try:
            result = future.result()
        except CancelledError as error:
            raise EngineError("The engine stopped before it finished the run.") from error
        with self._timed("write_mask"):
            chunk = ready.chunk
            mask = read_mask(ready.job.mask_path, chunk.read.height, chunk.read.width)
            ids = np.where(ready.valid, mask[chunk.keep.inside(chunk.read)], np.uint8(NODATA))
            unknown = self.mosaic.unknown_ids(ids)
            if unknown:
                raise ChunkError(f"The engine's mask holds values that are no class of the model: {unknown}.")
            self.mosaic.write(chunk.keep, ids)
        self.windows += result.windows
        self.seconds.engine += result.seconds

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        start = time.perf_counter()
        try:
            yield
        finally:
            setattr(self.seconds, stage, getattr(self.seconds, stage) + time.perf_counter() - start)
