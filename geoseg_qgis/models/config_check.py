"""Checks a config.json entry by entry and rebuilds from it what the engine may read, and nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models import allowed
from geoseg_qgis.models.agreement_check import check_agreement
from geoseg_qgis.models.card import MAX_CLASSES
from geoseg_qgis.models.data_check import check_data
from geoseg_qgis.models.entry import Entry
from geoseg_qgis.models.input_check import SHAPE, check_input
from geoseg_qgis.models.model_args_check import check_model_args
from geoseg_qgis.models.tiling_check import check_tiling, say_window
from geoseg_qgis.models.units import STORED, in_reflectance
from geoseg_qgis.texts import mark, tr

_ONLY_PIXELS = mark(
    "Only models that give each pixel a class (segmentation) or a number (regression) can be used."
)
_HOSTILE = mark("Do not use this model.")


@dataclass(frozen=True)
class CheckedConfig:
    """A config.json that passed.

    Args:
        pretrained_cfg: what the engine may read, rebuilt from checked entries only.
        bands: the model's band names in its order; empty where config.json does not name them.
        channels, frames, height, width: the model's input, the last two in pixels.
        num_classes: length of the model's output for a pixel; 0 for a regression model.
        location, time: whether the model wants coordinates, or dates.
        scale: reflectance of one unit of the values that it was trained on.
        task: ``segmentation`` or ``regression``.
    """

    pretrained_cfg: Mapping[str, Any]
    bands: tuple[str, ...]
    channels: int
    frames: int
    height: int
    width: int
    num_classes: int
    location: bool
    time: bool
    scale: float = STORED
    task: str = allowed.SEGMENTATION


def check_config(data: Mapping[str, Any], where: str) -> CheckedConfig:
    """Check what a config.json holds.

    Args:
        data: the JSON object.
        where: names the file in an error.

    Raises:
        ModelError: an entry is unknown, wrong, absurd, or could run code, load a file or reach the network.
    """
    top = Entry(dict(data), "", where).fields(
        frozenset({"architectures", "pretrained_cfg"}), allowed.CONFIG_KEYS
    )
    if top["architectures"].value != allowed.ARCHITECTURES:
        raise ModelError(
            "{entry} must be {wanted}.",
            "Only models that were prepared for TerraTorch in vLLM can be used.",
            entry=top["architectures"],
            wanted=json.dumps(allowed.ARCHITECTURES),
        )
    if "num_classes" in top:
        top["num_classes"].integer(0, MAX_CLASSES)
    if "model_type" in top:
        top["model_type"].one_of(allowed.MODEL_TYPES)
    for key in {"torch_dtype", "dtype"} & set(top):
        top[key].one_of(allowed.DTYPES)
    if "transformers_version" in top:
        top["transformers_version"].match(r"[0-9A-Za-z.+]{1,30}", mark("a version"))

    sections = top["pretrained_cfg"].fields(frozenset({"input", "model", "data"}), allowed.TRAINING_SECTIONS)
    for name in allowed.TRAINING_SECTIONS & set(sections):
        _check_unread(sections[name])
    inputs, shape = check_input(sections["input"])
    model, bands, num_classes = _check_model(sections["model"])
    data_section, data_bands = check_data(sections["data"])
    if bands and data_bands and len(bands) != len(data_bands):
        raise ModelError(
            "{entry} has {count} bands, but the model has {wanted}.",
            entry=sections["data"],
            count=len(data_bands),
            wanted=len(bands),
        )
    bands = bands or data_bands
    channels = shape[0]
    if bands and len(bands) != channels:
        raise ModelError(
            "{entry} has {channels} channels in data.pixel_values.shape, but the model has {count} bands.",
            SHAPE,
            entry=sections["input"],
            channels=channels,
            count=len(bands),
        )
    check_agreement(sections["model"], sections["data"], channels)
    say_window(model["init_args"], shape)
    data_section, scale = in_reflectance(data_section)
    return CheckedConfig(
        pretrained_cfg={"input": inputs, "model": model, "data": data_section},
        bands=bands,
        channels=channels,
        frames=shape[1] if len(shape) == 4 else 1,
        height=shape[-2],
        width=shape[-1],
        num_classes=num_classes,
        location="location_coords" in inputs["data"],
        time="temporal_coords" in inputs["data"],
        scale=scale,
        task=allowed.TASKS[model["class_path"]],
    )


def _check_model(entry: Entry) -> tuple[dict[str, Any], tuple[str, ...], int]:
    fields = entry.fields(frozenset({"class_path", "init_args"}))
    task = fields["class_path"].text(200)
    if task in allowed.OTHER_TASKS:
        raise ModelError(
            "{entry} is {given}: {reason}.",
            _ONLY_PIXELS,
            entry=fields["class_path"],
            given=task,
            reason=tr(allowed.OTHER_TASKS[task]),
        )
    if task not in allowed.TASKS:
        raise ModelError(
            "{entry} must be {task} or {other}.",
            _ONLY_PIXELS,
            entry=fields["class_path"],
            task=allowed.TASK,
            other=allowed.REGRESSION_TASK,
        )
    arguments = fields["init_args"].fields(frozenset({"model_args", "model_factory"}), allowed.TASK_ARGUMENTS)
    if arguments["model_factory"].value != allowed.FACTORY:
        raise ModelError(
            "{entry} must be {wanted}.",
            "Other factories of TerraTorch can load files that config.json names.",
            entry=arguments["model_factory"],
            wanted=allowed.FACTORY,
        )
    model_args, bands, num_classes = check_model_args(arguments["model_args"], allowed.TASKS[task])
    kept: dict[str, Any] = {"model_args": model_args, "model_factory": allowed.FACTORY}
    for name, argument in arguments.items():
        if name == "tiled_inference_parameters" and argument.value is not None:
            kept[name] = check_tiling(argument)
        elif name == "class_names" and argument.value is not None:
            kept[name] = [label.text(80, 1) for label in argument.items(0, MAX_CLASSES)]
        elif name not in kept:
            _check_unread(argument)
    return {"class_path": task, "init_args": kept}, bands, num_classes


def _check_unread(entry: Entry) -> None:
    """Entries for training are dropped; still, a class path in them must be one that training has."""
    if isinstance(entry.value, dict):
        for name, item in entry.any_fields().items():
            if name.startswith("_"):  # as in Hydra's _target_
                raise ModelError(
                    "{entry} could name code, and training needs no such entry.", _HOSTILE, entry=item
                )
            if name == "class_path" and not re.fullmatch(allowed.TRAINING_CLASS, str(item.value)):
                raise ModelError(
                    "{entry} names {given!r}, which is not allowed.",
                    _HOSTILE,
                    entry=item,
                    given=str(item.value)[:80],
                )
            _check_unread(item)
    elif isinstance(entry.value, list):
        for item in entry.items():
            _check_unread(item)
