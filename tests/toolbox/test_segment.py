"""``geoseg:segment`` in a real QGIS; the engine behind it has no model, so that faults can be made."""

from __future__ import annotations

import copy
import json
import os
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card

from ..core.files import NORTH_UP, ROTATED, SOUTH_UP, numbers, read_raster
from ..models.model_folders import CONFIG, safetensors
from ..processes import workers_of
from .conftest import Feedback, run


@pytest.fixture(autouse=True)
def nothing_is_left_behind(own_temporary, tmp_path):
    """Whatever a test does: no worker, no temporary file and no half-written output survives it."""
    before = workers_of(os.getpid())  # an engine that other tests share
    yield
    assert workers_of(os.getpid()) <= before
    assert [p for p in own_temporary.rglob("*") if p.is_file()] == []
    assert list(tmp_path.glob(".*partial*")) == []


@pytest.mark.parametrize(
    "geotransform", [NORTH_UP, SOUTH_UP, ROTATED], ids=["north-up", "south-up", "rotated"]
)
@pytest.mark.parametrize("size", [(1, 1), (513, 449), (600, 1031)])
def test_the_mask_has_the_inputs_grid_exactly(segment, write_scene, tmp_path, size, geotransform):
    scene = numbers(6, *size)
    output = str(tmp_path / "mask.tif")
    source = write_scene(scene, geotransform=geotransform)
    results, ok = run(segment, {"INPUT": [source], "OUTPUT": output})
    assert ok
    mask, raster = gdal.Open(output), gdal.Open(source)
    assert mask.GetGeoTransform() == raster.GetGeoTransform()
    assert mask.GetProjection() == raster.GetProjection()
    assert np.array_equal(read_raster(output), scene[0] % 7)
    assert results["VALID_PIXELS"] == size[0] * size[1]


def test_nodata_in_any_band_stays_nodata_and_class_0_is_a_class(segment, write_scene, tmp_path):
    scene = numbers(6, 40, 50).astype(np.float32)
    scene[0, :20] = 7  # class 0
    scene[3, 5, 5] = -9999
    scene[1, 6, 6] = np.nan
    output = str(tmp_path / "mask.tif")
    results, _ = run(segment, {"INPUT": write_scene(scene, nodata=-9999), "OUTPUT": output})
    mask = read_raster(output)
    assert mask[5, 5] == mask[6, 6] == 255
    assert (mask[:5] == 0).all()
    assert results["VALID_PIXELS"] == 40 * 50 - 2
    assert results["CLASS_0_PIXELS"] == (mask == 0).sum()
    assert sum(results[f"CLASS_{k}_PIXELS"] for k in range(7)) == results["VALID_PIXELS"]
    assert results["DEVICE"] == "cpu"
    assert results["SECONDS"] >= 0


def test_the_result_shows_the_classes_of_the_card(segment, write_scene, tmp_path):
    output = str(tmp_path / "mask.tif")
    run(segment, {"INPUT": write_scene(numbers(6, 30, 30)), "OUTPUT": output})
    layer = QgsRasterLayer(output, "mask")
    shown = [(c.value, c.label, c.color.name()) for c in layer.renderer().classes()]
    assert shown == [(c.id, c.name, c.color.lower()) for c in find_card(DEFAULT_MODEL).classes]


def test_what_was_decided_is_in_the_log(segment, write_scene, tmp_path):
    feedback = Feedback()
    run(segment, {"INPUT": write_scene(numbers(6, 30, 30)), "OUTPUT": str(tmp_path / "m.tif")}, feedback)
    log = "\n".join(feedback.lines)
    for said in ("Device cpu", "BLUE is band 1", "Reflectance = value × 0.0001", "Engine ready", "Water: "):
        assert said in log


def test_processing_run_works_as_in_the_python_console(provider, use_engine, write_scene):
    import processing  # on the path once QGIS runs

    use_engine()
    layer = QgsRasterLayer(write_scene(numbers(6, 30, 30)), "a scene")
    results = processing.run("geoseg:segment", {"INPUT": [layer], "OUTPUT": "TEMPORARY_OUTPUT"})
    assert QgsRasterLayer(results["OUTPUT"]).isValid()
    for path in Path(results["OUTPUT"]).parent.glob("OUTPUT*"):
        path.unlink()


