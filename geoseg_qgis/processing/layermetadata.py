"""A layer's metadata, as QGIS shows them in its properties, from how the mask was made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsLayerMetadata
from qgis.PyQt.QtCore import QDateTime, Qt

from geoseg_qgis.processing.plainfeedback import plain
from geoseg_qgis.runs.provenancetexts import abstract, history
from geoseg_qgis.texts import tr


def layer_metadata(body: Mapping[str, Any]) -> QgsLayerMetadata:
    """Return metadata to set on a layer, or to save beside it as ``.qmd``.

    Args:
        body: what `geoseg_qgis.runs.provenance.provenance` gave, or what a mask's own metadata say.
    """
    model, metadata = body["model"], QgsLayerMetadata()
    metadata.setType("dataset")
    values = body["result"].get("values")
    made = values["name"] if values else tr("Segmentation")
    metadata.setTitle(plain(f"{made}, {tr(model['title'])}"))
    metadata.setAbstract(plain(abstract(body)))
    metadata.setHistory([plain(line) for line in history(body)])
    if values:
        metadata.setKeywords({"geoseg:quantity": [values["name"]]})
    else:
        metadata.setKeywords({"geoseg:class": [plain(entry["name"]) for entry in body["result"]["classes"]]})
    metadata.addKeywords("geoseg:model", [model["id"]])
    if model["licence"]:
        metadata.setRights([tr("Model: {licence}").format(licence=tr(model["licence"]))])
    if body["grid"]["crs"]:
        metadata.setCrs(QgsCoordinateReferenceSystem.fromWkt(body["grid"]["crs"]))
    if hasattr(QgsLayerMetadata, "setDateTime"):  # from QGIS 3.30 on
        from qgis.core import Qgis

        started = QDateTime.fromString(body["started"], Qt.DateFormat.ISODate)
        metadata.setDateTime(Qgis.MetadataDateType.Created, started)
    return metadata
