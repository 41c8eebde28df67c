"""How far a run is, and what it did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


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
    """Time of the calling thread by stage, and of the engine (which works beside it)."""

    read: float = 0.0
    write_chunk: float = 0.0
    wait: float = 0.0
    write_mask: float = 0.0
    engine: float = 0.0


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
