"""What ``geoseg:segment`` leaves beside the mask: scores, how it was made, what is cleaned and what is uncertain.

The engine is a fake one: a pixel's class is its first band modulo 7, its score for class k the first band times
k + 3 modulo 101.
"""

from __future__ import annotations

import gc
import json
import shlex
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)

from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.processing.layermetadata import layer_metadata
from geoseg_qgis.runs.classes import check_result
from geoseg_qgis.runs.request import ResultWish

from ..core.files import numbers, read_raster
from .conftest import Feedback, run

pytestmark = pytest.mark.usefixtures("use_engine")


@pytest.fixture
def scene(write_scene):
    """A small scene with a hole; its values and its path."""
    data = numbers(6, 90, 110)
    data[0, 10:20, 10:40] = -9999
    return data, write_scene(data, nodata=-9999)


def percent(data: np.ndarray) -> np.ndarray:
    """The scores (7, h, w) that the fake engine gives."""
    first = data[0].astype(np.int64)
    scores = np.stack([first * (number + 3) % 101 for number in range(7)]).astype(np.uint8)
    return np.where(data[0] == -9999, np.uint8(255), scores)


def test_scores_lie_on_the_masks_grid_with_names_units_and_a_style(segment, scene, tmp_path):
    data, path = scene
    names = {
        name: str(tmp_path / f"{name.lower()}.tif") for name in ("OUTPUT", "CONFIDENCE", "PROBABILITIES")
    }
    results, _ = run(segment, {"INPUT": [path], **names})
    assert {name: results[name] for name in names} == names
    scores = percent(data)
    assert np.array_equal(read_raster(names["CONFIDENCE"]), scores.max(axis=0))
    assert np.array_equal(read_raster(names["PROBABILITIES"]), scores)
    mask, confidence = (gdal.Open(names[name]) for name in ("OUTPUT", "CONFIDENCE"))
    assert mask.GetGeoTransform() == confidence.GetGeoTransform()
    layer = QgsRasterLayer(names["CONFIDENCE"])
    assert layer.renderer().type() == "singlebandpseudocolor"
    assert QgsRasterLayer(names["PROBABILITIES"]).bandName(1) == "Band 1: Water"


def test_nothing_lies_there_that_was_not_asked_for(segment, scene, tmp_path):
    results, _ = run(segment, {"INPUT": [scene[1]], "OUTPUT": str(tmp_path / "mask.tif")})
    assert not {"CONFIDENCE", "PROBABILITIES", "REPORT"} & set(results)
    assert {path.name for path in tmp_path.glob("mask*")} == {
        "mask.tif",
        "mask.tif.aux.xml",
        "mask.qml",
        "mask.qmd",
        "mask.provenance.json",
    }


def test_pixels_below_the_threshold_are_a_class_of_their_own_or_nodata(segment, scene, tmp_path):
    data, path = scene
    largest = percent(data).max(axis=0)
    certain = np.where(data[0] == -9999, 255, data[0] % 7)
    for below, value in (("uncertain", 7), ("nodata", 255)):
        target = str(tmp_path / f"{below}.tif")
        results, _ = run(
            segment.create(), {"INPUT": [path], "THRESHOLD": 80, "BELOW": below, "OUTPUT": target}
        )
        expected = np.where(largest < 80, value, certain)
        assert np.array_equal(read_raster(target), expected)
        assert results["VALID_PIXELS"] == int((expected != 255).sum())
        assert results.get("CLASS_7_PIXELS", 0) == int((expected == 7).sum())
    layer = QgsRasterLayer(str(tmp_path / "uncertain.tif"))
    assert {entry.value: entry.label for entry in layer.renderer().classes()}[7] == "uncertain"


def test_small_patches_go_and_the_numbers_are_those_of_the_clean_mask(segment, scene, tmp_path):
    feedback, target = Feedback(), str(tmp_path / "mask.tif")
    parameters = {"INPUT": [scene[1]], "MAJORITY": 5, "SMALLEST": 0.5, "SMALLEST_UNIT": "hectares"}
    results, _ = run(segment, {**parameters, "OUTPUT": target}, feedback)
    ids = read_raster(target)
    for number in range(7):
        assert results[f"CLASS_{number}_PIXELS"] == int((ids == number).sum())
    said = "\n".join(feedback.lines)
    assert "majority filter (5 × 5 pixels) changed" in said
    assert "less than 0.5 ha" in said
    notes = json.loads((tmp_path / "mask.provenance.json").read_text())["notes"]
    assert any("majority filter" in note for note in notes)


def test_a_smallest_patch_in_hectares_needs_a_crs(segment, write_scene, tmp_path):
    given = {"SMALLEST": 0.2, "SMALLEST_UNIT": "hectares", "OUTPUT": str(tmp_path / "m.tif")}
    path = write_scene(numbers(6, 40, 50), "plain.tif", epsg=None)
    with pytest.raises(QgsProcessingException, match=r"hectares.*no CRS.*pixels"):
        run(segment, {"INPUT": [path], **given})
    feedback = Feedback()
    path = write_scene(numbers(6, 40, 50), epsg=4326, geotransform=(10.0, 1e-4, 0.0, 50.0, 0.0, -1e-4))
    run(segment.create(), {"INPUT": [path], **given}, feedback)
    assert "less than 0.2 ha were given to their largest neighbour" in "\n".join(feedback.lines)


