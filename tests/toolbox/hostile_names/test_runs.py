"""A run, its report and its command, where layers, files, models and classes have such names."""

from __future__ import annotations

import json
import shlex
import shutil

import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from geoseg_qgis.models.derive import CARD_NAME

from ...core.files import numbers
from ...engine.fake_installer import FakeTools
from .looking import hold, refused
from .names import ALL, NAMES, PRINTED, file_name, named_layer


@pytest.mark.parametrize("key", NAMES)
def test_a_run_its_report_and_its_command(segment, write_scene, tmp_path, out, key):
    stem = file_name(NAMES[key])
    shutil.move(write_scene(numbers(6, 40, 50)), tmp_path / f"{stem}.tif")
    source = str(tmp_path / f"{stem}.tif")
    area = named_layer("Polygon", "name", ["POLYGON((500000 4600000,500400 4600000,500000 4599600))"], [ALL])
    parameters = {
        "INPUT": [source],
        "AOI": area,
        "OUTPUT": str(out / f"{stem}.tif"),
        "REPORT": str(out / f"{stem}.html"),
        "CONFIDENCE": str(out / f"{stem} confidence.tif"),
    }
    if key == "half":
        assert "UTF-8" in refused(segment, parameters)
        return
    results = hold(segment, parameters, out)
    words = shlex.split(results["COMMAND"])
    assert words[:4] == ["qgis_process", "run", "geoseg:segment", "--"]
    for name in ("INPUT", "OUTPUT", "REPORT"):
        value = source if name == "INPUT" else parameters[name]
        assert f"{name}={value}" in words
    assert len([word for word in words if "=" not in word]) == 4, "nothing else got loose"


@pytest.mark.parametrize("key", NAMES)
def test_a_layer_of_the_project(segment, write_scene, out, key):
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(write_scene(numbers(6, 40, 50)), NAMES[key]))
    try:
        names = {"OUTPUT": str(out / "mask.tif"), "REPORT": str(out / "report.html")}
        hold(segment, {"INPUT": [layer.id()], **names}, out)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_a_model_and_its_classes(segment, hostile_model, write_scene, out):
    names = {
        "OUTPUT": str(out / "mask.tif"),
        "REPORT": str(out / "report.html"),
        "PROBABILITIES": str(out / "probabilities.tif"),
    }
    given = {"INPUT": [write_scene(numbers(6, 40, 50))], "MODEL_FOLDER": str(hostile_model), "THRESHOLD": 50}
    results = hold(segment, {**given, **names}, out)
    assert f"MODEL_FOLDER={hostile_model}" in shlex.split(results["COMMAND"])
    layer = QgsRasterLayer(str(out / "mask.tif"))
    assert {entry.label for entry in layer.renderer().classes()} >= set(PRINTED.values())


def test_a_folder_of_files(algorithm, use_engine, write_scene, tmp_path, out):
    use_engine()
    (tmp_path / "in").mkdir()
    for name in NAMES.values():
        shutil.move(write_scene(numbers(6, 40, 50)), tmp_path / "in" / f"{file_name(name)}.tif")
        (tmp_path / "in" / f"bad {file_name(name)}.tif").write_text("buy milk")
    results = hold(algorithm("segmentfolder"), {"INPUT": str(tmp_path / "in"), "OUTPUT": str(out)}, out)
    assert results["DONE"] == len(NAMES) - 1
    assert results["FAILED"] == len(NAMES) + 1
    assert len(list(QgsVectorLayer(results["INDEX"]).getFeatures())) == 2 * len(NAMES)


def test_the_report_on_an_engine(algorithm, tmp_path, out, monkeypatch):
    tools = FakeTools(tmp_path / "<img src=x onerror=alert(1)>")
    tools.behave(check="printf '<script>alert(1)</script>\\033[31mred\\007\\n'; exit 1")
    monkeypatch.setenv("GEOSEG_ENGINE", str(tools.python))
    names = {"OUTPUT": str(out / "report.html"), "COPY": str(out / "report.txt")}
    hold(algorithm("checkengine"), {"DEVICE": "cpu", **names}, out)
    assert "&lt;img" in (out / "report.html").read_text(encoding="utf-8")
    assert "\x1b" not in (out / "report.txt").read_text(encoding="utf-8")


def test_the_catalogue(algorithm, hostile_model, tmp_path, out, monkeypatch):
    cards = tmp_path / "cards"
    cards.mkdir()
    shutil.move(hostile_model / CARD_NAME, cards / "evil.json")
    for key in ("tag", "attribute", "break", "control", "right to left"):
        (cards / f"{file_name(NAMES[key])}.json").write_text(json.dumps({"id": NAMES[key], NAMES[key]: 1}))
    monkeypatch.setenv("GEOSEG_MODELS", str(cards))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    results = hold(algorithm("listmodels"), {"OUTPUT": str(out / "models.html")}, out)
    assert "evil" in results["IDS"].split(",")
