"""How much of a mask depends on where the windows lie, for several overlaps: ``bench_seams.py [EDGE]``.

The same scene is segmented twice, the second time without its first 256 rows and columns, so that the windows
lie elsewhere. Where both masks exist and no border is near, every pixel whose class differs owes that to the
windows. Started by ``make bench-seams``.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal

from bench_run import OUT, demo_engine, run, simulate

OVERLAPS = (0, 16, 32, 48, 64, 96, 128)
SHIFT = 256
BORDER = 64
"""Pixels along the rasters' borders that are not compared: the two runs end at different neighbours."""


def changed(first: str, shifted: str) -> float:
    """Return the share of pixels whose class differs between a mask and the one of the shifted raster."""
    a = gdal.Open(first).ReadAsArray()[SHIFT:, SHIFT:]
    b = gdal.Open(shifted).ReadAsArray()
    inside = (slice(BORDER, -BORDER),) * 2
    return float(np.mean(a[inside] != b[inside]))


def main(edge: int = 2048) -> None:
    """Measure, print and write."""
    lines = [
        "| overlap, pixels | windows a pixel, to none | pixels that change class |",
        "|---|---|---|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        raster, part = str(Path(folder) / "scene.tif"), str(Path(folder) / "part.tif")
        first, shifted = str(Path(folder) / "first.tif"), str(Path(folder) / "shifted.tif")
        simulate(raster, edge)
        gdal.Translate(part, raster, srcWin=[SHIFT, SHIFT, edge - SHIFT, edge - SHIFT])
        engine, model = demo_engine()
        with engine:
            engine.wait_until_loaded()
            for overlap in OVERLAPS:
                run(engine, model, raster, first, overlap)
                run(engine, model, part, shifted, overlap)
                cost = (model.card.window / (model.card.window - overlap)) ** 2
                lines.append(f"| {overlap} | {cost:.2f} | {changed(first, shifted):.4%} |")
                print(lines[-1], flush=True)
            facts = f"{engine.loaded.device}, {engine.loaded.dtype}, {model.card.id}, {edge} x {edge}"
    text = "# What overlap does to seams\n\n" + "\n".join(lines) + f"\n\n{facts}; `make bench-seams`\n"
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "seams.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:2]))