def test_it_is_a_step_of_a_model(segment, write_scene, tmp_path):
    model = QgsProcessingModelAlgorithm("flood", "tests")
    model.addModelParameter(
        QgsProcessingParameterMultipleLayers("SCENE"), QgsProcessingModelParameter("SCENE")
    )
    child = QgsProcessingModelChildAlgorithm("geoseg:segment")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("INPUT", [source.fromModelParameter("SCENE")])
    child.addParameterSources("DEVICE", [source.fromStaticValue("cpu")])
    output = QgsProcessingModelOutput("Mask")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"Mask": output})
    child.setChildId("segment")
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    target = str(tmp_path / "model.tif")
    _, ok = run(model, {"SCENE": [write_scene(numbers(6, 30, 30))], "segment:Mask": target})
    assert ok
    assert QgsRasterLayer(target).isValid()


def test_nothing_heavy_is_imported_into_qgis(segment, write_scene, tmp_path):
    run(segment, {"INPUT": write_scene(numbers(6, 30, 30)), "OUTPUT": str(tmp_path / "m.tif")})
    assert not {"torch", "vllm", "terratorch", "rasterio"} & set(sys.modules)


@pytest.mark.parametrize(
    ("behaviour", "said"), [("slow", "Segmenting"), ("loading", "Loading")], ids=["running", "loading"]
)
def test_cancel_answers_soon_and_leaves_nothing(
    segment, use_engine, write_scene, tmp_path, monkeypatch, behaviour, said
):
    use_engine(behaviour)
    output = tmp_path / "mask.tif"
    cancelled_at = []

    def cancel_when(feedback):
        hit = any(line.startswith(said) for line in feedback.lines)
        cancelled_at.extend([time.monotonic()] * hit)
        return hit

    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(
            segment,
            {"INPUT": write_scene(numbers(6, 600, 600)), "OUTPUT": str(output)},
            Feedback(cancel_when),
        )
    assert time.monotonic() - cancelled_at[0] < 2
    assert not output.exists()


def test_an_existing_output_survives_a_failed_run(segment, use_engine, write_scene, tmp_path):
    output = tmp_path / "mask.tif"
    output.write_bytes(b"yesterday")
    use_engine("dies-on-1")
    with pytest.raises(QgsProcessingException, match="GPU is on fire"):
        run(segment, {"INPUT": write_scene(numbers(6, 1200, 1200)), "OUTPUT": str(output)})
    assert output.read_bytes() == b"yesterday"


