"""``geoseg:classareas`` in a real QGIS; counting itself is tried in tests/core/areas."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from geoseg_qgis.core.areas.count import class_areas
from geoseg_qgis.processing.features import features_of

from ..core.areas.rasters import patches, write_classes
from ..core.files import write_raster
from .conftest import Feedback, run

NAMES = ["Water", "Forest & <wood>", "Bare", "City"]
COLOURS = {0: (31, 120, 180), 1: (51, 160, 44), 2: (216, 179, 101), 3: (227, 26, 28)}


@pytest.fixture
def classareas(provider):
    return QgsApplication.processingRegistry().algorithmById("geoseg:classareas").create()


@pytest.fixture
def mask(tmp_path) -> str:
    return write_classes(tmp_path / "mask.tif", patches(120, 150), names=NAMES, colours=COLOURS)


def zones(crs: str, *shapes: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=district:string", "zones", "memory")
    features = []
    for number, shape in enumerate(shapes):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        feature.setAttributes([f"<b>District</b> {number}"])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def table(path: str) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_a_whole_mask_as_table_page_csv_and_numbers(classareas, mask, tmp_path):
    feedback = Feedback()
    given = {
        "INPUT": mask,
        "OUTPUT": str(tmp_path / "t.gpkg"),
        "HTML": str(tmp_path / "r.html"),
        "CSV": str(tmp_path / "t.csv"),
    }
    results, ok = run(classareas, given, feedback)
    assert ok
    expected = class_areas(mask)
    rows = table(results["CSV"])
    assert [(int(row["class_id"]), row["class"], int(row["pixels"])) for row in rows] == [
        (number, NAMES[number], pixels) for number, (pixels, _) in expected.items()
    ]
    assert results["VALID_PIXELS"] == sum(pixels for pixels, _ in expected.values())
    assert results["CLASS_2_HA"] == pytest.approx(expected[2][1] / 1e4)
    assert results["AREA_HA"] == pytest.approx(sum(area for _, area in expected.values()) / 1e4)
    assert results["CLASS_9_PIXELS"] == 0
    layer = QgsVectorLayer(results["OUTPUT"])
    assert [f["area_m2"] for f in layer.getFeatures()] == pytest.approx(
        [area for _, area in expected.values()]
    )
    page = Path(results["HTML"]).read_text(encoding="utf-8")
    assert "Forest &amp; &lt;wood&gt;" in page and "<wood>" not in page
    assert page.count("<rect") == 4 and 'fill="#1f78b4"' in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")
    assert any(line.startswith("Water: ") and line.endswith("%") for line in feedback.lines)


def test_zones_in_degrees_one_of_them_outside_and_one_without_a_place(classareas, mask, tmp_path):
    shapes = (
        "POLYGON((15 41.54,15.02 41.54,15.02 41.56,15 41.56,15 41.54))",
        "POLYGON((0 0,1 0,1 1,0 1,0 0))",
    )
    feedback = Feedback()
    given = {
        "INPUT": mask,
        "ZONES": zones("EPSG:4326", *shapes),
        "FIELD": "district",
        "OUTPUT": "TEMPORARY_OUTPUT",
        "CSV": str(tmp_path / "t.csv"),
        "HTML": str(tmp_path / "r.html"),
        "ZONE_AREAS": str(tmp_path / "zones.gpkg"),
    }
    results, _ = run(classareas, given, feedback)
    rows = table(results["CSV"])
    assert len(rows) == 8
    assert sum(int(row["pixels"]) for row in rows[:4]) > 1000
    assert {row["pixels"] for row in rows[4:]} == {"0"}
    assert [line for line in feedback.lines if "1 of 2 zones" in line and "District</b> 1" in line]
    wide = list(QgsVectorLayer(results["ZONE_AREAS"]).getFeatures())
    assert wide[0]["Water ha"] == pytest.approx(float(rows[0]["area_ha"]), abs=1e-6)
    assert wide[1]["Water ha"] == 0
    assert wide[0].geometry().area() == pytest.approx(0.0004)
    assert results["ZONE_COUNT"] == 2
    page = Path(results["HTML"]).read_text(encoding="utf-8")
    assert "&lt;b&gt;District&lt;/b&gt; 0" in page


def test_names_and_colours_may_come_from_the_style_of_the_layer(classareas, tmp_path):
    path = write_raster(tmp_path / "plain.tif", np.array([[[40, 41]]], np.int16), epsg=None)
    layer = QgsRasterLayer(path, "plain")
    entries = [QgsPalettedRasterRenderer.Class(40, QColor("#abcdef"), "Cropland")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    QgsProject.instance().addMapLayer(layer)
    feedback = Feedback()
    given = {"INPUT": layer.id(), "OUTPUT": "TEMPORARY_OUTPUT", "HTML": str(tmp_path / "r.html")}
    results, _ = run(classareas, given, feedback)
    QgsProject.instance().removeMapLayer(layer.id())
    assert [line for line in feedback.lines if line.startswith(("Cropland: 1 pixels", "41: 1 pixels"))]
    assert [line for line in feedback.lines if "no CRS" in line]
    assert results["AREA_HA"] is None
    assert "#abcdef" in Path(results["HTML"]).read_text(encoding="utf-8")


def test_what_cannot_work_is_said(classareas, mask, tmp_path):
    half = write_raster(tmp_path / "half.tif", np.full((1, 2, 2), 0.5, np.float32))
    with pytest.raises(QgsProcessingException, match="measurements, not classes"):
        run(classareas, {"INPUT": half, "OUTPUT": "TEMPORARY_OUTPUT"})
    with pytest.raises(QgsProcessingException, match="ZONES"):
        run(
            classareas.create(),
            {"INPUT": mask, "ZONES": str(tmp_path / "none.gpkg"), "OUTPUT": "TEMPORARY_OUTPUT"},
        )


def test_cancel_leaves_nothing(classareas, tmp_path):
    mask = write_classes(tmp_path / "mask.tif", np.zeros((3000, 3000), np.uint8))
    before = sorted(tmp_path.iterdir())
    feedback = Feedback()
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(
            classareas,
            {"INPUT": mask, "OUTPUT": str(tmp_path / "t.gpkg"), "HTML": str(tmp_path / "r.html")},
            feedback,
        )
    assert [path for path in sorted(tmp_path.iterdir()) if path not in before and path.suffix != ".xml"] == []


INSIDE = (
    "POLYGON((500000 4600000,500300 4600000,500300 4599700,500000 4599700,500000 4600000))",
    "POLYGON((500500 4599800,500600 4599800,500600 4599500,500500 4599500,500500 4599800))",
)


def test_zones_without_features_are_said(classareas, mask, tmp_path):
    empty = zones("EPSG:32633", *INSIDE)
    empty.setSubsetString("district = 'nobody'")
    given = {"INPUT": mask, "ZONES": empty, "OUTPUT": "TEMPORARY_OUTPUT", "HTML": str(tmp_path / "r.html")}
    with pytest.raises(QgsProcessingException, match="ZONES: the layer zones has no features, or its filter"):
        run(classareas, given)


def test_a_field_that_the_zones_do_not_have_is_named(classareas, mask):
    given = {
        "INPUT": mask,
        "ZONES": zones("EPSG:32633", *INSIDE),
        "FIELD": "typo",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    with pytest.raises(QgsProcessingException, match=r"FIELD: zones has no field 'typo'\. .*: district\."):
        run(classareas, given)


def test_areas_are_those_of_their_zones_in_whatever_order_they_come(classareas, mask, tmp_path, monkeypatch):
    """A database gives the same features in another order, and in between somebody may draw one and delete one."""
    layer, readings = zones("EPSG:32633", *INSIDE, *INSIDE), []

    def read(source, feedback, fields=None):
        features = list(features_of(source, feedback, fields))
        readings.append(features)
        return iter(features[:3] if len(readings) == 1 else reversed(features[1:]))

    monkeypatch.setattr("geoseg_qgis.processing.zones.features_of", read)
    feedback = Feedback()
    given = {"INPUT": mask, "ZONES": layer, "FIELD": "district", "OUTPUT": "TEMPORARY_OUTPUT"}
    targets = {"CSV": str(tmp_path / "t.csv"), "ZONE_AREAS": str(tmp_path / "zones.gpkg")}
    results, _ = run(classareas, {**given, **targets}, feedback)
    counted = {row["zone"]: float(row["area_ha"]) for row in table(results["CSV"]) if row["class"] == "Water"}
    wide = {f["district"]: f["Water ha"] for f in QgsVectorLayer(results["ZONE_AREAS"]).getFeatures()}
    assert list(wide) == ["<b>District</b> 3", "<b>District</b> 2", "<b>District</b> 1"]
    for number in (1, 2):
        name = f"<b>District</b> {number}"
        assert wide[name] == pytest.approx(counted[name], abs=1e-6)
    assert wide["<b>District</b> 1"] != wide["<b>District</b> 2"]
    assert wide["<b>District</b> 3"] == NULL
    assert any("1 came and have no areas, 1 went" in line for line in feedback.lines)


@pytest.mark.parametrize("name", ["OUTPUT", "ZONE_AREAS"])
def test_the_file_of_the_zones_is_not_replaced(classareas, mask, tmp_path, name):
    path = tmp_path / "zones.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        zones("EPSG:32633", *INSIDE),
        str(path),
        QgsCoordinateTransformContext(),
        QgsVectorFileWriter.SaveVectorOptions(),
    )
    before = path.read_bytes()
    given = {"INPUT": mask, "ZONES": f"{path}|layername=zones", "OUTPUT": "TEMPORARY_OUTPUT", name: str(path)}
    with pytest.raises(QgsProcessingException, match=r"zones\.gpkg is an input too.*Choose another name"):
        run(classareas, given)
    assert path.read_bytes() == before
