"""The thread that reads the next chunks while the engine works on others."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Union

import numpy as np

from geoseg_qgis.core.rasters.aoi import AreaOfInterest
from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.core.run.chunkfile import write_chunk
from geoseg_qgis.core.run.jobs import Chunk, ChunkJob
from geoseg_qgis.core.run.summary import Seconds


@dataclass(frozen=True)
class SkippedChunk:
    """A chunk without a pixel that gets a class."""

    chunk: Chunk


@dataclass(frozen=True)
class ReadyChunk:
    """A chunk on disk.

    Attributes:
        chunk: where it lies.
        job: what the engine gets.
        valid: bool, the pixels of ``chunk.keep`` that get a class.
    """

    chunk: Chunk
    job: ChunkJob
    valid: np.ndarray

    def remove_files(self) -> None:
        """Remove the chunk's file and its mask."""
        for path in (self.job.path, self.job.mask_path):
            with suppress(OSError):
                Path(path).unlink()


FedChunk = Union[ReadyChunk, SkippedChunk]


class Feeder:
    """Reads chunks in a thread of its own, one ahead of whoever takes them; a context manager.

    Args:
        stack: the model's bands; the thread reads a twin of it.
        area: the area of interest; the thread asks a twin of it.
        chunks: what to read, in this order.
        job_of: makes the engine's job for a chunk.
        seconds: takes the time of reading and writing; nobody else may write these two.
        ready: is set whenever there is something to take.
    """

    def __init__(
        self,
        stack: BandStack,
        area: AreaOfInterest,
        chunks: Iterable[Chunk],
        job_of: Callable[[Chunk], ChunkJob],
        seconds: Seconds,
        ready: threading.Event,
    ) -> None:
        self._stack, self._area, self._chunks, self._job_of = stack, area, chunks, job_of
        self._seconds, self._ready = seconds, ready
        self._fed: queue.Queue[FedChunk | BaseException | None] = queue.Queue(1)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="geoseg-feeder", daemon=True)
        self.exhausted = False

    def take(self) -> FedChunk | None:
        """Return the next chunk if it is ready; otherwise None, at the end too (``exhausted``).

        Raises:
            RasterError: an input cannot be read.
            OutputError: a temporary file cannot be written.
        """
        if self.exhausted:
            return None
        try:
            fed = self._fed.get_nowait()
        except queue.Empty:
            return None
        self.exhausted = fed is None or isinstance(fed, BaseException)
        if isinstance(fed, BaseException):
            raise fed
        return fed

    def __enter__(self) -> Feeder:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        while self._thread.is_alive():
            self._drop()
            self._thread.join(0.05)
        self._drop()

    def _drop(self) -> None:
        with suppress(queue.Empty):
            fed = self._fed.get_nowait()
            if isinstance(fed, ReadyChunk):
                fed.remove_files()

    def _run(self) -> None:
        try:
            for fed in self._read():
                self._give(fed)
            self._give(None)
        except BaseException as error:  # whoever takes gets it
            self._give(error)

    def _give(self, what: FedChunk | BaseException | None) -> None:
        self._fed.put(what)
        self._ready.set()

    def _read(self) -> Iterator[FedChunk]:
        area = self._area.twin()
        with self._stack.twin() as stack:
            for chunk in self._chunks:
                if self._stopped.is_set():
                    return
                yield self._prepare(stack, area, chunk)

    def _prepare(self, stack: BandStack, area: AreaOfInterest, chunk: Chunk) -> FedChunk:
        """Read a chunk and write its file; what the area leaves nothing of is not even read."""
        start = time.perf_counter()
        kept = area.inside(chunk.keep)
        if kept.any():
            data, valid = stack.read(chunk.read)
            kept &= valid[chunk.keep.inside(chunk.read)]
        self._seconds.read += time.perf_counter() - start
        if not kept.any():
            return SkippedChunk(chunk)
        start = time.perf_counter()
        job = self._job_of(chunk)
        write_chunk(job.path, data, valid, stack.grid, chunk.read)
        self._seconds.write_chunk += time.perf_counter() - start
        return ReadyChunk(chunk, job, kept)
