"""The area of interest: which pixels of the grid the analyst asked for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from copy import copy

import numpy as np
from osgeo import gdal, ogr

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.rasters.antimeridian import full_turn, turned
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError

_STRIP = 256  # rows that are looked at together


class NoPixel(RasterError):  # noqa: N818 - what is found
    """No pixel's centre lies in the area."""


class AreaOfInterest:
    """The pixels whose centre lies in polygons. Belongs to the thread that makes it.

    Args:
        grid: the run's grid, in its full size.
        areas: each a set of polygons as WKB, in the grid's CRS; a pixel must lie in each of the sets. Empty
            for the whole grid. Longitudes may be whole turns away from the grid's.

    Attributes:
        box: the smallest window that holds all the pixels' centres; for rotated grids a little more.

    Raises:
        NoPixel: no pixel's centre lies in the area.
        RasterError: GDAL cannot rasterise the polygons.
    """

    def __init__(self, grid: Grid, areas: Sequence[Sequence[bytes]] = ()) -> None:
        self._grid, self._areas = grid.drawn(), tuple(map(tuple, areas))
        self._layers = [_layer(polygons, self._grid) for polygons in self._areas]
        box = (0, 0, grid.width, grid.height)
        for _, layer in self._layers:
            box = _common(box, _covered(self._grid, layer))
        self.box = Window(box[0], box[1], box[2] - box[0], box[3] - box[1])
        if self._layers and not self._any():
            raise NoPixel(
                "The area of interest holds no pixel's centre of the raster.",
                "Choose an area inside the raster that is larger than a pixel, or check the CRS of both.",
            )

    def twin(self) -> AreaOfInterest:
        """Return the same area for the calling thread."""
        twin = copy(self)  # which has been seen to hold a pixel
        twin._layers = [_layer(polygons, self._grid) for polygons in self._areas]
        return twin

    def inside(self, window: Window) -> np.ndarray:
        """Return bool (height, width): True where the pixel's centre lies in the area.

        Raises:
            RasterError: GDAL cannot rasterise the polygons.
        """
        inside = np.ones((window.height, window.width), bool)
        for _, layer in self._layers:
            inside &= self._burnt(layer, window)
        return inside

    def _burnt(self, layer: ogr.Layer, window: Window) -> np.ndarray:
        place = self._grid.crop(window.col, window.row, window.width, window.height)
        dataset = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Byte)
        dataset.SetGeoTransform(place.geotransform)
        west, east, south, north = place.bounds()
        layer.SetSpatialFilterRect(west, south, east, north)
        problem = attempt(gdal.RasterizeLayer, dataset, [1], layer, burn_values=[1]).problem
        if problem:
            raise RasterError(
                "The area of interest cannot be brought onto the grid: {reason}.", reason=problem
            )
        return dataset.ReadAsArray() != 0

    def _any(self) -> bool:
        col, row, width, height = self.box.col, self.box.row, self.box.width, self.box.height
        strips = (
            Window(col, y, width, min(_STRIP, row + height - y)) for y in range(row, row + height, _STRIP)
        )
        return width > 0 and any(self.inside(strip).any() for strip in strips)


def _layer(polygons: Sequence[bytes], grid: Grid) -> tuple[ogr.DataSource, ogr.Layer]:
    """Return a layer of polygons in memory, and its owner, which must live as long."""
    owner = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = owner.CreateLayer("area", None, ogr.wkbUnknown)
    turn = full_turn(grid.crs())
    west, east, _, _ = grid.bounds()
    for polygon in polygons:
        shape = ogr.CreateGeometryFromWkb(polygon)
        for place in turned(shape, turn, west, east) if turn else (shape,):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(place)
            layer.CreateFeature(feature)
    return owner, layer


def _covered(grid: Grid, layer: ogr.Layer) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom of the pixels whose centre may lie in the layer's extent."""
    if not layer.GetFeatureCount():
        return 0, 0, 0, 0
    west, east, south, north = layer.GetExtent()
    inverse = gdal.InvGeoTransform(grid.geotransform)
    corners = [gdal.ApplyGeoTransform(inverse, x, y) for x in (west, east) for y in (south, north)]
    cols, rows = zip(*corners)
    if not all(map(math.isfinite, (*cols, *rows))):
        return 0, 0, 0, 0
    return (
        math.ceil(min(cols) - 0.5),
        math.ceil(min(rows) - 0.5),
        math.floor(max(cols) - 0.5) + 1,
        math.floor(max(rows) - 0.5) + 1,
    )


def _common(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    left, top = max(one[0], other[0]), max(one[1], other[1])
    return left, top, max(left, min(one[2], other[2])), max(top, min(one[3], other[3]))
