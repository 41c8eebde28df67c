"""``geoseg:accuracy`` in a real QGIS; the estimators are held against their papers in tests/core/assess."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from ..core.assess.maps import NAMES, write_map
from ..core.assess.test_estimate import GOOD_PRACTICES, MAPPED
from ..core.files import write_raster
from .conftest import Feedback, run
from .samples import assess, layer_of, point, table_of

EQUAL_AREA = (4321000.0, 30.0, 0.0, 3210000.0, 0.0, -30.0)
PAPER = {0: "deforestation", 1: "forest gain", 2: "stable forest", 3: "stable non-forest"}


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
