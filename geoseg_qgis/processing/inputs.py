"""From what a person chose in the dialog to what ``core`` reads: paths, and what only the layer knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsRasterLayer

from geoseg_qgis.errors import RasterError


@dataclass(frozen=True)
class InputLayer:
    """A raster layer, detached from the project: any thread may use it.

    Attributes:
        name: its name in the project.
        path: what GDAL opens.
        nodata: by band (from 1), a value that the user declared to be nodata in the layer's properties.
    """

    name: str
    path: str
    nodata: dict[int, float]


def input_layers(layers: Sequence[QgsMapLayer], given: object) -> tuple[InputLayer, ...]:
    """Detach the chosen layers; call in the main thread.

    Args:
        layers: what Processing made of the parameter.
        given: the parameter's value, for the error.

    Raises:
        RasterError: nothing was chosen, or a layer is not a raster that GDAL reads.
    """
    if not layers:
        raise RasterError(
            f"INPUT: {_shown(given)} cannot be opened as a raster layer.",
            "Choose a raster file or layer that QGIS shows.",
        )
    return tuple(_detach(layer) for layer in layers)


def _detach(layer: QgsMapLayer) -> InputLayer:
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        raise RasterError(f"The layer {layer.name()} is not a valid raster layer.", "Choose another one.")
    if layer.providerType() != "gdal":
        raise RasterError(
            f"The layer {layer.name()} comes from {layer.providerType()}, which holds no raster file.",
            "Save it as a GeoTIFF first (Layer > Save As, raw data).",
        )
    provider = layer.dataProvider()
    nodata: dict[int, float] = {}
    for band in range(1, layer.bandCount() + 1):
        single = _single_value(provider.userNoDataValues(band))
        if single is not None:
            nodata[band] = single
    return InputLayer(layer.name(), layer.source(), nodata)


def _single_value(ranges: Sequence[object]) -> float | None:
    """Return the user's nodata value where it is one number; ranges come with stacks of layers."""
    if len(ranges) == 1 and ranges[0].min() == ranges[0].max():  # type: ignore[attr-defined]
        return float(ranges[0].min())  # type: ignore[attr-defined]
    return None


def _shown(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value)) or "nothing"
    return str(value) if value not in (None, "") else "nothing"
