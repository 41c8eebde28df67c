"""A run finds the engine of the run before, and gets another one where that dies."""

from __future__ import annotations

import os

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import QgsProcessingException, QgsSettings

from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.settings import BATCH, LOADING

from ..core.files import numbers, read_raster
from ..processes import workers_of
from .conftest import Feedback, run

pytestmark = pytest.mark.usefixtures("own_temporary")
SCENE = numbers(6, 900, 900)


@pytest.fixture
def log(segment, write_scene, tmp_path):
    """Run; return what was said."""

    def said(**parameters) -> str:
        feedback = Feedback()
        output = str(tmp_path / "mask.tif")
        run(segment.create(), {"INPUT": write_scene(SCENE), "OUTPUT": output, **parameters}, feedback)
        assert np.array_equal(read_raster(output), SCENE[0] % 7)
        return "\n".join(feedback.lines)

    return said


def test_the_second_run_finds_the_engine_ready(log, idle_minutes):
    idle_minutes(10)
    before = workers_of(os.getpid())
    assert "Engine ready after" in log()
    (worker,) = workers_of(os.getpid()) - before
    assert "Engine was ready" in log()
    assert workers_of(os.getpid()) - before == {worker}
    POOL.stop()
    assert workers_of(os.getpid()) == before


def test_with_no_idle_time_the_engine_leaves_with_its_run(log):
    before = workers_of(os.getpid())
    log()
    assert workers_of(os.getpid()) == before


def test_how_long_loading_took_is_told_the_next_time(log):
    settings = QgsSettings()
    settings.remove(LOADING)
    try:
        assert "last time" not in log()
        assert "last time" in log()
    finally:
        settings.remove(LOADING)


def test_an_engine_that_dies_in_the_middle_is_replaced_and_the_mask_is_whole(log, monkeypatch, first_then):
    monkeypatch.setenv("GEOSEG_ENGINE", first_then("dies-on-0"))
    assert "started again" in log()


def test_an_engine_that_dies_twice_fails_the_run_with_both_said(segment, use_engine, write_scene, tmp_path):
    use_engine("dies-on-0")
    with pytest.raises(QgsProcessingException, match=r"GPU is on fire.*second time"):
        run(segment, {"INPUT": write_scene(SCENE), "OUTPUT": str(tmp_path / "mask.tif")})
    assert not (tmp_path / "mask.tif").exists()


def test_a_batch_that_does_not_fit_is_halved_and_remembered(segment, use_engine, write_scene, tmp_path):
    settings = QgsSettings()
    settings.remove(BATCH)
    use_engine("no-room-2")
    parameters = {"INPUT": write_scene(SCENE), "OUTPUT": str(tmp_path / "mask.tif")}
    try:
        for expected in (True, False):
            feedback = Feedback()
            run(segment.create(), parameters, feedback)
            assert any("out of memory" in line for line in feedback.lines) == expected
    finally:
        settings.remove(BATCH)
    assert np.array_equal(read_raster(tmp_path / "mask.tif"), SCENE[0] % 7)
