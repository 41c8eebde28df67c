"""Prints the table of ``bench_freeze.sh`` from what its trials measured: freeze_table.py TRIALS.jsonl"""

from __future__ import annotations

import json
import os
import statistics
import sys
from pathlib import Path

Phase = tuple[float, float, int]
"""Seconds, longest gap in seconds, gaps over 50 ms."""


def main(path: str) -> None:
    """Print a line for each phase, with medians over the trials and the worst of them."""
    trials: list[dict[str, Phase]] = [json.loads(line) for line in Path(path).read_text().splitlines()]
    print("# QGIS's main thread during a run\n")
    print("| | seconds | longest gap, ms: median | of all trials | gaps over 50 ms |\n|---|---|---|---|---|")
    for phase in trials[0]:
        print(row(phase, [trial[phase] for trial in trials if phase in trial]))
    print(
        f"\n{len(trials)} trials; {os.cpu_count()} cores, no GPU. `make bench-freeze`; how it is measured: "
        "scripts/bench/freeze_in_qgis.py."
    )


def row(phase: str, measured: list[Phase]) -> str:
    """Return a line of the table."""
    seconds = statistics.median(one[0] for one in measured)
    gaps = [1000 * one[1] for one in measured]
    late = sum(one[2] for one in measured)
    return f"| {phase} | {seconds:.1f} | {statistics.median(gaps):.0f} | {max(gaps):.0f} | {late} |"


if __name__ == "__main__":
    main(sys.argv[1])
