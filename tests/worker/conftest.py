"""Tests of the worker's own parts; they run in the engine's Python, see scripts/test.sh."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import torch
from rasterio.transform import from_origin

from geoseg_worker.limits import Limits
from geoseg_worker.normalise import Normalisation
from geoseg_worker.processor import GeosegIOProcessor
from geoseg_worker.running import Running

WINDOW = 16
"""Pixels; edge of the window of `make`'s processor."""


@pytest.fixture
def make():
    """Make our processor without an engine; the limits are those of a server with these variables."""

    def make(**environ: str) -> GeosegIOProcessor:
        made = GeosegIOProcessor.__new__(GeosegIOProcessor)
        normalise = Normalisation.__new__(Normalisation)
        normalise._means_stds = torch.zeros(2, 1, 1), torch.ones(2, 1, 1)
        made.bands, made.window, made._dtype, made._with_location = 2, WINDOW, torch.float32, False
        made.classes, made.measures = None, False
        made._normalise, made.running = normalise, Running()
        made._limits = Limits.from_environment(environ)
        return made

    return make


@pytest.fixture
def write_chunk(tmp_path):
    """Write an array (bands, h, w) as a GeoTIFF as the pipeline does; `valid` becomes the file's own mask."""

    def write(data: np.ndarray, valid: np.ndarray | None = None, name: str = "chunk.tif", **profile) -> str:
        bands, height, width = data.shape
        profile = {"crs": "EPSG:32632", "transform": from_origin(4e5, 5e6, 10, 10), **profile}
        path = str(tmp_path / name)
        with (
            rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
            rasterio.open(
                path,
                "w",
                driver="GTiff",
                count=bands,
                height=height,
                width=width,
                dtype=data.dtype,
                **profile,
            ) as dataset,
        ):
            dataset.write(data)
            if valid is not None:
                dataset.write_mask(valid)
        return path

    return write
