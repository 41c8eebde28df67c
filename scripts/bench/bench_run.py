"""What the benchmarks share: a loaded engine with the demo model, a simulated raster, a run without QGIS."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from geoseg_qgis.core.bands.match import WantedBand, match_bands
from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.rasters.scale import ScaleWish, decide_scale
from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.core.run.pipeline import segment_stack
from geoseg_qgis.core.run.summary import RunSummary
from geoseg_qgis.core.run.windows import BLEND, CENTRE, TilePlan
from geoseg_qgis.core.run.workspace import RunFolder
from geoseg_qgis.engine.environment import default_root, find_python
from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, ResolvedModel, resolve_model

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "docs" / "benchmarks"
OVERLAP = TilePlan.overlap
CHUNK = {CENTRE: 4, BLEND: 13}
"""Windows in a chunk, as the plugin chooses them for six bands of int16 on a CPU."""


def engine_settings(model: ResolvedModel, **changes: Any) -> EngineSettings:
    """Return the settings with which the plugin loads a model, but for ``changes``."""
    root = default_root()
    config = json.dumps(model.checked.overrides)
    settings = EngineSettings(find_python(root), str(model.folder), config, cache=str(root / "cache"))
    return replace(settings, **changes)


def demo_engine(**changes: Any) -> tuple[LocalEngine, ResolvedModel]:
    """Return an engine that loads the demo model as the plugin does but for ``changes``, and the model."""
    model = resolve_model(DEFAULT_MODEL)
    return LocalEngine(engine_settings(model, **changes)), model


def simulate(raster: str, edge: int) -> None:
    """Write a raster from a process of its own, so that this one's peak memory is the run's."""
    code = f"from sample_scene import write_scene; write_scene({raster!r}, 41, {edge}, {edge}, False)"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT / "scripts", check=True)


def run(
    engine: LocalEngine,
    model: ResolvedModel,
    raster: str,
    target: str,
    overlap: int = OVERLAP,
    merge: str = CENTRE,
    chunk: int = 0,
) -> tuple[float, RunSummary]:
    """Run as ``geoseg:segment`` does on a loaded engine; return seconds from layers in to finished mask."""
    start = time.perf_counter()
    wanted = [WantedBand(b.name, b.aliases, b.wavelength_nm, b.sensor_names) for b in model.card.bands]
    with BandStack(match_bands(wanted, [raster]).sources) as stack, RunFolder() as folder:
        scale = decide_scale(stack, ScaleWish(model.card.scale))
        plan = TilePlan(stack.grid.width, stack.grid.height, model.card.window, overlap, merge)
        with Mosaic(target, stack.grid, [(c.id, c.name, c.color) for c in model.card.classes]) as mosaic:
            chunk = chunk or max(CHUNK[merge], engine.loaded.max_num_seqs)
            summary = segment_stack(stack, plan, engine, mosaic, scale, folder, windows_per_chunk=chunk)
            mosaic.finish()
    return time.perf_counter() - start, summary
