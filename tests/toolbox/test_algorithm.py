"""What every algorithm does with an error of ours."""

from __future__ import annotations

import gc
import weakref
from typing import ClassVar

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingOutputHtml

from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from tests.toolbox.conftest import Feedback, run


class Raster:
    """Stands for the open files and arrays of a run."""


class Failing(GeosegAlgorithm):
    """Fails with a raster in its hands."""

    ID = "failing"
    TITLE = "Failing"
    held: ClassVar[list[weakref.ref]] = []

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


def test_pages_are_named_after_what_they_show(provider):
    """The results viewer lists them under the names of the outputs, of all algorithms together."""
    pages = [
        output.description()
        for algorithm in provider.algorithms()
        for output in algorithm.outputDefinitions()
        if isinstance(output, QgsProcessingOutputHtml) and output.name() != "REPORT"
    ]
    pages.append(provider.algorithm("segment").outputDefinition("REPORT").description())
    assert len(pages) > 5
    assert len(set(pages)) == len(pages)
    assert "Report" not in pages
