"""Folder runs without QGIS, with the fake worker as engine."""

from __future__ import annotations

import csv
import os
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from geoseg_qgis.core.mask.statistics import ClassCounts
from geoseg_qgis.core.mask.style import ClassStyle
from geoseg_qgis.core.rasters.scale import ScaleWish
from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, resolve_model
from geoseg_qgis.models.fingerprint import fingerprint
from geoseg_qgis.runs.collection import Selection, find_scenes
from geoseg_qgis.runs.folder import segment_folder
from geoseg_qgis.runs.identity import input_digests
from geoseg_qgis.runs.opening import open_inputs
from geoseg_qgis.runs.provenance import Made, provenance
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.worker.geoseg_worker.messages import Loaded

from ..core.files import numbers, write_raster
from ..processes import workers_of

MODEL = resolve_model(DEFAULT_MODEL)
BANDS = [band.name for band in MODEL.card.bands]
LOADED = Loaded("NVIDIA H100 (cuda:0)", "bfloat16", 32, 41.0, {}, {"vllm": "0.11.0", "terratorch": "1.1"})
CLASSES = tuple(ClassStyle(c.id, c.name, c.color) for c in MODEL.card.classes)
STARTED = datetime(2026, 11, 22, 5, 30, 1, 987, timezone(timedelta(hours=2)))


def table(tmp_path) -> list[dict[str, str]]:
    """The rows of a run's table."""
    with (tmp_path / "out" / "geoseg_index.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Feedback:
    """Remembers what was said; cancels when told to."""

    def __init__(self, cancel_when=lambda feedback: False):
        self.lines, self.percents, self._cancel_when = [], [], cancel_when

    def pushInfo(self, info):
        self.lines.append(info)

    pushWarning = pushDebugInfo = setProgressText = pushInfo

    def setProgress(self, progress):
        self.percents.append(progress)

    def isCanceled(self):
        return self._cancel_when(self)


@pytest.fixture(autouse=True)
def nothing_is_left_behind(own_temporary, tmp_path):
    """Whatever a test does: no worker, no temporary file and no half-written output survives it."""
    before = workers_of(os.getpid())  # an engine that other tests share
    yield
    POOL.stop()
    assert workers_of(os.getpid()) <= before
    assert [p for p in own_temporary.rglob("*") if p.is_file()] == []
    assert [p for p in tmp_path.rglob(".*") if "partial" in p.name] == []


@pytest.fixture
def request_for(fake_python):
    """Make a request for an engine that behaves as told."""

    def make(behaviour: str = "good", **changes) -> SegmentRequest:
        python = changes.pop("python", None) or fake_python(behaviour)
        engine = EngineSettings(python, str(MODEL.folder), device="cpu")
        scale = ScaleWish(MODEL.card.scale, MODEL.card.offset)
        return replace(SegmentRequest((), "", MODEL, engine, scale=scale, idle_seconds=0.0), **changes)

    return make


@pytest.fixture
def chip(tmp_path):
    """Write a small scene under the input folder; return its values."""

    def write(name: str, seed: int = 1, bands: int = 6, **options):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = numbers(bands, 60, 70, seed=seed)
        write_raster(path, data, **{"descriptions": BANDS[:bands], **options})
        return data

    return write


@pytest.fixture
def run(tmp_path, request_for):
    """Run over the input folder into ``out``; returns the rows."""

    def run(request=None, feedback=None, selection=None, places=(), **changes):
        out = str(tmp_path / "out")
        scenes = find_scenes(places or [str(tmp_path / "in")], out, selection or Selection())
        return segment_folder(request or request_for(), scenes, out, feedback or Feedback(), **changes)

    return run


def statuses(rows) -> list[tuple[str, str]]:
    return [(Path(row.input).name, row.status) for row in rows]


@pytest.fixture
def started(monkeypatch):
    """The settings of every engine that is started."""
    made, make = [], POOL._make
    monkeypatch.setattr(POOL, "_make", lambda settings: made.append(settings) or make(settings))
    return made


@pytest.fixture
def body_of(request_for, chip, tmp_path):
    """Make the provenance of a run over one small scene, without running it."""

    def make(name: str = "scene.tif", more=None, made=None, title="My scene", origin="", **changes) -> dict:
        chip(name)
        layer = InputRaster(title, str(tmp_path / "in" / name), origin=origin)
        request = request_for(layers=(layer,), **changes)
        opened = open_inputs(request, lambda grid: (), Feedback())
        with opened.stack:
            counts = ClassCounts({0: 30, 6: 70}, 60 * 70, {0: 3000.0, 6: 7000.0})
            weights, inputs = fingerprint(request.model.checked), input_digests(opened)
            usual = Made(STARTED, 41.04, 12.3, "cuda:0", LOADED, 1, weights, CLASSES, counts, inputs)
            return provenance(request, opened, made or usual, more, qgis="3.44.1")

    return make
