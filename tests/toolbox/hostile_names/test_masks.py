"""What is made of a mask whose layer and classes have such names, with zones and samples that have them too."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import QgsRasterLayer, QgsVectorLayer

from ...core.areas.rasters import write_classes
from .looking import hold, refused
from .names import ALL, NAMES, PRINTED, UNPRINTED, file_name, named_layer, rows_of_pixels


def test_areas_of_classes_in_zones(algorithm, mask, out):
    zones = named_layer("Polygon", "name", rows_of_pixels("Polygon"), NAMES.values())
    names = {"OUTPUT": "t.gpkg", "HTML": "page.html", "CSV": "t.csv", "ZONE_AREAS": "zones.gpkg"}
    given = {"INPUT": mask, "ZONES": zones, "FIELD": "name"}
    results = hold(
        algorithm("classareas"), {**given, **{key: str(out / name) for key, name in names.items()}}, out
    )
    assert results["ZONE_COUNT"] == len(NAMES)
    wide = QgsVectorLayer(results["ZONE_AREAS"])
    assert wide.featureCount() == len(NAMES)
    assert all(sum(value or 0.0 for value in one.attributes()[2:]) > 0 for one in wide.getFeatures())
    hold(
        algorithm("classareas"),
        {"INPUT": mask, "OUTPUT": "TEMPORARY_OUTPUT", "HTML": str(out / "whole.html")},
        out,
    )


def test_what_is_not_there_is_named_in_one_line(algorithm, mask, out):
    zones = named_layer("Polygon", "name", rows_of_pixels("Polygon"), NAMES.values())
    given = {"INPUT": mask, "ZONES": zones, "FIELD": ALL, "OUTPUT": "TEMPORARY_OUTPUT"}
    assert "has no field" in refused(algorithm("classareas"), given)
    refused(algorithm("change"), {"BEFORE": mask, "AFTER": f"/nowhere/{ALL}", "OUTPUT": str(out / "m.tif")})
    polygons = {"INPUT": mask, "CLASSES": ALL, "OUTPUT": str(out / "p.gpkg")}
    refused(algorithm("polygons"), polygons)


def test_the_accuracy_of_a_mask(algorithm, mask, out):
    names = {"OUTPUT": "page.html", "TABLE": "t.csv", "POINTS": "points.gpkg"}
    outputs = {key: str(out / name) for key, name in names.items()}
    samples = named_layer("Point", "label", rows_of_pixels("Point"), PRINTED.values())
    given = {"INPUT": mask, "SAMPLES": samples, "FIELD": "label", "WHOLE_MAP": False}
    results = hold(algorithm("accuracy"), {**given, **outputs}, out)
    assert results["SAMPLES_USED"] == len(PRINTED)
    refused(algorithm("accuracy"), {**given, **outputs, "LABELS": f"{ALL}={ALL}"})


def test_changes_between_two_masks(algorithm, mask, tmp_path, out):
    ids = np.repeat(np.arange(len(NAMES), dtype=np.uint8)[::-1], 8).reshape(-1, 8)
    after = write_classes(tmp_path / "after.tif", ids, names=["", *PRINTED.values()])
    names = {"OUTPUT": "map.tif", "TABLE": "t.gpkg", "HTML": "page.html", "CSV": "t.csv"}
    given = {"BEFORE": mask, "AFTER": after, **{key: str(out / name) for key, name in names.items()}}
    results = hold(algorithm("change"), given, out)
    assert results["CHANGED_PIXELS"] > 0
    assert QgsRasterLayer(results["OUTPUT"]).isValid()


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp"])
def test_polygons_of_a_mask(algorithm, mask, out, ending):
    stem = file_name("".join(sorted(set("".join([*PRINTED.values(), *list(UNPRINTED.values())[:3]])))))
    results = hold(algorithm("polygons"), {"INPUT": mask, "OUTPUT": str(out / f"{stem}.{ending}")}, out)
    assert results["POLYGONS"] == len(NAMES)
    layer = QgsVectorLayer(results["OUTPUT"])
    assert layer.featureCount() == len(NAMES)
    assert {name[:80] for name in PRINTED.values()} <= {
        feature["class"][:80] for feature in layer.getFeatures()
    }


def test_points_to_label(algorithm, mask, out):
    given = {"INPUT": mask, "POINTS": 48, "MINIMUM": 2, "OUTPUT": str(out / "points.gpkg")}
    assert hold(algorithm("samplepoints"), given, out)["COUNT"] == 48
