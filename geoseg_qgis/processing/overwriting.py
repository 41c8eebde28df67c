"""Refuses outputs that would replace a layer that is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
)

from geoseg_qgis.processing.inputs import chosen_layer
from geoseg_qgis.runs.overwriting import refuse_overwriting

_NO_FILE = ("memory", "ogr", "postgis", "postgres")  # before a colon: a table of its own, in a database too


def refuse_replacing_inputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Raise ChoiceError where an output is the file of an input or of another output; main thread.

    Args:
        algorithm: knows which parameters are inputs and outputs.
        parameters: as QGIS handed them over.
        context: of the run.
    """
    outputs = {
        one.name(): path
        for one in algorithm.destinationParameterDefinitions()
        for path in _files(parameters.get(one.name()))
    }
    inputs = [
        chosen_layer(parameters.get(one.name()), context)
        for one in algorithm.parameterDefinitions()
        if one.type() in ("raster", "source")
    ]
    refuse_overwriting(outputs, (one if isinstance(one, str) else one.source() for one in inputs))


def _files(given: Any) -> Iterator[str]:
    if isinstance(given, QgsProcessingOutputLayerDefinition):
        given = given.sink.staticValue()
    is_named = isinstance(given, str) and given not in ("", QgsProcessing.TEMPORARY_OUTPUT)
    if is_named and given.partition(":")[0] not in _NO_FILE:
        yield given
