"""A tiny regression model with random weights: its config.json, and the folder that holds it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np

BANDS = ["BLUE", "GREEN", "RED"]
WINDOW = 64


def regression_config(window: int = WINDOW, **network: Any) -> dict[str, Any]:
    """Return a config.json as a run of PixelwiseRegressionTask with a small UNet has it."""
    shape = {"type": "torch.Tensor", "shape": [len(BANDS), window, window]}
    return {
        "architectures": ["Terratorch"],
        "num_classes": 0,
        "pretrained_cfg": {
            "input": {"target": "pixel_values", "data": {"pixel_values": shape}},
            "model": {
                "class_path": "terratorch.tasks.PixelwiseRegressionTask",
                "init_args": {
                    "model_args": {
                        "backbone": "UNet",
                        "backbone_in_channels": len(BANDS),
                        "backbone_out_channels": 8,
                        "backbone_num_stages": 3,
                        "backbone_strides": [1, 1, 1],
                        "backbone_enc_num_convs": [1, 1, 1],
                        "backbone_dec_num_convs": [1, 1],
                        "backbone_downsamples": [True, True],
                        "backbone_enc_dilations": [1, 1, 1],
                        "backbone_dec_dilations": [1, 1],
                        "decoder": "IdentityDecoder",
                        "num_outputs": 1,
                        **network,
                    },
                    "model_factory": "EncoderDecoderFactory",
                    "loss": "rmse",
                },
            },
            "data": {
                "class_path": "terratorch.datamodules.GenericNonGeoPixelwiseRegressionDataModule",
                "init_args": {
                    "batch_size": 1,
                    "num_workers": 0,
                    "train_data_root": "unused",
                    "val_data_root": "unused",
                    "test_data_root": "unused",
                    "constant_scale": 0.0001,
                    "means": [0.1, 0.11, 0.12],
                    "stds": [0.05, 0.06, 0.07],
                    "dataset_bands": BANDS,
                    "output_bands": BANDS,
                    "rgb_indices": [0, 1, 2],
                    "test_transform": [{"class_path": "albumentations.pytorch.ToTensorV2"}],
                },
            },
        },
    }


def image(height: int = WINDOW, width: int = WINDOW, seed: int = 1) -> np.ndarray:
    """Return stored values (3, height, width) int16: waves and noise."""
    noise = np.random.default_rng(seed).normal(1500, 500, (len(BANDS), height, width))
    rows, cols = np.mgrid[:height, :width]
    return np.clip(noise + 700 * np.sin(cols / 17 + rows / 29), 0, 8000).astype(np.int16)


def make_regression_folder(
    folder: Path, python: str, config: dict[str, Any] | None = None
) -> tuple[Path, np.ndarray]:
    """Make a model folder in a folder, with the engine's Python.

    Returns:
        The model folder, and what plain torch makes of `image()`: values (h, w) float32.
    """
    text = json.dumps(regression_config() if config is None else config)
    (folder / "height.json").write_text(text, encoding="utf-8")
    np.save(folder / "height.npy", image())
    script = Path(__file__).with_name("random_model.py")
    subprocess.run([python, str(script), str(folder)], check=True, capture_output=True)
    card = {
        "id": "canopy-height",
        "title": "Canopy height",
        "source": {"kind": "folder", "location": "."},
        "bands": [{"name": name} for name in BANDS],
        "window": WINDOW,
        "task": "regression",
        "quantity": {"name": "canopy height", "unit": "m", "range": [-3, 3]},
    }
    (folder / "height" / "geoseg_card.json").write_text(json.dumps(card), encoding="utf-8")
    return folder / "height", np.load(folder / "height_values.npy")
