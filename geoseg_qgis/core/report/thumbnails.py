"""Small arrays of large rasters: of a mask, and of whatever lies under it, on the mask's grid."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Callable

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.core.rasters.stack import BandSource
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError

Check = Callable[[], None]
_BYTES = 64 * 2**20
"""Of a raster's values that are read before GDAL is told to forget them; it would keep gigabytes."""
_LEAST_ROWS = 8  # of a picture that are read at once
_AVERAGED = 64_000_000  # pixels of a raster without overviews, beyond which a picture takes single ones
_NEAR = 0.1  # pixels by which a place may miss the corner of a pixel


def small_size(grid: Grid, longest: int) -> tuple[int, int]:
    """Return width and height of a picture with the raster's shape, never larger than the raster."""
    factor = min(1.0, longest / max(grid.width, grid.height))
    return max(1, round(grid.width * factor)), max(1, round(grid.height * factor))


def small_ids(path: str, size: tuple[int, int], check: Check = lambda: None) -> np.ndarray:
    """Return a mask or a raster of percent made small, uint8 (h, w), from its overviews where it has any.

    Raises:
        RasterError: it cannot be read.
    """
    dataset = open_raster(path)
    whole = Window(0, 0, dataset.RasterXSize, dataset.RasterYSize)
    return _read(dataset.GetRasterBand(1), path, whole, size, gdal.GRIORA_NearestNeighbour, check)


def small_values(
    source: BandSource, grid: Grid, size: tuple[int, int], crs_wkt: str = "", check: Check = lambda: None
) -> np.ndarray:
    """Return a band made small on a grid, float64 (h, w), NaN where it has no data.

    Args:
        source: the band.
        grid: whose extent the picture has.
        size: width and height of the picture.
        crs_wkt: CRS of the raster where a person knows better than the file.
        check: is called often, and may raise.

    Raises:
        RasterError: it cannot be read.
    """
    dataset = open_raster(source.path)
    own = Grid.from_dataset(dataset)
    own = replace(own, crs_wkt=crs_wkt or own.crs_wkt)
    window = _window(own, grid)
    if window is None:
        dataset, window = _warped(dataset, source.band, own, grid, size), Window(0, 0, *size)
        band = dataset.GetRasterBand(1)
    else:
        band = dataset.GetRasterBand(source.band)
    averaged = band.GetOverviewCount() > 0 or window.width * window.height <= _AVERAGED
    method = gdal.GRIORA_Average if averaged else gdal.GRIORA_NearestNeighbour
    values = _read(band, source.path, window, size, method, check).astype(np.float64)
    valid = np.isfinite(values) & (values != band.GetNoDataValue())
    if band.GetMaskFlags() not in (gdal.GMF_ALL_VALID, gdal.GMF_NODATA):
        nearest = gdal.GRIORA_NearestNeighbour
        valid &= _read(band.GetMaskBand(), source.path, window, size, nearest, check) != 0
    return np.where(valid, values, np.nan)


def _read(
    band: gdal.Band, path: str, window: Window, size: tuple[int, int], method: int, check: Check
) -> np.ndarray:
    """Read a window made small, some rows at a time."""
    parts = []
    line = window.width * gdal.GetDataTypeSize(band.DataType) // 8 * window.height / size[1]
    step = max(_LEAST_ROWS, int(_BYTES / line))
    for first in range(0, size[1], step):
        check()
        last = min(first + step, size[1])
        top, bottom = (window.height * row // size[1] for row in (first, last))
        box = (window.col, window.row + top, window.width, max(1, bottom - top))
        shape = {"buf_xsize": size[0], "buf_ysize": last - first, "resample_alg": method}
        answer = attempt(band.ReadAsArray, *box, **shape)
        if answer.value is None:
            raise RasterError("Cannot read {path} for a picture: {reason}.", path=path, reason=answer.reason)
        parts.append(answer.value)
        attempt(band.FlushCache)
    return np.concatenate(parts)


def _window(own: Grid, grid: Grid) -> Window | None:
    """Return the window of a raster that a grid covers; None where it must be warped."""
    mine, theirs = own.crs(), grid.crs()
    if own.located and grid.located and mine is not None and theirs is not None and not mine.IsSame(theirs):
        return None
    inverse = gdal.InvGeoTransform(own.drawn().geotransform)
    place = grid.drawn()
    corners = [(0, 0), (grid.width, 0), (0, grid.height)]
    (left, top), (right, above), (beside, bottom) = (
        gdal.ApplyGeoTransform(inverse, *place.at(*corner)) for corner in corners
    )
    if max(abs(above - top), abs(beside - left)) > _NEAR:
        return None
    col, row = round(left), round(top)
    width, height = round(right) - col, round(bottom) - row
    inside = min(col, row) >= 0 and col + width <= own.width and row + height <= own.height
    return Window(col, row, width, height) if inside and width > 0 and height > 0 else None


def _warped(dataset: gdal.Dataset, band: int, own: Grid, grid: Grid, size: tuple[int, int]) -> gdal.Dataset:
    """Return a band brought onto a grid made small, NaN where there is nothing."""
    x, xc, xr, y, yc, yr = grid.drawn().geotransform
    across, down = grid.width / size[0], grid.height / size[1]
    target = gdal.GetDriverByName("MEM").Create("", *size, 1, gdal.GDT_Float64)
    target.SetGeoTransform((x, xc * across, xr * down, y, yc * across, yr * down))
    target.SetProjection(grid.crs_wkt)
    target.GetRasterBand(1).SetNoDataValue(math.nan)
    target.GetRasterBand(1).Fill(math.nan)
    single = attempt(gdal.Translate, "", dataset, format="VRT", bandList=[band]).value
    options = {"srcSRS": own.crs_wkt or None, "dstSRS": grid.crs_wkt or None, "resampleAlg": "average"}
    answer = attempt(gdal.Warp, target, single, multithread=False, dstNodata=math.nan, **options)
    if single is None or answer.problem:
        path = dataset.GetDescription()
        raise RasterError(
            "Cannot bring {path} onto the mask's grid for a picture: {reason}.",
            path=path,
            reason=answer.reason,
        )
    return target
