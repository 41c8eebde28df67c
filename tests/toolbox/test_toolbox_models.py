"""The models that come with the plugin run, and are what their script writes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from xml.etree.ElementTree import canonicalize

import numpy as np
import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingContext, QgsProject, QgsVectorLayer

from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card, find_folder

from ..conftest import ROOT
from ..core.files import NORTH_UP, numbers, read_raster
from .conftest import Feedback

FLOOD, BURNT = "geoseg:Flood extent before and after", "geoseg:Burnt area by municipality"
FOLDER = ROOT / "geoseg_qgis" / "processing" / "toolboxmodels"


@pytest.fixture
def run_model(provider, use_engine):
    """Run a model of the toolbox as its dialog does; returns its results and what was said."""
    use_engine()

    def run(algorithm: str, parameters: dict):
        model = QgsApplication.processingRegistry().algorithmById(algorithm).create()
        context, feedback = QgsProcessingContext(), Feedback()
        context.setProject(QgsProject.instance())
        results, ok = model.run(parameters, context, feedback)
        assert ok, "\n".join(feedback.errors)
        return results, feedback

    return run


def output(algorithm: str, title: str) -> str:
    """The name of a model's output parameter."""
    known = QgsApplication.processingRegistry().algorithmById(algorithm).destinationParameterDefinitions()
    return next(one.name() for one in known if one.description() == title)


def test_two_dates_become_two_masks_and_their_changes(run_model, write_scene, tmp_path):
    before, after = numbers(6, 60, 70, seed=1), numbers(6, 60, 70, seed=2)
    targets = {
        output(FLOOD, "Mask before"): str(tmp_path / "before.tif"),
        output(FLOOD, "Mask after"): str(tmp_path / "after.tif"),
        output(FLOOD, "Changes"): str(tmp_path / "changes.tif"),
        output(FLOOD, "Report of the changes"): str(tmp_path / "changes.html"),
    }
    layers = {"BEFORE": [write_scene(before, "b.tif")], "AFTER": [write_scene(after, "a.tif")]}
    run_model(FLOOD, {**layers, **targets})
    assert np.array_equal(read_raster(tmp_path / "before.tif"), before[0] % 7)
    assert np.array_equal(read_raster(tmp_path / "after.tif"), after[0] % 7)
    assert read_raster(tmp_path / "changes.tif").shape == (60, 70)
    assert "Vegetation" in (tmp_path / "changes.html").read_text(encoding="utf-8")


def test_burnt_hectares_of_each_municipality(run_model, write_scene, tmp_path):
    data = numbers(6, 60, 70)
    west, north = NORTH_UP[0], NORTH_UP[3]
    zones = QgsVectorLayer("Polygon?crs=EPSG:32633&field=name:string", "zones", "memory")
    for number, name in enumerate(("Adorf", "Beheim")):
        left = west + 300 * number
        ring = f"{left} {north}, {left + 300} {north}, {left + 300} {north - 600}, {left} {north - 600}, {left} {north}"
        add_zone(zones, name, f"POLYGON(({ring}))")
    table = str(tmp_path / "areas.gpkg")
    targets = {
        output(BURNT, "Mask"): str(tmp_path / "mask.tif"),
        output(BURNT, "Areas"): table,
        output(BURNT, "Report of the areas"): str(tmp_path / "areas.html"),
    }
    run_model(BURNT, {"INPUT": [write_scene(data)], "ZONES": zones, "FIELD": "name", **targets})
    page = (tmp_path / "areas.html").read_text(encoding="utf-8")
    assert "Adorf" in page and "Beheim" in page and "Burnt ground" in page
    rows = list(QgsVectorLayer(table).getFeatures())
    assert {row["zone"] for row in rows} == {"Adorf", "Beheim"}
    burnt = {row["zone"]: row["pixels"] for row in rows if row["class_id"] == 6}
    assert burnt == {
        "Adorf": int((data[0, :, :30] % 7 == 6).sum()),
        "Beheim": int((data[0, :, 30:60] % 7 == 6).sum()),
    }


def test_what_is_not_asked_is_as_the_options_say(run_model, write_scene, tmp_path, monkeypatch):
    """A model file must not hold the defaults that its author had; and its models are those of who runs it."""
    monkeypatch.setenv("GEOSEG_DTYPE", "float32")
    monkeypatch.setenv("GEOSEG_MAX_NUM_SEQS", "3")
    targets = {output(BURNT, "Mask"): str(tmp_path / "mask.tif"), output(BURNT, "Areas"): "TEMPORARY_OUTPUT"}
    zones = QgsVectorLayer("Polygon?crs=EPSG:32633&field=name:string", "zones", "memory")
    add_zone(zones, "all", "POLYGON((500000 4600000,501000 4600000,501000 4599000,500000 4599000))")
    folder = shutil.copytree(find_folder(find_card(DEFAULT_MODEL)), tmp_path / "my own model")
    given = {"INPUT": [write_scene(numbers(6, 60, 70))], "ZONES": zones, "MODEL": str(folder)}
    run_model(BURNT, {**given, **targets})
    body = json.loads((tmp_path / "mask.provenance.json").read_text(encoding="utf-8"))
    for said in ("DTYPE=float32", "MAX_NUM_SEQS=3", "my own model"):
        assert said in body["command"]


def add_zone(layer: QgsVectorLayer, name: str, wkt: str) -> None:
    from qgis.core import QgsFeature, QgsGeometry

    feature = QgsFeature(layer.fields())
    feature["name"] = name
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature])


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT // 100 != 322, reason="the files are as QGIS 3.22 writes them")
def test_they_are_what_their_script_writes(tmp_path):
    """A parameter that an algorithm gains or loses is found here: run scripts/make_toolbox_models.py."""
    environment = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "scripts/make_toolbox_models.py", str(tmp_path / "models")],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    for path in FOLDER.glob("*.model3"):
        made, shipped = (
            canonicalize(one.read_text(encoding="utf-8")) for one in (tmp_path / "models" / path.name, path)
        )
        assert made == shipped, path.name
