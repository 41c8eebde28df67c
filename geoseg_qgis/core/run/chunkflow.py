"""The chunks of one run that are out: given to the engine, and taken back as classes."""

from __future__ import annotations

import threading
import time
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from typing import Callable

import numpy as np

from geoseg_qgis.core.mask.pixeltype import BYTES, PixelType
from geoseg_qgis.core.run.chunkfile import read_mask
from geoseg_qgis.core.run.feeder import ReadyChunk
from geoseg_qgis.core.run.jobs import ChunkResult, Segmenter
from geoseg_qgis.core.run.summary import Seconds
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import EngineError

Write = Callable[[Window, np.ndarray], None]


@dataclass
class ChunkFlow:
    """The engine's side of a run.

    Attributes:
        engine: takes chunks and gives futures.
        write: takes what is kept of a chunk: where, and class ids and scores with 255 where invalid.
        planes: bands of a chunk's mask: class ids, then scores.
        seconds: takes the time of the engine and of writing.
        ready: is set whenever a chunk comes back.
        pending: the chunks that are out.
        windows: windows that came back so far.
        chunks: chunks that went out so far.
        pixels: what a chunk's mask holds.
        unanswered: valid pixels that the engine gave no class or value.
    """

    engine: Segmenter
    write: Write
    planes: int
    seconds: Seconds
    ready: threading.Event
    pending: dict[Future[ChunkResult], ReadyChunk] = field(default_factory=dict)
    windows: int = 0
    chunks: int = 0
    pixels: PixelType = BYTES
    unanswered: int = 0

    def submit(self, out: ReadyChunk) -> None:
        """Give a chunk to the engine."""
        future = self.engine.submit(out.job)
        self.pending[future] = out
        self.chunks += 1
        future.add_done_callback(lambda _: self.ready.set())

    def collect(self) -> int:
        """Write the chunks that have come back; return how many windows they held.

        Raises:
            EngineError: the engine failed, or answered with something that is no mask.
            OutputError: the output cannot be written.
        """
        windows = 0
        for future in [future for future in self.pending if future.done()]:
            out = self.pending.pop(future)
            try:
                self._take(out, future)
            finally:
                out.remove_files()
            windows += out.chunk.windows
        return windows

    def drop_pending(self) -> None:
        """Forget the chunks that are out, and remove their files."""
        for future, out in self.pending.items():
            future.cancel()
            out.remove_files()
        self.pending.clear()

    def _take(self, out: ReadyChunk, future: Future[ChunkResult]) -> None:
        try:
            result = future.result()
        except CancelledError as error:
            raise EngineError("The engine stopped before it finished the run.") from error
        start = time.perf_counter()
        read, keep = out.chunk.read, out.chunk.keep
        planes = read_mask(out.job.mask_path, read.height, read.width, self.planes, self.pixels)
        kept = planes[(slice(None), *keep.inside(read))]
        self.write(keep, self.pixels.where(out.valid, kept))
        self.unanswered += int(np.count_nonzero(out.valid & (kept[0] == self.pixels.nodata)))
        self.seconds.write_mask += time.perf_counter() - start
        self.windows += result.windows
        self.seconds.take(result)
