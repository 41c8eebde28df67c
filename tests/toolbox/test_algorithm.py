"""What every algorithm does with an error of ours."""

from __future__ import annotations

import gc
import weakref

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException

from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from tests.toolbox.conftest import Feedback, run


class Raster:
    """Stands for the open files and arrays of a run."""


class Failing(GeosegAlgorithm):
    """Fails with a raster in its hands."""

    ID = "failing"
    TITLE = "Failing"
    held: list[weakref.ref] = []

    def createInstance(self):
        return Failing()

    def initAlgorithm(self, configuration=None):
        pass

    def work(self, parameters, context: QgsProcessingContext, feedback):
        raster = Raster()
        self.held.append(weakref.ref(raster))
        raise ChoiceError("WATER is 3.", "Choose less.")


def test_what_a_failed_run_held_is_released(provider):
    for _ in range(3):
        with pytest.raises(QgsProcessingException, match=r"WATER is 3\. Choose less\."):
            run(Failing(), {}, Feedback())
    gc.collect()
    assert [one() for one in Failing.held] == [None] * 3
