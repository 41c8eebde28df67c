"""What every algorithm does with an error of ours."""

from __future__ import annotations

import gc
import weakref
from typing import ClassVar

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputHtml,
)

from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.processing import provider as provider_module
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.provider import GeosegProvider
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


class Talking(GeosegAlgorithm):
    """Says the name of a layer in every way there is."""

    ID = "talking"
    TITLE = "Talking"
    NAME = "scene\n2026-01-01: all is well\x1b[2J\u202e"

    def createInstance(self):
        return Talking()

    def initAlgorithm(self, configuration=None):
        pass

    def work(self, parameters, context: QgsProcessingContext, feedback):
        for say in (feedback.pushInfo, feedback.pushWarning, feedback.setProgressText):
            say(self.NAME)
        feedback.reportError(self.NAME, fatalError=False)
        assert not feedback.isCanceled()
        raise ChoiceError(f"{self.NAME} is strange.", "Choose another.")


def test_a_name_cannot_write_lines_of_the_log(provider):
    feedback = Feedback()
    with pytest.raises(QgsProcessingException) as error:
        run(Talking(), {}, feedback)
    said = [*feedback.lines, *feedback.errors, *str(error.value).splitlines()]
    assert len(feedback.lines) == 3
    assert all("scene?2026-01-01: all is well?[2J?" in line for line in said)


def test_a_ready_model_that_cannot_be_read_is_told_in_the_log(provider, tmp_path, monkeypatch):
    (tmp_path / "broken.model3").write_text("buy milk")
    monkeypatch.setattr(provider_module, "_MODELS", tmp_path)
    said = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: said.append((tag, text)))
    GeosegProvider().loadAlgorithms()
    assert any(tag == "geoseg" and "broken.model3 cannot be read" in text for tag, text in said)
