"""Run by the engine's Python: what TerraTorch's own task, restored from its checkpoint, makes of an image.

``training_oracle.py TASK CHECKPOINT MEANS_STDS.json IMAGE.npy RESULT.npy``: IMAGE holds stored values (bands, height,
width); RESULT gets the class of each pixel (height, width), or the value of a PixelwiseRegressionTask.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import torch
from terratorch import tasks


def main(task: str, checkpoint: str, numbers: str, image: str, result: str) -> None:
    """Write the result."""
    model = getattr(tasks, task).load_from_checkpoint(checkpoint, map_location="cpu", weights_only=False)
    given = json.loads(Path(numbers).read_text(encoding="utf-8"))
    means, stds = (torch.tensor(given[name]).view(-1, 1, 1) for name in ("means", "stds"))
    values = torch.from_numpy(np.load(image).astype(np.float32)) * given["constant_scale"]
    with torch.inference_mode():
        output = model.eval()(((values - means) / stds)[None]).output[0]
    measures = task == "PixelwiseRegressionTask"
    np.save(result, output.numpy() if measures else output.argmax(0).numpy().astype(np.uint8))


if __name__ == "__main__":
    main(*sys.argv[1:])
