"""The plot of peak memory against the size of the raster."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def plot(rows: list[dict[str, Any]], limit: float, path: Path) -> None:
    """Draw peak memory of the QGIS process for each size as SVG; does nothing where matplotlib is missing."""
    try:
        import matplotlib
    except ImportError:
        return
    matplotlib.use("Agg")
    matplotlib.rcParams["svg.hashsalt"] = "geoseg"
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 3.6), layout="constrained")
    for bands, colour in ((6, "#1f78b4"), (12, "#d95f02")):
        points = [(row["edge"] ** 2 / 1e6, row["above_mb"]) for row in rows if row["bands"] == bands]
        axes.plot(*zip(*points), "o-", color=colour, label=f"{bands} bands")
    axes.axhline(limit, color="#888888", linestyle="--", linewidth=1)
    axes.annotate("promised", (0.005, limit + 5), xycoords=("axes fraction", "data"), color="#666666")
    axes.set_xscale("log")
    axes.set_ylim(0, limit * 1.15)
    axes.set_xticks([row["edge"] ** 2 / 1e6 for row in rows if row["bands"] == 6])
    axes.set_xticklabels([f"{row['edge']:,}²".replace(",", " ") for row in rows if row["bands"] == 6])
    axes.minorticks_off()
    axes.set_xlabel("size of the raster, pixels")
    axes.set_ylabel("QGIS above its start, MB")
    axes.legend(frameon=False, loc="lower right")
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, metadata={"Date": None})
