"""``geoseg:accuracy`` among QGIS's layers, in models and in the background; what cannot work, and Cancel."""

from __future__ import annotations

import re
import time
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import (
    QgsApplication,
    QgsPalettedRasterRenderer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
)
from qgis.PyQt.QtGui import QColor

from ..core.assess.maps import write_map
from ..core.files import write_raster
from .conftest import Feedback, run
from .samples import assess, layer_of, point


def test_a_layer_as_qgis_shows_it_counts(accuracy, tmp_path):
    """Names from the style where the file has none; nodata as in the layer's properties."""
    mask = write_raster(tmp_path / "mask.tif", np.array([[[1, 1, 2, 3]]], np.uint8))
    layer = QgsRasterLayer(mask, "shown")
    classes = [
        QgsPalettedRasterRenderer.Class(n, QColor(c), t)
        for n, c, t in ((1, "red", "sea"), (2, "blue", "bog"))
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(3, 3)])
    samples = layer_of("Point", [point(0.5, 0.5), point(2.5, 0.5), point(3.5, 0.5)], ["Sea", "sea", "bog"])
    results = assess(accuracy, tmp_path, {"INPUT": layer, "SAMPLES": samples, "WHOLE_MAP": False})
    assert (results["SAMPLES_USED"], results["SAMPLES_LEFT_OUT"], results["OVERALL"]) == (2, 1, 0.5)
    page = Path(results["OUTPUT"]).read_text()
    assert "#ff0000" in page and "shown against samples" in re.sub("<[^>]*>", "", page)


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({}, "nothing to compare the mask with"),
        ({"SAMPLES": "points", "REFERENCE": "mask"}, "both chosen"),
        ({"SAMPLES": "points", "FIELD": "klass"}, "has no field 'klass'.*true classes: reference"),
        ({"SAMPLES": "lines"}, "neither points nor polygons"),
        ({"SAMPLES": "far"}, "No point can be compared: 1 outside the mask"),
        ({"SAMPLES": "points", "LABELS": "80:water"}, "LABELS: '80:water' is no entry"),
        ({"REFERENCE": "/nowhere/reference.tif"}, "REFERENCE: .*/nowhere/reference.tif"),
    ],
)
def test_what_cannot_work_is_said_and_nothing_is_written(accuracy, small, tmp_path, changes, match):
    layers = {
        "points": layer_of("Point", [point(0.5, 0.5)], ["water"]),
        "far": layer_of("Point", [point(900, 900)], ["water"]),
        "lines": layer_of("LineString", ["LINESTRING(0 0, 1 1)"], ["water"]),
        "mask": small,
    }
    given = {name: layers.get(value, value) for name, value in changes.items()}
    with pytest.raises(QgsProcessingException, match=match):
        assess(accuracy, tmp_path, {"INPUT": small, **given})
    assert not list(tmp_path.glob("*report*")) and not list(tmp_path.glob("*table*"))


def test_a_folder_that_does_not_exist_is_said(accuracy, small, tmp_path):
    parameters = {"INPUT": small, "REFERENCE": small, "OUTPUT": str(tmp_path / "no" / "report.html")}
    with pytest.raises(QgsProcessingException, match=r"report\.html cannot be written"):
        assess(accuracy, tmp_path, parameters)


def test_cancel_answers_soon_and_leaves_nothing(accuracy, tmp_path):
    mask = write_map(tmp_path / "large.tif", np.random.default_rng(1).integers(0, 3, (4000, 4000)))
    moved = write_map(
        tmp_path / "moved.tif", np.zeros((4000, 4000)), geotransform=(500003, 10, 0, 4600004, 0, -10)
    )
    at: list[float] = []

    class Cancelling(Feedback):
        def setProgress(self, progress):
            if progress > 20 and not at:
                at.append(time.monotonic())
                self.cancel()

    with pytest.raises(QgsProcessingException, match="cancelled"):
        assess(accuracy, tmp_path, {"INPUT": mask, "REFERENCE": moved}, Cancelling())
    assert time.monotonic() - at[0] < 2
    assert not list(tmp_path.glob("*report*"))


def test_both_are_steps_of_a_model(provider, tmp_path):
    """A mask goes in; its points are drawn and assessed by their own strata, which must agree everywhere."""
    mask = write_map(tmp_path / "mask.tif", np.random.default_rng(1).integers(0, 3, (50, 60)))
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("quality", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("MASK"), QgsProcessingModelParameter("MASK"))
    draw = QgsProcessingModelChildAlgorithm("geoseg:samplepoints")
    draw.setChildId("draw")
    for name, value in (("POINTS", 90), ("MINIMUM", 20), ("SEED", 3)):
        draw.addParameterSources(name, [source.fromStaticValue(value)])
    draw.addParameterSources("INPUT", [source.fromModelParameter("MASK")])
    compare = QgsProcessingModelChildAlgorithm("geoseg:accuracy")
    compare.setChildId("compare")
    compare.addParameterSources("INPUT", [source.fromModelParameter("MASK")])
    compare.addParameterSources("SAMPLES", [source.fromChildOutput("draw", "OUTPUT")])
    compare.addParameterSources("FIELD", [source.fromStaticValue("stratum_name")])
    output = QgsProcessingModelOutput("Report")
    output.setChildOutputName("OUTPUT")
    compare.setModelOutputs({"Report": output})
    model.addChildAlgorithm(draw)
    model.addChildAlgorithm(compare)
    model.initAlgorithm()
    report = tmp_path / "model.html"
    results, ok = run(model, {"MASK": mask, "compare:Report": str(report)})
    assert ok
    assert results["CHILD_RESULTS"]["compare"]["OVERALL_WHOLE"] == 1.0
    assert "estimated from 90 points" in report.read_text()


def test_in_the_background_as_the_dialog_runs_it(accuracy, small, tmp_path, qgis_app):
    assert not accuracy.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
    samples = layer_of("Point", [point(0.5, 0.5), point(1.5, 2)], ["water", "forest"])
    context, feedback, finished = QgsProcessingContext(), Feedback(), []
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": small, "SAMPLES": samples, "OUTPUT": str(tmp_path / "report.html")}
    task = QgsProcessingAlgRunnerTask(accuracy, parameters, context, feedback)
    task.executed.connect(lambda ok, results: finished.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 30
    while not finished and time.monotonic() < deadline:
        qgis_app.processEvents()
        time.sleep(0.01)
    assert finished and finished[0][0], feedback.errors
    assert finished[0][1]["OVERALL"] == 0.5
