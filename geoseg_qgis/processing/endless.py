"""Files that QGIS must not open: it would read them, in its main thread, and the reading would not end."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from geoseg_qgis.core.rasters.nesting import refuse_endless

_NO_LAYERS = (QgsProcessingDestinationParameter, QgsProcessingParameterFile, QgsProcessingParameterString)
"""QGIS opens nothing for these. It does for an extent, which may be said by a layer."""


def refuse_endless_files(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, object]) -> None:
    """Raise RasterError where a value names such a file.

    Layers of the project are open already, and are not looked at.

    Args:
        algorithm: whose values they are.
        parameters: as QGIS gives them; texts, alone and in lists, may be names of files.
    """
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, _NO_LAYERS):
            continue
        value = parameters.get(definition.name())
        for one in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(one, str) and one:
                refuse_endless(one, quick=True)
