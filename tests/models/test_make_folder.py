"""From TerraTorch's own command line to a mask: train, make a model folder, run it as an analyst does."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
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
from .model_folders import BANDS
from .test_real_models import Quiet

pytestmark = pytest.mark.engine
ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "scripts" / "make_model_folder.py"
SIDE = 64
NUMBERS = {"means": [1200.0 + 100 * i for i in range(6)], "stds": [600.0] * 6, "constant_scale": 1.0}
"""The run normalises stored values, as many do; the plugin gives reflectance."""


def scene(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Stored values (6, SIDE, SIDE) with bright and dark fields, and their classes."""
    rng = np.random.default_rng(seed)
    fields = rng.integers(0, 3, (4, 4)).repeat(SIDE // 4, 0).repeat(SIDE // 4, 1)
    values = 700 + 900 * fields[None] + 150 * np.arange(6).reshape(6, 1, 1)
    return (values + rng.normal(0, 80, (6, SIDE, SIDE))).astype(np.int16), fields.astype(np.uint8)


def training_yaml(data: Path, out: Path) -> dict[str, Any]:
    """A run of two steps, as a person writes it."""
    places = {
        f"{part}_{kind}": str(data)
        for part in ("train", "val", "test")
        for kind in ("data_root", "label_data_root")
    }
    return {
        "seed_everything": 0,
        "trainer": {
            "accelerator": "cpu",
            "max_steps": 2,
            "num_sanity_val_steps": 0,
            "limit_val_batches": 0,
            "logger": False,
            "enable_progress_bar": False,
            "default_root_dir": str(out),
            "callbacks": [
                {
                    "class_path": "ModelCheckpoint",
                    "init_args": {"dirpath": str(out), "filename": "last", "every_n_train_steps": 2},
                }
            ],
        },
        "data": {
            "class_path": "GenericNonGeoSegmentationDataModule",
            "init_args": {
                **places,
                "batch_size": 2,
                "num_workers": 0,
                "num_classes": 3,
                "img_grep": "*_image.tif",
                "label_grep": "*_label.tif",
                "means": NUMBERS["means"],
                "stds": NUMBERS["stds"],
                "dataset_bands": BANDS,
                "output_bands": BANDS,
                "rgb_indices": [2, 1, 0],
                "train_transform": [{"class_path": "ToTensorV2"}],
            },
        },
        "model": {
            "class_path": "terratorch.tasks.SemanticSegmentationTask",
            "init_args": {
                "model_factory": "EncoderDecoderFactory",
                "model_args": {
                    "backbone": "prithvi_eo_v2_tiny_tl",
                    "backbone_pretrained": False,
                    "backbone_bands": BANDS,
                    "backbone_img_size": SIDE,
                    "decoder": "UperNetDecoder",
                    "decoder_channels": 32,
                    "num_classes": 3,
                    "necks": [
                        {"name": "SelectIndices", "indices": [2, 5, 8, 11]},
                        {"name": "ReshapeTokensToImage"},
                    ],
                },
                "loss": "ce",
                "ignore_index": -1,
                "class_names": ["Dark", "Medium", "Bright"],
                "plot_on_val": False,
            },
        },
        "optimizer": {"class_path": "torch.optim.AdamW", "init_args": {"lr": 0.002}},
    }


@pytest.fixture(scope="module")
def training(engine_python, tmp_path_factory) -> Path:
    """A folder with config.yaml and last.ckpt, as TerraTorch's command line leaves them."""
    return train(engine_python, tmp_path_factory.mktemp("training"), training_yaml)


def train(python: str, base: Path, content: Callable[[Path, Path], dict[str, Any]]) -> Path:
    """Train in a folder and return it; the labels are the classes of `scene`."""
    data, out = base / "data", base / "out"
    data.mkdir()
    out.mkdir()
    for seed in range(4):
        values, classes = scene(seed)
        write_raster(data / f"s{seed}_image.tif", values)
        write_raster(data / f"s{seed}_label.tif", classes[None])
    (base / "config.yaml").write_text(json.dumps(content(data, out)))  # JSON is YAML too
    command = [python, "-m", "terratorch", "fit", "-c", str(base / "config.yaml")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=base, env=_environment())
    assert done.returncode == 0, done.stderr[-3000:]
    (out / "last.ckpt").rename(base / "last.ckpt")
    return base


def _environment(**more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return {**kept, "HF_HUB_OFFLINE": "1", **more}


def make(python: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the script."""
    command = [python, str(SCRIPT), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=_environment())


@pytest.fixture(scope="module")
def folder(training, engine_python) -> Path:
    """The model folder, made with a trial in the engine."""
    checkpoint, target = training / "last.ckpt", training / "My fields"
    done = make(engine_python, training / "config.yaml", checkpoint, target)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "The engine gives the classes of the checkpoint in 100.00% of the pixels" in done.stdout
    assert f"{target} is ready" in done.stdout
    assert "classes 0 Dark, 1 Medium, 2 Bright" in done.stdout
    return target


def test_the_folder_passes_the_check_and_says_what_the_run_said(folder):
    model = resolve_model(str(folder))
    assert [band.name for band in model.card.bands] == BANDS
    assert [entry.name for entry in model.card.classes] == ["Dark", "Medium", "Bright"]
    assert model.card.window == SIDE
    assert model.card.scale == 0.0001
    assert {path.name for path in folder.iterdir()} == {"config.json", "model.safetensors"}


def test_a_run_gives_the_classes_of_the_task_restored_from_its_checkpoint(
    training, folder, engine_python, engine_root, tmp_path
):
    expected = restored(engine_python, training / "last.ckpt", tmp_path)
    mask = run(folder, engine_python, engine_root, tmp_path)
    assert len(np.unique(expected)) > 1
    assert (mask == expected).mean() > 0.999


def restored(
    python: str, checkpoint: Path, folder: Path, task: str = "SemanticSegmentationTask"
) -> np.ndarray:
    """What the task, restored from its checkpoint, makes of a scene (SIDE, SIDE)."""
    np.save(folder / "image.npy", scene(9)[0])
    (folder / "numbers.json").write_text(json.dumps(NUMBERS))
    oracle = Path(__file__).with_name("training_oracle.py")
    places = [checkpoint, *(folder / name for name in ("numbers.json", "image.npy", "result.npy"))]
    subprocess.run([python, str(oracle), task, *map(str, places)], check=True, capture_output=True)
    found: np.ndarray = np.load(folder / "result.npy")
    return found


def run(folder: Path, python: str, engine_root: Path, place: Path) -> np.ndarray:
    """What a run with the model folder makes of the same scene."""
    model = resolve_model(str(folder))
    overrides = json.dumps(model.checked.overrides, sort_keys=True)
    engine = EngineSettings(python, str(folder), overrides, dtype="float32", cache=str(engine_root / "cache"))
    path = write_raster(place / "image.tif", scene(9)[0], descriptions=BANDS)
    request = SegmentRequest((InputRaster("image", path),), "", model, engine, "cpu", overlap=0)
    try:
        segment(request, str(place / "result.tif"), Quiet())
    finally:
        POOL.stop()
    found: np.ndarray = gdal.Open(str(place / "result.tif")).ReadAsArray()
    return found


class TestRefusals:
    """What cannot become a folder is said, and leaves none."""

    @pytest.fixture
    def refused(self, training, engine_python, tmp_path):
        def run(change, *more: str, checkpoint: Path | None = None) -> str:
            config = json.loads((training / "config.yaml").read_text())
            change(config)
            (tmp_path / "config.yaml").write_text(json.dumps(config))
            places = [tmp_path / "config.yaml", checkpoint or training / "last.ckpt", tmp_path / "out"]
            done = make(engine_python, *places, "--no-trial", *more)
            assert done.returncode == 1, done.stdout + done.stderr
            assert "Traceback" not in done.stderr
            assert not [path for path in tmp_path.iterdir() if "out" in path.name]
            return done.stderr

        return run

    def test_a_checkpoint_of_another_network(self, refused):
        def change(config):
            config["model"]["init_args"]["model_args"]["decoder_channels"] = 64

        assert "the network of the YAML" in refused(change)

    def test_a_task_that_gives_no_pixels(self, refused):
        def change(config):
            config["model"]["class_path"] = "terratorch.tasks.ClassificationTask"

        assert "Only runs of SemanticSegmentationTask and PixelwiseRegressionTask" in refused(change)

    def test_a_data_module_of_one_s_own(self, refused):
        def change(config):
            config["data"]["class_path"] = "my_package.MyDataModule"

        assert "GenericNonGeoSegmentationDataModule with means, stds" in refused(change)

    def test_what_is_no_checkpoint(self, refused, tmp_path):
        (tmp_path / "broken.ckpt").write_bytes(b"PK\x03\x04 nothing")
        said = refused(lambda config: None, checkpoint=tmp_path / "broken.ckpt")
        assert "broken.ckpt cannot be read" in said
