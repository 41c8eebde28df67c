"""Reading a chunk, with rasterio."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from rasterio.io import MemoryFile


@dataclass(frozen=True)
class Chunk:
    """A chunk in memory.

    Attributes:
        data: (bands, height, width) in the file's data type.
        valid: (height, width) bool; False where any band is nodata, masked or not finite.
        profile: what the mask's file needs: size, CRS, transform.
        centre: (longitude, latitude) of the file's centre in degrees, None without a CRS.
    """

    data: np.ndarray
    valid: np.ndarray
    profile: dict[str, Any]
    centre: tuple[float, float] | None


def read_chunk(source: str | bytes, indices: list[int] | None = None) -> Chunk:
    """Read a raster from a path or from the bytes of a file.

    Args:
        source: path, or the content of a GeoTIFF.
        indices: bands to read, counted from 0; None reads all.

    Raises:
        rasterio.errors.RasterioIOError: the file cannot be read.
        ValueError: a band that is not there.
    """
    if isinstance(source, bytes):
        with MemoryFile(source) as memory, memory.open() as dataset:
            return _read(dataset, indices)
    with rasterio.open(source) as dataset:
        return _read(dataset, indices)


def read_geotiff(content: bytes, indices: list[int] | None, most: int) -> Chunk:
    """Read the bytes of a GeoTIFF from a stranger: nothing is decoded before its declared size is known.

    Args:
        content: the file.
        indices: as of `read_chunk`.
        most: bytes that the raster may take as float32, and each of its blocks too.

    Raises:
        rasterio.errors.RasterioIOError: this is no GeoTIFF; other formats are not tried.
        ValueError: a band that is not there, or more than ``most`` bytes.
    """
    with MemoryFile(content) as memory, memory.open(driver="GTiff") as dataset:
        block = max(height * width for height, width in dataset.block_shapes)
        pixels = max(dataset.width * dataset.height, block)
        bands = max(dataset.count, len(indices or ()))
        size = max(4, *(np.dtype(kind).itemsize for kind in dataset.dtypes))
        if pixels * bands * size > most:
            raise ValueError(
                f"a raster of {dataset.width} x {dataset.height} pixels and {dataset.count} bands takes more "
                f"than the {most} bytes that this server allows"
            )
        return _read(dataset, indices)


def _read(dataset: rasterio.DatasetReader, indices: list[int] | None) -> Chunk:
    wanted = list(dataset.indexes) if indices is None else [i + 1 for i in indices]
    missing = [i for i in wanted if not 1 <= i <= dataset.count]
    if missing:
        raise ValueError(f"{dataset.name} has {dataset.count} bands; band {missing[0]} is not among them")
    data = dataset.read(wanted)
    valid = dataset.read_masks(wanted).all(axis=0)
    if data.dtype.kind == "f":
        valid &= np.isfinite(data).all(axis=0)
    profile = {
        "driver": "GTiff",
        "width": dataset.width,
        "height": dataset.height,
        "crs": dataset.crs,
        "transform": dataset.transform,
    }
    return Chunk(data, valid, profile, dataset.lnglat() if dataset.crs else None)
