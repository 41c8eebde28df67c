"""Reading features: Cancel is heard between two of them, and a field that is not there is named."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from geoseg_qgis.errors import Cancelled, ChoiceError
from geoseg_qgis.processing.areas import Areas
from geoseg_qgis.processing.features import features_of, field_place

from ..core.files import numbers
from .conftest import Feedback, run
from .rasters import grid_of


@pytest.fixture
def layer() -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=name:string", "parcels", "memory")
    for number in range(3):
        feature = QgsFeature(layer.fields())
        left = 500000 + 100 * number
        feature.setGeometry(
            QgsGeometry.fromWkt(f"POLYGON(({left} 4599500,{left + 90} 4599500,{left} 4599900))")
        )
        layer.dataProvider().addFeatures([feature])
    return layer


@pytest.fixture
def source(segment, layer):
    """The layer as an algorithm gets it."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    yield segment.parameterAsSource({"AOI": layer}, "AOI", context)


def test_cancel_is_heard_at_the_next_feature(source):
    feedback = Feedback()
    features = features_of(source, feedback)
    next(features)
    feedback.cancel()
    with pytest.raises(Cancelled):
        next(features)


def test_cancel_is_heard_while_an_area_of_interest_is_read(segment, layer, write_scene):
    feedback, context = Feedback(), QgsProcessingContext()
    areas = Areas(segment, {"AOI": layer}, context, feedback)
    grid = grid_of(write_scene(numbers(6, 60, 70)))
    assert len(areas.polygons(grid)[0]) == 3
    feedback.cancel()
    with pytest.raises(Cancelled):
        areas.polygons(grid)


def test_a_field_that_is_not_there_is_named_with_those_that_are(source):
    assert field_place(source, "name", "Choose one: {fields}.") == 0
    with pytest.raises(ChoiceError, match=r"FIELD: parcels has no field 'nmae'\. Choose one: name\."):
        field_place(source, "nmae", "Choose one: {fields}.")


def test_an_area_without_polygons_is_said(segment, layer, write_scene, tmp_path):
    layer.setSubsetString("name = 'nobody'")
    parameters = {
        "INPUT": write_scene(numbers(6, 60, 70)),
        "AOI": layer,
        "OUTPUT": str(tmp_path / "mask.tif"),
    }
    with pytest.raises(QgsProcessingException, match="the layer parcels has no polygons, or its filter"):
        run(segment, parameters)
