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
from dataclasses import asdict, dataclass
from pathlib import Path

from bench_run import OUT, OVERLAP, ROOT, demo_engine, run, simulate
from geoseg_qgis.engine.childenv import worker_environment
from geoseg_qgis.engine.environment import default_root, find_python


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
    python = find_python(default_root())
    with tempfile.TemporaryDirectory() as folder:
        raster = str(Path(folder) / "scene.tif")
        simulate(raster, edge)
        engine, model = demo_engine()
        with engine:
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
