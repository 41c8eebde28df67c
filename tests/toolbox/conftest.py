"""The provider in a real QGIS, with the fake worker as engine."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card
from geoseg_qgis.processing import request
from geoseg_qgis.processing.provider import GeosegProvider

from ..core.assess.maps import write_map
from ..core.files import write_raster

BANDS = [band.name for band in find_card(DEFAULT_MODEL).bands]
_KEPT: list[GeosegProvider] = []
"""The half in Python of what QGIS's registry owns; the plugin keeps its own."""


def registered_provider() -> GeosegProvider:
    """Our provider, registered as QGIS does it: once, whichever room's tests come first."""
    registry = QgsApplication.processingRegistry()
    if registry.providerById("geoseg") is None:
        _KEPT.append(GeosegProvider())
        registry.addProvider(_KEPT[-1])
    return registry.providerById("geoseg")


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """Our provider; it stays until QGIS ends."""
    return registered_provider()


@pytest.fixture
def use_engine(monkeypatch, fake_python):
    """Make the fake worker, behaving as told, the engine of this test."""
    return lambda behaviour="good": monkeypatch.setenv("GEOSEG_ENGINE", fake_python(behaviour))


@pytest.fixture
def segment(provider, use_engine):
    """The algorithm as a fresh object, on an engine that behaves."""
    use_engine()
    return QgsApplication.processingRegistry().algorithmById("geoseg:segment").create()


@pytest.fixture
def accuracy(provider):
    return QgsApplication.processingRegistry().algorithmById("geoseg:accuracy").create()


@pytest.fixture
def small(tmp_path) -> str:
    """Two columns of water, one of forest, one of crop land, and one without a class; 10 m pixels."""
    return write_map(tmp_path / "mask.tif", np.tile([0, 0, 1, 2, 255], (4, 1)))


@pytest.fixture
def write_scene(tmp_path):
    """Write an array (bands, h, w) with the band names of the demo model."""

    def write(data, name: str = "scene.tif", **options) -> str:
        return write_raster(tmp_path / name, data, **{"descriptions": BANDS[: data.shape[0]], **options})

    return write


@pytest.fixture(autouse=True)
def idle_minutes(monkeypatch):
    """Engines leave with their last run, unless a test says otherwise."""
    say = lambda minutes: monkeypatch.setattr(request, "idle_seconds", lambda: 60.0 * minutes)  # noqa: E731
    say(0)
    yield say
    POOL.stop()


class Feedback(QgsProcessingFeedback):
    """Remembers what was said, and cancels when told to.

    Args:
        cancel_when: is asked at each step of progress or text; True cancels.
    """

    def __init__(self, cancel_when=lambda feedback: False) -> None:
        super().__init__(False)
        self.lines: list[str] = []
        self.errors: list[str] = []
        self._cancel_when = cancel_when

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.lines.append(warning)

    def pushCommandInfo(self, info):
        self.lines.append(info)

    def reportError(self, error, fatalError=False):
        self.errors.append(error)

    def setProgressText(self, text):
        self.lines.append(text)
        if self._cancel_when(self):
            self.cancel()


def run(algorithm, parameters, feedback=None):
    """Run an algorithm as `processing.run` does, with the errors as they are."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = feedback or Feedback()
    results, ok = algorithm.run(parameters, context, feedback, {}, False)
    if not ok:  # QGIS turns what prepareAlgorithm raises into a message and goes on
        raise QgsProcessingException("\n".join(feedback.errors))
    return results, ok
