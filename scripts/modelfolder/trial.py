"""Runs a model folder through the engine and compares with plain torch."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from torch import nn

from geoseg_qgis.core.run.jobs import ChunkJob
from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.catalogue import ResolvedModel

SECONDS = 600
LEAST = 0.99
"""Share of pixels that must get the same class or value; rounding moves a few between two classes."""
EQUAL = 0.001
"""Values count as the same that differ by less than this share of their spread."""


def try_folder(
    model: ResolvedModel, network: nn.Module, data: dict[str, Any], say: Callable[[str], None]
) -> float:
    """Return the share of pixels in which the engine and the network give the same class, or value.

    Args:
        model: the folder, checked.
        network: with the checkpoint's weights.
        data: the data section as the training run had it.
        say: takes a sentence.

    Raises:
        GeosegError: the engine does not load the model. ModelError: the classes or values differ.
    """
    values, what = _image(model), "values" if model.card.measures else "classes"
    output = torch_output(network, data, values)
    with tempfile.TemporaryDirectory(prefix="geoseg-") as folder:
        got = _through_engine(model, values, Path(folder), say)
    if model.card.measures:
        expected = output.reshape(got.shape)
        share = float((np.abs(got - expected) <= EQUAL * np.ptp(expected)).mean())
    else:
        share = float((got == output.argmax(0)).mean())
    say(f"The engine gives the {what} of the checkpoint in {share:.2%} of the pixels of a trial window.")
    if share < LEAST:
        raise ModelError(f"The engine does not give the {what} of the checkpoint.", "Do not use the folder.")
    return share


def torch_output(network: nn.Module, data: dict[str, Any], values: np.ndarray) -> np.ndarray:
    """Return what a network gives for each pixel, through TerraTorch's own data module.

    Args:
        network: to run.
        data: the data section.
        values: stored values (bands, height, width), float32.

    Returns:
        Logits (classes, height, width) or values (height, width), float32.
    """
    from terratorch.vllm.plugins import generate_datamodule

    module = generate_datamodule(data)
    scale = np.float32(data["init_args"].get("constant_scale", 0.0001))  # what modules take that are not told
    image = torch.from_numpy(values * scale)[None]
    image = module.aug({"image": image})["image"]
    with torch.inference_mode():
        output: np.ndarray = network(image.reshape(1, *values.shape)).output[0].numpy()
    return output


def _image(model: ResolvedModel) -> np.ndarray:
    """Return a window of stored values around the model's own means, with shapes of several sizes in it."""
    config, rng = model.checked.config, np.random.default_rng(0)
    side, count = model.card.window, config.channels
    arguments = config.pretrained_cfg["data"]["init_args"]
    means = np.array(arguments.get("means") or [0.15] * count, np.float32).reshape(count, 1, 1)
    stds = np.array(arguments.get("stds") or [0.1] * count, np.float32).reshape(count, 1, 1)
    image = np.zeros((count, side, side), np.float32)
    for size in (side // 4, side // 16, 1):
        cells = -(-side // max(size, 1))
        rough = rng.normal(0, 0.8, (count, cells, cells)).astype(np.float32)
        image += rough.repeat(max(size, 1), 1).repeat(max(size, 1), 2)[:, :side, :side]
    reflectance: np.ndarray = means + stds * image
    return np.maximum(reflectance, 0.0) / np.float32(model.card.scale)


def _through_engine(
    model: ResolvedModel, values: np.ndarray, folder: Path, say: Callable[[str], None]
) -> np.ndarray:
    chunk, mask = str(folder / "chunk.tif"), str(folder / "mask.tif")
    count, height, width = values.shape
    place = {"crs": "EPSG:32632", "transform": rasterio.transform.from_origin(6e5, 5e6, 10, 10)}
    with rasterio.open(
        chunk, "w", driver="GTiff", count=count, height=height, width=width, dtype="float32", **place
    ) as target:
        target.write(values)
    settings = EngineSettings(
        sys.executable,
        str(model.folder),
        json.dumps(model.checked.overrides, sort_keys=True),
        dtype="float32",  # as plain torch has it
    )
    window, scale = model.card.window, model.card.scale
    location = (45.0, 9.0) if model.checked.config.location else None
    say("The engine loads the folder …")
    with LocalEngine(settings) as engine:
        engine.wait_until_loaded()
        job = ChunkJob(0, chunk, mask, window, window, scale, 0.0, location)
        engine.submit(job).result(SECONDS)
    with rasterio.open(mask) as source:
        result: np.ndarray = source.read(1)
    return result
