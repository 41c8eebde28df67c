"""Run by the engine's Python: what TerraTorch's own task, restored from its checkpoint, makes of an image.

``training_oracle.py CHECKPOINT MEANS_STDS.json IMAGE.npy CLASSES.npy``: IMAGE holds stored values (bands, height,
width); CLASSES gets the class of each pixel (height, width).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import torch
from terratorch.tasks import SemanticSegmentationTask


def main(checkpoint: str, numbers: str, image: str, classes: str) -> None:
    """Write the classes."""
    task = SemanticSegmentationTask.load_from_checkpoint(checkpoint, map_location="cpu", weights_only=False)
    given = json.loads(Path(numbers).read_text(encoding="utf-8"))
    means, stds = (torch.tensor(given[name]).view(-1, 1, 1) for name in ("means", "stds"))
    values = torch.from_numpy(np.load(image).astype(np.float32)) * given["constant_scale"]
    with torch.inference_mode():
        logits = task.eval()(((values - means) / stds)[None]).output[0]
    np.save(classes, logits.argmax(0).numpy().astype(np.uint8))


if __name__ == "__main__":
    main(*sys.argv[1:])
