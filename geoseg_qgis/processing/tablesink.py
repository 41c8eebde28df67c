"""A table of plain values as a layer without geometry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)

from geoseg_qgis.processing.features import add, make_fields


def write_rows(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    columns: Sequence[tuple[str, type]],
    rows: Iterable[Sequence[Any]],
) -> str | None:
    """Write a table where the parameter asks for one; return its id.

    Args:
        algorithm: gives the parameter's value.
        parameters: as QGIS handed them over.
        name: of the sink.
        context: of the run.
        columns: name and type (int, float or str) of each column.
        rows: as many values as columns; None for what is not known.

    Raises:
        QgsProcessingException: it cannot be written.
    """
    fields = make_fields(columns)
    kind, none = QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
    sink, identity = algorithm.parameterAsSink(parameters, name, context, fields, kind, none)
    if sink is None:
        if parameters.get(name):
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
        return None
    features = []
    for row in rows:
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        features.append(feature)
    add(sink, features, name)
    return str(identity)
