"""The class of a map under points."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.assess.classmap import NO_CLASS, ClassMap, Tell
from geoseg_qgis.core.rasters.antimeridian import full_turn
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window

_BLOCK = 512  # pixels along the edge of what is read for the points in it


def pixels_under(grid: Grid, points: np.ndarray) -> np.ndarray:
    """Return column and row of the pixel that each point lies in, int64 (n, 2); -1 for points outside.

    Args:
        grid: of the raster.
        points: x and y in the raster's CRS, float64 (n, 2); NaN where a point has no place there.
    """
    place = grid.drawn()
    inverse = gdal.InvGeoTransform(place.geotransform)
    x, y = points[:, 0], points[:, 1]
    turn = full_turn(grid.crs())
    if turn is not None:  # longitudes of 181° and -179° are the same place
        middle = place.at(grid.width / 2, grid.height / 2)[0]
        x = x + turn * np.round((middle - x) / turn)
    with np.errstate(invalid="ignore"):
        cols = inverse[0] + x * inverse[1] + y * inverse[2]
        rows = inverse[3] + x * inverse[4] + y * inverse[5]
        inside = (cols >= 0) & (rows >= 0) & (cols < grid.width) & (rows < grid.height)
    found = np.full((len(points), 2), -1, np.int64)
    found[inside] = np.column_stack((np.floor(cols[inside]), np.floor(rows[inside])))
    return found


def classes_at(source: ClassMap, pixels: np.ndarray, tell: Tell) -> np.ndarray:
    """Return the class id of pixels, int16 (n,); `NO_CLASS` for nodata and outside.

    Args:
        source: the map.
        pixels: what `pixels_under` found.
        tell: hears how far it is.

    Raises:
        RasterError: the map cannot be read.
    """
    ids = np.full(len(pixels), NO_CLASS, np.int16)
    inside = np.flatnonzero(pixels[:, 0] >= 0)
    block = pixels[inside] // _BLOCK
    order = np.lexsort((block[:, 0], block[:, 1]))
    ends = np.flatnonzero(np.any(np.diff(block[order], axis=0), axis=1)) + 1
    for done, group in enumerate(np.split(order, ends), start=1):
        if len(group):
            col, row = (block[group[0]] * _BLOCK).tolist()
            width, height = min(_BLOCK, source.grid.width - col), min(_BLOCK, source.grid.height - row)
            values = source.read(Window(col, row, width, height))
            here = pixels[inside[group]]
            ids[inside[group]] = values[here[:, 1] - row, here[:, 0] - col]
        tell(done / (len(ends) + 1))
    return ids
