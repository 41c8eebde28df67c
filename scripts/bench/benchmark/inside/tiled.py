"""TerraTorch's own tiled inference, from the raster to the written mask.

``tiled.py MODEL RASTER DTYPE DEVICE OVERLAP BATCH``. Windows, their distance, batch and
data type are those of our run.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import rasterio
import torch
from answering import Answers
from network import WINDOW, image_of, load
from terratorch.tasks.tiled_inference import tiled_inference


def write(classes: torch.Tensor, raster: str, target: str) -> None:
    """Write class ids (height, width) on the raster's grid."""
    with rasterio.open(raster) as source:
        profile = {"crs": source.crs, "transform": source.transform}
    height, width = classes.shape
    options = {"driver": "GTiff", "dtype": "uint8", "tiled": True, "compress": "lzw"}
    with rasterio.open(target, "w", height=height, width=width, count=1, **options, **profile) as dataset:
        dataset.write(classes.numpy().astype(np.uint8), 1)


def main(folder: str, raster: str, dtype_name: str, device: str, overlap: str, batch: str) -> None:
    """Load, and run on demand."""
    answers = Answers()
    dtype = getattr(torch, dtype_name)
    model, config = load(Path(folder), dtype, device)

    def work() -> None:
        image, _ = image_of(raster, config, int(overlap))
        with torch.inference_mode():
            logits = tiled_inference(
                lambda windows: model.forward(pixel_values=windows).output,
                image[None].to(dtype),
                crop=WINDOW,
                stride=WINDOW - int(overlap),
                batch_size=int(batch),
                device=device,
            )
        write(logits[0].argmax(0).cpu(), raster, raster + ".tiled.tif")

    answers.serve(work)


if __name__ == "__main__":
    main(*sys.argv[1:7])
