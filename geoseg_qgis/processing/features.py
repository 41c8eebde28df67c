"""Features of layers: read with an eye on Cancel, found by their fields, written to a sink."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QMetaType, QVariant

from geoseg_qgis.errors import Cancelled, ChoiceError
from geoseg_qgis.texts import tr

_TYPES = {int: ("LongLong", "LongLong"), float: ("Double", "Double"), str: ("String", "QString")}
"""What QVariant calls a type, and QMetaType, which Qt 6 has instead."""


def features_of(
    source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback, fields: Sequence[int] | None = None
) -> Iterator[QgsFeature]:
    """Yield the features of a layer; a broken polygon too, which counts as it is drawn.

    Args:
        source: the layer.
        feedback: of the run; is asked before each feature.
        fields: numbers of the fields that are wanted; None for all.

    Raises:
        Cancelled: feedback was cancelled.
    """
    request = QgsFeatureRequest()
    if fields is not None:
        request.setSubsetOfAttributes(list(fields))
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(request, unchecked):
        if feedback.isCanceled():
            raise Cancelled
        yield feature


def field_place(source: QgsProcessingFeatureSource, field: str, advice: str) -> int:
    """Return the number of a field, as FIELD names it.

    Args:
        source: the layer.
        field: its name.
        advice: what to choose, with a place for ``{fields}``, those that there are; translated.

    Raises:
        ChoiceError: the layer has no such field.
    """
    place = int(source.fields().lookupField(field))
    if place < 0:
        raise ChoiceError(
            "FIELD: {layer} has no field {field!r}.",
            "{advice}",
            layer=source.sourceName(),
            field=field,
            advice=advice.format(fields=", ".join(source.fields().names())),
        )
    return place


def make_fields(described: Sequence[tuple[str, type]]) -> QgsFields:
    """Return fields of names and types: int, float or str."""
    fields = QgsFields()
    for name, kind in described:
        old, new = _TYPES[kind]
        there = hasattr(QVariant, old)
        fields.append(QgsField(name, getattr(QVariant, old) if there else getattr(QMetaType.Type, new)))
    return fields


def add(sink: QgsFeatureSink, features: Sequence[QgsFeature], name: str) -> None:
    """Add features to a sink; raises QgsProcessingException where it does not take them."""
    if not sink.addFeatures(list(features), QgsFeatureSink.Flag.FastInsert):
        text = tr("{path} cannot be written: {reason}.")
        raise QgsProcessingException(text.format(path=name, reason=sink.lastError()))
