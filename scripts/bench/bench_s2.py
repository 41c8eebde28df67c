"""One run over a whole Sentinel-2 tile, end to end in qgis_process: ``bench_s2.py [EDGE]``.

Six files of two pixel sizes with holes, and a polygon of interest in another CRS (see ``s2_scene.py``), go
through the demo model on the real engine. Before and after it a plain torch forward over windows of the same
model is timed; the floor is its time a window, times the windows of the run. Started by ``make bench-s2``.
"""

from __future__ import annotations

import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_run import OUT, OVERLAP, ROOT, simulate
from benchmark.child import Child
from geoseg_qgis.engine.environment import default_root, find_python
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, resolve_model
from s2_scene import EDGE, write_product

FLOOR_EDGE = 2048
FLOOR_WINDOWS = 25
PASSES = 3


def run_in_qgis_process(bands: list[str], area: Path, mask: Path) -> tuple[str, float]:
    """Run the algorithm as a script would; return what was printed, and the seconds of the whole process."""
    arguments = [*(f"INPUT={path}" for path in bands), f"AOI={area}", f"OUTPUT={mask}", "DEVICE=cpu"]
    _qgis_process("plugins", "enable", "geoseg_qgis")  # says no success where it is enabled already
    start = time.perf_counter()
    done = _qgis_process("run", "geoseg:segment", "--", *arguments)
    done.check_returncode()
    return done.stdout, time.perf_counter() - start


def _qgis_process(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = ["bash", "-c", 'source scripts/common.sh; run_qgis_process "$@"', "bash", *arguments]
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)


def printed(log: str, name: str) -> float:
    """Return a number among the results that qgis_process prints."""
    found = re.search(rf"^{name}:\s+([0-9.]+)", log, re.MULTILINE)
    if found is None:
        raise ValueError(f"{name} is not in the log:\n{log}")
    return float(found[1])


def main(edge: int = EDGE) -> None:
    """Measure, print and write."""
    model = resolve_model(DEFAULT_MODEL)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        bands = write_product(folder, edge)
        raster = str(folder / "floor.tif")
        simulate(raster, FLOOR_EDGE)
        arguments = [str(model.folder), raster, "bfloat16", "cpu", str(OVERLAP)]
        with Child(find_python(default_root()), "forward", arguments) as forward:
            before = [forward.seconds() for _ in range(PASSES)]
            log, whole = run_in_qgis_process(bands, folder / "aoi.gpkg", folder / "mask.tif")
            after = [forward.seconds() for _ in range(PASSES)]
        size = (folder / "mask.tif").stat().st_size
    windows, took = printed(log, "WINDOWS"), printed(log, "RUN_SECONDS")
    times = before + after
    window = statistics.median(times) / FLOOR_WINDOWS
    lines = {
        "raster": f"{edge} x {edge} at 10 m; three bands at 10 m, three at 20 m, uint16, DEFLATE",
        "pixels with a class": f"{printed(log, 'VALID_PIXELS') / 1e6:.1f} million",
        "windows through the model": f"{windows:.0f}",
        "qgis_process from start to end": f"{whole:.1f} s",
        "loading QGIS, the plugin and the model": f"{whole - took:.1f} s",
        "from the loaded model to the finished mask": f"{took:.1f} s",
        "plain torch forward over as many windows": f"{window * windows:.1f} s "
        f"(batch {forward.facts['batch']}; {1000 * window:.0f} ms a window, "
        f"{1000 * min(times) / FLOOR_WINDOWS:.0f} to {1000 * max(times) / FLOOR_WINDOWS:.0f})",
        "ratio": f"{took / (window * windows):.2f}",
        "peak memory of the engine": f"{printed(log, 'WORKER_PEAK_MB'):.0f} MB",
        "the mask on disk, with overviews": f"{size / 1e6:.1f} MB",
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, no GPU, {time.strftime('%Y-%m-%d')}",
    }
    text = "# A whole Sentinel-2 tile\n\n| | |\n|---|---|\n"
    text += "".join(f"| {what} | {value} |\n" for what, value in lines.items())
    text += f"\n`make bench-s2` (scripts/bench.sh bench_s2.py {edge})\n"
    kept = (OUT / "s2.md").read_text(encoding="utf-8") if (OUT / "s2.md").exists() else ""
    text += "".join(kept.partition("\nThe scale of six JP2")[1:])  # measured by scripts/bench/bench_sample.py
    print(text)
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "s2.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:2]))
