"""Times whole runs against a plain torch forward over the same windows, in turns, and writes a table.

``scripts/bench.sh bench.py [--model 300m] [--edge 1024] [--ways tiled] …``; ``make bench`` calls it for
both models. The floor and a warm run are always measured. Each round lets everybody do the whole job once;
ratios are those of one round.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from bench_run import OVERLAP, engine_settings, simulate
from benchmark.compare import configurations
from benchmark.contenders import Contender, Job, child, cold, server, warm
from benchmark.models import DEMO, LARGE, find
from benchmark.results import Section, keep
from benchmark.table import Times, row
from geoseg_qgis.engine.environment import default_root, find_python

WAYS = ("cold", "server", "tiled", "documents")
FLOOR = "plain torch forward, batch {}"


def main(arguments: list[str] | None = None) -> None:
    """Measure every model on every raster, print and write."""
    said = parser().parse_args(arguments)
    for model in said.model:
        for edge in said.edge:
            with tempfile.TemporaryDirectory() as folder:
                raster = str(Path(folder) / "scene.tif")
                simulate(raster, edge)
                section = measure(said, model, raster, edge)
            print(section.text())
            if not said.compare:
                keep(section)


def measure(said: argparse.Namespace, name: str, raster: str, edge: int) -> Section:
    """Let everybody do the job in turns."""
    model = find(name, find_python(default_root()), raster)
    job = Job(model, raster, said.overlap, engine_settings(model, device=said.device))
    with ExitStack() as stack:
        started = [stack.enter_context(way) for way in ways(said, job)]
        dtype = started[0].facts["dtype"]
        floor = stack.enter_context(child("", job, "forward", dtype, said.overlap))
        floor.name = FLOOR.format(floor.facts["batch"])
        if "tiled" in said.ways:
            tiled = child(
                "TerraTorch's tiled inference", job, "tiled", dtype, said.overlap, floor.facts["batch"]
            )
            started.append(stack.enter_context(tiled))
        times = rounds([floor, *started], said.repeats)
    windows, megapixels = floor.facts["windows"], edge * edge / 1e6
    facts = {
        "command": "scripts/bench.sh bench.py " + " ".join(sys.argv[1:]),
        "machine": f"{os.cpu_count()} cores, {platform.machine()}",
        "raster": f"{edge} x {edge}, six bands, int16, DEFLATE",
        "windows": f"{windows}, {said.overlap} pixels of overlap",
        "rounds": said.repeats,
        **{key: value for key, value in started[0].facts.items() if key != "stages"},
        "stages of the last warm run, seconds": started[0].facts["stages"],
    }
    rows = [row(one, times[0], windows, megapixels) for one in times]
    return Section(name, edge, str(started[0].facts["device"]), rows, facts)


def ways(said: argparse.Namespace, job: Job) -> list[object]:
    """Return what starts each contender that needs nothing from the floor; the first is a warm engine."""
    if said.compare:
        return [warm(f"warm, {text}", job, **changes) for text, changes in configurations(said.compare)]
    makers = {
        "warm": lambda: warm("the plugin, engine loaded", job),
        "cold": lambda: cold("the plugin, engine started", job),
        "server": lambda: server("the plugin through a server", job),
        "documents": lambda: child("the documents' way, float16", job, "documents", "float16"),
    }
    return [make() for name, make in makers.items() if name in {"warm", *said.ways}]


def rounds(contenders: list[Contender], repeats: int) -> list[Times]:
    """Let each do the job once a round."""
    times = [Times(contender.name) for contender in contenders]
    for number in range(repeats):
        for contender, measured in zip(contenders, times):
            measured.seconds.append(contender.once())
            print(f"round {number + 1}: {contender.name}: {measured.seconds[-1]:.2f} s", flush=True)
    for contender, measured in zip(contenders, times):
        measured.memory = contender.memory()
    return times


def parser() -> argparse.ArgumentParser:
    """Return what reads the command line."""
    made = argparse.ArgumentParser(description=__doc__)
    add = made.add_argument
    add("--model", nargs="+", choices=(DEMO, LARGE), default=[DEMO], help="demo, or Prithvi-EO-2.0-300M")
    add("--edge", nargs="+", type=int, default=[2048], help="of the raster, pixels; 2048, 4096, 10980 …")
    add("--repeats", type=int, default=3, help="rounds")
    add("--ways", nargs="*", choices=WAYS, default=[], help="who is timed beside the floor and a warm run")
    add("--overlap", type=int, default=OVERLAP, help="of neighbouring windows, pixels")
    add("--device", default="cpu", help="cpu or cuda:0")
    text = (
        "warm runs of several configurations: max_num_seqs=1,2 dtype=bfloat16,float32 …; nothing is written"
    )
    add("--compare", nargs="+", default=[], metavar="NAME=VALUE,VALUE", help=text)
    return made


if __name__ == "__main__":
    main()
