"""``geoseg:polygons`` in a real QGIS; polygons themselves are tried in tests/core/vector."""

from __future__ import annotations

import gc
import time

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsVectorLayer,
)

from geoseg_qgis.core.areas.count import class_areas

from ..core.areas.rasters import patches, write_classes
from ..core.files import write_raster
from .conftest import Feedback, run

NAMES = ["Water", "Forest", "Bare", "City"]
COLOURS = {0: (31, 120, 180), 1: (51, 160, 44), 2: (216, 179, 101), 3: (227, 26, 28)}


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().algorithmById("geoseg:polygons").create()


@pytest.fixture
def mask(tmp_path) -> str:
    ids = patches(140, 170, grain=9)
    return write_classes(tmp_path / "mask.tif", ids, names=NAMES, colours=COLOURS)


def made(algorithm, tmp_path, parameters, name="out.gpkg", feedback=None):
    """Run and return the results and the features."""
    given = {"OUTPUT": str(tmp_path / name), **parameters}
    results, ok = run(algorithm.create(), given, feedback)
    assert ok
    layer = QgsVectorLayer(results["OUTPUT"], "polygons", "ogr")
    assert layer.isValid()
    return results, list(layer.getFeatures()), layer


def test_polygons_have_class_name_and_the_areas_of_the_mask(algorithm, mask, tmp_path):
    results, features, layer = made(algorithm, tmp_path, {"INPUT": mask})
    assert layer.crs().authid() == "EPSG:32633"
    assert results["POLYGONS"] == len(features)
    for number, (pixels, area) in class_areas(mask).items():
        own = [feature for feature in features if feature["class_id"] == number]
        assert {feature["class"] for feature in own} == {NAMES[number]}
        assert sum(feature["pixels"] for feature in own) == pixels
        assert sum(feature["area_m2"] for feature in own) == pytest.approx(area)
        assert sum(feature["area_ha"] for feature in own) == pytest.approx(area / 1e4)
    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsCoordinateTransformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym())
    for feature in features[:50]:
        assert feature["area_m2"] == pytest.approx(measure.measureArea(feature.geometry()), rel=1e-6)


def test_simplified_neighbours_share_their_borders_and_the_frame_stays(algorithm, tmp_path):
    ids = patches(140, 170, grain=9)
    ids[ids == 255] = 0
    mask = write_classes(tmp_path / "full.tif", ids, names=NAMES)
    _, exact, _ = made(algorithm, tmp_path, {"INPUT": mask}, "exact.gpkg")
    _, simple, _ = made(algorithm, tmp_path, {"INPUT": mask, "SIMPLIFY": 1.5}, "simple.gpkg")
    assert len(exact) == len(simple)
    assert sum(f["area_m2"] for f in exact) == pytest.approx(sum(f["area_m2"] for f in simple))
    shapes = [feature.geometry() for feature in simple]
    assert all(shape.isGeosValid() for shape in shapes)
    whole = QgsGeometry.unaryUnion(shapes)
    frame = QgsGeometry.fromRect(whole.boundingBox())
    assert whole.area() == pytest.approx(140 * 170 * 100, rel=1e-12)
    assert frame.area() == pytest.approx(whole.area(), rel=1e-12)
    assert sum(shape.area() for shape in shapes) == pytest.approx(whole.area(), rel=1e-12)
    points = lambda features: sum(f.geometry().constGet().nCoordinates() for f in features)  # noqa: E731
    assert points(simple) < points(exact)


def test_the_layer_is_styled_by_class(algorithm, mask, tmp_path):
    for name in ("out.gpkg", "out.geojson"):
        _, _, layer = made(algorithm, tmp_path, {"INPUT": mask}, name)
        renderer = layer.renderer()
        assert isinstance(renderer, QgsCategorizedSymbolRenderer)
        assert renderer.classAttribute() == "class_id"
        # QGIS 3.22 reads the values of a saved style as texts
        look = [(int(c.value()), c.label(), c.symbol().color().name()) for c in renderer.categories()]
        assert look[0] == (0, "Water", "#1f78b4")
        assert [label for _, label, _ in look] == NAMES
    left = {path.name for path in tmp_path.iterdir() if not path.name.endswith(".aux.xml")}
    assert left == {"mask.tif", "out.gpkg", "out.geojson", "out.qml"}


