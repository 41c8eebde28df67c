"""Workers without a model, and how long something is waited for."""

from __future__ import annotations

import os
import time

import pytest

from geoseg_qgis.core.run.jobs import ChunkJob
from geoseg_qgis.engine.pool import EnginePool
from geoseg_qgis.engine.settings import EngineSettings

SECONDS = 30
"""Far more than anything here takes; what never comes fails the test instead of the whole run."""


def wait_for(condition):
    """Return the first true answer; fails after a while."""
    end = time.monotonic() + SECONDS
    while not (found := condition()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)
    return found


@pytest.fixture
def settings(fake_python):
    """Make settings for a fake worker that behaves as it is told."""
    return lambda behaviour="good": EngineSettings(fake_python(behaviour), "the-model")


@pytest.fixture
def job(tmp_path):
    """Make the job of a chunk; its input need not exist for a fake worker."""

    def make(index: int = 0) -> ChunkJob:
        return ChunkJob(
            index, str(tmp_path / f"in{index}.tif"), str(tmp_path / f"out{index}.tif"), 512, 448, 1e-4, 0.0
        )

    return make


@pytest.fixture
def pool():
    """A pool with room for all."""
    pool = EnginePool(room=lambda settings: True)
    yield pool
    pool.stop()


@pytest.fixture
def poisoned(monkeypatch) -> dict[str, str]:
    """An environment as QGIS hands it to its children."""
    poison = {
        "PYTHONHOME": "/usr/lib/qgis/python",
        "PYTHONPATH": "/usr/share/qgis/python",
        "PYTHONSTARTUP": "/usr/share/qgis/startup.py",
        "PROJ_LIB": "/usr/share/qgis/proj",
        "PROJ_DATA": "/usr/share/qgis/proj",
        "GDAL_DATA": "/usr/share/qgis/gdal",
        "GDAL_DRIVER_PATH": "/usr/lib/qgis/gdal",
        "QT_PLUGIN_PATH": "/usr/lib/qgis/qt",
        "LD_LIBRARY_PATH": "/usr/lib/qgis",
        "LD_PRELOAD": "/usr/lib/qgis/nothing.so",
    }
    for key, value in poison.items():
        if key != "LD_PRELOAD":  # the loader would complain in every child of this test
            monkeypatch.setenv(key, value)
    return {**os.environ, **poison}
