"""Times runs against a plain torch forward over the same windows, in turns, and writes a table.

``bench.py [EDGE [REPEATS]]``: a simulated raster of EDGE x EDGE pixels (default 2048), medians of REPEATS
(default 3). Started by ``bench.sh``, which says where the engine is.
"""

from __future__ import annotations

import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from geoseg_qgis.core.bands import WantedBand, match_bands
from geoseg_qgis.core.mosaic import Mosaic
from geoseg_qgis.core.pipeline import segment_stack
from geoseg_qgis.core.scale import decide_scale
from geoseg_qgis.core.stack import BandStack
from geoseg_qgis.core.summary import RunSummary
from geoseg_qgis.core.windows import TilePlan
from geoseg_qgis.core.workspace import RunFolder
from geoseg_qgis.engine.childenv import worker_environment
from geoseg_qgis.engine.environment import default_root, find_python
from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, ResolvedModel, resolve_model
from geoseg_qgis.processing.run import MIN_CHUNK, OVERLAP

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "docs" / "benchmarks"


@dataclass(frozen=True)
class Row:
    """One line of the table: median seconds, their spread, windows a second, ratio to the floor."""

    what: str
    seconds: float
    fastest: float
    slowest: float
    windows_per_second: float
    ratio: float


class Forward:
    """The floor, in a process of its own that is asked for one pass at a time."""

    def __init__(self, python: str, model: Path, raster: str, dtype: str) -> None:
        script = str(ROOT / "scripts" / "bench_forward.py")
        self._process = subprocess.Popen(
            [python, script, str(model), raster, dtype, str(OVERLAP)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=worker_environment(os.environ),
            text=True,
        )
        self.batch = int(self._process.stdout.readline().split()[1])

    def seconds(self) -> float:
        """Run once over all windows."""
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())

    def close(self) -> None:
        """End the process."""
        self._process.stdin.close()
        self._process.wait()


def run(engine: LocalEngine, model: ResolvedModel, raster: str, target: str) -> tuple[float, RunSummary]:
    """Run as ``geoseg:segment`` does on a loaded engine; return seconds from layers in to finished mask."""
    start = time.perf_counter()
    wanted = [WantedBand(b.name, b.aliases, b.wavelength_nm, b.sensor_names) for b in model.card.bands]
    with BandStack(match_bands(wanted, [raster]).sources) as stack, RunFolder() as folder:
        scale = decide_scale(stack, model.card.scale)
        plan = TilePlan(stack.grid.width, stack.grid.height, model.card.window, OVERLAP)
        with Mosaic(target, stack.grid, [(c.id, c.name, c.color) for c in model.card.classes]) as mosaic:
            summary = segment_stack(
                stack,
                plan,
                engine,
                mosaic,
                scale,
                folder,
                windows_per_chunk=max(MIN_CHUNK, engine.loaded.max_num_seqs),
            )
            mosaic.finish()
    return time.perf_counter() - start, summary


def simulate(raster: str, edge: int) -> None:
    """Write the raster from a process of its own, so that this one's peak memory is the run's."""
    code = f"from sample_scene import write_scene; write_scene({raster!r}, 41, {edge}, {edge}, False)"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT / "scripts", check=True)


def row(what: str, times: list[float], windows: int, floor: list[float]) -> Row:
    """Make a line; the ratio is the median of the ratios of neighbouring passes."""
    median = statistics.median(times)
    ratio = statistics.median(a / b for a, b in zip(times, floor))
    return Row(what, median, min(times), max(times), windows / median, ratio)


def table(rows: list[Row]) -> str:
    """Return the lines as Markdown."""
    head = "| | seconds (fastest to slowest) | windows/s | ratio to the floor |\n|---|---|---|---|\n"
    return head + "".join(
        f"| {r.what} | {r.seconds:.2f} ({r.fastest:.2f} to {r.slowest:.2f}) "
        f"| {r.windows_per_second:.2f} | {r.ratio:.2f} |\n"
        for r in rows
    )


def peak_mb() -> float:
    """Return the largest resident memory of this process so far, MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


def main(edge: int = 2048, repeats: int = 3) -> None:
    """Measure, print and write."""
    root = default_root()
    python, model = find_python(root), resolve_model(DEFAULT_MODEL)
    with tempfile.TemporaryDirectory() as folder:
        raster = str(Path(folder) / "scene.tif")
        simulate(raster, edge)
        settings = EngineSettings(
            python, str(model.folder), json.dumps(model.checked.overrides), cache=str(root / "cache")
        )
        with LocalEngine(settings) as engine:
            loaded = engine.wait_until_loaded()
            forward = Forward(python, model.folder, raster, loaded.dtype)
            target = str(Path(folder) / "mask.tif")
            run(engine, model, raster, target)
            before = peak_mb()
            floor, ours, stages = [], [], []
            for _ in range(repeats):
                floor.append(forward.seconds())
                taken, summary = run(engine, model, raster, target)
                ours.append(taken)
                stages.append(asdict(summary.seconds))
            forward.close()
            windows = summary.windows
            rows = [
                row(f"plain torch forward, batch {forward.batch}", floor, windows, floor),
                row("a whole run on a loaded engine", ours, windows, floor),
            ]
            facts = {
                "command": f"make bench (scripts/bench.py {edge} {repeats})",
                "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.python_version()}",
                "raster": f"{edge} x {edge}, six bands, int16",
                "windows": windows,
                "device": loaded.device,
                "dtype": loaded.dtype,
                "load seconds": loaded.seconds,
                "load stages": loaded.stages,
                "versions": loaded.versions,
                "worker peak MB": engine.peak_rss_mb,
                "own peak MB": round(peak_mb(), 1),
                "own peak MB before the timed runs": round(before, 1),
                "stages of the last run, seconds": {k: round(v, 2) for k, v in stages[-1].items()},
            }
    text = table(rows) + "\n" + "".join(f"- {key}: {value}\n" for key, value in facts.items())
    print(text)
    OUT.mkdir(parents=True, exist_ok=True)
    name = f"{loaded.device.split(' ')[0].replace(':', '')}-{edge}"
    (OUT / f"{name}.md").write_text(f"# {loaded.device}, {edge} x {edge}\n\n{text}", encoding="utf-8")
    body = {"rows": [asdict(r) for r in rows], **facts}
    (OUT / f"{name}.json").write_text(json.dumps(body, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:3]))
