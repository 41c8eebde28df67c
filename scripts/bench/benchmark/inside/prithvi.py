"""Makes a model folder: Prithvi-EO-2.0-300M with UperNet and random weights.

``prithvi.py FOLDER CONFIG RASTER``. CONFIG is the config.json of a model with the same bands, whose data
section is taken over.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch
from network import WINDOW, image_of
from safetensors.torch import save_file
from terratorch.registry import MODEL_FACTORY_REGISTRY

BANDS = ["BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2"]
MODEL = {
    "backbone": "prithvi_eo_v2_300_tl",
    "backbone_pretrained": False,
    "backbone_bands": BANDS,
    "necks": [{"name": "SelectIndices", "indices": [5, 11, 17, 23]}, {"name": "ReshapeTokensToImage"}],
    "decoder": "UperNetDecoder",
    "decoder_channels": 256,
    "decoder_scale_modules": True,
    "num_classes": 2,
    "rescale": True,
}


def balance(model: torch.nn.Module, image: torch.Tensor) -> None:
    """Make both classes about equally likely: else one fills everything, and its mask packs to nothing."""
    last = [module for module in model.head.modules() if isinstance(module, torch.nn.Conv2d)][-1]
    logits = model(image).output[0].flatten(1)
    mean, spread = logits.mean(1), logits.std(1).clamp_min(1e-6)
    last.weight.copy_(last.weight / spread.view(-1, 1, 1, 1))
    last.bias.copy_((last.bias - mean) / spread)


def main(folder: Path, template: Path, raster: str) -> None:
    """Write config.json and model.safetensors."""
    config = json.loads(template.read_text(encoding="utf-8"))
    task = {"model_args": MODEL, "model_factory": "EncoderDecoderFactory"}
    config["pretrained_cfg"]["model"]["init_args"] = task
    config["pretrained_cfg"]["data"]["init_args"]["num_classes"] = MODEL["num_classes"]
    torch.manual_seed(0)
    network = (
        MODEL_FACTORY_REGISTRY.build(task["model_factory"]).build_model(task="segmentation", **MODEL).eval()
    )
    image, _ = image_of(raster, config["pretrained_cfg"], 0)
    with torch.inference_mode():
        balance(network, image[None, :, :WINDOW, :WINDOW])
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {
        name: value.clone() for name, value in network.state_dict().items() if not name.endswith("pos_embed")
    }
    save_file(tensors, str(folder / "model.safetensors"))
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
