"""What the engine would fail on after minutes, or give nonsense for, is said before it starts."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any, Callable

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.catalogue import resolve_model
from geoseg_qgis.models.check import check_model_folder

from .model_folders import BANDS

MakeFolder = Callable[..., Path]


def refusal(make_folder: MakeFolder, config: dict[str, Any]) -> str:
    with pytest.raises(ModelError) as error:
        resolve_model(str(make_folder(config)))
    return str(error.value)


def test_several_dates_are_refused_by_their_number(make_folder: MakeFolder, config: dict[str, Any]) -> None:
    config["pretrained_cfg"]["input"]["data"]["pixel_values"]["shape"] = [6, 3, 224, 224]
    said = refusal(make_folder, config)
    assert "looks at several dates at once (3), which is not possible yet" in said
    assert "Choose a model for a single image." in said


def test_a_model_that_wants_the_date_is_refused(make_folder: MakeFolder, config: dict[str, Any]) -> None:
    config["pretrained_cfg"]["input"]["data"]["temporal_coords"] = {"type": "torch.Tensor", "shape": [1, 2]}
    assert "wants to know the date of the image" in refusal(make_folder, config)


@pytest.mark.parametrize(
    ("task", "reason"),
    [
        ("ClassificationTask", "gives the whole window one class"),
        ("ObjectDetectionTask", "gives boxes"),
        ("SomethingTask", "must be terratorch.tasks.SemanticSegmentationTask"),
    ],
)
def test_other_tasks_are_refused_by_what_they_give(
    make_folder: MakeFolder, config: dict[str, Any], task: str, reason: str
) -> None:
    config["pretrained_cfg"]["model"]["class_path"] = f"terratorch.tasks.{task}"
    if task != "SomethingTask":  # their arguments are others too, which must not be what is complained of
        config["pretrained_cfg"]["model"]["init_args"]["model_args"].pop("num_classes")
    said = refusal(make_folder, config)
    assert reason in said
    assert "Only models that give each pixel a class" in said


def test_a_number_of_channels_that_is_another_is_named(
    make_folder: MakeFolder, config: dict[str, Any]
) -> None:
    config["pretrained_cfg"]["model"]["init_args"]["model_args"]["backbone_in_channels"] = 4
    said = refusal(make_folder, config)
    assert "model_args.backbone_in_channels" in said
    assert "is 4, but the input has 6 channels" in said


@pytest.mark.parametrize("name", ["means", "stds"])
def test_statistics_of_another_number_of_bands_are_named(
    make_folder: MakeFolder, config: dict[str, Any], name: str
) -> None:
    config["pretrained_cfg"]["data"]["init_args"][name] = [0.1] * 4
    assert f'{name}" has 4 values, but the input has 6 channels' in refusal(make_folder, config)


@pytest.mark.parametrize("values", [[], [0.1], [0.1] * 6, [[0.1, 0.2, 0.3]] * 6])
def test_statistics_for_all_bands_or_for_each_pass(
    make_folder: MakeFolder, config: dict[str, Any], values: list[Any]
) -> None:
    config["pretrained_cfg"]["data"]["init_args"]["means"] = values
    assert check_model_folder(make_folder(config))


@pytest.mark.parametrize("shape", [[1, 224, 224], [3, 256, 256], [12, 128, 128]])
@pytest.mark.parametrize("tiling", [None, {}, {"stride": 100}])
def test_the_engine_gets_the_window_that_the_input_says(
    make_folder: MakeFolder, config: dict[str, Any], shape: list[int], tiling: dict[str, int] | None
) -> None:
    config["pretrained_cfg"]["input"]["data"]["pixel_values"]["shape"] = shape
    task = config["pretrained_cfg"]["model"]["init_args"]
    names = (BANDS * 2)[: shape[0]]
    task["model_args"]["backbone_bands"] = [f"{name}_{i}" for i, name in enumerate(names)]
    del config["pretrained_cfg"]["data"]["init_args"]["bands"]
    task["tiled_inference_parameters"] = copy.copy(tiling)
    model = resolve_model(str(make_folder(config)))
    kept = model.checked.overrides["pretrained_cfg"]["model"]["init_args"]["tiled_inference_parameters"]
    assert (kept["h_crop"], kept["w_crop"]) == (shape[1], shape[2])
    assert model.card.window == shape[1]
    assert len(model.card.bands) == shape[0]
