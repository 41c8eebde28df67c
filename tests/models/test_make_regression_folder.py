"""The same for a model that measures: train, make a model folder, run it, and get the checkpoint's numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("osgeo.gdal")
from geoseg_qgis.models.catalogue import resolve_model

from .model_folders import BANDS
from .test_make_folder import SIDE, make, restored, run, train, training_yaml

pytestmark = pytest.mark.engine


def regression_yaml(data: Path, out: Path) -> dict[str, Any]:
    """A run of two steps that learns how bright a field is."""
    content = training_yaml(data, out)
    module, task = content["data"], content["model"]
    module["class_path"] = "GenericNonGeoPixelwiseRegressionDataModule"
    for name in ("num_classes", "dataset_bands", "output_bands"):
        del module["init_args"][name]
    task["class_path"] = "terratorch.tasks.PixelwiseRegressionTask"
    for name in ("class_names", "ignore_index"):
        del task["init_args"][name]
    del task["init_args"]["model_args"]["num_classes"]
    task["init_args"]["loss"] = "mse"
    return content


@pytest.fixture(scope="module")
def training(engine_python, tmp_path_factory) -> Path:
    return train(engine_python, tmp_path_factory.mktemp("regression"), regression_yaml)


@pytest.fixture(scope="module")
def folder(training, engine_python) -> Path:
    """The model folder, made with a trial in the engine."""
    target = training / "Brightness"
    done = make(engine_python, training / "config.yaml", training / "last.ckpt", target)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "The engine gives the values of the checkpoint in 100.00% of the pixels" in done.stdout
    assert "a number for each pixel" in done.stdout
    return target


def test_the_folder_passes_the_check_as_a_model_that_measures(folder):
    card = resolve_model(str(folder)).card
    assert (card.measures, card.classes, card.window) == (True, (), SIDE)
    assert [band.name for band in card.bands] == BANDS


def test_a_run_gives_the_values_of_the_task_restored_from_its_checkpoint(
    training, folder, engine_python, engine_root, tmp_path
):
    expected = restored(engine_python, training / "last.ckpt", tmp_path, "PixelwiseRegressionTask")
    values = run(folder, engine_python, engine_root, tmp_path)
    assert np.ptp(expected) > 0
    assert np.abs(values - expected).max() < 0.001 * np.ptp(expected)


def test_classes_are_refused(training, engine_python, tmp_path):
    places = [training / "config.yaml", training / "last.ckpt", tmp_path / "out"]
    done = make(engine_python, *places, "--no-trial", "--classes", "low,high")
    assert done.returncode == 1
    assert "measures and has no classes" in done.stderr
    assert not list(tmp_path.iterdir())
