"""The temporary GeoTIFF of a chunk, and the mask that the engine writes for it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.mask.pixeltype import BYTES, PixelType
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.temporary import ADVICE
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import ChunkError, OutputError

_HEADER = 1 << 16  # bytes


def write_chunk(path: str, data: np.ndarray, valid: np.ndarray, grid: Grid, window: Window) -> None:
    """Write an uncompressed GeoTIFF: the bands in the data's type, validity as the file's own mask.

    Args:
        path: file to write, in an existing folder.
        data: (bands, h, w), in a data type that GDAL stores.
        valid: bool (h, w); a mask is written only where something is invalid.
        grid: the grid of the whole raster; gives CRS and geotransform.
        window: where the chunk lies on it, (h, w) in size.

    Raises:
        OutputError: the file cannot be written.
    """
    bands, height, width = data.shape
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(data.dtype.type)
    if not kind or valid.shape != (height, width) or (window.height, window.width) != (height, width):
        raise ValueError(f"a chunk of {data.shape} {data.dtype} with validity {valid.shape} for {window}")
    _refuse_full_disk(path)
    options = ["INTERLEAVE=BAND", "COMPRESS=NONE", "BIGTIFF=IF_SAFER"]
    # PROFILE=GeoTIFF keeps everything in the file: no .aux.xml beside it.
    created = attempt(
        gdal.GetDriverByName("GTiff").Create, path, width, height, bands, kind, [*options, "PROFILE=GeoTIFF"]
    )
    if created.value is None:
        raise OutputError(
            "Cannot write the temporary file {path}: {reason}.", ADVICE, path=path, reason=created.reason
        )
    open_files = [created.value]
    del created
    problems = [attempt(_fill, open_files[0], data, valid, grid, window).problem]
    problems.append(attempt(open_files.clear).problem)  # closes the file, which is when a full disk shows
    problem = next(filter(None, problems), "")
    if problem:
        Path(path).unlink(missing_ok=True)
        raise OutputError(
            "Cannot write the temporary file {path}: {reason}.", ADVICE, path=path, reason=problem
        )


def _refuse_full_disk(path: str) -> None:
    """Write what is more than a TIFF's directory: without room for that GDAL 3.6 crashes or hangs."""
    try:
        Path(path).write_bytes(bytes(_HEADER))
    except OSError as error:
        with suppress(OSError):
            Path(path).unlink()
        raise OutputError(
            "Cannot write the temporary file {path}: {reason}.", ADVICE, path=path, reason=error.strerror
        ) from error


def _fill(dataset: gdal.Dataset, data: np.ndarray, valid: np.ndarray, grid: Grid, window: Window) -> None:
    dataset.SetGeoTransform(grid.window_geotransform(window.col, window.row))
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
    if not valid.all():
        local = hasattr(gdal, "SetThreadLocalConfigOption")  # GDAL 3.4; before, all threads share the option
        choose = gdal.SetThreadLocalConfigOption if local else gdal.SetConfigOption
        ask = gdal.GetThreadLocalConfigOption if local else gdal.GetConfigOption
        before = ask("GDAL_TIFF_INTERNAL_MASK")
        choose("GDAL_TIFF_INTERNAL_MASK", "YES")
        try:
            dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        finally:
            choose("GDAL_TIFF_INTERNAL_MASK", before)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(valid.astype(np.uint8) * 255)
    for number, plane in enumerate(data, start=1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(plane)
        band.FlushCache()  # one band at a time in GDAL's cache, not all of them
    dataset.FlushCache()


def read_mask(path: str, height: int, width: int, planes: int = 1, pixels: PixelType = BYTES) -> np.ndarray:
    """Read the mask that the engine wrote for a chunk of this size, and the scores in its further bands.

    Returns:
        uint8 (planes, height, width): class ids, then percent; 255 where invalid. Of a regression model
        values, float32, where what is no finite number is nodata.

    Raises:
        ChunkError: there is no such mask, its size or data type is wrong, or scores are no percent.
    """
    answer = attempt(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_READONLY, allowed_drivers=["GTiff"])
    dataset = answer.value
    if dataset is None:
        raise ChunkError(
            "The engine's mask {path} cannot be opened: {reason}.", path=path, reason=answer.reason
        )
    if (dataset.RasterYSize, dataset.RasterXSize) != (height, width):
        raise ChunkError(
            "The engine's mask has {size} pixels instead of {wanted}.",
            size=f"{dataset.RasterXSize} × {dataset.RasterYSize}",
            wanted=f"{width} × {height}",
        )
    if dataset.RasterCount != planes:
        raise ChunkError(
            "The engine's mask has {count} bands instead of {wanted}.",
            count=dataset.RasterCount,
            wanted=planes,
        )
    band = dataset.GetRasterBand(1)
    if band.DataType != pixels.gdal_type:
        found, wanted = map(gdal.GetDataTypeName, (band.DataType, pixels.gdal_type))
        raise ChunkError("The engine's mask holds {found} instead of {wanted}.", found=found, wanted=wanted)
    values = attempt(dataset.ReadAsArray)
    if values.value is None:
        raise ChunkError(
            "The engine's mask {path} cannot be read: {reason}.", path=path, reason=values.reason
        )
    given: np.ndarray = values.value.reshape(planes, height, width)
    if pixels is not BYTES:
        return pixels.where(np.isfinite(given), given)
    scores = given[1:]
    if ((scores > 100) & (scores != pixels.nodata)).any():
        raise ChunkError("The scores in the engine's mask are no percent: some are greater than 100.")
    return given
