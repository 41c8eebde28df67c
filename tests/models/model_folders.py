"""A sound model folder, made by hand, that single tests spoil."""

from __future__ import annotations

import json
import pickle
import struct
import zipfile
from pathlib import Path
from typing import Any

BANDS = ["BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2"]
CONFIG: dict[str, Any] = {
    "architectures": ["Terratorch"],
    "num_classes": 0,
    "pretrained_cfg": {
        "seed_everything": 0,
        "input": {
            "target": "pixel_values",
            "data": {
                "pixel_values": {"type": "torch.Tensor", "shape": [6, 512, 512]},
                "location_coords": {"type": "torch.Tensor", "shape": [1, 2]},
            },
        },
        "model": {
            "class_path": "terratorch.tasks.SemanticSegmentationTask",
            "init_args": {
                "model_args": {
                    "backbone_pretrained": True,
                    "backbone": "prithvi_eo_v2_300_tl",
                    "decoder": "UperNetDecoder",
                    "decoder_channels": 256,
                    "decoder_scale_modules": True,
                    "num_classes": 2,
                    "rescale": True,
                    "backbone_bands": BANDS,
                    "head_dropout": 0.1,
                    "necks": [
                        {"name": "SelectIndices", "indices": [5, 11, 17, 23]},
                        {"name": "ReshapeTokensToImage"},
                    ],
                },
                "model_factory": "EncoderDecoderFactory",
                "loss": "ce",
                "ignore_index": -1,
                "freeze_backbone": False,
                "tiled_inference_parameters": {"h_crop": 512, "w_crop": 512, "stride": 496},
            },
        },
        "data": {
            "class_path": "terratorch.datamodules.Sen1Floods11NonGeoDataModule",
            "init_args": {
                "data_root": "/somewhere/in/training",
                "batch_size": 16,
                "num_workers": 8,
                "bands": BANDS,
                "constant_scale": 0.0001,
                "no_data_replace": 0,
                "test_transform": [
                    {"class_path": "albumentations.Resize", "init_args": {"height": 448, "width": 448}},
                    {
                        "class_path": "albumentations.pytorch.ToTensorV2",
                        "init_args": {"transpose_mask": False},
                    },
                ],
                "train_transform": [{"class_path": "albumentations.HorizontalFlip", "init_args": {"p": 0.5}}],
            },
        },
        "trainer": {
            "accelerator": "auto",
            "callbacks": [{"class_path": "RichProgressBar"}],
            "logger": {"class_path": "lightning.pytorch.loggers.TensorBoardLogger"},
        },
        "optimizer": {"class_path": "torch.optim.AdamW", "init_args": {"lr": 1e-4}},
    },
}


def safetensors(
    header: dict[str, Any] | None = None, data: bytes = b"\0" * 8, length: int | None = None
) -> bytes:
    """The bytes of a safetensors file with one tensor, or with the given header."""
    if header is None:
        header = {"head.weight": {"dtype": "F32", "shape": [2, 1], "data_offsets": [0, 8]}}
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + data


def write_torch(path: Path, content: object, member: str = "archive/data.pkl", protocol: int = 2) -> None:
    """A zip file as torch.save lays it out, with a pickle that is never loaded."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(member, pickle.dumps(content, protocol=protocol))
        archive.writestr("archive/version", "3\n")


def entry_of(config: dict[str, Any], path: str) -> tuple[Any, Any]:
    """The holder and the key of a dotted path such as `pretrained_cfg.data.init_args.bands.0`."""
    *parents, last = path.split(".")
    holder: Any = config
    for part in parents:
        holder = holder[int(part)] if isinstance(holder, list) else holder[part]
    return holder, int(last) if isinstance(holder, list) else last
