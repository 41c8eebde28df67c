"""The plot of seconds and memory against the size of the raster."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

COLOURS = ("#888888", "#1f78b4", "#d95f02", "#33a02c")


def plot(sections: Sequence[Any], path: Path) -> bool:
    """Draw one model's sections (`results.Section`) as SVG: who was timed for every size, and its processes.

    Returns False where there are fewer than three sizes, or no matplotlib.
    """
    try:
        import matplotlib
    except ImportError:
        return False
    if len(sections) < 3:
        return False
    matplotlib.use("Agg")
    matplotlib.rcParams["svg.hashsalt"] = "geoseg"
    from matplotlib import pyplot

    figure, (times, memory) = pyplot.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    pixels = [section.edge**2 / 1e6 for section in sections]
    for name, colour in zip(_everywhere(sections), COLOURS):
        rows = [_find(section, name) for section in sections]
        times.plot(pixels, [row.seconds for row in rows], "o-", color=colour, label=name, markersize=4)
        for process, style in zip(rows[0].memory, ("o-", "o--")):
            label = f"{name}: {process}" if len(rows[0].memory) > 1 else name
            peaks = [row.memory[process] for row in rows]
            memory.plot(pixels, peaks, style, color=colour, label=label, markersize=4)
    times.set_ylabel("seconds")
    memory.set_ylabel("peak memory, MB")
    for axes in (times, memory):
        axes.set_xlabel("size of the raster, million pixels")
        axes.set_xlim(0)
        axes.set_ylim(0)
        axes.legend(frameon=False, fontsize=8)
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, metadata={"Date": None})
    return True


def _everywhere(sections: Sequence[Any]) -> list[str]:
    names = [{_plain(row.what) for row in section.rows} for section in sections]
    return [_plain(row.what) for row in sections[0].rows if all(_plain(row.what) in one for one in names)]


def _find(section: Any, name: str) -> Any:
    return next(row for row in section.rows if _plain(row.what) == name)


def _plain(what: str) -> str:
    """Return a contender's name without its batch, which differs between sizes."""
    return what.partition(", batch")[0]