def test_only_some_classes(algorithm, mask, tmp_path):
    _, features, _ = made(algorithm, tmp_path, {"INPUT": mask, "CLASSES": "water; 3"})
    assert {feature["class_id"] for feature in features} == {0, 3}
    _, features, _ = made(algorithm, tmp_path, {"INPUT": mask, "SKIP_ZERO": True})
    assert {feature["class_id"] for feature in features} == {1, 2, 3}
    with pytest.raises(QgsProcessingException, match="no class Lava"):
        made(algorithm, tmp_path, {"INPUT": mask, "CLASSES": "Lava"})


def test_small_patches_are_merged_or_left_out(algorithm, mask, tmp_path):
    whole = sum(pixels for pixels, _ in class_areas(mask).values())
    feedback = Feedback()
    merged, features, _ = made(algorithm, tmp_path, {"INPUT": mask, "MINIMUM": 0.1}, feedback=feedback)
    assert min(feature["area_ha"] for feature in features) >= 0.1
    assert sum(feature["pixels"] for feature in features) == whole
    assert merged["MERGED"] > 100 and merged["LEFT_OUT"] == 0
    assert [line for line in feedback.lines if "merged into their largest neighbours" in line]
    given = {"INPUT": mask, "MINIMUM": 10, "UNIT": "pixels", "SMALL": "leave out"}
    left_out, features, _ = made(algorithm, tmp_path, given)
    assert min(feature["pixels"] for feature in features) == 10 or min(f["pixels"] for f in features) > 10
    assert sum(feature["pixels"] for feature in features) < whole
    assert left_out["MERGED"] == 0 and left_out["LEFT_OUT"] > 100


def test_the_confidence_is_the_mean_over_the_pixels_of_a_polygon(algorithm, tmp_path):
    ids = np.array([[0, 0, 1, 255], [0, 1, 1, 1]], np.uint8)
    percent = np.array([[90, 70, 50, 1], [255, 255, 60, 70]], np.uint8)
    given = {
        "INPUT": write_classes(tmp_path / "mask.tif", ids),
        "CONFIDENCE": write_raster(tmp_path / "confidence.tif", percent[None], nodata=255),
    }
    _, features, _ = made(algorithm, tmp_path, given)
    assert {feature["class_id"]: feature["confidence"] for feature in features} == {0: 80.0, 1: 60.0}
    feedback = Feedback()
    given["CONFIDENCE"] = write_raster(
        tmp_path / "coarse.tif",
        percent[None, :, ::2],
        geotransform=(500000.0, 20.0, 0, 4600000.0, 0, -10.0),
        nodata=255,
    )
    _, features, _ = made(algorithm, tmp_path, given, feedback=feedback)
    assert {feature["class_id"]: feature["confidence"] for feature in features} == {0: 90.0, 1: 170 / 3}
    assert [line for line in feedback.lines if "another grid" in line]


def test_an_area_of_interest_in_another_crs_cuts_by_the_centres_of_pixels(algorithm, mask, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "aoi", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromWkt("POLYGON((15.002 41.545,15.01 41.545,15.006 41.549,15.002 41.545))")
    )
    layer.dataProvider().addFeatures([feature])
    _, features, _ = made(algorithm, tmp_path, {"INPUT": mask, "AOI": layer})
    whole = sum(pixels for pixels, _ in class_areas(mask).values())
    assert 0 < sum(feature["pixels"] for feature in features) < whole / 2
    assert all(feature.geometry().isGeosValid() for feature in features)
    with pytest.raises(QgsProcessingException, match="holds no pixel"):
        made(algorithm, tmp_path, {"INPUT": mask, "EXTENT": "0,1,0,1 [EPSG:4326]"})


def test_without_a_crs_areas_are_unknown_and_hectares_no_limit(algorithm, tmp_path):
    mask = write_classes(tmp_path / "mask.tif", patches(30, 30), epsg=None)
    results, features, _ = made(algorithm, tmp_path, {"INPUT": mask, "MINIMUM": 3, "UNIT": "pixels"})
    assert {feature["area_m2"] for feature in features} == {NULL}
    assert results["AREA_HA"] is None
    with pytest.raises(QgsProcessingException, match="Say MINIMUM in pixels"):
        made(algorithm, tmp_path, {"INPUT": mask, "MINIMUM": 3})


def test_nodata_alone_gives_an_empty_layer_and_says_so(algorithm, tmp_path):
    mask = write_classes(tmp_path / "mask.tif", np.full((9, 9), 255, np.uint8))
    feedback = Feedback()
    results, features, _ = made(algorithm, tmp_path, {"INPUT": mask}, feedback=feedback)
    assert (results["POLYGONS"], features) == (0, [])
    assert [line for line in feedback.lines if "empty" in line]


