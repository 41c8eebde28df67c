"""The area of interest as the analyst gave it: an extent, polygons, in any CRS."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsWkbTypes,
)

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.errors import RasterError
from geoseg_qgis.processing import parameters as names
from geoseg_qgis.processing.features import features_of
from geoseg_qgis.processing.grids import crs_of, extent_of
from geoseg_qgis.processing.reproject import Reprojection


class Areas:
    """What EXTENT and AOI say; made and asked in the thread that runs the algorithm.

    Args:
        algorithm: gives the parameters' values.
        parameters: as QGIS handed them over.
        context: of the run.
        feedback: of the run.

    Raises:
        RasterError: one of them cannot be understood.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._context, self._feedback = context, feedback
        given = parameters.get(names.EXTENT)
        self._has_extent = given not in (None, "") and not (
            isinstance(given, QgsRectangle) and given.isNull()
        )
        self._extent = algorithm.parameterAsExtent(parameters, names.EXTENT, context)
        self._extent_crs = algorithm.parameterAsExtentCrs(parameters, names.EXTENT, context)
        if self._has_extent and self._extent.isNull():
            raise RasterError(
                "EXTENT: {given} is no extent.", "Say xmin,xmax,ymin,ymax [EPSG:…].", given=given
            )
        self._source = algorithm.parameterAsSource(parameters, names.AOI, context)
        given = parameters.get(names.AOI)
        if self._source is None and given not in (None, ""):
            raise RasterError(
                "{name}: {given} cannot be opened as a polygon layer.",
                "Choose another one.",
                name=names.AOI,
                given=given,
            )

    def polygons(self, grid: Grid) -> tuple[tuple[bytes, ...], ...]:
        """Return for each of the two that was given its polygons as WKB, in the CRS of the run's grid.

        Raises:
            RasterError: an area has no place in that CRS, or the layer has no polygons.
            Cancelled: feedback was cancelled.
        """
        areas = []
        if self._has_extent:
            outline = QgsGeometry.fromRect(self._extent)
            areas.append(tuple(self._moved([outline], self._extent_crs, grid, "EXTENT")))
        if self._source is not None:
            shapes = _shapes(self._source, self._feedback)
            areas.append(tuple(self._moved(shapes, self._source.sourceCrs(), grid, "AOI")))
        return tuple(areas)

    def bounds(self, crs: QgsCoordinateReferenceSystem, whole: QgsRectangle) -> QgsRectangle | None:
        """Return the extent of the area of interest in the CRS of a layer; None where none was given.

        Args:
            crs: of the layer.
            whole: extent of the layer.

        Raises:
            RasterError: as `polygons` does.
        """
        boxes = []
        if self._has_extent:
            there = Reprojection(self._extent_crs, crs, whole, self._context)
            boxes.append(there.box(self._extent, "EXTENT"))
        if self._source is not None:
            around = self._source.sourceExtent()
            if not around.isEmpty():  # databases and services do not always know theirs
                there = Reprojection(self._source.sourceCrs(), crs, whole, self._context)
                boxes.append(there.box(around, "AOI"))
            elif self._source.featureCount() == 0:
                raise _without_polygons(self._source)
        if not boxes:
            return None
        return boxes[0] if len(boxes) == 1 else boxes[0].intersect(boxes[1])

    def _moved(
        self, shapes: Iterable[QgsGeometry], source: QgsCoordinateReferenceSystem, grid: Grid, name: str
    ) -> Iterator[bytes]:
        there = Reprojection(source, crs_of(grid), extent_of(grid), self._context)
        for shape in shapes:
            yield from there.parts(shape, name)


def _shapes(source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback) -> Iterator[QgsGeometry]:
    """Yield the polygons of a layer; raises RasterError where there are none."""
    found = False
    for feature in features_of(source, feedback, []):
        shape = feature.geometry()
        if not shape.isEmpty() and shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            found = True
            yield shape
    if not found:
        raise _without_polygons(source)


def _without_polygons(source: QgsProcessingFeatureSource) -> RasterError:
    return RasterError(
        "AOI: the layer {layer} has no polygons, or its filter or selection leaves none.",
        "Choose a layer of polygons.",
        layer=source.sourceName(),
    )
