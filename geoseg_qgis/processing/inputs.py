"""From what a person chose in the dialog to what ``core`` reads: paths, and what only the layer knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsRasterDataProvider, QgsRasterLayer

from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.errors import RasterError
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
    """

    name: str
    path: str
    nodata: dict[int, Nodata] = field(default_factory=dict)
    provider: QgsRasterDataProvider | None = None
    crs: QgsCoordinateReferenceSystem | None = None

    def plain(self) -> InputRaster:
        """Return what a run reads; only of a layer that has a path."""
        if self.crs is None:
            return InputRaster(self.name, self.path, self.nodata)
        wkt = self.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
        return InputRaster(
            self.name, self.path, self.nodata, wkt, self.crs.authid() or self.crs.description()
        )


def input_layers(layers: Sequence[QgsMapLayer], given: object, wants_rgb: bool) -> tuple[InputLayer, ...]:
    """Detach the chosen layers, each once; call in the main thread.

    Args:
        layers: what Processing made of the parameter.
        given: the parameter's value.
        wants_rgb: whether pictures will do: the model wants red, green and blue and nothing else.

    Raises:
        RasterError: nothing was chosen, or a layer is not a raster with measurements.
    """
    named = [_named(text) for text in _without_layer(layers, given)]
    once = {(layer.providerType(), layer.source()): layer for layer in layers}
    found = (*(_detach(layer, wants_rgb) for layer in once.values()), *named)
    if not found:
        raise RasterError("INPUT holds no raster layer.", "Choose a raster file or layer that QGIS shows.")
    return found


def _detach(layer: QgsMapLayer, wants_rgb: bool) -> InputLayer:
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        if Path(layer.source()).is_file():
            open_raster(layer.source())  # says what is wrong with it
        raise RasterError(f"The layer {layer.name()} is not a valid raster layer.", "Choose another one.")
    nodata = {band: _nodata(layer.dataProvider(), band) for band in range(1, layer.bandCount() + 1)}
    crs = layer.crs() if layer.crs().isValid() and layer.crs() != layer.dataProvider().crs() else None
    if layer.providerType() == "gdal" and _OPEN_OPTION not in layer.source():
        return InputLayer(layer.name(), layer.source(), nodata, crs=crs)
    if layer.providerType() in _PICTURES and not wants_rgb:
        raise RasterError(
            f"The layer {layer.name()} is a rendered picture ({layer.providerType()}), not measurements.",
            "Choose the data that it shows: files, or a WCS layer.",
        )
    return InputLayer(layer.name(), "", nodata, layer.dataProvider().clone(), crs)


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


def _named(text: str) -> InputLayer:
    """Return what GDAL opens and Processing does not, such as ``/vsicurl/…`` and ``GPKG:…:layer`` as text.

    What is far away is not tried here, in the main thread; the run says what is wrong with it.
    """
    if text.startswith("/vsi"):
        return InputLayer(text, text)
    try:
        open_raster(text)
    except RasterError as error:
        raise RasterError(f"INPUT: {error.message}", error.advice) from error
    return InputLayer(text, text)
