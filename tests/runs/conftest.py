"""Folder runs without QGIS, with the fake worker as engine."""

from __future__ import annotations

import csv
import os
from dataclasses import replace
from pathlib import Path

import pytest

from geoseg_qgis.core.rasters.scale import ScaleWish
from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, resolve_model
from geoseg_qgis.runs.collection import Selection, find_scenes
from geoseg_qgis.runs.folder import segment_folder
from geoseg_qgis.runs.request import SegmentRequest

from ..core.files import numbers, write_raster
from ..processes import workers_of

MODEL = resolve_model(DEFAULT_MODEL)
BANDS = [band.name for band in MODEL.card.bands]


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
