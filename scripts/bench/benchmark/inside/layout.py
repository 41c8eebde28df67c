"""Times a bare network in two orders of memory: ``layout.py MODEL RASTER WINDOWS``; one line of JSON each."""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path

import torch
from network import image_of, load

from geoseg_worker.network import put_channels_last

FORMATS = ("bfloat16", "float32")
PASSES = 5


@torch.inference_mode()
def classes(model: torch.nn.Module, windows: torch.Tensor) -> tuple[float, torch.Tensor]:
    """Return seconds a window and the classes (n, h, w), a window at a time."""
    start = time.perf_counter()
    logits = [model.forward(pixel_values=window[None]).output for window in windows]
    seconds = (time.perf_counter() - start) / len(windows)
    return seconds, torch.cat([one.argmax(1) for one in logits])


def measure(folder: Path, raster: str, count: int, dtype: torch.dtype) -> dict[str, float]:
    """Measure one number format."""
    usual, config = load(folder, dtype, "cpu")
    last, _ = load(folder, dtype, "cpu")
    put_channels_last(last)
    image, grid = image_of(raster, config, 64)
    windows = torch.stack(grid.cut(torch.from_numpy(grid.pad(image.numpy())).to(dtype))[:count])
    passes = [(classes(usual, windows), classes(last, windows)) for _ in range(PASSES + 1)][1:]
    (_, ours), (_, theirs) = passes[0]
    return {
        "usual": statistics.median(first[0] for first, _ in passes),
        "last": statistics.median(second[0] for _, second in passes),
        "differing": int((ours != theirs).sum()),
        "pixels": ours.numel(),
    }


def main(folder: str, raster: str, count: str) -> None:
    """Measure every number format."""
    for name in FORMATS:
        found = measure(Path(folder), raster, int(count), getattr(torch, name))
        print(json.dumps({"dtype": name, **found}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