def test_an_unknown_format_is_said(algorithm, mask, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"name\.gpkg"):
        made(algorithm, tmp_path, {"INPUT": mask}, "out.docx")


@pytest.mark.parametrize("at", [10, 40, 80])
def test_cancel_answers_soon_and_leaves_what_was_there(algorithm, tmp_path, at):
    mask = write_classes(tmp_path / "mask.tif", patches(2500, 2500, grain=20))
    (tmp_path / "out.gpkg").write_text("old")
    feedback, times = Feedback(), []

    def cancel(percent):
        if percent >= at and not times:
            times.append(time.monotonic())
            feedback.cancel()

    feedback.progressChanged.connect(cancel)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        made(algorithm, tmp_path, {"INPUT": mask, "SIMPLIFY": 1.0, "MINIMUM": 0.05}, feedback=feedback)
    assert time.monotonic() - times[0] < 2
    assert (tmp_path / "out.gpkg").read_text() == "old"
    left = {path.name for path in tmp_path.iterdir() if not path.name.endswith(".aux.xml")}
    assert left == {"mask.tif", "out.gpkg"}


def test_a_model_turns_a_mask_into_styled_polygons_and_areas(algorithm, mask, tmp_path):
    model = QgsProcessingModelAlgorithm("after the mask", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("mask"), QgsProcessingModelParameter("mask"))
    for identity, name in (("polygons", "geoseg:polygons"), ("areas", "geoseg:classareas")):
        child = QgsProcessingModelChildAlgorithm(name)
        child.setChildId(identity)
        child.addParameterSources(
            "INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("mask")]
        )
        if identity == "polygons":
            child.addParameterSources(
                "SIMPLIFY", [QgsProcessingModelChildParameterSource.fromStaticValue(1.0)]
            )
        output = QgsProcessingModelOutput(f"{identity} out", "")
        output.setChildId(identity)
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({f"{identity} out": output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    names = {p.name(): p for p in model.destinationParameterDefinitions()}
    given = {"mask": mask, **dict.fromkeys(names, QgsProcessing.TEMPORARY_OUTPUT)}
    results, ok = model.create().run(given, context, Feedback(), {}, False)
    assert ok
    found = {name: value for key, value in results.items() for name in ("polygons", "areas") if name in key}
    polygons = QgsVectorLayer(found["polygons"], "polygons", "ogr")
    assert isinstance(polygons.renderer(), QgsCategorizedSymbolRenderer)
    table = context.takeResultLayer(found["areas"])
    assert [feature["class"] for feature in table.getFeatures()] == NAMES


def test_a_second_run_of_one_session_is_styled_too(algorithm, mask, tmp_path):
    """QGIS deletes what styles a loaded layer with the context of its run."""
    for name in ("first.gpkg", "second.gpkg"):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        output = QgsProcessingOutputLayerDefinition(str(tmp_path / name), QgsProject.instance())
        results, ok = algorithm.create().run(
            {"INPUT": mask, "OUTPUT": output}, context, Feedback(), {}, False
        )
        assert ok
        details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
        layer = QgsVectorLayer(results["OUTPUT"], "polygons", "ogr", QgsVectorLayer.LayerOptions(False))
        assert not isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
        details.postProcessor().postProcessLayer(layer, context, Feedback())
        assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
        del details, context
        gc.collect()


def test_the_geopackage_of_the_area_is_not_replaced(algorithm, mask, tmp_path):
    area = tmp_path / "area.gpkg"
    made(algorithm, tmp_path, {"INPUT": mask}, "area.gpkg")
    before = area.read_bytes()
    for given in (f"{area}|layername=area", QgsProcessingFeatureSourceDefinition(str(area), True)):
        with pytest.raises(QgsProcessingException, match=r"area\.gpkg is an input too"):
            run(algorithm.create(), {"INPUT": mask, "AOI": given, "OUTPUT": str(area)})
    assert area.read_bytes() == before


def test_polygons_leave_the_style_of_the_mask_beside_them(algorithm, mask, tmp_path):
    style, feedback = tmp_path / "mask.qml", Feedback()
    style.write_text("how the mask looks")
    made(algorithm, tmp_path, {"INPUT": mask}, "mask.geojson", feedback)
    assert style.read_text() == "how the mask looks"
    assert any("mask.qml belongs to a raster of that name" in line for line in feedback.lines)
