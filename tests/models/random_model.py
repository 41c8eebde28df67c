"""Run by the engine's Python: makes model folders with random weights, and says what plain torch makes of them.

``random_model.py CASES``: CASES holds NAME.json, the config.json of a model, and NAME.npy, stored values
(bands, height, width) of one window. Written are the folder NAME and NAME_classes.npy, the class of each pixel;
or, of a regression model, NAME_values.npy.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file
from terratorch.registry import MODEL_FACTORY_REGISTRY


def make(config_path: Path) -> None:
    """Write one folder and its classes."""
    config = json.loads(config_path.read_text(encoding="utf-8"))
    torch.manual_seed(0)
    task = config["pretrained_cfg"]["model"]["init_args"]
    factory = MODEL_FACTORY_REGISTRY.build(task["model_factory"])
    kind = config["pretrained_cfg"]["model"]["class_path"]
    measures = kind.endswith("PixelwiseRegressionTask")
    build = factory.build_model
    model = build(task="regression" if measures else "segmentation", **task["model_args"]).eval()
    image = normalise(np.load(config_path.with_suffix(".npy")), config["pretrained_cfg"]["data"]["init_args"])
    with torch.inference_mode():
        balance(model, image)
        output = model(image).output[0]
    name = config_path.stem
    found = output.numpy() if measures else output.argmax(0).numpy().astype(np.uint8)
    np.save(config_path.with_name(f"{name}_{'values' if measures else 'classes'}.npy"), found)
    folder = config_path.with_name(name)
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    tensors = {
        key: value.clone() for key, value in model.state_dict().items() if not key.endswith("pos_embed")
    }
    save_file(tensors, str(folder / "model.safetensors"))


def normalise(image: np.ndarray, data: dict) -> torch.Tensor:
    """Stored values (bands, h, w) to what the network sees, (1, bands, h, w)."""
    means, stds = (torch.tensor(data[name]).view(-1, 1, 1) for name in ("means", "stds"))
    return ((torch.from_numpy(image.astype(np.float32)) * data["constant_scale"] - means) / stds)[None]


def balance(model: torch.nn.Module, image: torch.Tensor) -> None:
    """Make all classes about equally likely: else one fills everything, and agreement proves nothing.

    Of a regression model the values get mean 0 and deviation 1.
    """
    last = [module for module in model.head.modules() if isinstance(module, torch.nn.Conv2d)][-1]
    output = model(image).output[0]
    logits = (output if output.ndim == 3 else output[None]).flatten(1)
    mean, spread = logits.mean(1), logits.std(1).clamp_min(1e-6)
    last.weight.copy_(last.weight / spread.view(-1, 1, 1, 1))
    last.bias.copy_((last.bias - mean) / spread)


if __name__ == "__main__":
    for path in sorted(Path(sys.argv[1]).glob("*.json")):
        make(path)
