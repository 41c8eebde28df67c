"""Processing's own dialogs around a small algorithm that has the parameters of ours."""

from __future__ import annotations

import threading
import time

import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProcessingProvider,
)

from geoseg_qgis.models.catalogue import DEFAULT_MODEL
from geoseg_qgis.processing.segment import SegmentAlgorithm

from ..toolbox.conftest import registered_provider

WIDGET = {"widget_wrapper": {"class": "geoseg_qgis.gui.bands_widget.BandsWidgetWrapper"}}


class BandsAlgorithm(QgsProcessingAlgorithm):
    """Takes what ours takes and does nothing."""

    def name(self):
        return "bands"

    def displayName(self):
        return "Bands"

    def createInstance(self):
        return BandsAlgorithm()

    def initAlgorithm(self, configuration=None):
        raster = QgsProcessing.SourceType.TypeRaster
        self.addParameter(QgsProcessingParameterMultipleLayers("INPUT", "Raster layers", raster))
        models = [DEFAULT_MODEL, "prithvi-flood"]
        self.addParameter(
            QgsProcessingParameterEnum(
                "MODEL", "Model", models, defaultValue=DEFAULT_MODEL, usesStaticStrings=True
            )
        )
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("MODEL_FOLDER", "Folder", folder, optional=True))
        bands = QgsProcessingParameterString("BANDS", "Bands", optional=True)
        bands.setMetadata(WIDGET)
        self.addParameter(bands)


class WaitingAlgorithm(QgsProcessingAlgorithm):
    """Waits until it is cancelled."""

    ID = "geosegtest:waiting"
    begun, cancelled = threading.Event(), threading.Event()

    def name(self):
        return "waiting"

    def displayName(self):
        return "Waiting"

    def createInstance(self):
        return WaitingAlgorithm()

    def initAlgorithm(self, configuration=None):
        pass

    def processAlgorithm(self, parameters, context, feedback):
        self.begun.set()
        while not feedback.isCanceled():
            time.sleep(0.01)
        self.cancelled.set()
        return {}


class BandsProvider(QgsProcessingProvider):
    def id(self):
        return "geosegtest"

    def name(self):
        return "test"

    def loadAlgorithms(self):
        self.addAlgorithm(BandsAlgorithm())
        self.addAlgorithm(SegmentAlgorithm())
        self.addAlgorithm(WaitingAlgorithm())


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The plugin's own provider; it stays until QGIS ends."""
    return registered_provider()


@pytest.fixture(scope="session")
def bands_algorithm(qgis_app, qgis_processing):
    """The algorithm's id, registered, so that models find it."""
    provider = BandsProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield "geosegtest:bands"
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def waiting_algorithm(bands_algorithm):
    """An algorithm that says when it begins and that it was cancelled."""
    WaitingAlgorithm.begun.clear()
    WaitingAlgorithm.cancelled.clear()
    return WaitingAlgorithm


def wait_until(condition, seconds: float = 20) -> None:
    """Let Qt work until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        QgsApplication.processEvents()
        time.sleep(0.01)
