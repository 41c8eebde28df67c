"""``geoseg:samplepoints`` in a real QGIS; drawing and planning are tried in tests/core/assess."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from ..core.assess.maps import write_map
from ..core.files import SOUTH_UP
from .conftest import Feedback, run

PIXELS = (20_000, 3_000, 40)


@pytest.fixture
def samplepoints(provider):
    return QgsApplication.processingRegistry().algorithmById("geoseg:samplepoints").create()


@pytest.fixture
def mask(tmp_path) -> str:
    """20 000 pixels of water, 3 000 of forest, 40 of crop land, the rest nodata."""
    ids = np.full(240 * 100, 255, np.uint8)
    order = np.random.default_rng(1).permutation(ids.size)
    ids[order[: sum(PIXELS)]] = np.repeat((0, 1, 2), PIXELS)
    return write_map(tmp_path / "mask.tif", ids.reshape(100, 240))


def drawn(algorithm, tmp_path, parameters, feedback=None, name="points.gpkg") -> list:
    results, _ = run(algorithm.create(), {"OUTPUT": str(tmp_path / name), **parameters}, feedback)
    layer = QgsVectorLayer(results["OUTPUT"])
    assert layer.isValid()
    features = list(layer.getFeatures())
    assert len(features) == results["COUNT"]
    return features


def places(features) -> list[tuple[float, float]]:
    return [(f.geometry().asPoint().x(), f.geometry().asPoint().y()) for f in features]


def test_points_lie_on_pixels_of_their_class(samplepoints, mask, tmp_path):
    feedback = Feedback()
    features = drawn(samplepoints, tmp_path, {"INPUT": mask, "POINTS": 300}, feedback)
    assert Counter(f["stratum_name"] for f in features) == {"water": 200, "forest": 50, "crop land": 40}
    ids = gdal.Open(mask).ReadAsArray()
    for feature, (x, y) in zip(features, places(features)):
        col, row = (x - 500000) / 10, (4600000 - y) / 10
        assert (col % 1, row % 1) == (0.5, 0.5)
        assert ids[int(row), int(col)] == feature["stratum"]
    assert len(set(places(features))) == 290
    first = features[0]
    assert [f["point"] for f in features] == list(range(1, 291))
    assert all(f["reference"] == NULL for f in features)
    assert len({f["stratum"] for f in features[:20]}) > 1  # the order tells nothing of the class
    count, pixels = Counter(f["stratum"] for f in features)[first["stratum"]], PIXELS[first["stratum"]]
    assert first["inclusion"] == pytest.approx(count / pixels)
    assert first["hectares"] == pytest.approx(pixels * 0.01 / count, rel=1e-3)
    said = "\n".join(feedback.lines)
    assert "crop land has only 40 pixels: all of them are in the sample" in said
    assert "290 points in all" in said


def test_the_seed_repeats_the_points_and_the_file_does_not_matter(samplepoints, mask, tmp_path):
    wanted = {"POINTS": 200, "MINIMUM": 20}
    once = places(drawn(samplepoints, tmp_path, {"INPUT": mask, **wanted}, name="a.gpkg"))
    again = places(drawn(samplepoints, tmp_path, {"INPUT": mask, **wanted}, name="b.gpkg"))
    other = places(drawn(samplepoints, tmp_path, {"INPUT": mask, "SEED": 2, **wanted}, name="c.gpkg"))
    assert once == again != other
    tiled = str(tmp_path / "tiled.tif")
    options = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "COMPRESS=DEFLATE"]
    gdal.Translate(tiled, mask, creationOptions=options)
    assert places(drawn(samplepoints, tmp_path, {"INPUT": tiled, **wanted}, name="d.gpkg")) == once


def test_the_size_follows_from_the_target(samplepoints, mask, tmp_path):
    by_target = {"INPUT": mask, "TARGET_ERROR": 0.02, "ALLOCATION": "proportional"}
    features = drawn(samplepoints, tmp_path, {**by_target, "EXPECTED": "0.9"})
    assert len(features) == 225  # (0.3 / 0.02)²
    features = drawn(samplepoints, tmp_path, {**by_target, "EXPECTED": "Water=0.9; *=0.5"}, name="b.gpkg")
    weights = np.array(PIXELS) / sum(PIXELS)
    assert len(features) == pytest.approx((weights @ [0.3, 0.5, 0.5] / 0.02) ** 2, abs=2)


def test_equal_shares(samplepoints, mask, tmp_path):
    features = drawn(samplepoints, tmp_path, {"INPUT": mask, "POINTS": 90, "ALLOCATION": "equal"})
    assert Counter(f["stratum"] for f in features) == {0: 30, 1: 30, 2: 30}


def test_points_keep_their_distance(samplepoints, mask, tmp_path):
    features = drawn(samplepoints, tmp_path, {"INPUT": mask, "POINTS": 150, "DISTANCE": 60})
    found = np.array(places(features))
    apart = np.linalg.norm(found[:, None] - found[None], axis=2)[np.triu_indices(len(found), 1)]
    assert len(found) > 120 and apart.min() >= 60


def test_a_distance_that_cannot_be_kept_is_said(samplepoints, mask, tmp_path):
    feedback = Feedback()
    features = drawn(samplepoints, tmp_path, {"INPUT": mask, "POINTS": 150, "DISTANCE": 500}, feedback)
    assert 5 < len(features) < 40
    assert "points keep the distance. Take a smaller one." in "\n".join(feedback.lines)


def test_south_up_and_without_a_crs(samplepoints, tmp_path):
    ids = np.array([[0, 1], [1, 1]])
    up = write_map(tmp_path / "up.tif", ids, geotransform=SOUTH_UP)
    features = drawn(samplepoints, tmp_path, {"INPUT": up, "POINTS": 4, "MINIMUM": 2})
    water = [f for f in features if f["stratum"] == 0]
    assert places(water) == [(500005.0, 4500005.0)]
    nowhere = write_map(tmp_path / "nowhere.tif", ids, geotransform=None, epsg=None)
    features = drawn(samplepoints, tmp_path, {"INPUT": nowhere, "POINTS": 4, "MINIMUM": 2}, name="b.gpkg")
    assert places([f for f in features if f["stratum"] == 0]) == [(0.5, -0.5)]
    assert features[0]["hectares"] == NULL


@pytest.mark.parametrize(
    ("wish", "match"),
    [
        ({"POINTS": 100, "MINIMUM": 50}, "100 points do not give 3 classes 50 each"),
        ({"EXPECTED": "water=0.9"}, "EXPECTED says nothing of: forest, crop land"),
        ({"EXPECTED": "95"}, "EXPECTED: '95' is no accuracy"),
        ({"EXPECTED": "sea=0.9; *=0.9"}, "sea"),
        ({"ALLOCATION": "by feeling"}, "ALLOCATION is 'by feeling'"),
    ],
)
def test_wishes_that_cannot_be_fulfilled(samplepoints, mask, tmp_path, wish, match):
    with pytest.raises(QgsProcessingException, match=match):
        drawn(samplepoints, tmp_path, {"INPUT": mask, **wish})
    assert not (tmp_path / "points.gpkg").exists()


def test_what_is_no_mask_is_refused(samplepoints, tmp_path):
    (tmp_path / "text.tif").write_text("buy milk")
    with pytest.raises(QgsProcessingException, match=r"INPUT: .*text\.tif"):
        drawn(samplepoints, tmp_path, {"INPUT": str(tmp_path / "text.tif")})


def test_cancel_leaves_nothing(samplepoints, mask, tmp_path):
    feedback = Feedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        drawn(samplepoints, tmp_path, {"INPUT": mask}, feedback)
    assert not (tmp_path / "points.gpkg").exists()


@pytest.mark.parametrize("name", ["TEMPORARY_OUTPUT", "points.gpkg", "points.shp"])
def test_a_loaded_layer_offers_the_classes_for_labelling(samplepoints, mask, tmp_path, name):
    """Of what it does not ask the analyst it shows the number of the point alone."""
    context, project = QgsProcessingContext(), QgsProject.instance()
    context.setProject(project)
    place = str(tmp_path / name) if name.startswith("points") else name
    output = QgsProcessingOutputLayerDefinition(place, project)
    parameters = {"INPUT": mask, "POINTS": 60, "MINIMUM": 20, "OUTPUT": output}
    results, ok = samplepoints.run(parameters, context, Feedback(), {}, False)
    assert ok
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    found = context.layerToLoadOnCompletionDetails(results["OUTPUT"]).postProcessor()
    found.postProcessLayer(layer, context, Feedback())
    kinds = {field.name(): layer.editorWidgetSetup(at).type() for at, field in enumerate(layer.fields())}
    assert ("fid" in kinds) == name.endswith(".gpkg")
    assert [name for name, kind in kinds.items() if kind != "Hidden"] == ["point", "reference"]
    assert kinds["reference"] == "ValueMap"
    setup = layer.editorWidgetSetup(layer.fields().lookupField("reference"))
    offered = [next(iter(choice.items())) for choice in setup.config()["map"]]
    assert offered[1:] == [("water", "water"), ("forest", "forest"), ("crop land", "crop land")]
