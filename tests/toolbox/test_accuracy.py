"""``geoseg:accuracy`` in a real QGIS; the estimators are held against their papers in tests/core/assess."""

from __future__ import annotations

import csv
import re
import time
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsPointXY,
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
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.assess.maps import NAMES, write_map
from ..core.assess.test_estimate import GOOD_PRACTICES, MAPPED
from ..core.files import NORTH_UP, write_raster
from .conftest import Feedback, run

EQUAL_AREA = (4321000.0, 30.0, 0.0, 3210000.0, 0.0, -30.0)
PAPER = {0: "deforestation", 1: "forest gain", 2: "stable forest", 3: "stable non-forest"}


@pytest.fixture
def accuracy(provider):
    return QgsApplication.processingRegistry().algorithmById("geoseg:accuracy").create()


@pytest.fixture
def small(tmp_path) -> str:
    """Two columns of water, one of forest, one of crop land, and one without a class; 10 m pixels."""
    return write_map(tmp_path / "mask.tif", np.tile([0, 0, 1, 2, 255], (4, 1)))


def layer_of(kind: str, shapes, labels, crs: str = "EPSG:32633", field: str = "reference:string"):
    """A layer in memory."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field={field}", "samples", "memory")
    features = []
    for shape, label in zip(shapes, labels):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape) if isinstance(shape, str) else shape)
        feature.setAttributes([label])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def point(col: float, row: float, geotransform=NORTH_UP) -> QgsGeometry:
    x, wide, _, y, _, tall = geotransform
    return QgsGeometry.fromPointXY(QgsPointXY(x + col * wide, y + row * tall))


def table_of(path: str | Path) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def assess(algorithm, tmp_path, parameters, feedback=None):
    given = {"OUTPUT": str(tmp_path / "report.html"), "TABLE": str(tmp_path / "table.csv"), **parameters}
    results, ok = run(algorithm.create(), given, feedback)
    assert ok
    return results


def test_the_papers_example_from_a_mask_and_points_to_hectares(accuracy, tmp_path):
    """Olofsson et al. (2014): ten million pixels of 30 m in an equal-area CRS, and 640 labelled points."""
    ids = np.repeat(np.arange(4, dtype=np.uint8), MAPPED).reshape(2500, 4000)
    mask = write_map(tmp_path / "map.tif", ids, PAPER, geotransform=EQUAL_AREA, epsg=3035)
    starts = np.concatenate(([0], np.cumsum(MAPPED)))
    shapes, labels = [], []
    for mapped, row in enumerate(GOOD_PRACTICES):
        names = [PAPER[reference] for reference, count in enumerate(row) for _ in range(count)]
        for number, name in enumerate(names):
            row_place, col_place = divmod(int(starts[mapped]) + 7 * number, 4000)
            shapes.append(point(col_place + 0.5, row_place + 0.5, EQUAL_AREA))
            labels.append(name.upper())
    samples = layer_of("Point", shapes, labels, "EPSG:3035")
    feedback = Feedback()
    results = assess(accuracy, tmp_path, {"INPUT": mask, "SAMPLES": samples}, feedback)
    assert (results["SAMPLES_USED"], results["SAMPLES_LEFT_OUT"]) == (640, 0)
    assert round(results["OVERALL_WHOLE"], 4) == 0.9465
    assert round(results["OVERALL_WHOLE_CI95"], 4) == 0.0185
    assert results["OVERALL"] == pytest.approx(587 / 640)
    rows = table_of(results["TABLE"])
    assert [round(float(row["area_ha"])) for row in rows[:4]] == [21158, 11686, 285770, 581386]
    assert [round(float(row["area_ha_ci95"])) for row in rows[:4]] == [6158, 3756, 15510, 16282]
    assert [float(row["mapped_ha"]) for row in rows[:4]] == pytest.approx([18000, 13500, 288000, 580500])
    page = Path(results["OUTPUT"]).read_text()
    assert "21,158 ± 6,158" in page and "74.9% ± 21.3%" in page
    assert "Overall accuracy of the map: 94.7% ± 1.8%, estimated from 640 points." in feedback.lines


def test_sample_label_assess(accuracy, provider, tmp_path):
    """The three steps after each other; the truth is known, and the intervals hold it."""
    rng = np.random.default_rng(11)
    truth = rng.choice(3, (600, 800), p=[0.7, 0.25, 0.05])
    ids = np.where(rng.random(truth.shape) < 0.9, truth, rng.integers(0, 3, truth.shape))
    mask = write_map(tmp_path / "mask.tif", ids)
    sample = QgsApplication.processingRegistry().algorithmById("geoseg:samplepoints").create()
    drawn = str(tmp_path / "points.gpkg")
    run(sample, {"INPUT": mask, "POINTS": 600, "OUTPUT": drawn})
    layer = QgsVectorLayer(drawn)
    assert layer.startEditing()
    place = layer.fields().lookupField("reference")
    for feature in layer.getFeatures():
        at = feature.geometry().asPoint()
        seen = truth[int((4600000 - at.y()) / 10), int((at.x() - 500000) / 10)]
        layer.changeAttributeValue(feature.id(), place, NAMES[int(seen)])
    assert layer.commitChanges()
    results = assess(accuracy, tmp_path, {"INPUT": mask, "SAMPLES": drawn})
    assert results["SAMPLES_USED"] == 600
    assert results["OVERALL_WHOLE"] == pytest.approx(np.mean(ids == truth), abs=results["OVERALL_WHOLE_CI95"])
    for number, row in enumerate(table_of(results["TABLE"])[:3]):
        hectares = np.sum(truth == number) / 100
        assert float(row["area_ha"]) == pytest.approx(hectares, abs=float(row["area_ha_ci95"]))


def test_what_is_left_out_is_counted_and_written_with_its_reason(accuracy, small, tmp_path):
    shapes = [point(0.5, 0.5), point(1.5, 1.5), point(2.5, 2.5), point(4.5, 0.5), point(-9, 0), point(3.5, 3)]
    labels = ["water", "forest", "FOREST ", "water", "water", None]
    points = str(tmp_path / "compared.gpkg")
    parameters = {"INPUT": small, "SAMPLES": layer_of("Point", shapes, labels), "POINTS": points}
    feedback = Feedback()
    results = assess(accuracy, tmp_path, parameters, feedback)
    assert (results["SAMPLES_USED"], results["SAMPLES_LEFT_OUT"]) == (3, 3)
    assert "1 points left out: on pixels without a class." in feedback.lines
    found = list(QgsVectorLayer(points).getFeatures())
    columns = ("map_name", "reference_name", "agree", "left_out")
    assert [tuple(None if f[c] == NULL else f[c] for c in columns) for f in found] == [
        ("water", "water", 1, None),
        ("water", "forest", 0, None),
        ("forest", "forest", 1, None),
        (None, None, None, "on pixels without a class"),
        (None, None, None, "outside the mask"),
        ("crop land", None, None, "without a label"),
    ]
    assert [f["label"] for f in found][:2] == ["water", "forest"]
    assert found[2].geometry().asPoint() == shapes[2].asPoint()


def test_labels_that_are_no_class_are_an_error_until_said_otherwise(accuracy, small, tmp_path):
    shapes = [point(0.5, 0.5), point(1.5, 1.5), point(1.5, 2.5)]
    parameters = {"INPUT": small, "SAMPLES": layer_of("Point", shapes, ["lake", "water", "cloud"])}
    with pytest.raises(
        QgsProcessingException, match=r"no class of the mask: lake \(1×\), cloud .*0 water, 1 fo"
    ):
        assess(accuracy, tmp_path, parameters)
    assert not list(tmp_path.glob("*report*"))
    results = assess(accuracy, tmp_path, {**parameters, "LABELS": "lake=water; cloud="})
    assert (results["SAMPLES_USED"], results["OVERALL"], results["SAMPLES_LEFT_OUT"]) == (2, 1.0, 1)


def test_class_numbers_another_crs_and_multipoints(accuracy, small, tmp_path):
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject()
    )
    shapes = [
        point(0.5, 0.5),
        QgsGeometry.fromMultiPointXY([point(*p).asPoint() for p in ((2.5, 1), (2.5, 3))]),
    ]
    for shape in shapes:
        shape.transform(there)
    samples = layer_of("MultiPoint", shapes, [0, 1], "EPSG:4326", "code:integer")
    results = assess(accuracy, tmp_path, {"INPUT": small, "SAMPLES": samples, "FIELD": "code"})
    assert (results["SAMPLES_USED"], results["OVERALL"]) == (3, 1.0)


def test_points_that_were_not_drawn_at_random_describe_only_themselves(accuracy, small, tmp_path):
    samples = layer_of("Point", [point(0.5, 0.5), point(2.5, 2)], ["water", "forest"])
    results = assess(accuracy, tmp_path, {"INPUT": small, "SAMPLES": samples, "WHOLE_MAP": False})
    assert results["OVERALL_WHOLE"] is None
    assert "the numbers describe these points" in Path(results["OUTPUT"]).read_text()


def test_classes_with_too_few_points_are_said(accuracy, small, tmp_path):
    shapes = [point(0.5, 0.5), point(1.5, 0.5), point(2.5, 0.5)]
    samples = layer_of("Point", shapes, ["water", "forest", "forest"])
    feedback = Feedback()
    results = assess(accuracy, tmp_path, {"INPUT": small, "SAMPLES": samples}, feedback)
    assert results["OVERALL_WHOLE"] == 0.5
    assert any("Less than two samples lie in: forest, crop land" in line for line in feedback.lines)


def test_a_sample_of_another_mask_is_weighted_by_its_classes(accuracy, small, tmp_path):
    """The points were drawn from an older mask that covers three quarters with one class."""
    old = write_map(tmp_path / "old.tif", np.tile([9, 9, 9, 8, 255], (4, 1)), {9: "big", 8: "tiny"})
    shapes = [point(0.5, 0.5), point(2.5, 0.5), point(3.5, 0.5), point(3.5, 1.5)]
    samples = layer_of("Point", shapes, ["water", "forest", "water", "water"])
    results = assess(accuracy, tmp_path, {"INPUT": small, "SAMPLES": samples, "STRATA": old})
    assert results["OVERALL_WHOLE"] == pytest.approx(0.75)
    results = assess(accuracy, tmp_path, {"INPUT": small, "SAMPLES": samples})
    assert results["OVERALL"] == 0.5


def test_polygons_count_pixels_and_estimate_nothing(accuracy, small, tmp_path):
    shapes = [
        "POLYGON((500000 4599980, 500030 4599980, 500030 4600000, 500000 4600000, 500000 4599980))",
        "MULTIPOLYGON(((500030 4599990, 500050 4599990, 500050 4600000, 500030 4600000, 500030 4599990)))",
        "POLYGON((500000 4599960, 500010 4599960, 500010 4599970, 500000 4599970, 500000 4599960))",
    ]
    samples = layer_of("Polygon", shapes, ["water", "crop land", None])
    feedback = Feedback()
    results = assess(accuracy, tmp_path, {"INPUT": small, "SAMPLES": samples}, feedback)
    rows = table_of(results["TABLE"])
    assert [row["ref_0"] for row in rows] == ["4", "2", "0", "6"]
    assert (results["SAMPLES_USED"], results["OVERALL_WHOLE"]) == (7, None)
    assert "1 pixels left out: on pixels without a class." in feedback.lines
    assert any("no independent samples" in line for line in feedback.lines)


def test_a_raster_is_compared_pixel_by_pixel(accuracy, small, tmp_path):
    values = np.array([[[80, 80, 10, 10, 10]] * 4], np.uint8)
    reference = write_raster(tmp_path / "reference.tif", values)
    parameters = {"INPUT": small, "REFERENCE": reference}
    with pytest.raises(QgsProcessingException, match=r"no class of the mask: (10|80) \(8×\)"):
        assess(accuracy, tmp_path, parameters)
    feedback = Feedback()
    results = assess(accuracy, tmp_path, {**parameters, "LABELS": "80=water; 10=forest"}, feedback)
    assert (results["SAMPLES_USED"], results["OVERALL"]) == (16, 12 / 16)
    assert results["KAPPA"] == pytest.approx((16 * 12 - 96) / (256 - 96))
    assert any("covers the whole mask" in line for line in feedback.lines)
    assert feedback.progress() == 100


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
