"""Tests of the worker's own parts; they run in the engine's Python, see scripts/test.sh."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin


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
