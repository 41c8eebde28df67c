"""The area of interest as the analyst gave it: an extent, polygons, in any CRS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.errors import RasterError
from geoseg_qgis.processing import parameters as names
from geoseg_qgis.processing.reproject import Reprojection


class Areas:
    """What EXTENT and AOI say; made and asked in the thread that runs the algorithm.

    Args:
        algorithm: gives the parameters' values.
        parameters: as QGIS handed them over.
        context: of the run.

    Raises:
        RasterError: one of them cannot be understood.
    """

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self._context = context
        given = parameters.get(names.EXTENT)
        self._has_extent = given not in (None, "") and not (
            isinstance(given, QgsRectangle) and given.isNull()
        )
        self._extent = algorithm.parameterAsExtent(parameters, names.EXTENT, context)
        self._extent_crs = algorithm.parameterAsExtentCrs(parameters, names.EXTENT, context)
        if self._has_extent and self._extent.isNull():
            raise RasterError(f"EXTENT: {given} is no extent.", "Say xmin,xmax,ymin,ymax [EPSG:…].")
        self._source = algorithm.parameterAsSource(parameters, names.AOI, context)
        given = parameters.get(names.AOI)
        if self._source is None and given not in (None, ""):
            raise RasterError(f"AOI: {given} cannot be opened as a polygon layer.", "Choose another one.")

    def polygons(self, grid: Grid) -> tuple[tuple[bytes, ...], ...]:
        """Return for each of the two that was given its polygons as WKB, in the CRS of the run's grid.

        Raises:
            RasterError: an area has no place in that CRS, or the layer has no polygons.
        """
        areas = []
        if self._has_extent:
            areas.append(tuple(self._moved([_outline(self._extent)], self._extent_crs, grid, "EXTENT")))
        if self._source is not None:
            shapes = _shapes(self._source)
            areas.append(tuple(self._moved(shapes, self._source.sourceCrs(), grid, "AOI")))
        return tuple(areas)

    def bounds(self, crs: QgsCoordinateReferenceSystem, whole: QgsRectangle) -> QgsRectangle:
        """Return the extent of the area of interest in the CRS of a layer; empty where none was given.

        Args:
            crs: of the layer.
            whole: extent of the layer.
        """
        boxes = []
        if self._has_extent:
            there = Reprojection(self._extent_crs, crs, whole, self._context)
            boxes.append(there.box(self._extent, "EXTENT"))
        if self._source is not None:
            there = Reprojection(self._source.sourceCrs(), crs, whole, self._context)
            boxes.append(there.box(self._source.sourceExtent(), "AOI"))
        return QgsRectangle() if not boxes else boxes[0] if len(boxes) == 1 else boxes[0].intersect(boxes[1])

    def _moved(
        self, shapes: list[QgsGeometry], source: QgsCoordinateReferenceSystem, grid: Grid, name: str
    ) -> Iterator[bytes]:
        west, east, south, north = grid.bounds()
        whole = QgsRectangle(west, south, east, north)
        there = Reprojection(source, _crs(grid.crs_wkt), whole, self._context)
        for shape in shapes:
            yield from there.parts(shape, name)


def _shapes(source: QgsProcessingFeatureSource) -> list[QgsGeometry]:
    """Return the polygons of a layer; a broken one counts as it is drawn, by the even-odd rule."""
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    shapes = [QgsGeometry(feature.geometry()) for feature in source.getFeatures(request, unchecked)]
    kind = QgsWkbTypes.GeometryType.PolygonGeometry
    polygons = [shape for shape in shapes if not shape.isEmpty() and shape.type() == kind]
    if not polygons:
        raise RasterError(
            f"AOI: the layer {source.sourceName()} has no polygons, or its filter or selection leaves none.",
            "Choose a layer of polygons.",
        )
    return polygons


def _outline(box: QgsRectangle) -> QgsGeometry:
    return QgsGeometry.fromRect(box)


def _crs(wkt: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()
