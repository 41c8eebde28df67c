"""The life of the real engine: warm, killed in the middle, stopped, and left alone by a QGIS that was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from geoseg_qgis.core.run.workspace import sweep_stale
from geoseg_qgis.engine import process
from geoseg_qgis.engine.group import EngineGroup
from geoseg_qgis.engine.lease import EngineLease
from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card, resolve_model
from geoseg_qgis.models.fingerprint import fingerprint
from geoseg_qgis.runs import engines
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.runs.segment import segment
from simulate.scene import simulate_scene

from ..conftest import ROOT
from ..core.files import read_raster, write_raster
from ..processes import alive, running_workers, workers_of

pytestmark = [pytest.mark.engine, pytest.mark.usefixtures("own_temporary")]


class Feedback:
    """Hears everything; calls somebody once when the run is well under way."""

    def __init__(self, in_the_middle=lambda: None) -> None:
        self.lines: list[str] = []
        self._in_the_middle = in_the_middle

    def pushInfo(self, info):
        self.lines.append(info)

    pushWarning = pushDebugInfo = setProgressText = pushInfo

    def setProgress(self, progress):
        if progress > 40 and self._in_the_middle:
            self._in_the_middle()
            self._in_the_middle = None

    def isCanceled(self):
        return False


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> str:
    tile = np.rint(simulate_scene(5, 512, 512).reflectance * 10_000).astype(np.int16)
    bands = [band.name for band in find_card(DEFAULT_MODEL).bands]
    return write_raster(
        tmp_path_factory.mktemp("scene") / "scene.tif", np.tile(tile, (1, 4, 4)), descriptions=bands
    )


@pytest.fixture(scope="module")
def undisturbed(scene, engine_settings, tmp_path_factory) -> np.ndarray:
    """The mask of a run that nothing happens to; it leaves the engine warm."""
    output = tmp_path_factory.mktemp("mask") / "mask.tif"
    segment(request(scene, engine_settings()), str(output), Feedback())
    yield read_raster(output)
    POOL.stop()


def request(scene: str, settings, **more) -> SegmentRequest:
    return SegmentRequest((InputRaster("scene", scene),), "", resolve_model(DEFAULT_MODEL), settings, **more)


def in_a_run(settings) -> EngineSettings:
    """Return settings as a run has them: they name the weights, so that other ones are another engine's."""
    return replace(settings, weights=fingerprint(resolve_model(DEFAULT_MODEL).checked).short)


def worker_of(settings) -> int:
    with EngineLease(in_a_run(settings)) as lease:
        return lease._engine.pid


def test_the_second_run_starts_its_first_window_within_a_second(
    scene, undisturbed, engine_settings, tmp_path
):
    before = workers_of(os.getpid())
    outcome = segment(request(scene, engine_settings()), str(tmp_path / "mask.tif"), Feedback())
    assert outcome.warm and outcome.load_seconds < 1
    assert workers_of(os.getpid()) == before
    assert (read_raster(tmp_path / "mask.tif") == undisturbed).all()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "stopped"])
def test_an_engine_lost_in_the_middle_is_replaced_and_the_mask_is_the_same(
    scene, undisturbed, engine_settings, tmp_path, monkeypatch, number
):
    monkeypatch.setattr(process, "WATCH_SECONDS", 1.0)  # a minute is too long for a test
    settings = engine_settings()
    victim = worker_of(settings)
    feedback = Feedback(lambda: os.kill(victim, number))
    segment(request(scene, settings), str(tmp_path / "mask.tif"), feedback)
    assert any("started again" in line for line in feedback.lines)
    assert (read_raster(tmp_path / "mask.tif") == undisturbed).all()
    assert not alive(victim)


CHILD = """
import sys
from geoseg_qgis.engine.settings import EngineSettings
from tests.real.test_life import Feedback, request, segment
segment(request(sys.argv[1], EngineSettings(*sys.argv[3:6], cache=sys.argv[6])), sys.argv[2],
        Feedback(lambda: print("in the middle", flush=True)))
"""


def test_of_a_qgis_that_is_killed_nothing_is_left(scene, engine_settings, tmp_path):
    settings, output = engine_settings(), tmp_path / "mask.tif"
    folder = Path(tempfile.gettempdir())
    child = subprocess.Popen(
        [
            sys.executable,
            "-c",
            CHILD,
            scene,
            str(output),
            settings.python,
            settings.model,
            settings.config,
            settings.cache,
        ],
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'scripts'}", "TMPDIR": str(folder)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert "in the middle" in child.stdout.readline()
    workers = workers_of(child.pid)
    assert workers
    child.kill()
    child.wait()
    end = time.monotonic() + 5
    while running_workers() & workers and time.monotonic() < end:
        time.sleep(0.05)
    assert not running_workers() & workers
    assert not output.exists()
    assert list(folder.rglob("chunk-*")), "the killed run left its chunks"
    assert sweep_stale() == 1
    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_two_workers_one_of_them_killed_give_the_mask_of_one(
    scene, undisturbed, engine_settings, tmp_path, monkeypatch
):
    """Both on the CPU: all that differs is how their cache folder is spelled."""
    one = in_a_run(engine_settings())
    other = replace(one, cache=f"{one.cache}/")
    monkeypatch.setattr(engines, "EngineGroup", lambda workers: EngineGroup([one, other]))
    victim = worker_of(one)
    feedback = Feedback(lambda: os.kill(victim, signal.SIGKILL))
    outcome = segment(request(scene, one), str(tmp_path / "mask.tif"), feedback)
    assert outcome.loaded.device == "cpu, cpu"
    assert any("started again" in line for line in feedback.lines)
    assert (read_raster(tmp_path / "mask.tif") == undisturbed).all()
