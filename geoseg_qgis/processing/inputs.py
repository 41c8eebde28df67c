"""From what a person chose in the dialog to what ``core`` reads: paths, and what only the layer knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterDataProvider,
    QgsRasterLayer,
)

from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.errors import RasterError
from geoseg_qgis.processing.plainfeedback import plain
from geoseg_qgis.runs.request import InputRaster

_PICTURES = ("wms", "arcgismapserver")
"""Providers that give pictures of data (WMS, WMTS, XYZ tiles), not the data."""
_OPEN_OPTION = "|option:"
"""In the source of a layer that was opened with options of its format, which change what is in it."""


@dataclass(frozen=True)
class InputLayer:
    """A raster layer, detached from the project: any one thread may use it.

    Attributes:
        name: its name in the project.
        path: what GDAL opens; empty where ``provider`` must be written out first.
        nodata: by band (from 1), what the user said of it in the layer's properties.
        provider: of a layer that GDAL does not read as QGIS does: QGIS's own reader, a copy.
        crs: the CRS in the layer's properties, where it is another than the file's; None where it is not.
        origin: by which QGIS opens a layer without a path once more; empty for one with a path.
    """

    name: str
    path: str
    nodata: dict[int, Nodata] = field(default_factory=dict)
    provider: QgsRasterDataProvider | None = None
    crs: QgsCoordinateReferenceSystem | None = None
    origin: str = ""

    def plain(self) -> InputRaster:
        """Return what a run reads; only of a layer that has a path."""
        if self.crs is None:
            return InputRaster(self.name, self.path, self.nodata)
        wkt = self.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
        return InputRaster(
            self.name, self.path, self.nodata, wkt, self.crs.authid() or self.crs.description()
        )


def is_read_by_gdal(layer: QgsRasterLayer) -> bool:
    """Return whether GDAL reads a layer as QGIS does; others QGIS reads, and a run has them written out."""
    return layer.providerType() == "gdal" and _OPEN_OPTION not in layer.source()


def chosen_layer(given: Any, context: QgsProcessingContext) -> QgsMapLayer | str:
    """Return the layer that a parameter's value means, or its text where there is none; main thread."""
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        given = given.source
    if isinstance(given, QgsProperty):
        static = given.propertyType() == QgsProperty.Type.StaticProperty
        given = given.staticValue() if static else given.valueAsString(context.expressionContext())[0]
    if isinstance(given, str) and given:
        return QgsProcessingUtils.mapLayerFromString(given, context, False) or given
    return given if isinstance(given, QgsMapLayer) else str(given or "")


def address_of(layer: QgsMapLayer) -> str:
    """Return the text by which ``qgis_process`` opens a layer."""
    provider, source = layer.providerType(), layer.source()
    if provider in ("gdal", "ogr"):
        return str(source)
    return str(QgsProcessingUtils.encodeProviderKeyAndUri(provider, source))


def input_layers(
    layers: Sequence[QgsMapLayer], given: object, wants_rgb: bool, name: str = "INPUT"
) -> tuple[InputLayer, ...]:
    """Detach the chosen layers, each once; call in the main thread.

    Args:
        layers: what Processing made of the parameter.
        given: the parameter's value.
        wants_rgb: whether pictures will do: the model wants red, green and blue and nothing else.
        name: of the parameter.

    Raises:
        RasterError: nothing was chosen, or a layer is not a raster with measurements.
    """
    named = [_named(text, name) for text in _without_layer(layers, given)]
    once = {(layer.providerType(), layer.source()): layer for layer in layers}
    found = (*(_detach(layer, wants_rgb) for layer in once.values()), *named)
    if not found:
        raise RasterError(
            "{name} holds no raster layer.", "Choose a raster file or layer that QGIS shows.", name=name
        )
    return found


def _detach(layer: QgsMapLayer, wants_rgb: bool) -> InputLayer:
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        if Path(layer.source()).is_file():
            open_raster(layer.source())  # says what is wrong with it
        raise RasterError(
            "The layer {layer} is not a valid raster layer.", "Choose another one.", layer=layer.name()
        )
    name = plain(layer.name())
    nodata = {band: _nodata(layer.dataProvider(), band) for band in range(1, layer.bandCount() + 1)}
    crs = layer.crs() if layer.crs().isValid() and layer.crs() != layer.dataProvider().crs() else None
    if is_read_by_gdal(layer):
        return InputLayer(name, layer.source(), nodata, crs=crs)
    if layer.providerType() in _PICTURES and not wants_rgb:
        raise RasterError(
            "The layer {layer} is a rendered picture ({provider}), not measurements.",
            "Choose the data that it shows: files, or a WCS layer.",
            layer=layer.name(),
            provider=layer.providerType(),
        )
    return InputLayer(name, "", nodata, layer.dataProvider().clone(), crs, address_of(layer))


def _nodata(provider: QgsRasterDataProvider, band: int) -> Nodata:
    ranges = tuple((float(r.min()), float(r.max())) for r in provider.userNoDataValues(band))
    return Nodata(ranges, provider.useSourceNoDataValue(band))


def _without_layer(layers: Sequence[QgsMapLayer], given: object) -> list[str]:
    """Return what was given as text and did not become a layer: Processing leaves it out without a word."""
    asked = given if isinstance(given, (list, tuple)) else [given]
    if len(layers) >= len(asked):
        return []
    known = {text for layer in layers for text in (layer.source(), layer.name(), layer.id())}
    return [one for one in asked if isinstance(one, str) and one and one not in known]


def _named(text: str, name: str) -> InputLayer:
    """Return what GDAL opens and Processing does not, such as ``/vsicurl/…`` and ``GPKG:…:layer`` as text.

    What is far away is not tried here, in the main thread; the run says what is wrong with it.
    """
    if text.startswith("/vsi"):
        return InputLayer(text, text)
    try:
        text.encode()
        open_raster(text)
    except UnicodeEncodeError as error:
        raise RasterError(
            "{name}: the name of {path} is not in UTF-8.", "Rename it.", name=name, path=text
        ) from error
    except RasterError as error:
        raise RasterError(
            "{name}: {message}", "{advice}", name=name, message=error.message, advice=error.advice
        ) from error
    return InputLayer(text, text)
