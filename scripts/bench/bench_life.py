"""How long an analyst waits: from Run to the first window, cold and warm, and from Cancel to the end.

``bench_life.py [ROUNDS]``. Every run is the plugin's own, on the real engine, without QGIS's dialog. Loading
by hand, an import of vLLM and a bare ``vllm.LLM`` with the same model in a fresh process, stands beside the
cold start.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

from bench_run import OUT
from geoseg_qgis.engine.childenv import WORKER_FOLDER, worker_environment
from geoseg_qgis.engine.environment import default_root
from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.errors import Cancelled
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, resolve_model
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.runs.segment import segment
from geoseg_qgis.runs.wishes import engine_settings
from sample_scene import write_scene

EDGE = 2500
_SCENES = ("small", "large")
_HAND = """
import json, sys, time
start = time.perf_counter()
from geoseg_worker.devices import prepare_environment
prepare_environment("cpu")
from geoseg_worker.loading import engine_arguments
from geoseg_worker.messages import Load
from vllm import LLM
LLM(**engine_arguments(Load(sys.argv[1], sys.argv[2]), sys.argv[3], 1))
print(json.dumps(time.perf_counter() - start), file=sys.stderr)
import os
os._exit(0)
"""


@dataclass
class Listener:
    """Hears a run, notes when things happen, and cancels at a line or at a percentage.

    Attributes:
        cancel_at: a text that is told, or a number of percent; None never.
    """

    cancel_at: str | float | None = None
    at: float | None = None
    first_window: float | None = None
    told: list[str] = field(default_factory=list)

    def pushInfo(self, info: str) -> None:  # noqa: N802 - as QGIS spells it
        """Take a line."""
        self.told.append(info)
        if isinstance(self.cancel_at, str) and info.startswith(self.cancel_at):
            self._cancel()

    pushWarning = pushDebugInfo = setProgressText = pushInfo  # noqa: N815

    def setProgress(self, progress: float) -> None:  # noqa: N802 - as QGIS spells it
        """Take percent; loading the model is the first ten."""
        if progress > 10.0:
            self.first_window = self.first_window or time.perf_counter()
        if isinstance(self.cancel_at, float) and progress >= self.cancel_at:
            self._cancel()

    def isCanceled(self) -> bool:  # noqa: N802 - as QGIS spells it
        """Whether the run shall stop."""
        return self.at is not None

    def _cancel(self) -> None:
        self.at = self.at or time.perf_counter()


STAGES: dict[str, tuple[str | float, bool]] = {
    "while torch is imported": ("Loading the engine: import torch", False),
    "while vLLM is imported": ("Loading the engine: import vLLM", False),
    "while the model is loaded": ("Loading the engine: build engine", False),
    "at the first windows": ("Segmenting", True),
    "in the middle": (50.0, True),
    "while overviews are made": ("Finishing the mask", True),
}
"""Name of a stage: when to cancel, and whether on a warm engine."""


def main(rounds: int = 3) -> None:
    """Measure, print and write the report."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for scene, edge in zip(_SCENES, (400, EDGE)):
            write_scene(str(folder / f"{scene}.tif"), 41, edge, edge, False)
        request = _request()
        hand = [_by_hand(request) for _ in range(rounds)]
        cold = [_first_window(request, folder, warm=False) for _ in range(rounds)]
        warm = [_first_window(request, folder, warm=True) for _ in range(rounds)]
        cancels = {
            stage: [_cancel(request, folder, *how) for _ in range(rounds)] for stage, how in STAGES.items()
        }
        POOL.stop()
    _report(rounds, hand, cold, warm, cancels)


def _request() -> SegmentRequest:
    model = resolve_model(DEFAULT_MODEL)
    engine = engine_settings(default_root(), model, "cpu", "auto", 0, 0.0, is_needed=True)
    return SegmentRequest((), "", model, engine)


def _by_hand(request: SegmentRequest) -> float:
    """Return the seconds that a process takes from its start to a bare LLM."""
    environment = worker_environment(os.environ, request.engine.cache)
    start = time.perf_counter()
    done = subprocess.run(
        [request.engine.python, "-c", _HAND, request.engine.model, request.engine.config, "bfloat16"],
        env=environment,
        cwd=WORKER_FOLDER,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(done.stderr[-2000:])
    return time.perf_counter() - start


def _run(request: SegmentRequest, folder: Path, scene: str, listener: Listener) -> None:
    layers = (InputRaster(scene, str(folder / f"{scene}.tif")),)
    segment(replace(request, layers=layers), str(folder / "mask.tif"), listener)


def _first_window(request: SegmentRequest, folder: Path, warm: bool) -> float:
    if not warm:
        POOL.stop()
    listener, start = Listener(), time.perf_counter()
    _run(request, folder, "small", listener)
    return (listener.first_window or time.perf_counter()) - start


def _cancel(request: SegmentRequest, folder: Path, when: str | float, warm: bool) -> float:
    """Return the seconds from Cancel to the run's end; raises where anything is left."""
    if warm:
        _run(request, folder, "small", Listener())
    else:
        POOL.stop()
    for path in folder.glob("*mask*"):
        path.unlink()
    listener = Listener(when)
    try:
        _run(request, folder, "large", listener)
    except Cancelled:
        seconds = time.perf_counter() - (listener.at or 0.0)
    else:
        raise SystemExit(f"the run ended before {when} could be cancelled")
    left = [path.name for path in folder.glob("*mask*")]
    if left or (not warm and POOL.running()):
        raise SystemExit(f"cancelled at {when}, and left: {left} {POOL.running()}")
    return seconds


def _report(
    rounds: int, hand: list[float], cold: list[float], warm: list[float], cancels: dict[str, list[float]]
) -> None:
    def spread(times: list[float]) -> str:
        return f"{min(times):.2f} to {max(times):.2f}"

    middle = statistics.median
    lines = [
        "# How long one waits",
        "",
        f"The demo model on the CPU, {os.cpu_count()} cores, Python {platform.python_version()}; medians of "
        f"{rounds}. Reproduce with `make bench-life`.",
        "",
        "| from Run to the first window | seconds | spread |",
        "|---|---|---|",
        f"| importing vLLM and building `LLM` by hand, nothing else | {middle(hand):.1f} | {spread(hand)} |",
        f"| cold: no engine runs | {middle(cold):.1f} | {spread(cold)} |",
        f"| warm: the engine of an earlier run is there | {middle(warm):.2f} | {spread(warm)} |",
        "",
        f"The cold start takes {middle(cold) / middle(hand):.2f} times as long as loading by hand.",
        "",
        f"| Cancel, raster of {EDGE} x {EDGE} pixels | seconds to the end of the run | spread |",
        "|---|---|---|",
        *(f"| {stage} | {middle(times):.2f} | {spread(times)} |" for stage, times in cancels.items()),
        "",
        "After each, no partial mask is left, and no process where the model was still loading.",
    ]
    text = "\n".join(lines) + "\n"
    print(text)
    (OUT / "life.md").write_text(text, encoding="utf-8")
    numbers = {"hand": hand, "cold": cold, "warm": warm, "cancel": cancels}
    (OUT / "life.json").write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