class TestBadInput:
    """One sentence that names the thing and what to do; no output."""

    def fails(self, segment, tmp_path, parameters) -> str:
        parameters = {"OUTPUT": str(tmp_path / "mask.tif"), **parameters}
        with pytest.raises(QgsProcessingException) as caught:
            run(segment, parameters)
        assert not (tmp_path / "mask.tif").exists()
        return str(caught.value)

    def test_a_file_that_is_not_there(self, segment, tmp_path):
        said = self.fails(segment, tmp_path, {"INPUT": [str(tmp_path / "none.tif")]})
        assert "none.tif" in said
        assert "Choose" in said

    def test_too_few_bands_names_the_bands(self, segment, tmp_path, write_scene):
        said = self.fails(segment, tmp_path, {"INPUT": write_scene(numbers(3, 9, 9), descriptions=[])})
        assert "BLUE, GREEN, RED, NIR_NARROW, SWIR_1, SWIR_2" in said
        assert "BANDS" in said

    def test_a_truncated_file_is_named(self, segment, tmp_path, write_scene):
        path = Path(write_scene(numbers(6, 600, 600)))
        path.write_bytes(path.read_bytes()[:100_000])
        assert "scene.tif" in self.fails(segment, tmp_path, {"INPUT": str(path)})

    def test_an_output_folder_that_does_not_exist(self, segment, tmp_path, write_scene):
        output = str(tmp_path / "no" / "mask.tif")
        said = self.fails(segment, tmp_path, {"INPUT": write_scene(numbers(6, 9, 9)), "OUTPUT": output})
        assert output in said or str(tmp_path / "no") in said

    def test_no_engine_names_the_command(self, segment, tmp_path, write_scene, monkeypatch):
        monkeypatch.setenv("GEOSEG_ENGINE", str(tmp_path / "nothing here"))
        said = self.fails(segment, tmp_path, {"INPUT": write_scene(numbers(6, 9, 9))})
        assert "python3 -m geoseg_qgis.engine.installer" in said

    def test_a_hostile_model_names_the_entry(self, segment, tmp_path, write_scene):
        folder = tmp_path / "model"
        folder.mkdir()
        config = copy.deepcopy(CONFIG)
        config["pretrained_cfg"]["data"]["class_path"] = "subprocess.Popen"
        (folder / "config.json").write_text(json.dumps(config))
        parameters = {"INPUT": write_scene(numbers(6, 9, 9)), "MODEL_FOLDER": str(folder)}
        assert "subprocess.Popen" in self.fails(segment, tmp_path, parameters)

    @pytest.fixture
    def prithvi(self, tmp_path):
        """A model folder that passes the check; no engine ever sees it."""

        def make(**pixel_values) -> str:
            folder = tmp_path / "prithvi"
            folder.mkdir()
            config = copy.deepcopy(CONFIG)
            config["pretrained_cfg"]["input"]["data"]["pixel_values"].update(pixel_values)
            (folder / "config.json").write_text(json.dumps(config))
            (folder / "model.safetensors").write_bytes(safetensors())
            return str(folder)

        return make

    def test_a_model_that_wants_a_place_refuses_a_raster_without_crs(
        self, segment, tmp_path, write_scene, prithvi
    ):
        parameters = {"INPUT": write_scene(numbers(6, 9, 9), epsg=None), "MODEL_FOLDER": prithvi()}
        assert "has no CRS. Assign" in self.fails(segment, tmp_path, parameters)

    def test_a_model_of_several_dates_is_refused(self, segment, tmp_path, write_scene, prithvi):
        folder = prithvi(shape=[6, 3, 512, 512])
        said = self.fails(segment, tmp_path, {"INPUT": write_scene(numbers(6, 9, 9)), "MODEL_FOLDER": folder})
        assert "several dates" in said

    def test_a_gpu_that_is_not_there(self, segment, tmp_path, write_scene, monkeypatch):
        assert "tpu" in self.fails(
            segment, tmp_path, {"INPUT": write_scene(numbers(6, 9, 9)), "DEVICE": "tpu"}
        )


def test_a_raster_without_crs_gets_a_mask_without_crs(segment, write_scene, tmp_path):
    output = str(tmp_path / "mask.tif")
    run(segment, {"INPUT": write_scene(numbers(6, 30, 30), epsg=None), "OUTPUT": output})
    assert gdal.Open(output).GetProjection() == ""


def test_an_empty_raster_gives_an_empty_mask(segment, write_scene, tmp_path):
    output = str(tmp_path / "mask.tif")
    results, _ = run(
        segment, {"INPUT": write_scene(np.full((6, 30, 30), -1, np.int16), nodata=-1), "OUTPUT": output}
    )
    assert results["VALID_PIXELS"] == results["WINDOWS"] == 0
    assert (read_raster(output) == 255).all()


def test_run_in_the_background_as_the_dialog_does_the_result_is_announced_for_loading_with_its_style(
    segment, write_scene, tmp_path, qgis_app
):
    context, feedback, finished = QgsProcessingContext(), Feedback(), []
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    task = QgsProcessingAlgRunnerTask(
        segment, {"INPUT": [write_scene(numbers(6, 600, 600))], "OUTPUT": output}, context, feedback
    )
    task.executed.connect(lambda ok, results: finished.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 30
    while not finished and time.monotonic() < deadline:
        qgis_app.processEvents()
        time.sleep(0.01)
    (ok, results), announced = finished[0], context.layersToLoadOnCompletion()
    assert ok
    assert list(announced) == [results["OUTPUT"]]
    layer = QgsProcessingUtils.mapLayerFromString(
        results["OUTPUT"], context
    )  # as Processing loads it: no style
    announced[results["OUTPUT"]].postProcessor().postProcessLayer(layer, context, feedback)
    assert [c.label for c in layer.renderer().classes()] == [c.name for c in find_card(DEFAULT_MODEL).classes]
    for path in Path(results["OUTPUT"]).parent.glob("OUTPUT*"):
        path.unlink()
