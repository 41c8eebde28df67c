"""What QGIS knows of a run that the run does not: the parameters as given, and the layer's metadata."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProcessingFeatureSourceDefinition, QgsRectangle
from qgis.PyQt.QtXml import QDomDocument

from geoseg_qgis.processing import parameters as names
from geoseg_qgis.processing.layermetadata import layer_metadata
from geoseg_qgis.runs.command import Value
from geoseg_qgis.runs.request import Beside
from geoseg_qgis.runs.segment import Asked, SegmentOutcome


def asked(parameters: dict[str, Any], output: str, beside: Beside) -> Asked:
    """Return what the request does not hold, as text that ``qgis_process`` takes."""
    more: dict[str, Value | None] = {
        names.EXTENT: _extent(parameters.get(names.EXTENT)),
        names.AOI: _source(parameters.get(names.AOI)),
        names.OUTPUT: output,
        names.CONFIDENCE: beside.confidence,
        names.PROBABILITIES: beside.probabilities,
        names.REPORT: beside.report,
    }
    return Asked(more, Qgis.QGIS_VERSION)


def write_layer_metadata(outcome: SegmentOutcome, path: str) -> None:
    """Write the metadata that QGIS takes with a raster of the same name, ``.qmd``; main thread.

    A file that cannot be written costs nothing but that: all of it is in the mask as well.
    """
    document = QDomDocument("qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'")
    root = document.createElement("qgis")
    root.setAttribute("version", Qgis.QGIS_VERSION)
    document.appendChild(root)
    if layer_metadata(outcome.provenance).writeMetadataXml(root, document):
        with suppress(OSError):
            Path(path).with_suffix(".qmd").write_text(document.toString(2), encoding="utf-8")


def _extent(given: Any) -> str:
    if isinstance(given, QgsRectangle):
        bounds = (given.xMinimum(), given.xMaximum(), given.yMinimum(), given.yMaximum())
        return ",".join(f"{bound!r}" for bound in bounds)
    return str(given.source() if isinstance(given, QgsMapLayer) else given or "")


def _source(given: Any) -> str:
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        given = given.source.staticValue()
    return str(given.source() if isinstance(given, QgsMapLayer) else given or "")
