"""What the tools say in another language: every word of theirs, in the log, on pages and in errors."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
)

from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card
from geoseg_qgis.processing.layermetadata import layer_metadata
from geoseg_qgis.processing.record import area_record

from ..core.areas.rasters import write_classes
from ..core.files import numbers
from ..spoken import outside
from .conftest import Feedback, run
from .samples import layer_of, point
from .test_classareas import zones
from .test_layermetadata import BODY

CLASSES = ["Water", "Land", "Snow"]
DATA = {*CLASSES, "before", "after", "zones", "samples", "ha", "tif", "gpkg", "IoU"}
"""Words that are names: of classes, files, layers, fields, units and parameters."""
BEFORE = np.repeat([[0, 1, 1, 2, 255]], 4, 0)
AFTER = np.repeat([[0, 0, 1, 2, 1]], 4, 0)


@pytest.fixture
def masks(tmp_path) -> dict[str, str]:
    names = {"BEFORE": BEFORE, "AFTER": AFTER}
    return {
        name: write_classes(tmp_path / f"{name.lower()}.tif", ids.astype(np.uint8), names=CLASSES)
        for name, ids in names.items()
    }


@pytest.fixture
def tell(provider, marked):
    """Run a tool, and return its results and what it said."""

    def run_it(name: str, parameters: dict) -> tuple[dict, list[str]]:
        feedback = Feedback()
        algorithm = QgsApplication.processingRegistry().algorithmById(f"geoseg:{name}").create()
        results, _ = run(algorithm, parameters, feedback)
        return results, feedback.lines

    return run_it


def foreign(said: str) -> set[str]:
    """Return the words of a text or a page that no translator was given, but for names."""
    text = unescape(re.sub(r"<style.*?</style>|<[^>]*>", " ", said, flags=re.DOTALL))
    return set(re.findall(r"[^\W\d_]{2,}", outside(text))) - DATA


def page_of(path: str) -> str:
    return Path(path).read_text(encoding="utf-8")


def test_the_words_are_found():
    assert foreign("<p>«Zone» Water</p><b>«a «b» c» 3 ha, lost</b>") == {"lost"}


@pytest.mark.parametrize("zoned", [False, True], ids=["whole", "in zones"])
def test_areas_of_classes(tell, masks, tmp_path, zoned):
    far = "POLYGON((0 0,1 0,1 1,0 0))"
    near = "POLYGON((500000 4600000,500030 4600000,500030 4599960,500000 4599960,500000 4600000))"
    given = {"INPUT": masks["BEFORE"], "OUTPUT": "TEMPORARY_OUTPUT", "HTML": str(tmp_path / "page.html")}
    if zoned:
        given |= {"ZONES": zones("EPSG:32633", near, far)}
    results, lines = tell("classareas", given)
    assert lines
    assert "Water" in page_of(results["HTML"])
    assert not foreign("\n".join([*lines, page_of(results["HTML"])]))


def test_changes_on_the_page_and_in_the_legend_but_not_in_the_file(tell, masks, tmp_path):
    given = {**masks, "OUTPUT": str(tmp_path / "map.tif"), "HTML": str(tmp_path / "page.html")}
    results, lines = tell("change", given)
    assert lines
    assert not foreign("\n".join([*lines, page_of(results["HTML"])]))
    assert gdal.Open(results["OUTPUT"]).GetMetadata()["CLASS_0"] == "unchanged"
    layer = QgsRasterLayer(results["OUTPUT"], "map")
    assert [entry.label for entry in layer.renderer().classes()] == ["«unchanged»", "Land → Water"]


def test_accuracy(tell, masks, tmp_path):
    shapes = [point(0.5, 0.5), point(1.5, 1.5), point(3.5, 1.5), point(4.5, 0.5), point(900, 900)]
    samples = layer_of("Point", shapes, ["Water", "Land", "Land", "Snow", "Snow"])
    given = {"INPUT": masks["BEFORE"], "SAMPLES": samples, "OUTPUT": str(tmp_path / "page.html")}
    results, lines = tell("accuracy", given)
    assert len(lines) > 2
    page, sources, _ = page_of(results["OUTPUT"]).partition("«Sources»")  # whose titles are names
    assert sources
    assert not foreign("\n".join([*lines, page]))


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("samplepoints", {"POINTS": 9, "MINIMUM": 2, "OUTPUT": "TEMPORARY_OUTPUT"}),
        ("polygons", {"MINIMUM": 5, "UNIT": "pixels", "OUTPUT": "TEMPORARY_OUTPUT"}),
        ("listmodels", {"OUTPUT": "TEMPORARY_OUTPUT"}),
        ("stopengine", {}),
    ],
)
def test_the_log(tell, masks, name, given):
    _, lines = tell(name, {**given, "INPUT": masks["BEFORE"]})
    assert lines
    assert all("«" in line for line in lines)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("classareas", {"INPUT": "gone.tif", "OUTPUT": "TEMPORARY_OUTPUT"}),
        ("classareas", {"ZONES": "gone.gpkg", "OUTPUT": "TEMPORARY_OUTPUT"}),
        ("samplepoints", {"POINTS": 9, "ALLOCATION": "any", "OUTPUT": "TEMPORARY_OUTPUT"}),
        ("accuracy", {"OUTPUT": "TEMPORARY_OUTPUT"}),
        ("modelcard", {"FOLDER": "gone", "OUTPUT": "TEMPORARY_OUTPUT"}),
        ("installengine", {"FOLDER": __file__}),
    ],
)
def test_errors(tell, masks, name, given):
    with pytest.raises(QgsProcessingException) as error:
        tell(name, {"INPUT": masks["BEFORE"], **given})
    assert "«" in str(error.value)


def test_a_layers_metadata_and_what_a_command_cannot_say(provider, marked):
    metadata = layer_metadata(BODY)
    assert metadata.title() == "«Segmentation», «A model»"
    assert metadata.rights() == ["«Model: «Apache-2.0»»"]
    area = zones("EPSG:32633", "POLYGON((0 0,1 0,1 1,0 0))")
    segment = QgsApplication.processingRegistry().algorithmById("geoseg:segment").create()
    QgsProject.instance().addMapLayer(area)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    try:
        chosen = QgsProcessingFeatureSourceDefinition(area.id(), True)
        beyond = area_record(segment, {"AOI": chosen}, context).beyond
    finally:
        QgsProject.instance().removeMapLayer(area.id())
    assert len(beyond) == 2
    assert not foreign("\n".join(beyond))


def test_the_log_of_a_whole_run(marked, segment, write_scene, tmp_path):
    scene, feedback = write_scene(numbers(6, 40, 50)), Feedback()
    run(segment, {"INPUT": [scene], "OUTPUT": str(tmp_path / "mask.tif")}, feedback)
    *lines, command = feedback.lines
    assert len(lines) > 10 and command.startswith("qgis_process run geoseg:segment")
    classes = " ".join(entry.name for entry in find_card(DEFAULT_MODEL).classes)
    known = {"fake", *re.findall(r"\w+", classes)}  # a line of the engine's own, and names
    assert [line for line in lines if foreign(line) - known] == []
