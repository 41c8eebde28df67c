"""From what a person chose in the dialog to what ``core`` reads: paths, and what only the layer knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import QgsMapLayer, QgsRasterDataProvider, QgsRasterLayer

from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.errors import RasterError

_PICTURES = ("wms", "arcgismapserver")
"""Providers that give pictures of data (WMS, WMTS, XYZ tiles), not the data."""


@dataclass(frozen=True)
class InputLayer:
    """A raster layer, detached from the project: any one thread may use it.

    Attributes:
        name: its name in the project.
        path: what GDAL opens; empty where ``provider`` must be written out first.
        nodata: by band (from 1), what the user said of it in the layer's properties.
        provider: of a layer that GDAL does not read: QGIS's own reader, a copy.
    """

    name: str
    path: str
    nodata: dict[int, Nodata] = field(default_factory=dict)
    provider: QgsRasterDataProvider | None = None


def input_layers(layers: Sequence[QgsMapLayer], given: object, wants_rgb: bool) -> tuple[InputLayer, ...]:
    """Detach the chosen layers, each once; call in the main thread.

    Args:
        layers: what Processing made of the parameter.
        given: the parameter's value, for the error.
        wants_rgb: whether pictures will do: the model wants red, green and blue and nothing else.

    Raises:
        RasterError: nothing was chosen, or a layer is not a raster with measurements.
    """
    if not layers:
        raise RasterError(
            f"INPUT: {_shown(given)} cannot be opened as a raster layer.",
            "Choose a raster file or layer that QGIS shows.",
        )
    once = {(layer.providerType(), layer.source()): layer for layer in layers}
    return tuple(_detach(layer, wants_rgb) for layer in once.values())


def _detach(layer: QgsMapLayer, wants_rgb: bool) -> InputLayer:
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        raise RasterError(f"The layer {layer.name()} is not a valid raster layer.", "Choose another one.")
    nodata = {band: _nodata(layer.dataProvider(), band) for band in range(1, layer.bandCount() + 1)}
    if layer.providerType() == "gdal":
        return InputLayer(layer.name(), layer.source(), nodata)
    if layer.providerType() in _PICTURES and not wants_rgb:
        raise RasterError(
            f"The layer {layer.name()} is a rendered picture ({layer.providerType()}), not measurements.",
            "Choose the data that it shows: files, or a WCS layer.",
        )
    return InputLayer(layer.name(), "", nodata, layer.dataProvider().clone())


def _nodata(provider: QgsRasterDataProvider, band: int) -> Nodata:
    ranges = tuple((float(r.min()), float(r.max())) for r in provider.userNoDataValues(band))
    return Nodata(ranges, provider.useSourceNoDataValue(band))


def _shown(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value)) or "nothing"
    return str(value) if value not in (None, "") else "nothing"
