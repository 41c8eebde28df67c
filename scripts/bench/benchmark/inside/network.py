"""A model folder as a bare torch network, and a raster as its windows."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from terratorch.vllm import InferenceRunner
from terratorch.vllm.plugins import generate_datamodule

from geoseg_worker.normalise import Normalisation
from geoseg_worker.rasters import read_chunk
from geoseg_worker.requests import ChunkRequest
from geoseg_worker.windows import WindowGrid

WINDOW = 512


def load(folder: Path, dtype: torch.dtype, device: str) -> tuple[torch.nn.Module, dict[str, Any]]:
    """Return the network in evaluation mode, and its configuration."""
    torch.set_num_threads(len(os.sched_getaffinity(0)))
    config = json.loads((folder / "config.json").read_text())["pretrained_cfg"]
    runner = InferenceRunner(config).eval()
    tensors = load_file(folder / "model.safetensors")
    missing, unknown = runner.model.load_state_dict(tensors, strict=False)
    if unknown or any(
        not name.endswith("pos_embed") for name in missing
    ):  # which the network makes by itself
        raise ValueError(f"{folder}: {missing or unknown} do not fit the network")
    return runner.to(device, dtype), config


def image_of(path: str, config: dict[str, Any], overlap: int) -> tuple[torch.Tensor, WindowGrid]:
    """Return a raster as the network sees it, float32 (bands, height, width), and where its windows lie."""
    chunk = read_chunk(path)
    grid = WindowGrid(*chunk.data.shape[1:], WINDOW, WINDOW - overlap)
    image = torch.from_numpy(ChunkRequest(data=path, scale=0.0001).reflectance(chunk.data))
    return Normalisation(generate_datamodule(config["data"]), len(image), WINDOW).whole(image), grid
