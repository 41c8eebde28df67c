"""Peak memory of the QGIS process against the size of the raster: ``bench_memory.py [EDGE ...]``.

Every run of ``geoseg:segment`` has a process of its own with QGIS in it. Rasters are VRTs with one tile in
every second place, so that they cost no disk; beyond 11 000 pixels, and for twelve bands, the engine is
the fake one of the tests, which reads and writes the same files in its own process. ``make bench-memory``
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from bench_run import OUT, ROOT
from memory_plot import plot

EDGES = (1000, 4000, 11000, 40000)
LARGEST_REAL = 11000
TILE = 2000
LIMIT = 300.0  # MB above the start, what is promised
NAMES = ["BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2", *(f"EXTRA_{n}" for n in range(1, 7))]


def write_vrt(folder: Path, edge: int, bands: int) -> str:
    """Write a raster of ``edge`` x ``edge`` pixels, half of it valid; return its path."""
    tile = folder / f"tile-{bands}.tif"
    if not tile.exists():
        values = np.random.default_rng(0).integers(200, 5000, (bands, TILE, TILE)).astype(np.uint16)
        options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1"]
        dataset = gdal.GetDriverByName("GTiff").Create(str(tile), TILE, TILE, bands, gdal.GDT_UInt16, options)
        dataset.WriteArray(values)
        del dataset
    across = -(-edge // TILE)
    places = [(c, r) for r in range(across) for c in range(across) if (c + r) % 2 == 0]
    lines = [f'<VRTDataset rasterXSize="{edge}" rasterYSize="{edge}"><SRS>EPSG:32632</SRS>']
    lines.append("<GeoTransform>600000, 10, 0, 5200000, 0, -10</GeoTransform>")
    for number in range(1, bands + 1):
        lines.append(f'<VRTRasterBand dataType="UInt16" band="{number}"><NoDataValue>0</NoDataValue>')
        lines.append(f"<Description>{NAMES[number - 1]}</Description>")
        for column, row in places:
            x, y = column * TILE, row * TILE
            w, h = min(TILE, edge - x), min(TILE, edge - y)
            lines.append(
                f'<SimpleSource><SourceFilename relativeToVRT="1">{tile.name}</SourceFilename>'
                f"<SourceBand>{number}</SourceBand>"
                f'<SourceProperties RasterXSize="{TILE}" RasterYSize="{TILE}" DataType="UInt16" '
                f'BlockXSize="256" BlockYSize="256"/><SrcRect xOff="0" yOff="0" xSize="{w}" ySize="{h}"/>'
                f'<DstRect xOff="{x}" yOff="{y}" xSize="{w}" ySize="{h}"/></SimpleSource>'
            )
        lines.append("</VRTRasterBand>")
    path = folder / f"raster-{edge}-{bands}.vrt"
    path.write_text("\n".join([*lines, "</VRTDataset>"]), encoding="utf-8")
    return str(path)


def fake_engine(folder: Path) -> str:
    """Return an "interpreter" that runs the fake worker of the tests."""
    script = folder / "python"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{ROOT}/tests/engine/fake_worker.py" good\n')
    script.chmod(0o755)
    return str(script)


def model_of(folder: Path, bands: int) -> str:
    """Return a model folder for the fake engine that wants this many bands; empty for the demo model."""
    if bands == 6:
        return ""
    sys.path.insert(0, str(ROOT))
    from tests.models.model_folders import CONFIG, safetensors

    config = json.loads(json.dumps(CONFIG).replace(json.dumps(NAMES[:6]), json.dumps(NAMES[:bands])))
    config["pretrained_cfg"]["model"]["init_args"]["model_args"]["num_classes"] = (
        7  # those of the fake engine
    )
    config["pretrained_cfg"]["input"]["data"]["pixel_values"]["shape"][0] = bands
    target = folder / f"model-{bands}"
    target.mkdir(exist_ok=True)
    (target / "config.json").write_text(json.dumps(config))
    (target / "model.safetensors").write_bytes(safetensors())
    return str(target)


def measure(folder: Path, edge: int, bands: int, real: bool) -> dict[str, Any]:
    """Run once in a process of its own; return what it took."""
    engine = os.environ["GEOSEG_ENGINE"] if real else fake_engine(folder)
    arguments = [write_vrt(folder, edge, bands), model_of(folder, bands), str(folder / "mask.tif")]
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "memory_child.py"), *arguments],
        env={**os.environ, "GEOSEG_ENGINE": engine, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return {"edge": edge, "bands": bands, "engine": "real" if real else "fake", **found}


def main(edges: tuple[int, ...] = EDGES) -> None:
    """Measure, print and write."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for edge in edges:
            for bands, real in ((6, edge <= LARGEST_REAL), (12, False)):
                rows.append(measure(Path(folder), edge, bands, real))
                print(rows[-1], flush=True)
    lines = [
        "| edge, pixels | bands | engine | QGIS above its start, MB | engine, MB | seconds |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        worker = f"{row['worker_mb']:.0f}" if row["engine"] == "real" else "–"
        lines.append(
            f"| {row['edge']} | {row['bands']} | {row['engine']} | {row['above_mb']:.0f} | {worker} | "
            f"{row['seconds']:.0f} |"
        )
    most = max(row["above_mb"] for row in rows)
    text = (
        "# Memory against the size of the raster\n\n![Peak memory of the QGIS process](memory.svg)\n\n"
        + "\n".join(lines)
        + f"\n\nLargest peak above the start of QGIS: {most:.0f} MB; promised are {LIMIT:.0f} MB. "
        "The resident memory just before the run is taken away from the largest during it (VmHWM); the "
        f"start itself is {rows[0]['start_mb']:.0f} MB. Uint16, DEFLATE, half of the pixels valid. "
        f"`make bench-memory`, {time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores.\n"
    )
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "memory.md").write_text(text, encoding="utf-8")
    plot(rows, LIMIT, OUT / "memory.svg")


if __name__ == "__main__":
    main(tuple(int(argument) for argument in sys.argv[1:]) or EDGES)
