"""The table of a benchmark: seconds, windows a second, ratio to the floor, memory."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field


@dataclass
class Times:
    """What was measured of one contender.

    Attributes:
        name: as the table has it.
        seconds: of each pass.
        memory: what each of its processes held at most, MB.
    """

    name: str
    seconds: list[float] = field(default_factory=list)
    memory: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Row:
    """One line of the table; the ratio is the median of the ratios of passes of the same round."""

    what: str
    seconds: float
    fastest: float
    slowest: float
    windows_per_second: float
    megapixels_per_second: float
    ratio: float
    memory: dict[str, float]


def row(times: Times, floor: Times, windows: int, megapixels: float) -> Row:
    """Make a line. Passes are measured in rounds, the floor in each of them."""
    median = statistics.median(times.seconds)
    ratio = statistics.median(ours / least for ours, least in zip(times.seconds, floor.seconds))
    return Row(
        times.name,
        round(median, 3),
        round(min(times.seconds), 3),
        round(max(times.seconds), 3),
        round(windows / median, 2),
        round(megapixels / median, 2),
        round(ratio, 3),
        {name: round(value) for name, value in times.memory.items()},
    )


def markdown(rows: list[Row]) -> str:
    """Return the lines as a table."""
    head = (
        "| | seconds (fastest to slowest) | windows/s | Mpixel/s | ratio to the floor | peak memory, MB |\n"
        "|---|---|---|---|---|---|\n"
    )
    return head + "".join(
        f"| {r.what} | {r.seconds:.2f} ({r.fastest:.2f} to {r.slowest:.2f}) | {r.windows_per_second:.2f} "
        f"| {r.megapixels_per_second:.2f} | {r.ratio:.2f} | {_memory(r.memory)} |\n"
        for r in rows
    )


def _memory(memory: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:.0f}" for name, value in memory.items())
