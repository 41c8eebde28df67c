"""Peak memory of the QGIS process against the size of the raster: ``bench_memory.py [EDGE ...]``.

Every run of ``geoseg:segment`` has a process of its own with QGIS in it. Beyond 11 000 pixels, and for twelve
bands, the engine is the fake one of the tests, which reads and writes the same files in its own process. All
cases together are written into the documentation (``make bench-memory``); with arguments, those of these
sizes, data types and layouts are printed: ``bench_memory.py 4000 --dtype float32 --layout pixels``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench_run import OUT, ROOT
from memory_plot import plot
from memory_rasters import LAYOUTS, NAMES, write_raster

LIMIT = 300.0  # MB above the start, what is promised


@dataclass(frozen=True)
class Case:
    """A raster, and the engine that segments it."""

    edge: int
    bands: int
    engine: str = "fake"
    dtype: str = "uint16"
    layout: str = "vrt"


SIZES = [
    Case(edge, bands, "real" if bands == 6 and edge <= 11_000 else "fake")
    for edge in (1000, 4000, 11_000, 40_000)
    for bands in (6, 12)
]
FILES = [
    Case(edge, 12, dtype=dtype, layout=layout)
    for dtype in ("uint16", "float32")
    for layout in LAYOUTS
    for edge in (4000, 11_000)
    if (dtype, layout) != ("uint16", "vrt")
]


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


def measure(folder: Path, case: Case) -> dict[str, Any]:
    """Run once in a process of its own; return what it took."""
    engine = os.environ["GEOSEG_ENGINE"] if case.engine == "real" else fake_engine(folder)
    raster = write_raster(folder, case.edge, case.bands, case.dtype, case.layout)
    arguments = [raster, model_of(folder, case.bands), str(folder / "mask.tif")]
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "bench" / "memory_child.py"), *arguments],
        env={**os.environ, "GEOSEG_ENGINE": engine, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found = {**vars(case), **json.loads(done.stdout.splitlines()[-1])}
    print(found, flush=True)
    return found


def measure_all(cases: list[Case]) -> list[dict[str, Any]]:
    """Measure one after the other; a raster is removed when its turn is over."""
    rows = []
    for case in cases:
        with tempfile.TemporaryDirectory() as folder:
            rows.append(measure(Path(folder), case))
    return rows


def report(sizes: list[dict[str, Any]], files: list[dict[str, Any]]) -> None:
    """Write the tables and the plot."""
    lines = [
        "# Memory against the size of the raster\n\n![Peak memory of the QGIS process](memory.svg)\n",
        "| edge, pixels | bands | engine | QGIS above its start, MB | engine, MB | seconds |",
        "|---|---|---|---|---|---|",
    ]
    for row in sizes:
        worker = f"{row['worker_mb']:.0f}" if row["engine"] == "real" else "–"
        lines.append(
            f"| {row['edge']} | {row['bands']} | {row['engine']} | {row['above_mb']:.0f} | {worker} | "
            f"{row['seconds']:.0f} |"
        )
    most = max(row["above_mb"] for row in (*sizes, *files))
    starts = [row["start_mb"] for row in (*sizes, *files)]
    lines.append(
        f"\nLargest peak above the start, of both tables: {most:.0f} MB; promised are {LIMIT:.0f} MB. "
        "The resident memory just before the run, with the layer loaded, is taken away from the largest "
        f"during it (VmHWM). The start itself is {min(starts):.0f} to {max(starts):.0f} MB; what differs "
        "is what GDAL keeps for QGIS of the layer. Uint16, DEFLATE, half of the pixels valid. "
        "The seconds are those of a machine that may do other work. "
        f"`make bench-memory`, {time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores.\n"
    )
    lines.append("Twelve bands of other types in other files, DEFLATE, with the fake engine:\n")
    lines += ["| data type | file | edge, pixels | QGIS above its start, MB |", "|---|---|---|---|"]
    for row in files:
        lines.append(
            f"| {row['dtype']} | {LAYOUTS[row['layout']].name} | {row['edge']} | {row['above_mb']:.0f} |"
        )
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "memory.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    plot(sizes, LIMIT, OUT / "memory.svg")


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("edges", nargs="*", type=int)
    parser.add_argument("--dtype", default="uint16", help="a numpy data type")
    parser.add_argument("--layout", default="vrt", choices=LAYOUTS)
    parser.add_argument("--bands", type=int, default=12, choices=range(6, len(NAMES) + 1))
    asked = parser.parse_args()
    if asked.edges:
        measure_all([Case(edge, asked.bands, "fake", asked.dtype, asked.layout) for edge in asked.edges])
    else:
        report(measure_all(SIZES), measure_all(FILES))


if __name__ == "__main__":
    main()
