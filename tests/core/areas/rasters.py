"""Masks for tests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array

from ..files import NORTH_UP, wkt


def write_classes(
    path: Path,
    ids: np.ndarray,
    *,
    names: Sequence[str] = (),
    colours: dict[int, tuple[int, int, int]] | None = None,
    geotransform: Sequence[float] | None = NORTH_UP,
    epsg: int | None = 32633,
    nodata: float | None = 255,
) -> str:
    """Write class numbers (h, w) and return the path as text."""
    height, width = ids.shape
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(ids.dtype.type)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, kind, ["TILED=YES"])
    if geotransform is not None:
        dataset.SetGeoTransform(geotransform)
    if epsg is not None:
        dataset.SetProjection(wkt(epsg))
    band = dataset.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    if names:
        band.SetCategoryNames(list(names))
    if colours:
        table = gdal.ColorTable()
        for number, colour in colours.items():
            table.SetColorEntry(number, (*colour, 255))
        band.SetColorTable(table)
    band.WriteArray(ids)
    del band, dataset
    return str(path)


def patches(height: int, width: int, classes: int = 4, seed: int = 1, grain: int = 6) -> np.ndarray:
    """Classes in patches with ragged edges and single pixels, uint8, with holes of 255."""
    random = np.random.default_rng(seed)
    rows, cols = -(-height // grain), -(-width // grain)
    coarse = random.integers(0, classes, (rows, cols)).repeat(grain, 0).repeat(grain, 1)[:height, :width]
    down, across = (random.integers(0, 3, (height, width)) for _ in range(2))
    y, x = np.mgrid[0:height, 0:width]
    ids = coarse[np.minimum(y + down, height - 1), np.minimum(x + across, width - 1)].astype(np.uint8)
    ids[random.random((height, width)) < 0.01] = 255
    return ids
