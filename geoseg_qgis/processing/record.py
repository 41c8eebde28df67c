"""What QGIS knows of a run that the run does not: the parameters as given, and the layer's metadata."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
)
from qgis.PyQt.QtXml import QDomDocument

from geoseg_qgis.core.textfile import write_text
from geoseg_qgis.errors import OutputError
from geoseg_qgis.processing import parameters as names
from geoseg_qgis.processing.inputs import address_of, chosen_layer
from geoseg_qgis.processing.layermetadata import layer_metadata
from geoseg_qgis.processing.plainfeedback import plain
from geoseg_qgis.runs.command import Value
from geoseg_qgis.runs.request import Beside
from geoseg_qgis.runs.segment import Asked, SegmentOutcome
from geoseg_qgis.texts import tr


@dataclass(frozen=True)
class AreaRecord:
    """The area of interest as text that ``qgis_process`` takes, and what such a text does not say.

    Attributes:
        extent: EXTENT.
        polygons: AOI.
        beyond: sentences.
    """

    extent: str
    polygons: str
    beyond: tuple[str, ...] = ()


def area_record(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> AreaRecord:
    """Return EXTENT and AOI for the command; call in the main thread, which knows the project's layers."""
    polygons, beyond = _polygons(parameters.get(names.AOI), context)
    return AreaRecord(_extent(algorithm, parameters, context), polygons, tuple(beyond))


def asked(area: AreaRecord, output: str, beside: Beside) -> Asked:
    """Return what the request does not hold, as text that ``qgis_process`` takes."""
    more: dict[str, Value | None] = {
        names.EXTENT: area.extent,
        names.AOI: area.polygons,
        names.OUTPUT: output,
        names.CONFIDENCE: beside.confidence,
        names.PROBABILITIES: beside.probabilities,
        names.REPORT: beside.report,
    }
    return Asked(more, Qgis.QGIS_VERSION, area.beyond)


def write_layer_metadata(outcome: SegmentOutcome, path: str) -> None:
    """Write the metadata that QGIS takes with a raster of the same name, ``.qmd``; main thread.

    A file that cannot be written costs nothing but that: all of it is in the mask as well.
    """
    document = QDomDocument("qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'")
    root = document.createElement("qgis")
    root.setAttribute("version", Qgis.QGIS_VERSION)
    document.appendChild(root)
    if layer_metadata(outcome.provenance).writeMetadataXml(root, document):
        with suppress(OutputError):
            write_text(Path(path).with_suffix(".qmd"), document.toString(2))


def _extent(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    given = parameters.get(names.EXTENT)
    if isinstance(given, str) and QgsProcessingUtils.mapLayerFromString(given, context, False) is None:
        return given
    box = algorithm.parameterAsExtent(parameters, names.EXTENT, context)
    if given is None or box.isNull():
        return ""
    crs = algorithm.parameterAsExtentCrs(parameters, names.EXTENT, context).authid()
    bounds = ",".join(
        repr(bound) for bound in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    )
    return f"{bounds} [{crs}]" if crs else bounds


def _polygons(given: Any, context: QgsProcessingContext) -> tuple[str, list[str]]:
    said = []
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        if given.selectedFeaturesOnly:
            said.append(tr("Of AOI only the features counted that were selected."))
        if given.featureLimit >= 0:
            text = tr("Of AOI only the first {count} features counted.")
            said.append(text.format(count=given.featureLimit))
        if getattr(given, "filterExpression", ""):  # from QGIS 3.32 on
            text = tr("Of AOI only the features counted for which {expression} is true.")
            said.append(text.format(expression=given.filterExpression))
    layer = chosen_layer(given, context)
    if isinstance(layer, str):
        return layer, said
    if layer.providerType() == "memory":
        name = plain(layer.name())
        text = tr("AOI, the layer {layer}, was in memory: save it as a file first.")
        return name, [*said, text.format(layer=name)]
    return address_of(layer), said
