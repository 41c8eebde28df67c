"""The floor of a run: a plain torch forward of the model over a raster's windows, without anything around it.

Runs in the engine's Python: ``bench_forward.py MODEL RASTER DTYPE OVERLAP``. It finds the best batch size by
trying and prints ``BATCH n``; then, for each line on stdin, it runs over all windows and prints the seconds.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import torch
from safetensors.torch import load_file
from terratorch.vllm import InferenceRunner
from terratorch.vllm.plugins import generate_datamodule

from geoseg_worker.requests import ChunkRequest
from geoseg_worker.windows import WindowGrid

BATCHES = (1, 2, 4, 8)
WINDOW = 512


def load(folder: Path, dtype: torch.dtype) -> tuple[torch.nn.Module, dict]:
    """Return the bare network in evaluation mode, and its configuration."""
    config = json.loads((folder / "config.json").read_text())["pretrained_cfg"]
    runner = InferenceRunner(config).eval()
    runner.model.load_state_dict(load_file(folder / "model.safetensors"), strict=True)
    return runner.to(dtype), config


def windows_of(path: str, config: dict, dtype: torch.dtype, overlap: int) -> torch.Tensor:
    """Return all windows of a raster, normalised: (n, bands, 512, 512)."""
    from geoseg_worker.normalise import Normalisation
    from geoseg_worker.rasters import read_chunk

    chunk = read_chunk(path)
    grid = WindowGrid(*chunk.data.shape[1:], WINDOW, WINDOW - overlap)
    image = torch.from_numpy(grid.pad(ChunkRequest(data=path, scale=0.0001).reflectance(chunk.data)))
    datamodule = generate_datamodule(config["data"])
    image = Normalisation(datamodule, image.shape[0], WINDOW).whole(image)
    return torch.stack(grid.cut(image.to(dtype)))


def seconds(model: torch.nn.Module, windows: torch.Tensor, batch: int) -> float:
    """Return the seconds of one pass over all windows."""
    start = time.perf_counter()
    with torch.inference_mode():
        for first in range(0, len(windows), batch):
            model.forward(pixel_values=windows[first : first + batch])
    return time.perf_counter() - start


def main(folder: str, raster: str, dtype_name: str, overlap: str) -> None:
    """Find the best batch size, then run on demand."""
    answers = os.dup(1)
    os.dup2(2, 1)
    dtype = getattr(torch, dtype_name)
    torch.set_num_threads(len(os.sched_getaffinity(0)))
    model, config = load(Path(folder), dtype)
    windows = windows_of(raster, config, dtype, int(overlap))
    probe = windows[: max(BATCHES)]
    seconds(model, probe, 1)
    best = min(BATCHES, key=lambda batch: min(seconds(model, probe, batch) for _ in range(2)))
    os.write(answers, f"BATCH {best}\n".encode())
    for _ in sys.stdin:
        os.write(answers, f"{seconds(model, windows, best):.4f}\n".encode())


if __name__ == "__main__":
    main(*sys.argv[1:5])
