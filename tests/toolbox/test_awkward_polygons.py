"""AOI layers: broken, curved, filtered, selected, in another CRS; the right pixels, or a sentence."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from ..core.files import numbers
from . import conftest
from .rasters import NODATA, classes, extent, inside_degrees, mask_of, refusal, whole

pytestmark = pytest.mark.usefixtures("own_temporary")

UTM = "EPSG:32633"


def layer_of(*shapes: str, crs: str = UTM, kind: str = "MultiPolygon") -> QgsVectorLayer:
    """A memory layer of WKT shapes, numbered in its field n."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=n:integer", "areas", "memory")
    features = []
    for number, shape in enumerate(shapes):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number])
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def box(left: int, top: int, right: int, bottom: int) -> str:
    """WKT of a box of pixels of the UTM scene."""
    west, east, north, south = 5e5 + 10 * left, 5e5 + 10 * right, 4.6e6 - 10 * top, 4.6e6 - 10 * bottom
    return f"(({west} {north}, {east} {north}, {east} {south}, {west} {south}, {west} {north}))"


@pytest.fixture
def scene():
    return numbers(6, 60, 80)


def test_extent_and_polygons_together_leave_what_they_share(segment, write_scene, tmp_path, scene):
    parameters = {
        "EXTENT": extent(UTM, 500100, 4599800, 500300, 4599900),
        "AOI": layer_of(f"Polygon {box(20, 0, 70, 50)}"),
    }
    mask = mask_of(segment, tmp_path, {"INPUT": write_scene(scene), **parameters})
    assert (mask == classes(scene[:, 10:20, 20:30])).all()


@pytest.mark.parametrize("check", ["GeometryNoCheck", "GeometrySkipInvalid", "GeometryAbortOnInvalid"])
def test_broken_polygons_count_as_they_are_drawn(segment, write_scene, tmp_path, monkeypatch, scene, check):
    """A bow tie, parts that overlap, a part with height; the toolbox's own check would stop the run."""
    bow_tie = (
        "MultiPolygon(((500000 4600000, 500200 4599800, 500200 4600000, 500000 4599800, 500000 4600000)))"
    )
    overlapping = f"MultiPolygon({box(30, 10, 50, 30)}, {box(40, 20, 60, 40)})"
    tall = (
        "PolygonZ((500700 4600000 9, 500800 4600000 9, 500800 4599900 9, 500700 4599900 9, 500700 4600000 9))"
    )
    layer = layer_of(bow_tie, overlapping, tall)
    assert not next(layer.getFeatures()).geometry().isGeosValid()
    source, expected = write_scene(scene), np.zeros((60, 80), bool)
    expected[10:30, 30:50] = expected[20:40, 40:60] = expected[0:10, 70:80] = True
    rows, cols = np.mgrid[0:20, 0:20] + 0.5
    expected[:20, :20] = abs(rows - 10) < abs(cols - 10)

    class Strict(QgsProcessingContext):
        def __init__(self):
            super().__init__()
            self.setInvalidGeometryCheck(getattr(QgsFeatureRequest.InvalidGeometryCheck, check))

    monkeypatch.setattr(conftest, "QgsProcessingContext", Strict)
    mask_of(segment, tmp_path, {"INPUT": source, "AOI": layer})
    edge = np.zeros((60, 80), bool)
    edge[:20, :20] = abs(rows - 10) == abs(cols - 10)
    assert (whole(tmp_path, source) == classes(scene, expected))[~edge].all()


def test_curved_polygons(segment, write_scene, tmp_path, scene):
    curve = "CurvePolygon(CircularString(500100 4599700, 500300 4599900, 500500 4599700, 500300 4599500, 500100 4599700))"
    source = write_scene(scene)
    mask_of(segment, tmp_path, {"INPUT": source, "AOI": layer_of(curve, kind="CurvePolygon")})
    rows, cols = np.mgrid[0:60, 0:80] + 0.5
    away = np.hypot(cols - 30, rows - 30) - 20
    clear = abs(away) > 0.1
    assert (whole(tmp_path, source) == classes(scene, away < 0))[clear].all()


def test_the_filter_and_the_selection_of_a_layer_count(segment, write_scene, tmp_path, scene):
    layer = layer_of(*(f"MultiPolygon({box(c, 10, c + 10, 20)})" for c in (0, 20, 40)))
    layer.setSubsetString("n > 0")
    source = write_scene(scene)
    assert (mask_of(segment, tmp_path, {"INPUT": source, "AOI": layer}) != NODATA).sum() == 200
    layer.selectByExpression("n = 2")
    QgsProject.instance().addMapLayer(layer)
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    for path in tmp_path.glob("mask.*"):
        path.unlink()
    mask = mask_of(segment, tmp_path, {"INPUT": source, "AOI": chosen})
    QgsProject.instance().removeMapLayer(layer.id())
    assert (mask == classes(scene[:, 10:20, 40:50])).all()


def test_polygons_in_another_crs(segment, write_scene, tmp_path, scene):
    source = write_scene(scene)
    expected = inside_degrees(source, 15.002, 41.547, 15.006, 41.5490)
    shape = "Polygon((15.002 41.547, 15.006 41.547, 15.006 41.549, 15.002 41.549, 15.002 41.547))"
    mask_of(segment, tmp_path, {"INPUT": source, "AOI": layer_of(shape, crs="EPSG:4326")})
    assert 100 < expected.sum() < 4000
    assert (whole(tmp_path, source) == classes(scene, expected)).all()


def test_a_layer_without_polygons_is_refused(segment, write_scene, tmp_path, scene):
    for layer in (layer_of(), layer_of("Point(500100 4599900)", kind="Point")):
        said = refusal(segment, tmp_path, {"INPUT": write_scene(scene), "AOI": layer})
        assert "AOI: the layer areas has no polygons" in said
