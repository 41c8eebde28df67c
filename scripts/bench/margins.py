"""By how much the best class of each pixel leads: ``margins.py MODEL RASTER OUTPUT.npy``.

Runs in the engine's Python. Writes (height, width) float32: the difference of the two largest logits of the
bare model in float32 over the whole raster at once.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch
from terratorch.vllm.plugins import generate_datamodule

from benchmark.inside.network import load
from geoseg_worker.normalise import Normalisation
from geoseg_worker.rasters import read_chunk
from geoseg_worker.requests import ChunkRequest


def main(folder: str, raster: str, output: str) -> None:
    """Compute and write."""
    model, config = load(Path(folder), torch.float32, "cpu")
    data = ChunkRequest(data=raster, scale=0.0001).reflectance(read_chunk(raster).data)
    image = torch.from_numpy(data)
    image = Normalisation(generate_datamodule(config["data"]), len(image), 256).whole(image)
    with torch.inference_mode():
        best = model.forward(pixel_values=image[None]).output[0].topk(2, dim=0).values
    np.save(output, (best[0] - best[1]).numpy())


if __name__ == "__main__":
    main(*sys.argv[1:4])
