"""Small rasters for tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array, ogr, osr

from geoseg_qgis.core.rasters.grid import Grid

NORTH_UP = (500000.0, 10.0, 0.0, 4600000.0, 0.0, -10.0)
SOUTH_UP = (500000.0, 10.0, 0.0, 4500000.0, 0.0, 10.0)
ROTATED = (500000.0, 8.0, 6.0, 4600000.0, 6.0, -8.0)


def wkt(epsg: int) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return crs.ExportToWkt()


def numbers(bands: int, height: int, width: int, dtype: str = "int16", seed: int = 1) -> np.ndarray:
    """Random reflectances × 10 000, (bands, height, width)."""
    return np.random.default_rng(seed).integers(1, 10000, (bands, height, width)).astype(dtype)


def write_raster(
    path: Path,
    data: np.ndarray,
    *,
    geotransform: Sequence[float] | None = NORTH_UP,
    epsg: int | None = 32633,
    nodata: float | None = None,
    descriptions: Sequence[str] = (),
    mask: np.ndarray | None = None,
    options: Sequence[str] = (),
) -> str:
    """Write a GeoTIFF and return its path as text."""
    bands, height, width = data.shape
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(data.dtype.type)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, kind, list(options))
    if geotransform is not None:
        dataset.SetGeoTransform(geotransform)
    if epsg is not None:
        dataset.SetProjection(wkt(epsg))
    if mask is not None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask.astype(np.uint8) * 255)
    for number, plane in enumerate(data, start=1):
        band = dataset.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if descriptions:
            band.SetDescription(descriptions[number - 1])
        band.WriteArray(plane)
    del band, dataset
    return str(path)


def read_raster(path: str | Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def polygon(grid: Grid, *pixels: tuple[float, float]) -> bytes:
    """A polygon whose corners are given as (column, row) of a grid."""
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for pixel in (*pixels, pixels[0]):
        ring.AddPoint_2D(*grid.at(*pixel))
    area = ogr.Geometry(ogr.wkbPolygon)
    area.AddGeometry(ring)
    return bytes(area.ExportToWkb())


def box(grid: Grid, left: float, top: float, right: float, bottom: float) -> bytes:
    return polygon(grid, (left, top), (right, top), (right, bottom), (left, bottom))


@contextmanager
def host_raises(wanted: bool = True) -> Iterator[None]:
    """GDAL's exceptions on for the whole process, as QGIS's other plugins may have them."""
    rooms = [room for room in (gdal, ogr, osr) if wanted and not room.GetUseExceptions()]
    for room in rooms:
        room.UseExceptions()
    try:
        yield
    finally:
        for room in reversed(rooms):
            room.DontUseExceptions()
