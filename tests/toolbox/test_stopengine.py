"""``geoseg:stopengine`` ends what a run left warm."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication

from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.engine.settings import EngineSettings

from ..processes import alive
from .conftest import Feedback, run


@pytest.fixture
def stop(provider, monkeypatch):
    """The algorithm as a fresh object; engines stay warm."""
    monkeypatch.setattr(POOL, "idle_seconds", 600.0)
    POOL.stop()
    return QgsApplication.processingRegistry().algorithmById("geoseg:stopengine").create()


def test_warm_engines_are_ended_and_counted(stop, fake_python):
    engines = [POOL.acquire(EngineSettings(fake_python(), model)) for model in ("one", "two")]
    for engine in engines:
        engine.wait_until_loaded()
        POOL.release(engine)
    feedback = Feedback()
    results, _ = run(stop, {}, feedback)
    assert results == {"STOPPED": 2}
    assert feedback.lines == ["Engines ended: 2."]
    assert not [engine for engine in engines if alive(engine.pid)]
    assert run(stop.create(), {})[0] == {"STOPPED": 0}
