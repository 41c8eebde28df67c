"""Names that somebody else chose do nothing: they are text on every page, in every command and in every log.

Layers, files, classes, zones and models come from anywhere. What is written with their names is opened in browsers,
pasted into shells and read in logs.
"""

from __future__ import annotations

import csv
import json
import shlex
import shutil
import unicodedata
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from geoseg_qgis.models.card import ModelSource
from geoseg_qgis.models.card_json import write_card
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card, find_folder
from geoseg_qgis.models.derive import CARD_NAME

from ..core.areas.rasters import write_classes
from ..core.files import NORTH_UP, numbers
from ..core.report.pages import Seen
from ..engine.fake_installer import FakeTools
from .conftest import Feedback, run

PRINTED = {
    "tag": "<script>alert(1)</script>",
    "attribute": '"><img src=x onerror=alert(1)>',
    "command": "a;rm -rf ~",
    "substitution": "$(touch made)",
    "backticks": "`touch made`&touch made|touch made",
    "quotes": "it's; touch made; '\"",
    "formula": "=cmd|'/c calc'!A1 %s {0} {nobody}",
}
UNPRINTED = {
    "break": "two\nlines\r\nhere",
    "control": "bell\a and \x1b[31mred\x1b[0m\x85",
    "right to left": "photo_\u202egpj.exe\u200f\u2028",
    "long": "x" * 300,
    "half": "half \ud800 a letter",
}
NAMES = {**PRINTED, **UNPRINTED}
ALL = " ".join(NAMES.values())
TAGS = {
    *(
        "html",
        "a",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "h1",
        "h2",
        "h3",
        "p",
        "br",
        "b",
        "pre",
        "span",
        "div",
    ),
    *(
        "table",
        "thead",
        "tbody",
        "tr",
        "td",
        "th",
        "img",
        "svg",
        "rect",
        "path",
        "g",
        "line",
        "text",
        "circle",
    ),
    *(
        "header",
        "main",
        "section",
        "footer",
        "figure",
        "figcaption",
        "ul",
        "li",
        "dl",
        "dt",
        "dd",
        "code",
        "defs",
    ),
    *(
        "linearGradient".lower(),
        "stop",
        "polyline",
        "polygon",
        "details",
        "summary",
        "small",
        "colgroup",
        "col",
    ),
}
NEVER = ("Cc", "Cf", "Cs", "Zl", "Zp")


def file_name(name: str) -> str:
    """The name as a file system takes it; what is no UTF-8 there is another half of a letter here."""
    return name.replace("/", "∕").replace("\ud800", "\udcff")[:200]


@pytest.fixture(autouse=True)
def nothing_is_made(tmp_path, monkeypatch, own_temporary):
    """Run in an empty folder, which a command that gets loose would write into."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setenv("HOME", str(here))
    yield
    assert list(here.iterdir()) == []


@pytest.fixture
def algorithm(provider):
    return lambda name: QgsApplication.processingRegistry().algorithmById(f"geoseg:{name}").create()


@pytest.fixture
def out(tmp_path) -> Path:
    """The folder of the results."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


@pytest.fixture
def mask(tmp_path):
    """A layer of the project that is called all of it, and has a class of each name; half a letter in the style alone."""
    ids = np.repeat(np.arange(len(NAMES), dtype=np.uint8), 8).reshape(-1, 8)
    in_file = ["" if key == "half" else name for key, name in NAMES.items()]
    layer = QgsRasterLayer(write_classes(tmp_path / "mask.tif", ids, names=in_file), ALL)
    entries = [
        QgsPalettedRasterRenderer.Class(number, QColor(10 * number + 9, 99, 9), name)
        for number, name in enumerate(NAMES.values())
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    yield QgsProject.instance().addMapLayer(layer).id()
    QgsProject.instance().removeMapLayer(layer.id())


def named_layer(kind: str, field: str, shapes, values) -> QgsVectorLayer:
    """A layer in memory that is called all of it."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32633&field={field}:string(2000)", ALL, "memory")
    features = []
    for shape, value in zip(shapes, values):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        try:
            feature.setAttributes([value])
        except SystemError:  # a newer QGIS takes no half of a letter from Python
            feature.setAttributes([value.replace("\ud800", "?")])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def rows_of_pixels(kind: str) -> list[str]:
    """A point in, or a polygon around, each row of the mask: one for each class."""
    west, north = NORTH_UP[0], NORTH_UP[3]
    if kind == "Point":
        return [f"POINT({west + 25} {north - 10 * row - 5})" for row in range(len(NAMES))]
    return [
        f"POLYGON(({west} {north - 10 * row},{west + 80} {north - 10 * row},{west + 80} {north - 10 * row - 10},"
        f"{west} {north - 10 * row - 10},{west} {north - 10 * row}))"
        for row in range(len(NAMES))
    ]


def hold(algorithm, parameters: dict, folder: Path) -> dict:
    """Run, and look at all that was said and written; return the results."""
    feedback = Feedback()
    results, ok = run(algorithm, parameters, feedback)
    assert ok
    check_said([*feedback.lines, *feedback.errors])
    for path in folder.rglob("*"):
        if path.suffix == ".html":
            check_page(path)
        elif path.suffix in (".qml", ".qmd", ".xml"):
            ElementTree.parse(path)
        elif path.suffix == ".json":
            json.loads(path.read_text(encoding="utf-8"))
        elif path.suffix == ".csv":
            check_table(path)
    return results


def refused(algorithm, parameters: dict) -> str:
    """Run what is refused; return the sentence."""
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm, parameters)
    check_said([str(error.value)])
    assert "Traceback" not in str(error.value)
    return str(error.value)


def check_said(texts: list[str]) -> None:
    for text in texts:
        assert not [sign for sign in text if unicodedata.category(sign) in NEVER], ascii(text)


def check_page(path: Path) -> None:
    """Nothing on the page is a tag or an attribute but what a page of ours has."""
    seen = Seen(path.read_text(encoding="utf-8"))
    assert not seen.open, "every tag is closed"
    assert {tag for tag, _ in seen.tags} <= TAGS, {tag for tag, _ in seen.tags} - TAGS
    for tag, attributes in seen.tags:
        assert not [name for name in attributes if name.startswith("on")], tag
        assert str(attributes.get("src", "data:")).startswith("data:"), tag
        assert str(attributes.get("href", "https:")).startswith("https:"), tag


def check_table(path: Path) -> None:
    """No cell is a formula to a spreadsheet."""
    with path.open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "@", "\t", "\r"))]


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


@pytest.fixture
def hostile_model(tmp_path) -> Path:
    """A model folder of such a name, with classes of such names."""
    folder = tmp_path / file_name(" ".join(PRINTED.values()))
    shutil.copytree(find_folder(find_card(DEFAULT_MODEL)), folder)
    card = find_card(DEFAULT_MODEL)
    classes = tuple(
        replace(entry, name=name) for entry, name in zip(card.classes, [*PRINTED.values(), *card.classes[7:]])
    )
    assert len(classes) == len(card.classes) == 7
    texts = dict.fromkeys(("title", "summary", "licence", "trained_on", "not_for"), PRINTED["tag"])
    card = replace(card, id="evil", source=ModelSource("folder", str(folder), None), classes=classes, **texts)
    write_card(card, folder / CARD_NAME)
    return folder


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
