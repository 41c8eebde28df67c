"""Models of other bands and windows than the demo model's, through a whole run with the real engine.

Random weights with balanced classes; what the engine makes of a window is compared with plain torch.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("osgeo.gdal")
from osgeo import gdal

from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.catalogue import resolve_model
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.runs.segment import segment

from ..core.files import write_raster

pytestmark = pytest.mark.engine
RGB = ["BLUE", "GREEN", "RED"]
TWELVE = [
    *("COASTAL_AEROSOL", *RGB, "RED_EDGE_1", "RED_EDGE_2", "RED_EDGE_3", "NIR_BROAD", "NIR_NARROW"),
    *("WATER_VAPOR", "SWIR_1", "SWIR_2"),
]


def unet(bands: int) -> dict[str, Any]:
    """A small convolutional network, which takes windows of any size."""
    return {
        "backbone": "UNet",
        "backbone_in_channels": bands,
        "backbone_out_channels": 8,
        "backbone_num_stages": 3,
        "backbone_strides": [1, 1, 1],
        "backbone_enc_num_convs": [1, 1, 1],
        "backbone_dec_num_convs": [1, 1],
        "backbone_downsamples": [True, True],
        "backbone_enc_dilations": [1, 1, 1],
        "backbone_dec_dilations": [1, 1],
        "decoder": "IdentityDecoder",
    }


def prithvi(bands: list[str], window: int) -> dict[str, Any]:
    """A small vision transformer, whose positions belong to one window size."""
    return {
        "backbone": "prithvi_eo_v2_tiny_tl",
        "backbone_pretrained": False,
        "backbone_bands": bands,
        "backbone_img_size": window,
        "decoder": "UperNetDecoder",
        "decoder_channels": 32,
        "necks": [{"name": "SelectIndices", "indices": [2, 5, 8, 11]}, {"name": "ReshapeTokensToImage"}],
    }


def config(bands: list[str], window: int, network: dict[str, Any], classes: int) -> dict[str, Any]:
    """A config.json; nothing in it says the window but the input's shape."""
    count = len(bands)
    shape = {"type": "torch.Tensor", "shape": [count, window, window]}
    return {
        "architectures": ["Terratorch"],
        "num_classes": 0,
        "pretrained_cfg": {
            "input": {"target": "pixel_values", "data": {"pixel_values": shape}},
            "model": {
                "class_path": "terratorch.tasks.SemanticSegmentationTask",
                "init_args": {
                    "model_args": {**network, "num_classes": classes},
                    "model_factory": "EncoderDecoderFactory",
                },
            },
            "data": {
                "class_path": "terratorch.datamodules.GenericNonGeoSegmentationDataModule",
                "init_args": {
                    "batch_size": 1,
                    "num_workers": 0,
                    "num_classes": classes,
                    "constant_scale": 0.0001,
                    "means": [0.1 + 0.01 * i for i in range(count)],
                    "stds": [0.05 + 0.01 * i for i in range(count)],
                    "dataset_bands": bands,
                    "output_bands": bands,
                    "rgb_indices": [0, 0, 0],
                    "test_transform": [{"class_path": "albumentations.pytorch.ToTensorV2"}],
                },
            },
        },
    }


CASES = {
    "one band, window 224": (["NIR_NARROW"], 224, unet(1), 2),
    "three bands, transformer, window 224": (RGB, 224, prithvi(RGB, 224), 4),
    "twelve bands, window 256": (TWELVE, 256, unet(12), 5),
}


@pytest.fixture(scope="module")
def cases(engine_python, tmp_path_factory) -> Path:
    """Model folders, an image for each and what plain torch makes of it."""
    folder = tmp_path_factory.mktemp("random models")
    for name, (bands, window, network, classes) in CASES.items():
        noise = np.random.default_rng(1).normal(1500, 600, (len(bands), window, window))
        waves = 400 * np.sin(np.arange(window) / 17)
        np.save(folder / f"{name}.npy", np.clip(noise + waves, 0, 8000).astype(np.int16))
        text = json.dumps(config(bands, window, network, classes))
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    script = Path(__file__).with_name("random_model.py")
    subprocess.run([engine_python, str(script), str(folder)], check=True, capture_output=True)
    return folder


@pytest.fixture
def run(engine_python, engine_root, tmp_path):
    """Segment a raster with a model folder; the engine stays warm until the test ends."""

    def go(folder: Path, path: str, overlap: int):
        model = resolve_model(str(folder))
        engine = EngineSettings(
            engine_python,
            str(model.folder),
            json.dumps(model.checked.overrides, sort_keys=True),
            dtype="float32",  # as plain torch has it
            cache=str(engine_root / "cache"),
        )
        raster = InputRaster("image", path)
        request = SegmentRequest((raster,), "", model, engine, "cpu", overlap=overlap, idle_seconds=60)
        output = str(tmp_path / f"mask{overlap}.tif")
        outcome = segment(request, output, Quiet())
        return outcome, gdal.Open(output).ReadAsArray()

    yield go
    POOL.stop()


class Quiet:
    """Feedback that nobody reads."""

    def isCanceled(self) -> bool:
        return False

    def __getattr__(self, name: str):
        return lambda *arguments: None


@pytest.mark.parametrize("name", CASES)
def test_the_engine_gives_the_classes_of_plain_torch(name, cases, run, tmp_path):
    bands, window, _, classes = CASES[name]
    image = np.load(cases / f"{name}.npy")
    expected = np.load(cases / f"{name}_classes.npy")
    assert len(np.unique(expected)) == classes
    outcome, mask = run(cases / name, write_raster(tmp_path / "window.tif", image, descriptions=bands), 0)
    assert outcome.summary.windows == 1
    assert (mask == expected).mean() > 0.9999

    wide = np.concatenate([image, image[:, :, ::-1]], axis=2)[:, : window - 40]
    path = write_raster(tmp_path / "wide.tif", wide, descriptions=bands)
    outcome, mask = run(cases / name, path, 32)
    assert outcome.warm
    assert outcome.summary.windows == 3  # 2 windows wide less 32 shared pixels: a third one is needed
    assert mask.shape == wide.shape[1:]
    assert mask.max() < classes
