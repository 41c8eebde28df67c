"""Small images of classes for tests, and what becomes of them."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
from osgeo import ogr

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.vector.image import ClassImage
from geoseg_qgis.core.vector.outlines import outlines
from geoseg_qgis.core.vector.patches import Patches, find_patches
from geoseg_qgis.core.window import Window

PLAIN = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


class ArrayRaster:
    """An array (h, w) that is read like a raster; 255 is nodata."""

    path = "array"

    def __init__(self, ids: Any, geotransform: tuple = PLAIN, crs_wkt: str = "") -> None:
        self.ids = np.asarray(ids)
        self.grid = Grid(self.ids.shape[1], self.ids.shape[0], geotransform, crs_wkt)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        whole = Window(0, 0, self.grid.width, self.grid.height)
        values = self.ids[window.inside(whole)]
        return values, values != 255

    def windows(self, inside: Window):
        yield inside


def image(ids: Any, rows: int = 10**6, **options: Any) -> ClassImage:
    """The image of an array, in strips of some rows."""
    return ClassImage(ArrayRaster(ids), strip=rows * np.shape(ids)[1], **options)


def polygons(ids: Any, rows: int = 10**6, tolerance: float = 0.0) -> tuple[dict[int, ogr.Geometry], Patches]:
    """The polygon of each patch, in pixels with y going down to minus the height."""
    whole = image(ids, rows)
    patches = find_patches(whole, False)
    found = {patch: ogr.CreateGeometryFromWkb(wkb) for patch, wkb in outlines(whole, patches, tolerance)}
    return found, patches


def shapes(found: dict[int, ogr.Geometry]) -> dict[int, str]:
    """Polygons as text, whichever point their rings begin with."""
    return {patch: geometry.Normalize().ExportToWkt() for patch, geometry in found.items()}


def union(found: dict[int, ogr.Geometry]) -> ogr.Geometry:
    collection = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry in found.values():
        collection.AddGeometry(geometry)
    return collection.UnionCascaded()


def segments(found: dict[int, ogr.Geometry]) -> Counter:
    """How often each piece of a border from point to point occurs, in either direction."""
    counted: Counter = Counter()
    for geometry in found.values():
        for ring in geometry:
            points = ring.GetPoints()
            counted.update(frozenset(pair) for pair in zip(points, points[1:]))
    return counted
