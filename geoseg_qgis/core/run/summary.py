"""How far a run is, and what it did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from geoseg_qgis.core.run.jobs import ChunkResult


@dataclass(frozen=True)
class Progress:
    """How far a run is, in windows; skipped windows count as done."""

    done: int
    total: int

    @property
    def percent(self) -> float:
        """0 to 100."""
        return 100.0 * self.done / self.total


@dataclass
class Seconds:
    """Where the time of a run went, s. What different threads and processes did goes on at the same time.

    Attributes:
        read: reading chunks, in the feeder's thread.
        write_chunk: writing their files, in the same thread.
        wait: the run's own thread waiting for the engine or the feeder.
        write_mask: taking what came back into the output, in the run's own thread.
        engine: forwards, with making and writing the chunks' masks, in the engine.
        engine_prepare: reading and normalising chunks, in a thread of the engine.
        engine_finish: of ``engine``, what a thread beside the forward did.
    """

    read: float = 0.0
    write_chunk: float = 0.0
    wait: float = 0.0
    write_mask: float = 0.0
    engine: float = 0.0
    engine_prepare: float = 0.0
    engine_finish: float = 0.0

    def take(self, result: ChunkResult) -> None:
        """Add what the engine says of a chunk."""
        self.engine += result.seconds
        self.engine_prepare += result.prepare
        self.engine_finish += result.finish


@dataclass(frozen=True)
class RunSummary:
    """What a run did.

    Attributes:
        windows: windows that went through the model.
        chunks: chunks that the engine got.
        skipped_chunks: chunks without a valid pixel, which it did not get.
        counts: pixels of each class, `ClassCounts`; of values, nothing yet.
        seconds: where the time went.
        unanswered: valid pixels that the engine gave no class (as a threshold may have it) or no value.
    """

    windows: int
    chunks: int
    skipped_chunks: int
    counts: Any
    seconds: Seconds
    unanswered: int = 0
