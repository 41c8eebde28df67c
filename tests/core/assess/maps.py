"""Small classified rasters for tests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.assess.classmap import ClassMap
from geoseg_qgis.core.rasters.validity import AS_DECLARED, Nodata

from ..files import write_raster

NAMES = {0: "water", 1: "forest", 2: "crop land"}


def write_map(
    path: Path, ids: np.ndarray, names: Mapping[int, str] = NAMES, nodata: float | None = 255, **options
) -> str:
    """Write class ids (h, w) as our masks are written: names and colours in the file, 255 is nodata."""
    text = write_raster(path, ids[None].astype(np.uint8), nodata=nodata, **options)
    if names:
        table = gdal.ColorTable()
        for number in names:
            table.SetColorEntry(number, (10 * number, 100, 200, 255))
        dataset = gdal.Open(text, gdal.GA_Update)
        dataset.GetRasterBand(1).SetColorTable(table)
        del dataset
        dataset = gdal.Open(text)  # without update: names go into the file beside it
        names = [names.get(number, "") for number in range(max(names) + 1)]
        dataset.GetRasterBand(1).SetCategoryNames(names)
        del dataset
    return text


def class_map(path: str, nodata: Nodata = AS_DECLARED) -> ClassMap:
    return ClassMap(ClassRaster(path, 1, nodata))


def nothing(done: float) -> None:
    """Hear how far it is, and say nothing."""
    assert 0 <= done <= 1
