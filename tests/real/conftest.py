"""The real engine on the CPU. Loading takes 15 s and more, so engines are shared."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.run.jobs import ChunkJob
from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, resolve_model

SECONDS = 300
"""Far more than a chunk takes here; a hung engine fails the test instead of the whole run."""


@pytest.fixture(scope="session")
def engine_settings(engine_root, engine_python):
    """Make settings for the demo model in the real engine."""
    model = resolve_model(DEFAULT_MODEL)

    def make(**changes) -> EngineSettings:
        values = {
            "python": engine_python,
            "model": str(model.folder),
            "config": json.dumps(model.checked.overrides),
            "cache": str(engine_root / "cache"),
        }
        return EngineSettings(**{**values, **changes})

    return make


@pytest.fixture(scope="session")
def engine(engine_settings):
    """The engine as a run of the plugin starts it."""
    with LocalEngine(engine_settings()) as engine:
        engine.wait_until_loaded()
        yield engine


@pytest.fixture
def segment_file(tmp_path):
    """Send a file through an engine, window for window, and return the mask as an array (h, w)."""
    numbers = iter(range(10_000))

    def segment(engine: LocalEngine, path: str | Path, overlap: int = 0, **changes) -> np.ndarray:
        index = next(numbers)
        values = {"window": 512, "stride": 512 - overlap, "scale": 0.0001, "offset": 0.0}
        job = ChunkJob(
            **{
                "index": index,
                "path": str(path),
                "mask_path": str(tmp_path / f"mask{index}.tif"),
                **values,
                **changes,
            }
        )
        engine.submit(job).result(SECONDS)
        return gdal.Open(job.mask_path).ReadAsArray()

    return segment


@pytest.fixture
def texas_bands(texas_chip, tmp_path) -> str:
    """The six bands of the demo model from the real HLS chip, as a chunk file."""
    target = str(tmp_path / "texas.tif")
    gdal.Translate(target, str(texas_chip), bandList=[2, 3, 4, 5, 6, 7])
    return target
