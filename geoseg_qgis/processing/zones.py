"""The zones that areas are counted in: polygons of a layer in any CRS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from geoseg_qgis.core.areas.arearows import AreaRow
from geoseg_qgis.core.areas.zones import Zone
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.errors import RasterError
from geoseg_qgis.processing.features import add, features_of, field_place, make_fields
from geoseg_qgis.processing.grids import crs_of, extent_of
from geoseg_qgis.processing.reproject import Reprojection
from geoseg_qgis.texts import tr


class Zones:
    """The features of a polygon layer. Belongs to the thread that makes it.

    Args:
        source: of polygons.
        field: that names them; empty for their numbers.
        grid: of the mask.
        context: of the run.
        feedback: of the run; Cancel ends the reading of features.

    Attributes:
        source: see above.
        names: of the zones that were given out, in their order.
        ids: of their features.
        misplaced: names of zones that have no place in the CRS of the mask.

    Raises:
        ChoiceError: the layer has no such field.
    """

    def __init__(
        self,
        source: QgsProcessingFeatureSource,
        field: str,
        grid: Grid,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self.source, self._feedback = source, feedback
        advice = tr("Choose the one with their names: {fields}.")
        self._field = field_place(source, field, advice) if field else -1
        self.names: list[str] = []
        self.ids: list[int] = []
        self.misplaced: list[str] = []
        self._there = Reprojection(source.sourceCrs(), crs_of(grid), extent_of(grid), context)

    def __iter__(self) -> Iterator[Zone]:
        """Yield the polygons of each feature in the CRS of the mask; none where it has no place there."""
        for feature in self.features():
            value = feature[self._field] if self._field >= 0 else None
            name = str(feature.id()) if value is None or str(value) in ("", "NULL") else str(value)
            self.names.append(name)
            self.ids.append(feature.id())
            shape = feature.geometry()
            parts: Zone = ()
            if not shape.isEmpty() and shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
                try:
                    parts = tuple(self._there.parts(shape, name))
                except RasterError:
                    self.misplaced.append(name)
            yield parts

    def features(self) -> Iterator[QgsFeature]:
        """Yield the features; databases and services may give them in another order each time."""
        return features_of(self.source, self._feedback)


def write_zones(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    zones: Zones,
    rows: list[AreaRow],
    feedback: QgsProcessingFeedback,
) -> str | None:
    """Write the zones with a column for each class, where that is wanted; return the layer's id.

    Args:
        algorithm: gives the parameter's value.
        parameters: as QGIS handed them over.
        name: of the parameter.
        context: of the run.
        zones: see above.
        rows: of the table: for each zone as many as there are classes.
        feedback: is told of zones that came or went since they were counted.
    """
    each = len(rows) // len(zones.names) if zones.names else 1
    measured = all(row.area_ha is not None for row in rows)
    unit = "ha" if measured else "pixels"
    classes = [row for row in rows[:each] if row.class_id is not None]
    fields = zones.source.fields()
    for row in classes:
        title = f"{row.name} {unit}"
        if fields.lookupField(title) >= 0:  # two classes of one name, or the layer has such a field already
            title = f"{row.name} {row.class_id} {unit}"
        fields.append(make_fields([(title, float)]).at(0))
    sink, identity = algorithm.parameterAsSink(
        parameters, name, context, fields, zones.source.wkbType(), zones.source.sourceCrs()
    )
    if sink is None:
        if parameters.get(name):
            raise QgsProcessingException(tr("{path} cannot be written.").format(path=name))
        return None
    places = {identity: number for number, identity in enumerate(zones.ids)}
    strangers = 0
    for feature in zones.features():
        number = places.pop(feature.id(), None)
        own = [] if number is None else rows[number * each : (number + 1) * each][: len(classes)]
        strangers += number is None
        numbers = [float(row.pixels) if row.area_ha is None else row.area_ha for row in own]
        made = QgsFeature(fields)
        made.setGeometry(feature.geometry())
        unknown = [None] * (len(classes) - len(numbers))
        made.setAttributes([*feature.attributes(), *numbers, *unknown])
        add(sink, [made], name)
    if strangers or places:
        text = tr("The zones changed while they were counted: {new} came and have no areas, {gone} went.")
        feedback.pushWarning(text.format(new=strangers, gone=len(places)))
    return identity
