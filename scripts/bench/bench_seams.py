"""How much of a mask depends on where the windows lie: ``bench_seams.py [EDGE [STOCK_EDGE]]``.

The same scene is segmented twice, the second time without its first 256 rows and columns, so that the
windows lie half a window elsewhere. Where both masks exist and no border is near, every pixel whose class
differs owes that to the windows. Once for each overlap and way of merging, and without overlap for
TerraTorch's own plugin, which computes in float16 only: on a CPU that takes many minutes, so on a smaller
scene, beside ours on the same one. STOCK_EDGE 0 leaves it out and keeps the numbers of the last time.
Started by ``make bench-seams``.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from osgeo import gdal

import seams_report
from bench_run import CHUNK, OUT, demo_engine, run, simulate
from geoseg_qgis.core.run.windows import CENTRE, MERGES, TilePlan

OVERLAPS = (16, 32, 48, 64, 128)
SHIFT = 256
BORDER = 64
"""Pixels along the rasters' borders that are not compared: the two runs end at different neighbours."""
LARGE = 50_000
"""Edge of the raster for which costs are given, pixels: its ends do not count."""
STOCK = {"plugin": "terratorch_segmentation", "dtype": "float16"}


@dataclass(frozen=True)
class Row:
    """One point of the curve.

    Attributes:
        plugin: ``geoseg`` or ``terratorch``.
        merge: how windows are put together.
        overlap: pixels.
        edge: of the scene, pixels.
        windows: that go through the model on a large raster, relative to none overlapping.
        changed: pixels whose class changes with the place of the windows.
        compared: pixels that were compared.
    """

    plugin: str
    merge: str
    overlap: int
    edge: int
    windows: float
    changed: int
    compared: int


def cost(overlap: int, merge: str) -> float:
    """Return the windows that a large raster takes, relative to those without overlap."""
    chunks = TilePlan(LARGE, LARGE, 512, overlap, merge).chunks(CHUNK[merge])
    return sum(chunk.windows for chunk in chunks) / TilePlan(LARGE, LARGE, 512, 0).window_count


def measure(edge: int, plugin: str, points: Iterable[tuple[str, int]]) -> tuple[list[Row], dict[str, str]]:
    """Segment a scene at each point (merge, overlap); return the rows and what they ran on."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        names = ("scene", "part", "first", "shifted")
        raster, part, first, shifted = (str(Path(folder) / f"{name}.tif") for name in names)
        simulate(raster, edge)
        gdal.Translate(part, raster, srcWin=[SHIFT, SHIFT, edge - SHIFT, edge - SHIFT])
        engine, model = demo_engine(**(STOCK if plugin == "terratorch" else {}))
        with engine:
            loaded = engine.wait_until_loaded()
            for merge, overlap in points:
                run(engine, model, raster, first, overlap, merge)
                run(engine, model, part, shifted, overlap, merge)
                inside = (slice(BORDER, -BORDER),) * 2
                a = gdal.Open(first).ReadAsArray()[SHIFT:, SHIFT:][inside]
                b = gdal.Open(shifted).ReadAsArray()[inside]
                changed = int((a != b).sum())
                rows.append(Row(plugin, merge, overlap, edge, cost(overlap, merge), changed, a.size))
                print(rows[-1], flush=True)
    return rows, {"device": loaded.device, "dtype": loaded.dtype, "model": model.card.id}


def main(edge: str = "3072", stock_edge: str = "1280") -> None:
    """Measure, print and write."""
    path = OUT / "seams.json"
    points = [(CENTRE, 0), *((merge, overlap) for merge in MERGES for overlap in OVERLAPS)]
    rows, facts = measure(int(edge), "geoseg", points)
    if int(stock_edge):
        for plugin in ("geoseg", "terratorch"):
            rows += measure(int(stock_edge), plugin, [(CENTRE, 0)])[0]
    else:
        known = [Row(**row) for row in json.loads(path.read_text(encoding="utf-8"))["rows"]]
        rows += [row for row in known if row.edge != int(edge)]
    body = {
        "rows": [asdict(row) for row in rows],
        "command": f"make bench-seams (scripts/bench.sh bench_seams.py {edge} {stock_edge})",
        "machine": f"{os.cpu_count()} cores, {platform.machine()}",
        "windows in a chunk": CHUNK,
        **facts,
    }
    OUT.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(body, indent=1) + "\n", encoding="utf-8")
    seams_report.write(OUT)


if __name__ == "__main__":
    main(*sys.argv[1:3])
