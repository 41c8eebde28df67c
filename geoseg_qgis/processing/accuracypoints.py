"""The points of an assessment with what map and reference say, as a layer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant

from geoseg_qgis.processing.accuracyways import Comparison

_FIELDS = (
    ("feature", int),
    ("label", str),
    ("map", int),
    ("map_name", str),
    ("reference", int),
    ("reference_name", str),
    ("agree", int),
    ("left_out", str),
)
_TYPES = {int: ("LongLong", "LongLong"), float: ("Double", "Double"), str: ("String", "QString")}
"""What QVariant calls a type, and QMetaType, which Qt 6 has instead."""


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
        raise QgsProcessingException(f"{name} cannot be written: {sink.lastError()}")


def write_points(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    found: Comparison,
) -> str | None:
    """Write the layer POINTS, where it is wanted; return its id.

    Args:
        algorithm: gives the parameters' values.
        parameters: as QGIS handed them over.
        context: of the run.
        found: the points and what was found for each.
    """
    if found.layer is None or found.classes is None:
        return None
    fields = make_fields(_FIELDS)
    sink, identity = algorithm.parameterAsSink(
        parameters, "POINTS", context, fields, QgsWkbTypes.Type.Point, found.layer.crs
    )
    if sink is None:
        return None
    classes, legend = found.classes, found.assessment.legend
    features = []
    rows = zip(found.points, classes.mapped.tolist(), classes.referenced.tolist(), classes.reasons)
    for point, mapped, referenced, reason in rows:
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(point.place))
        names = [(n, legend[n].name) if n >= 0 else (None, None) for n in (mapped, referenced)]
        label = None if point.label is None else str(point.label)
        agree = None if reason else int(mapped == referenced)
        feature.setAttributes([point.feature, label, *names[0], *names[1], agree, reason or None])
        features.append(feature)
    add(sink, features, "POINTS")
    return identity
