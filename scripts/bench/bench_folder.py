"""Times a folder of small files against one raster of as many windows: ``bench_folder.py [FILES] [ROUNDS]``.

A file of 200 x 200 pixels is one window, reflected at its edges to 512 x 512. The other raster has as many
whole windows, run with OVERLAP 0. Both are runs of the plugin on an engine that is loaded already; they take
turns, so that what else the machine does meets both.
"""

from __future__ import annotations

import json
import math
import os
import platform
import shutil
import statistics
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal

from bench_run import OUT
from geoseg_qgis.core.rasters.scale import ScaleWish
from geoseg_qgis.engine.environment import default_root, find_python
from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, resolve_model
from geoseg_qgis.runs.collection import Selection, find_scenes
from geoseg_qgis.runs.ear import Ear
from geoseg_qgis.runs.folder import segment_folder
from geoseg_qgis.runs.lanes import FILES_AT_ONCE
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.runs.segment import segment
from geoseg_qgis.worker.geoseg_worker.messages import Loaded
from sample_scene import write_scene

EDGE, WINDOW = 200, 512
_ENOUGH = 500  # files; fewer are a trial, whose report is only printed
_SCENE = 2000  # pixels; files are cut from it again and again


def main(files: int = 500, rounds: int = 2) -> None:
    """Run, print and write the report."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write_inputs(folder, files)
        request = _request()
        engine = POOL.acquire(request.engine)  # as another run of this session would leave it
        loaded = engine.wait_until_loaded()
        _first(request, folder)
        times: dict[str, list[float]] = {"folder": [], "one raster": []}
        for _ in range(rounds):
            times["folder"].append(_timed(lambda: _many(request, folder, files)))
            times["one raster"].append(_timed(lambda: _one(request, folder, files)))
        POOL.release(engine)
    _report(files, rounds, times, loaded)


def _write_inputs(folder: Path, files: int) -> None:
    """Cut a simulated scene into files, and put whole windows of it side by side into one raster."""
    write_scene(str(folder / "scene.tif"), 41, _SCENE, _SCENE, False)
    scene = gdal.Open(str(folder / "scene.tif"))
    (folder / "small").mkdir()
    across = _SCENE // EDGE
    for number in range(files):
        row, col = divmod(number % (across * across), across)
        window = [col * EDGE, row * EDGE, EDGE, EDGE]
        gdal.Translate(str(folder / "small" / f"chip-{number:04}.tif"), scene, srcWin=window)
    values = scene.ReadAsArray()
    rows, cols = _shape(files)
    driver = gdal.GetDriverByName("GTiff")
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2"]
    one = driver.Create(str(folder / "one.tif"), cols * WINDOW, rows * WINDOW, 6, gdal.GDT_Int16, options)
    one.SetGeoTransform(scene.GetGeoTransform())
    one.SetProjection(scene.GetProjection())
    for number in range(6):
        one.GetRasterBand(number + 1).SetDescription(scene.GetRasterBand(number + 1).GetDescription())
        one.GetRasterBand(number + 1).SetNoDataValue(-9999)
    for row in range(rows):
        strip = np.take(values, range(row * WINDOW, (row + 1) * WINDOW), axis=1, mode="wrap")
        strip = np.take(strip, range(cols * WINDOW), axis=2, mode="wrap")
        one.WriteArray(np.ascontiguousarray(strip), 0, row * WINDOW)


def _shape(files: int) -> tuple[int, int]:
    """Return rows and columns of windows, as square as they can be."""
    rows = next(n for n in range(math.isqrt(files), 0, -1) if files % n == 0)
    return rows, files // rows


def _request() -> SegmentRequest:
    root, model = default_root(), resolve_model(DEFAULT_MODEL)
    config = json.dumps(model.checked.overrides, sort_keys=True)
    engine = EngineSettings(find_python(root), str(model.folder), config, cache=str(root / "cache"))
    scale = ScaleWish(model.card.scale, model.card.offset)
    return SegmentRequest((), "", model, engine, scale=scale, overlap=0)


def _first(request: SegmentRequest, folder: Path) -> None:
    """Run one file: the first forward of an engine is slow."""
    source = InputRaster("chip", str(folder / "small" / "chip-0000.tif"))
    segment(replace(request, layers=(source,)), str(folder / "first.tif"), _ear())


def _many(request: SegmentRequest, folder: Path, files: int) -> None:
    target = folder / "masks"
    shutil.rmtree(target, ignore_errors=True)
    scenes = find_scenes([str(folder / "small")], str(target), Selection())
    rows = segment_folder(request, scenes, str(target), _ear())
    assert [row.status for row in rows] == ["done"] * files, rows  # noqa: S101
    assert sum(row.windows for row in rows) == files, "windows"  # noqa: S101


def _one(request: SegmentRequest, folder: Path, files: int) -> None:
    source = InputRaster("one.tif", str(folder / "one.tif"))
    outcome = segment(replace(request, layers=(source,)), str(folder / "one_mask.tif"), _ear())
    assert outcome.summary.windows == files, outcome.summary.windows  # noqa: S101


def _ear() -> Ear:
    return Ear(threading.Event())


def _timed(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _report(files: int, rounds: int, times: dict[str, list[float]], loaded: Loaded) -> None:
    middle = {name: statistics.median(seconds) for name, seconds in times.items()}
    ratio = middle["folder"] / middle["one raster"]
    lines = [
        "# A folder of small files against one raster",
        "",
        f"**{files} files of {EDGE} x {EDGE} pixels take {ratio:.2f} times as long as one raster of {files} "
        "windows.** The goal is at most 1.3.",
        "",
        f"| | seconds (median of {rounds}) | all rounds | windows/s |",
        "|---|---|---|---|",
    ]
    for name, seconds in times.items():
        rounded = ", ".join(f"{s:.1f}" for s in seconds)
        lines.append(f"| {name} | {middle[name]:.1f} | {rounded} | {files / middle[name]:.2f} |")
    lines += [
        "",
        "Each file is one window, reflected at its edges; the raster has as many whole windows (OVERLAP 0).",
        "The two take turns on one loaded engine. The folder's time holds everything: finding the files,",
        "their masks with overviews and styles, the tables.",
        "",
        f"- command: scripts/bench.sh bench_folder.py {files} {rounds}",
        f"- device: {loaded.device}, {loaded.dtype}, windows in one forward: {loaded.max_num_seqs}",
        f"- files at once: {FILES_AT_ONCE}",
        f"- machine: {os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}",
        f"- versions: {', '.join(f'{name} {version}' for name, version in loaded.versions.items())}",
    ]
    text = "\n".join(lines) + "\n"
    print(text)
    if files >= _ENOUGH:
        (OUT / "folder.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*(int(text) for text in sys.argv[1:]))
