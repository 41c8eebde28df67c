"""From the YAML of a training run to the config.json that vLLM and TerraTorch's plugin read."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models import allowed

_TASKS = {task.rpartition(".")[2]: task for task in allowed.TASKS}
_GENERIC = {
    allowed.TASK: "GenericNonGeoSegmentationDataModule",
    allowed.REGRESSION_TASK: "GenericNonGeoPixelwiseRegressionDataModule",
}
_KEPT_DATA = allowed.DATA_ARGUMENTS - {
    *("predict_dataset_bands", "predict_output_bands", "drop_last", "pin_memory", "check_stackability"),
    *("ignore_split_file_extensions", "allow_substring_split_file", "img_grep", "label_grep", "use_metadata"),
}
_TENSOR = [{"class_path": "albumentations.pytorch.ToTensorV2"}]


@dataclass
class Wish:
    """What the person says beside the training run.

    Attributes:
        window: side of the model's window in pixels; 0 to find it.
        classes: names of the classes; empty for those of the run.
        location: whether the model was trained with the place of the image.
    """

    window: int = 0
    classes: Sequence[str] = ()
    location: bool = False
    notes: list[str] = field(default_factory=list)


def model_config(run: dict[str, Any], wish: Wish) -> dict[str, Any]:
    """Return what config.json holds.

    Args:
        run: the YAML of the training run, as Lightning's command line wrote or read it.
        wish: gets a note for each thing that was decided or left out.

    Raises:
        ModelError: the run is of a kind that the engine cannot serve; the entry is named.
    """
    section, data = _section(run, "model"), _section(run, "data")
    task = _TASKS.get(section["class_path"].rpartition(".")[2])
    if task is None:
        raise ModelError(
            f'entry "model.class_path" is {section["class_path"]}.',
            f"Only runs of {' and '.join(_TASKS)} can be used.",
        )
    arguments = section["init_args"]
    factory = arguments.get("model_factory") or allowed.FACTORY
    if factory != allowed.FACTORY:
        raise ModelError(
            f'entry "model.init_args.model_factory" is {factory}.', f"Only {allowed.FACTORY} can be used."
        )
    network = _network(arguments.get("model_args") or {}, wish)
    if task == allowed.REGRESSION_TASK:
        network.setdefault("num_outputs", 1)
    section = _data(data, network, task, wish)
    bands = _count_bands(section["init_args"], network)
    window = wish.window or _window(arguments, network, data["init_args"], wish)
    model: dict[str, Any] = {"model_args": network, "model_factory": factory}
    model["tiled_inference_parameters"] = {"h_crop": window, "w_crop": window}
    names = list(wish.classes) or list(arguments.get("class_names") or [])
    if names and task == allowed.REGRESSION_TASK:
        raise ModelError("The model measures and has no classes.", "Leave --classes away.")
    if names:
        model["class_names"] = names
    inputs = {"pixel_values": {"type": "torch.Tensor", "shape": [bands, window, window]}}
    if wish.location:
        inputs["location_coords"] = {"type": "torch.Tensor", "shape": [1, 2]}
    return {
        "architectures": list(allowed.ARCHITECTURES),
        "num_classes": 0,
        "pretrained_cfg": {
            "input": {"target": "pixel_values", "data": inputs},
            "model": {"class_path": task, "init_args": model},
            "data": section,
        },
    }


def _section(run: dict[str, Any], name: str) -> dict[str, Any]:
    section = run.get(name)
    if not isinstance(section, dict) or not isinstance(section.get("class_path"), str):
        raise ModelError(
            f'entry "{name}" names no class.', "Give the YAML that the run was started with, or wrote."
        )
    return {"class_path": section["class_path"], "init_args": dict(section.get("init_args") or {})}


def _network(arguments: dict[str, Any], wish: Wish) -> dict[str, Any]:
    """Return model_args without what fetches weights or is for training: the checkpoint holds all weights."""
    kept: dict[str, Any] = {}
    for name, value in copy.deepcopy(arguments).items():
        if name in ("backbone_pretrained", "pretrained"):
            kept[name] = False
        elif name == "aux_decoders" or (
            name not in allowed.HARMLESS_ARGUMENTS and any(word in name for word in allowed.RISKY_WORDS)
        ):
            if value not in (None, [], False):
                wish.notes.append(f"{name} is for training and was left out.")
        elif value is not None:
            kept[name] = value
    if int(kept.get("backbone_num_frames") or kept.get("num_frames") or 1) > 1:
        raise ModelError("The model looks at several dates at once, which is not possible yet.")
    return kept


def _data(data: dict[str, Any], network: dict[str, Any], task: str, wish: Wish) -> dict[str, Any]:
    """Return the data section with what the engine needs: bands, scale, means and deviations."""
    name = "terratorch.datamodules." + data["class_path"].rpartition(".")[2]
    if name not in allowed.DATA_MODULES:
        raise ModelError(
            f"The engine may not use the data module {data['class_path']}.",
            f"Write a data section for {_GENERIC[task]} with means, stds and the bands "
            "(output_bands), and give that YAML.",
        )
    given = data["init_args"]
    kept = {key: value for key, value in given.items() if key in _KEPT_DATA and value is not None}
    for key in ("means", "stds"):
        if isinstance(kept.get(key), str):
            kept[key] = _numbers(Path(kept[key]))
    kept |= {"batch_size": 1, "num_workers": 0, "test_transform": copy.deepcopy(_TENSOR)}
    kept |= dict.fromkeys(allowed.NEEDED_PLACES.get(name, ()), "unused")
    if name.endswith(_GENERIC[allowed.TASK]):
        kept.setdefault("num_classes", network.get("num_classes"))
    if name.endswith(tuple(_GENERIC.values())):
        kept.setdefault("constant_scale", 1)
    dropped = [_short(step) for step in given.get("test_transform") or [] if _short(step) != "ToTensorV2"]
    if dropped:
        wish.notes.append(f"test_transform has {', '.join(dropped)}, which the engine does not do.")
    return {"class_path": name, "init_args": kept}


def _numbers(path: Path) -> list[float]:
    """Return the numbers in a text file, where the run names one for its means."""
    try:
        return [float(word) for word in path.read_text(encoding="utf-8").replace(",", " ").split()]
    except (OSError, ValueError) as error:
        raise ModelError(f"The means or deviations in {path} cannot be read: {error}.") from error


def _count_bands(data: dict[str, Any], network: dict[str, Any]) -> int:
    """Return how many bands the model wants."""
    lists = (network.get("backbone_bands"), data.get("output_bands"), data.get("bands"), data.get("means"))
    for bands in (*lists, data.get("dataset_bands")):
        if bands:
            return len(bands)
    count = network.get("backbone_in_channels") or network.get("in_channels")
    if not count:
        raise ModelError(
            "Nothing says how many bands the model wants.", "Add output_bands to the data section."
        )
    return int(count)


def _window(arguments: dict[str, Any], network: dict[str, Any], data: dict[str, Any], wish: Wish) -> int:
    """Return the side of the window that the model was trained or tiled with."""
    tiling = arguments.get("tiled_inference_parameters") or {}
    found = tiling.get("h_crop") or tiling.get("crop")
    why = "as tiled_inference_parameters say"
    if not found:
        found, why = network.get("backbone_img_size"), "as backbone_img_size says"
    for step in () if found else data.get("train_transform") or []:
        sizes = (step.get("init_args") or {}) if isinstance(step, dict) else {}
        if any(word in _short(step) for word in ("Crop", "Resize")) and sizes.get("height"):
            found, why = sizes["height"], f"as {_short(step)} in train_transform says"
    if not found:
        raise ModelError("Nothing says the size of the model's window.", "Give it with --window.")
    wish.notes.append(f"The window has {found} pixels, {why}.")
    return int(found)


def _short(step: Any) -> str:
    """Return the class name of a transform."""
    return str(step.get("class_path", "") if isinstance(step, dict) else step).rpartition(".")[2]
