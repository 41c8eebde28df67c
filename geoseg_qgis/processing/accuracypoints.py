"""The points of an assessment with what map and reference say, as a layer."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsWkbTypes,
)

from geoseg_qgis.processing.accuracyways import Comparison
from geoseg_qgis.processing.features import add, make_fields

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
