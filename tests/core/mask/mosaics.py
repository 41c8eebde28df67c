"""Masks of made-up classes, and how to write them whole."""

from __future__ import annotations

import numpy as np

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window

from ..fake_engine import CLASSES
from ..files import NORTH_UP, wkt


def grid_of(width: int, height: int, geotransform=NORTH_UP) -> Grid:
    return Grid(width, height, geotransform, wkt(32633))


def ids_of(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(3).choice(np.array([0, 1, 2, 255], np.uint8), (height, width))


def write_whole(path, ids: np.ndarray, **options) -> None:
    height, width = ids.shape
    with Mosaic(str(path), grid_of(width, height, **options), CLASSES) as mosaic:
        mosaic.write(Window(0, 0, width, height), ids)
        mosaic.finish()
