"""Labelled points and polygons, taken out of a layer and brought into the CRS of a mask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from geoseg_qgis.core.assess.labels import Label, as_text
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.errors import ChoiceError, RasterError
from geoseg_qgis.processing.features import features_of, field_place
from geoseg_qgis.processing.grids import crs_of, extent_of
from geoseg_qgis.processing.reproject import Reprojection
from geoseg_qgis.texts import tr


@dataclass(frozen=True)
class LabelledPoint:
    """A point of a layer: its feature's id, its place in the layer's CRS, its label."""

    feature: int
    place: QgsPointXY
    label: Label


class LabelledLayer:
    """Points or polygons with a field of labels. Belongs to the thread that runs the algorithm.

    Args:
        algorithm: gives the parameters' values.
        parameters: as QGIS handed them over.
        context: of the run.
        feedback: of the run.

    Attributes:
        name: of the layer.
        is_points: points, or else polygons.
        crs: of the layer.

    Raises:
        RasterError: the layer cannot be opened.
        ChoiceError: it has no such field, or neither points nor polygons.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        source = algorithm.parameterAsSource(parameters, "SAMPLES", context)
        if source is None:
            given = parameters.get("SAMPLES")
            raise RasterError("SAMPLES: {given} cannot be opened.", "Choose a layer.", given=given)
        self._source, self._context, self._feedback = source, context, feedback
        self.name, self.crs = source.sourceName(), source.sourceCrs()
        kind, kinds = QgsWkbTypes.geometryType(source.wkbType()), QgsWkbTypes.GeometryType
        if kind not in (kinds.PointGeometry, kinds.PolygonGeometry):
            raise ChoiceError("SAMPLES: {layer} holds neither points nor polygons.", layer=self.name)
        self.is_points = kind == kinds.PointGeometry
        field = algorithm.parameterAsString(parameters, "FIELD", context)
        self._field = field_place(source, field, tr("Choose the one with the true classes: {fields}."))

    def points(self) -> list[LabelledPoint]:
        """Return the points; each part of a multipoint is one."""
        return [
            LabelledPoint(feature.id(), QgsPointXY(vertex), self._label(feature))
            for feature in self._features()
            for vertex in feature.geometry().vertices()
        ]

    def coordinates(self, points: Sequence[LabelledPoint], grid: Grid) -> list[tuple[float, float]]:
        """Return x and y of points in the CRS of a grid; NaN for one without a place there."""
        target = crs_of(grid)
        if not (self.crs.isValid() and target.isValid()):
            return [(point.place.x(), point.place.y()) for point in points]
        there = QgsCoordinateTransform(self.crs, target, self._context.transformContext())
        return [_moved(point.place, there) for point in points]

    def polygons(self, grid: Grid) -> tuple[list[tuple[bytes, int]], dict[int, Label]]:
        """Return polygons as WKB in the CRS of a grid, each with a code, and the label of each code.

        Polygons without a label are left away. Raises RasterError where one has no place there.
        """
        there = Reprojection(self.crs, crs_of(grid), extent_of(grid), self._context)
        codes: dict[str, int] = {}
        found = []
        for feature in self._features():
            text = as_text(self._label(feature))
            if text:
                code = codes.setdefault(text, len(codes))
                found += [(wkb, code) for wkb in there.parts(feature.geometry(), "SAMPLES")]
        return found, {code: text for text, code in codes.items()}

    def _features(self) -> Iterator[QgsFeature]:
        for feature in features_of(self._source, self._feedback, [self._field]):
            if feature.hasGeometry() and not feature.geometry().isEmpty():
                yield feature

    def _label(self, feature: QgsFeature) -> Label:
        value = feature[self._field]
        if value is None or value == NULL:
            return None
        return value if isinstance(value, (str, int, float)) else str(value)


def _moved(place: QgsPointXY, there: QgsCoordinateTransform) -> tuple[float, float]:
    try:
        moved = there.transform(place)
    except QgsCsException:
        return float("nan"), float("nan")
    return moved.x(), moved.y()
