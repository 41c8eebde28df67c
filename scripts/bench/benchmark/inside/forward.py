"""The floor of a run: a plain torch forward of the model over a raster's windows, with nothing around it.

``forward.py MODEL RASTER DTYPE DEVICE OVERLAP``. It finds the best batch size by trying.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import torch
from answering import Answers
from network import image_of, load

BATCHES = {"cpu": (1, 2, 4, 8), "cuda": (8, 16, 32)}


def run(model: torch.nn.Module, windows: torch.Tensor, batch: int, device: str) -> None:
    """Send all windows through the model; on a GPU they are there already, in its memory."""
    with torch.inference_mode():
        for first in range(0, len(windows), batch):
            model.forward(pixel_values=windows[first : first + batch])
    if device != "cpu":
        torch.cuda.synchronize()


def best_batch(model: torch.nn.Module, windows: torch.Tensor, device: str) -> int:
    """Return the batch size with the fewest seconds for a window, each tried twice."""

    def seconds(batch: int) -> float:
        probe = windows[: max(1, len(windows) // batch) * batch][: 2 * batch]
        start = time.perf_counter()
        run(model, probe, batch, device)
        return (time.perf_counter() - start) / len(probe)

    batches = [batch for batch in BATCHES[device.split(":")[0]] if batch <= len(windows)]
    seconds(batches[0])
    return min(batches, key=lambda batch: min(seconds(batch) for _ in range(2)))


def main(folder: str, raster: str, dtype_name: str, device: str, overlap: str) -> None:
    """Load, find the batch size, and run on demand."""
    answers = Answers()
    dtype = getattr(torch, dtype_name)
    model, config = load(Path(folder), dtype, device)
    image, grid = image_of(raster, config, int(overlap))
    windows = torch.stack(grid.cut(torch.from_numpy(grid.pad(image.numpy())).to(dtype))).to(device)
    batch = best_batch(model, windows, device)
    answers.serve(lambda: run(model, windows, batch, device), batch=batch, windows=len(windows))


if __name__ == "__main__":
    main(*sys.argv[1:6])
