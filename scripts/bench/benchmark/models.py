"""The models that are timed: the demo model, and a large one with random weights."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from bench_run import ROOT
from geoseg_qgis.engine.childenv import worker_environment
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, ResolvedModel, resolve_model

DEMO, LARGE = "demo", "300m"
_FOLDER = ROOT / ".scratch" / "prithvi-300m-random"
_SCRIPT = Path(__file__).resolve().parent / "inside" / "prithvi.py"


def find(name: str, python: str, raster: str) -> ResolvedModel:
    """Return a model; the large one is made where it is not there yet (1.4 GB in .scratch).

    Args:
        name: ``demo`` or ``300m``.
        python: the engine's interpreter.
        raster: on whose first window the classes of random weights are balanced.
    """
    demo = resolve_model(DEFAULT_MODEL)
    if name == DEMO:
        return demo
    if not (_FOLDER / "config.json").exists():
        command = [python, str(_SCRIPT), str(_FOLDER), str(demo.folder / "config.json"), raster]
        subprocess.run(command, check=True, env=worker_environment(os.environ))
    return resolve_model(str(_FOLDER))
