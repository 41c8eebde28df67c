"""Draws the curve of seams against cost; needs matplotlib, which QGIS's own packages bring."""

from __future__ import annotations

from pathlib import Path
from typing import Any

COLOURS = {"centre": "#1f5f99", "blend": "#c8641e", "stock": "#666666"}
LABELS = {"centre": "centre: from the nearest window", "blend": "blend: weighted probabilities"}
LEAST = 1e-4
"""Per cent; below it the axis is linear, down to nothing."""


def draw(rows: list[dict[str, Any]], default: tuple[str, int], target: Path) -> bool:
    """Draw the share of pixels that change class against the cost in windows.

    Args:
        rows: points of one scene, and the stock plugin's point, see ``bench_seams.Row``.
        default: merge and overlap of the plugin's default.
        target: ``.svg`` or ``.png``.

    Returns:
        False where matplotlib is missing; nothing is drawn then.
    """
    try:
        import matplotlib
    except ImportError:
        return False
    matplotlib.use("Agg")
    from matplotlib import pyplot

    settings = {"svg.hashsalt": "seams", "font.size": 10}  # the same numbers give the same file
    with matplotlib.rc_context(settings):
        figure, axes = pyplot.subplots(figsize=(8, 4.8), layout="constrained")
        for merge in reversed(LABELS):
            _curve(axes, merge, [row for row in rows if row["plugin"] == "geoseg"], default)
        _stock(axes, rows)
        _axes(axes)
        keep = {"metadata": {"Date": None}} if target.suffix == ".svg" else {"dpi": 110}
        figure.savefig(target, facecolor="white", **keep)
        pyplot.close(figure)
    return True


def _curve(axes: Any, merge: str, rows: list[dict[str, Any]], default: tuple[str, int]) -> None:
    points = [row for row in rows if row["merge"] == merge or row["overlap"] == 0]
    points.sort(key=lambda row: row["overlap"])
    cost, share = [row["windows"] for row in points], [100 * _share(row) for row in points]
    axes.plot(cost, share, "o-", color=COLOURS[merge], label=LABELS[merge], linewidth=1.8, markersize=6)
    for row, x, y in zip(points, cost, share):
        if row["overlap"] == 0:
            continue
        chosen = (merge, row["overlap"]) == default
        if chosen:
            axes.plot(
                [x], [y], "o", markersize=14, markerfacecolor="none", color=COLOURS[merge], clip_on=False
            )
        axes.annotate(
            f"{row['overlap']} px, the default" if chosen else f"{row['overlap']}",
            (x, y),
            xytext=(14, 22) if chosen else (9, 9),
            textcoords="offset points",
            color=COLOURS[merge],
            weight="bold" if chosen else "normal",
        )


def _stock(axes: Any, rows: list[dict[str, Any]]) -> None:
    for row in rows:
        if row["plugin"] == "terratorch":
            mark = {"color": COLOURS["stock"], "markersize": 12, "markerfacecolor": "none"}
            axes.plot([row["windows"]], [100 * _share(row)], "D", **mark)
            axes.annotate(
                "stock plugin, no overlap",
                (row["windows"], 100 * _share(row)),
                xytext=(12, 18),
                textcoords="offset points",
                color=COLOURS["stock"],
            )


def _axes(axes: Any) -> None:
    axes.set_yscale("symlog", linthresh=LEAST, linscale=0.6)
    ticks = [0, 1e-4, 1e-3, 1e-2, 1e-1, 1]
    axes.set_yticks(ticks, ["none", *(f"{tick:g} %" for tick in ticks[1:])])
    axes.minorticks_off()
    axes.set_ylim(-LEAST / 4, 2)
    axes.set_xlim(0.93, 1.05 * axes.get_xlim()[1])
    axes.set_xlabel("windows through the model, relative to windows that do not overlap")
    axes.set_title("Pixels whose class changes with the place of the windows", loc="left")
    axes.grid(axis="y", color="#dddddd", linewidth=0.8)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    handles, labels = axes.get_legend_handles_labels()
    title = "overlap in pixels beside each point, merged by"
    axes.legend(handles[::-1], labels[::-1], frameon=False, loc="center right", title=title)


def _share(row: dict[str, Any]) -> float:
    return row["changed"] / row["compared"]