def test_a_share_for_the_second_class_is_for_models_of_two_classes():
    from ..runs.conftest import MODEL

    with pytest.raises(ChoiceError, match="demo-landcover has 7"):
        check_result(ResultWish(positive=0.3), MODEL)


def test_two_outputs_of_one_name_are_refused(segment, scene, tmp_path):
    same = str(tmp_path / "mask.tif")
    with pytest.raises(QgsProcessingException, match=r"OUTPUT and CONFIDENCE are both"):
        run(segment, {"INPUT": [scene[1]], "OUTPUT": same, "CONFIDENCE": same})
    assert not Path(same).exists()


def test_how_it_was_made_is_beside_the_mask_in_it_and_in_the_layers_metadata(segment, scene, tmp_path):
    target = str(tmp_path / "mask.tif")
    results, _ = run(segment, {"INPUT": [scene[1]], "OVERLAP": 32, "THRESHOLD": 40, "OUTPUT": target})
    body = json.loads((tmp_path / "mask.provenance.json").read_text())
    assert body["model"]["id"] == "demo-landcover"
    assert body["host"]["QGIS"]
    assert body["command"] == results["COMMAND"]
    assert gdal.Open(target).GetMetadataItem("GEOSEG_MODEL") == "demo-landcover"
    layer = QgsRasterLayer(target)
    layer.loadDefaultMetadata()  # as our post-processor and QGIS's browser do
    assert layer.metadata().abstract() == layer_metadata(body).abstract()
    assert layer.metadata().history()


def test_the_command_does_it_once_more(segment, scene, tmp_path):
    """Its parameters, given back to the algorithm, give the same mask."""
    target, again = str(tmp_path / "my mask.tif"), str(tmp_path / "again.tif")
    west, north = 500000.0, 4600000.0
    extent = f"{west + 95},{west + 605},{north - 700},{north - 100} [EPSG:32633]"
    asked = {"EXTENT": extent, "THRESHOLD": 60, "MAJORITY": 3, "OVERLAP": 128}
    results, _ = run(segment, {"INPUT": [scene[1]], **asked, "OUTPUT": target})
    shell = subprocess.run(
        ["sh", "-c", f"printf '%s\\n' {results['COMMAND'].partition(' -- ')[2]}"],
        capture_output=True,
        text=True,
        check=True,
    )
    pairs = dict(line.partition("=")[::2] for line in shell.stdout.splitlines())
    assert shlex.split(results["COMMAND"])[:3] == ["qgis_process", "run", "geoseg:segment"]
    run(segment.create(), {**pairs, "INPUT": [pairs["INPUT"]], "OUTPUT": again})
    assert np.array_equal(read_raster(again), read_raster(target))
    assert (tmp_path / "my mask.provenance.json").exists()


def test_the_command_is_the_last_line_of_the_log(segment, scene, tmp_path):
    feedback = Feedback()
    results, _ = run(segment, {"INPUT": [scene[1]], "OUTPUT": str(tmp_path / "mask.tif")}, feedback)
    assert feedback.lines[-1] == results["COMMAND"]
    assert results["COMMAND"].startswith("qgis_process run geoseg:segment")


def test_the_report_is_one_page_with_pictures_areas_and_how_it_was_made(segment, scene, tmp_path):
    page, confidence = tmp_path / "report.html", str(tmp_path / "confidence.tif")
    parameters = {"INPUT": [scene[1]], "OUTPUT": str(tmp_path / "mask.tif"), "CONFIDENCE": confidence}
    results, _ = run(segment, {**parameters, "REPORT": str(page)})
    text = page.read_text(encoding="utf-8")
    assert results["REPORT"] == str(page)
    for word in ("data:image/png", "Vegetation", "<svg", "demo-landcover", "scene", "qgis_process"):
        assert word in text
    assert "http://" not in text.replace("http://www.w3.org", "")


def test_a_report_that_cannot_be_written_costs_no_mask(segment, scene, tmp_path):
    feedback, target = Feedback(), tmp_path / "mask.tif"
    (tmp_path / "report.html").mkdir()
    parameters = {"INPUT": [scene[1]], "OUTPUT": str(target), "REPORT": str(tmp_path / "report.html")}
    run(segment, parameters, feedback)
    assert target.exists()
    assert any("no report" in line for line in feedback.lines)


def test_layers_are_styled_in_run_after_run(segment, scene, tmp_path):
    """QGIS owns what styles a layer and deletes it with the run's context: each layer needs its own."""
    for turn in range(2):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        names = {
            name: QgsProcessingOutputLayerDefinition(
                str(tmp_path / f"{name}{turn}.tif"), QgsProject.instance()
            )
            for name in ("OUTPUT", "CONFIDENCE", "PROBABILITIES")
        }
        assert segment.create().run({"INPUT": [scene[1]], **names}, context, Feedback())[1]
        gc.collect()
        wanted = context.layersToLoadOnCompletion()
        assert len(wanted) == 3
        for path, details in wanted.items():
            layer = QgsRasterLayer(path)
            layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
            details.postProcessor().postProcessLayer(layer, context, Feedback())
            assert layer.renderer().type() in ("paletted", "singlebandpseudocolor")
        del wanted, details, context
        gc.collect()
