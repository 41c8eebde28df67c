"""The area of interest from a file of polygons or from bounds, where there is no QGIS to reproject it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Callable

import numpy as np
from osgeo import gdal, ogr, osr

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.rasters.antimeridian import full_turn, unbroken
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.moved import moved, way_between
from geoseg_qgis.errors import RasterError
from geoseg_qgis.texts import tr

Polygons = tuple[tuple[bytes, ...], ...]
"""Sets of polygons as WKB; a pixel must lie in each set. Empty is everywhere."""
AreaOf = Callable[[Grid], Polygons]
"""Gives the area of interest in the CRS of a run's grid."""
_DENSE = 20  # pieces of the shorter side of an area, and more of longer edges: edges bend


@dataclass(frozen=True)
class Extent:
    """Bounds in a CRS, such as ``EPSG:4326``; empty for the raster's own."""

    west: float
    south: float
    east: float
    north: float
    crs: str = ""


def area_of(path: str, extent: Extent | None) -> AreaOf:
    """Return what gives the area of interest in the CRS of a run's grid; a pixel must lie in both.

    Args:
        path: of a vector file; empty for none. All its layers' polygons count.
        extent: bounds; None for none.

    A polygon far from the raster may have no place in its CRS, as Antarctica has none in UTM; it is left out.
    The returned function raises RasterError where one of the two cannot be read, or where a polygon that may
    meet the raster has no place in its CRS.
    """

    def area(grid: Grid) -> Polygons:
        sets = []
        if extent is not None:
            sets.append(tuple(_moved(_outline(extent), _named(extent.crs), grid, tr("The extent"))))
        if path:
            sets.append(tuple(_of_file(path, grid)))
        return tuple(sets)

    return area


def _outline(extent: Extent) -> Any:
    west, south, east, north = extent.west, extent.south, extent.east, extent.north
    if not (west < east and south < north):
        raise RasterError("The extent is empty.", "Say it as xmin ymin xmax ymax.")
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((west, south), (east, south), (east, north), (west, north), (west, south)):
        ring.AddPoint_2D(x, y)
    shape = ogr.Geometry(ogr.wkbPolygon)
    shape.AddGeometry(ring)
    return shape


def _named(name: str) -> Any:
    if not name:
        return None
    crs = osr.SpatialReference()
    if attempt(crs.SetFromUserInput, name).value != 0:
        raise RasterError("The CRS {crs} is not known.", "Say EPSG:4326, for example.", crs=name)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def _of_file(path: str, grid: Grid) -> Iterator[bytes]:
    dataset = attempt(gdal.OpenEx, path, gdal.OF_VECTOR | gdal.OF_READONLY).value
    if dataset is None:
        raise RasterError(
            "{path} cannot be opened as polygons.", "Choose a GeoPackage, for example.", path=path
        )
    found = False
    for number in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(number)
        crs = layer.GetSpatialRef()
        if crs is not None:
            crs = crs.Clone()
            crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        for feature in layer:
            shape = feature.GetGeometryRef()
            for polygon in _polygons(shape.GetLinearGeometry()) if shape is not None else ():
                found = True
                yield from _moved(polygon, crs, grid, path)
    if not found:
        raise RasterError("{path} holds no polygons.", "Choose a file of polygons.", path=path)


def _polygons(shape: Any) -> Iterator[Any]:
    """Yield the polygons of a shape one by one: parts that overlap are one area, not a hole."""
    kind = ogr.GT_Flatten(shape.GetGeometryType())
    if kind == ogr.wkbPolygon and not shape.IsEmpty():
        yield shape
    elif kind in (ogr.wkbMultiPolygon, ogr.wkbGeometryCollection):
        for number in range(shape.GetGeometryCount()):
            yield from _polygons(shape.GetGeometryRef(number))


def _moved(polygon: Any, source: Any, grid: Grid, name: str) -> Iterator[bytes]:
    target = grid.crs()
    shape = polygon.Clone()
    shape.FlattenTo2D()
    if source is not None and target is not None and not source.IsSame(target):
        west, east, south, north = shape.GetEnvelope()
        shape.Segmentize(max(min(east - west, north - south), 1e-9) / _DENSE)
        transformation = way_between(source, target)
        if transformation is None or attempt(shape.Transform, transformation).value != 0:
            if _far_away(polygon, source, grid):
                return
            raise RasterError(
                "{name} has no place in the CRS of the raster.",
                "Choose an area near the raster, or check the CRS of both.",
                name=name,
            )
    turn = full_turn(target)
    wkb = bytes(shape.ExportToWkb())
    yield wkb if turn is None else unbroken(wkb, turn)


def _far_away(polygon: Any, crs: Any, grid: Grid) -> bool:
    """Whether a polygon certainly does not meet the raster, seen in the polygon's CRS."""
    back = way_between(grid.crs(), crs)
    if back is None:
        return False
    x, xc, xr, y, yc, yr = grid.drawn().geotransform
    probes = np.meshgrid(np.linspace(0, grid.width, _DENSE), np.linspace(0, grid.height, _DENSE))
    across, down = (axis.ravel() for axis in probes)
    x, y = moved(back, x + across * xc + down * xr, y + across * yc + down * yr).T
    west, east, south, north = polygon.GetEnvelope()
    if not np.isfinite([*x, *y, west, east, south, north]).all():
        return False
    wide, tall = np.ptp(x) / _DENSE, np.ptp(y) / _DENSE  # between the probes the raster's outline bulges
    if y.max() + tall < south or y.min() - tall > north:
        return True
    # what would have to be added to the polygon's longitudes, at least and at most, and whole turns are free
    least, most, turn = x.min() - wide - east, x.max() + wide - west, full_turn(crs)
    return bool(least > 0 or most < 0) if turn is None else math.ceil(least / turn) > math.floor(most / turn)
