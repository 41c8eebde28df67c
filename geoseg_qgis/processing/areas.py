"""The area of interest as the analyst gave it: an extent, polygons, in any CRS."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from geoseg_qgis.errors import RasterError
from geoseg_qgis.processing import parameters as names

_DETAILED = 500  # corners from which a polygon's edges count as short
_DENSE = 20  # points that are put on every edge before it is reprojected: edges bend


class Areas:
    """What EXTENT and AOI say; made and asked in the thread that runs the algorithm.

    Args:
        algorithm: gives the parameters' values.
        parameters: as QGIS handed them over.
        context: of the run.
    """

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self._context = context
        self._has_extent = parameters.get(names.EXTENT) not in (None, "")
        self._extent = algorithm.parameterAsExtent(parameters, names.EXTENT, context)
        self._extent_crs = algorithm.parameterAsExtentCrs(parameters, names.EXTENT, context)
        self._source = algorithm.parameterAsSource(parameters, names.AOI, context)
        given = parameters.get(names.AOI)
        if self._source is None and given not in (None, ""):
            raise RasterError(f"AOI: {given} cannot be opened as a polygon layer.", "Choose another one.")

    def polygons(self, crs_wkt: str) -> tuple[tuple[bytes, ...], ...]:
        """Return for each of the two that was given its polygons as WKB, in the CRS of the run's grid.

        Raises:
            RasterError: an area has no place in that CRS.
        """
        crs = _crs(crs_wkt)
        areas = []
        if self._has_extent:
            areas.append(tuple(_wkb([self._moved(_outline(self._extent), self._extent_crs, crs, "EXTENT")])))
        if self._source is not None:
            shapes = self._shapes(self._source)
            areas.append(tuple(_wkb([self._moved(s, self._source.sourceCrs(), crs, "AOI") for s in shapes])))
        return tuple(areas)

    def bounds(self, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        """Return the extent of the area of interest in a CRS; empty where none was given."""
        boxes = []
        if self._has_extent:
            boxes.append(self._moved(_outline(self._extent), self._extent_crs, crs, "EXTENT").boundingBox())
        if self._source is not None:
            outline = _outline(self._source.sourceExtent())
            boxes.append(self._moved(outline, self._source.sourceCrs(), crs, "AOI").boundingBox())
        return QgsRectangle() if not boxes else boxes[0] if len(boxes) == 1 else boxes[0].intersect(boxes[1])

    def _shapes(self, source: QgsProcessingFeatureSource) -> list[QgsGeometry]:
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        shapes = [QgsGeometry(feature.geometry()) for feature in source.getFeatures(request)]
        polygons = QgsWkbTypes.GeometryType.PolygonGeometry
        return [shape for shape in shapes if not shape.isEmpty() and shape.type() == polygons]

    def _moved(
        self,
        shape: QgsGeometry,
        source: QgsCoordinateReferenceSystem,
        target: QgsCoordinateReferenceSystem,
        name: str,
    ) -> QgsGeometry:
        if not source.isValid() or not target.isValid() or source == target:
            return shape
        long_edges = shape.constGet().nCoordinates() < _DETAILED
        dense = shape.densifyByCount(_DENSE) if long_edges else QgsGeometry(shape)
        try:
            dense.transform(QgsCoordinateTransform(source, target, self._context.transformContext()))
        except QgsCsException as error:
            raise RasterError(
                f"{name} has no place in the CRS of the raster ({target.authid() or 'its own'}).",
                "Choose an area near the raster, or check the CRS of both.",
            ) from error
        return dense


def _outline(box: QgsRectangle) -> QgsGeometry:
    return QgsGeometry.fromRect(box)


def _wkb(shapes: Sequence[QgsGeometry]) -> list[bytes]:
    return [bytes(shape.asWkb()) for shape in shapes]


def _crs(wkt: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()
