"""What the order in memory of a network's convolutions costs and changes: ``bench_layout.py [MODEL …]``.

The same windows go through the bare network in torch's usual order and with channels last, in turns, once for
each number format. Nothing of ours or of vLLM is around it. Writes docs/benchmarks/layout.md.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench_run import OUT, simulate
from benchmark.models import DEMO, LARGE, find
from geoseg_qgis.engine.childenv import worker_environment
from geoseg_qgis.engine.environment import default_root, find_python

SCRIPT = Path(__file__).resolve().parent / "benchmark" / "inside" / "layout.py"
WINDOWS = {DEMO: 8, LARGE: 4}
HEAD = """# The order in memory of convolutions

Seconds for one window of 512 x 512 (median of five passes, in turns), torch's usual order against channels
last, and how many of the pixels' classes differ: both add the same products, rounded in another order.

| model | format | usual, s | channels last, s | ratio | classes that differ |
|---|---|---|---|---|---|
"""


def main(models: list[str]) -> None:
    """Measure, print and write."""
    python = find_python(default_root())
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        raster = str(Path(folder) / "scene.tif")
        simulate(raster, 2048)
        for name in models:
            model = find(name, python, raster)
            command = [python, str(SCRIPT), str(model.folder), raster, str(WINDOWS[name])]
            done = subprocess.run(
                command, check=True, env=worker_environment(os.environ), stdout=subprocess.PIPE, text=True
            )
            for line in done.stdout.splitlines():
                lines.append(row(name, json.loads(line)))
                print(lines[-1], end="", flush=True)
    foot = f"\n{os.cpu_count()} cores, no GPU. `scripts/bench.sh bench_layout.py`\n"
    (OUT / "layout.md").write_text(HEAD + "".join(lines) + foot, encoding="utf-8")


def row(name: str, found: dict[str, float]) -> str:
    """Return a line of the table."""
    usual, last = found["usual"], found["last"]
    share = f"{found['differing']:.0f} of {found['pixels'] / 1e6:.1f} million"
    return f"| {name} | {found['dtype']} | {usual:.3f} | {last:.3f} | {last / usual:.2f} | {share} |\n"


if __name__ == "__main__":
    main(sys.argv[1:] or [DEMO, LARGE])
