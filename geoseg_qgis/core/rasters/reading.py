"""Open rasters, with errors that name the file, the cause and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal, gdal_array

from geoseg_qgis.core.gdalcalls import attempt, text_of
from geoseg_qgis.core.rasters.nesting import refuse_endless
from geoseg_qgis.core.temporary import ADVICE
from geoseg_qgis.errors import RasterError
from geoseg_qgis.texts import mark, tr

_DAMAGED = mark("The file may be incomplete or damaged: copy, download or export it again.")


def open_raster(path: str) -> gdal.Dataset:
    """Open a raster for reading. The handle belongs to the calling thread.

    Args:
        path: a file or anything else that GDAL opens, for example ``GPKG:file.gpkg:layer``.

    Raises:
        RasterError: it is missing, not a raster, damaged, a container whose layers must be named, or a VRT
            that names VRTs endlessly.
    """
    refuse_endless(path)
    answer = attempt(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_READONLY)
    dataset = answer.value
    if dataset is None:
        raise _why_not(path, answer.problem)
    if dataset.RasterCount == 0:
        names = [text_of(name) for name, _ in dataset.GetSubDatasets()]
        if names:
            raise RasterError(
                "{path} holds several rasters and no bands of its own.",
                "Use one of: {names}",
                path=path,
                names="; ".join(names[:8]) + (" …" if len(names) > 8 else ""),
            )
        raise RasterError("{path} has no bands.", "Choose a raster with image bands.", path=path)
    _hear_complaints(dataset)
    return dataset


def read_band(
    dataset: gdal.Dataset,
    band: int,
    box: tuple[int, int, int, int],
    size: tuple[int, int],
    *,
    mask: bool = False,
) -> np.ndarray:
    """Read a box of one band, resampled to ``size`` by nearest neighbour.

    Args:
        dataset: an open raster of this thread.
        band: number of the band, from 1.
        box: column, row, width, height; inside the raster.
        size: width and height of the answer, pixels.
        mask: read the band's mask (uint8, 0 where invalid) instead of its values.

    Returns:
        Array (height, width) in the band's own data type.

    Raises:
        RasterError: the file cannot be read there.
    """
    handle = dataset.GetRasterBand(band)
    source = handle.GetMaskBand() if mask else handle
    read: Callable[..., np.ndarray] = source.ReadAsArray
    answer = attempt(read, *box, buf_xsize=size[0], buf_ysize=size[1])
    if answer.value is None:
        col, row, width, height = box
        what = tr("the mask of band {number}") if mask else tr("band {number}")
        raise RasterError(
            "Cannot read {what} of {path} at columns {columns}, rows {rows}: {reason}.",
            _DAMAGED,
            what=what.format(number=band),
            path=dataset.GetDescription(),
            columns=f"{col}–{col + width - 1}",
            rows=f"{row}–{row + height - 1}",
            reason=answer.reason,
        )
    return answer.value


def values_type(dataset: gdal.Dataset, number: int) -> np.dtype:
    """Return the numpy data type of a band of measurements.

    Raises:
        RasterError: there is no such band, or it holds complex numbers or indices of a colour table.
    """
    path = dataset.GetDescription()
    if not 1 <= number <= dataset.RasterCount:
        raise RasterError(
            "{path} has no band {number}: it has {count}.",
            path=path,
            number=number,
            count=dataset.RasterCount,
        )
    band = dataset.GetRasterBand(number)
    if gdal.DataTypeIsComplex(band.DataType):
        raise RasterError(
            "Band {number} of {path} holds complex numbers.",
            "Convert it to amplitude or intensity first.",
            number=number,
            path=path,
        )
    if band.GetColorTable() is not None:
        raise RasterError(
            "Band {number} of {path} holds indices of a colour table, not measurements.",
            "Choose the raster that the picture was made from.",
            number=number,
            path=path,
        )
    if band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE":
        raise RasterError(
            "Band {number} of {path} holds signed bytes.",
            "Convert it to Int16 first.",
            number=number,
            path=path,
        )
    dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))
    return np.dtype(np.int16) if dtype == np.int8 else dtype


def declared_scale(dataset: gdal.Dataset, number: int) -> tuple[float, float]:
    """Return the (scale, offset) that the file declares for a band; (1, 0) where it declares none."""
    band = dataset.GetRasterBand(number)
    scale, offset = band.GetScale(), band.GetOffset()
    return (1.0 if scale is None else scale, 0.0 if offset is None else offset)


def name_bands(path: str, names: Sequence[str]) -> None:
    """Write descriptions into a file of our own; empty ones are left out.

    Args:
        path: a raster that GDAL writes.
        names: of its bands, from the first on.

    Raises:
        RasterError: it cannot be opened for that.
    """
    dataset = attempt(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_UPDATE).value
    if dataset is None:
        raise RasterError("{path} cannot be written.", ADVICE, path=path)
    for number, name in enumerate(names[: dataset.RasterCount], start=1):
        if name:
            dataset.GetRasterBand(number).SetDescription(name)


def _hear_complaints(dataset: gdal.Dataset) -> None:
    """Ask for what GDAL reads of a file only when it is first asked, and complains of then.

    Where the host has GDAL's exceptions on, whoever asks first would get one instead of the answer.
    """
    band = dataset.GetRasterBand(1)
    for ask in (dataset.GetGeoTransform, dataset.GetProjection, dataset.GetGCPCount, dataset.GetMetadata):
        attempt(ask)
    for ask in (band.GetColorInterpretation, band.GetMaskFlags, band.GetOverviewCount, band.GetNoDataValue):
        attempt(ask)


def _why_not(path: str, problem: str) -> RasterError:
    file = Path(path)
    try:
        if file.is_dir():
            return RasterError(
                "{path} is a folder, not a raster that GDAL can open.", "Choose the raster file.", path=path
            )
        looks_local = ":" not in path.replace(file.drive, "", 1) and not path.startswith("/vsi")
        if looks_local and not file.exists():
            return RasterError(
                "{path} does not exist.",
                "Choose another one, or check whether its drive is connected.",
                path=path,
            )
        if looks_local and file.stat().st_size == 0:
            return RasterError("{path} is empty.", _DAMAGED, path=path)
    except OSError as error:
        return RasterError(
            "{path} cannot be opened: {reason}.", "Check its path and permissions.", path=path, reason=error
        )
    if not problem or "not recognized" in problem:
        return RasterError(
            "{path} is not a raster that GDAL can open.",
            "Choose a raster file, a GeoTIFF for example.",
            path=path,
        )
    return RasterError("{path} cannot be opened as a raster: {reason}.", _DAMAGED, path=path, reason=problem)
