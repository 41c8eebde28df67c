"""The area of interest in the command that does a run once more: what qgis_process opens, and what it cannot say."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from geoseg_qgis.processing.record import area_record

from ..core.files import numbers
from .conftest import run

pytestmark = pytest.mark.usefixtures("own_temporary")
SQUARE = "500100 4599500, 500600 4599500, 500600 4599900, 500100 4599900, 500100 4599500"


@pytest.fixture
def area(tmp_path):
    """A layer of the project: a file of polygons."""
    path = tmp_path / "the area.geojson"
    ring = [[float(number) for number in corner.split()] for corner in SQUARE.split(",")]
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), "area"))
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.fixture
def record(segment):
    def of(**parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return area_record(segment, parameters, context)

    return of


def test_the_id_that_the_dialog_gives_becomes_the_file(record, area):
    assert record(AOI=area.id()).polygons == record(AOI=area).polygons == area.source()
    assert record(AOI="/somewhere/else.gpkg").polygons == "/somewhere/else.gpkg"
    assert record().polygons == record().extent == ""


def test_a_filter_of_the_layer_goes_with_its_source(record, area):
    area.setSubsetString('"fid" < 0')
    assert '"fid" < 0' in record(AOI=area.id()).polygons


def test_what_counted_beside_the_layer_is_a_sentence(record, area):
    chosen = QgsProcessingFeatureSourceDefinition(area.id(), selectedFeaturesOnly=True, featureLimit=3)
    found = record(AOI=chosen)
    assert found.polygons == area.source()
    assert "selected" in found.beyond[0] and "first 3 features" in found.beyond[1]


def test_a_layer_in_memory_is_named_and_not_taken_for_a_file(record):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "my drawing", "memory")
    found = record(AOI=layer)
    assert found.polygons == "my drawing"
    assert "my drawing, was in memory" in found.beyond[0]


def test_an_extent_keeps_its_crs_and_all_its_digits(record, area):
    box = QgsReferencedRectangle(
        QgsRectangle(15.1, 41.5, 15.2, 0.1 + 41.5), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    assert record(EXTENT=box).extent == "15.1,15.2,41.5,41.6 [EPSG:4326]"
    assert record(EXTENT="1,2,3,4 [EPSG:4326]").extent == "1,2,3,4 [EPSG:4326]"
    assert record(EXTENT=area.id()).extent == "500100.0,500600.0,4599500.0,4599900.0 [EPSG:32633]"


def test_the_record_of_a_run_holds_both(segment, write_scene, tmp_path, area):
    area.selectAll()
    chosen = QgsProcessingFeatureSourceDefinition(area.id(), selectedFeaturesOnly=True)
    parameters = {
        "INPUT": [write_scene(numbers(6, 60, 70))],
        "AOI": chosen,
        "OUTPUT": str(tmp_path / "mask.tif"),
    }
    results, _ = run(segment, parameters)
    assert f"AOI={area.source()}" in shlex.split(results["COMMAND"])
    body = json.loads((tmp_path / "mask.provenance.json").read_text())
    assert "Of AOI only the features counted that were selected." in body["beyond_command"]


def test_the_report_does_not_replace_the_area(segment, write_scene, tmp_path, area):
    before = Path(area.source()).read_bytes()
    parameters = {
        "INPUT": [write_scene(numbers(6, 60, 70))],
        "AOI": area,
        "OUTPUT": str(tmp_path / "mask.tif"),
    }
    with pytest.raises(QgsProcessingException, match="is an input too"):
        run(segment, {**parameters, "REPORT": area.source()})
    assert Path(area.source()).read_bytes() == before
