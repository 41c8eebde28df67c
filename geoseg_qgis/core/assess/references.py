"""References that cover pixels: another raster, or labelled polygons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

import numpy as np
from osgeo import gdal, ogr

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.ongrid import ClassesOnGrid
from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.rasters.antimeridian import full_turn, turned
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError

_CODE = "code"


class Reference(Protocol):
    """What a map is compared with, pixel by pixel of the map."""

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return values, int64 (height, width), and where the reference says something, bool."""
        ...


class RasterReference:
    """A classified raster, brought onto the map's grid by nearest neighbour.

    Args:
        raster: the open file.
        grid: of the map.

    Raises:
        RasterError: it lies nowhere on the map.
    """

    def __init__(self, raster: ClassRaster, grid: Grid) -> None:
        self._classes = ClassesOnGrid(raster, grid)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return values and validity; raises RasterError for values that are no whole numbers."""
        values, valid = self._classes.read(window)
        return values.astype(np.int64), valid


class PolygonReference:
    """Labelled polygons; a pixel has the label of the polygon that its centre lies in.

    Where polygons of different labels overlap, the reference says nothing.

    Args:
        grid: of the map.
        polygons: WKB in the map's CRS, and a label's code of 0 or more.

    Attributes:
        contested: pixels that were read so far and lie in polygons of different labels.
    """

    def __init__(self, grid: Grid, polygons: Sequence[tuple[bytes, int]]) -> None:
        self._grid = grid.drawn()
        # of polygons on top of each other GDAL keeps the last: the greatest code, or the least one
        ordered = sorted(polygons, key=lambda polygon: polygon[1])
        self._layers = _layer(self._grid, ordered), _layer(self._grid, reversed(ordered))
        self.contested = 0

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return label codes, and where there is one."""
        first, second = (self._burnt(layer, window) for _, layer in self._layers)
        agree = first == second
        self.contested += int(agree.size - np.count_nonzero(agree))
        return first.astype(np.int64) - 1, agree & (first > 0)

    def _burnt(self, layer: ogr.Layer, window: Window) -> np.ndarray:
        place = self._grid.crop(window.col, window.row, window.width, window.height)
        corners = [place.at(*c) for c in ((0, 0), (window.width, 0), (0, window.height))]
        corners.append(place.at(window.width, window.height))
        xs, ys = zip(*corners)
        layer.SetSpatialFilterRect(min(xs), min(ys), max(xs), max(ys))
        if not layer.GetFeatureCount():
            return np.zeros((window.height, window.width), np.int32)
        dataset = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Int32)
        dataset.SetGeoTransform(place.geotransform)
        answer = attempt(gdal.RasterizeLayer, dataset, [1], layer, options=[f"ATTRIBUTE={_CODE}"])
        if answer.problem:
            raise RasterError(
                "The polygons cannot be brought onto the mask's grid: {reason}.", reason=answer.problem
            )
        return dataset.ReadAsArray()


def _layer(grid: Grid, polygons: Iterable[tuple[bytes, int]]) -> tuple[ogr.DataSource, ogr.Layer]:
    """Return a layer in memory and its owner, which must live as long."""
    owner = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = owner.CreateLayer("labels", None, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn(_CODE, ogr.OFTInteger))
    turn = full_turn(grid.crs())
    corners = ((0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height))
    xs = [grid.at(*corner)[0] for corner in corners]
    for wkb, code in polygons:
        shape = ogr.CreateGeometryFromWkb(wkb)
        for place in turned(shape, turn, min(xs), max(xs)) if turn else (shape,):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField(_CODE, code + 1)  # 0 is no polygon
            feature.SetGeometry(place)
            layer.CreateFeature(feature)
    return owner, layer
