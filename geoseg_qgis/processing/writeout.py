"""Layers that GDAL does not read (WCS, virtual and database rasters): QGIS's own writer makes GeoTIFFs."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterFileWriter,
    QgsRasterInterface,
    QgsRasterPipe,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt

from geoseg_qgis.core.rasters.reading import name_bands
from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.errors import Cancelled, RasterError
from geoseg_qgis.processing.inputs import InputLayer
from geoseg_qgis.runs.request import InputRaster
from geoseg_qgis.runs.telling import Feedback
from geoseg_qgis.texts import tr

Bounds = Callable[[QgsCoordinateReferenceSystem, QgsRectangle], Optional[QgsRectangle]]
"""Gives the area of interest's extent in the CRS of a layer, of which it gets the extent; None is all."""

_CALCULATED = -3.4028234663852886e38
"""What QGIS's raster calculator writes where it has no value, without declaring it."""
_MARGIN = 8  # pixels around the area of interest, for resampling


def written_out(
    layer: InputLayer, path: str, bounds: Bounds, pixel_size: float | None, feedback: Feedback
) -> InputRaster:
    """Return the layer as GDAL reads it, written to ``path`` if that needs it.

    Args:
        layer: as detached in the main thread.
        path: a GeoTIFF in the run's temporary folder.
        bounds: the area of interest.
        pixel_size: edge of a pixel in units of the layer's CRS, for a layer without a size of its own.
        feedback: is told, and may cancel.

    Raises:
        RasterError: the layer has no pixels of its own and no size was said, or cannot be written.
        Cancelled: feedback was cancelled.
    """
    provider = layer.provider
    if provider is None:
        return layer.plain()
    crs = layer.crs or provider.crs()
    extent, cols, rows = _frame(layer, provider, bounds(crs, provider.extent()), pixel_size)
    text = tr("Writing {layer} to a temporary file ({columns} × {rows} pixels) …")
    feedback.setProgressText(text.format(layer=layer.name, columns=cols, rows=rows))
    pipe = QgsRasterPipe()
    pipe.set(provider)
    writer = QgsRasterFileWriter(path)
    writer.setOutputFormat("GTiff")
    writer.setCreateOptions(["TILED=YES", "BIGTIFF=IF_SAFER"])
    told = QgsRasterBlockFeedback()
    cancelled = feedback.canceled  # type: ignore[attr-defined]
    cancelled.connect(told.cancel, Qt.ConnectionType.DirectConnection)  # this thread turns no loop of events
    context = QgsCoordinateTransformContext()
    try:
        answer = writer.writeRaster(pipe, cols, rows, extent, crs, context, told)
    finally:
        cancelled.disconnect(told.cancel)
    if feedback.isCanceled():
        raise Cancelled
    if int(answer) != 0 or told.errors():
        unnamed = tr("error {number} of QGIS's raster writer").format(number=int(answer))
        raise RasterError(
            "The layer {layer} cannot be read: {reason}.",
            "Check its connection.",
            layer=layer.name,
            reason="; ".join(told.errors()) or unnamed,
        )
    names = [provider.generateBandName(number + 1) for number in range(provider.bandCount())]
    name_bands(path, [name.partition(":")[2].strip() for name in names])  # QGIS's writer drops them
    return InputRaster(
        layer.name,
        path,
        {band: _with_calculated(said) for band, said in layer.nodata.items()},
        origin=layer.origin,
    )


def _with_calculated(said: Nodata) -> Nodata:
    return replace(said, ranges=(*said.ranges, (_CALCULATED, _CALCULATED)))


def _frame(
    layer: InputLayer, provider: QgsRasterDataProvider, area: QgsRectangle | None, pixel_size: float | None
) -> tuple[QgsRectangle, int, int]:
    """Return the extent to write, on the layer's own pixels, and its columns and rows."""
    whole = provider.extent()
    if provider.capabilities() & QgsRasterInterface.Capability.Size and provider.xSize() > 0:
        wide, tall = whole.width() / provider.xSize(), whole.height() / provider.ySize()
    elif pixel_size and area is not None:
        wide = tall = pixel_size
    else:
        raise RasterError(
            "The layer {layer} has no pixels of its own.",
            "Say PIXEL_SIZE and EXTENT (or AOI).",
            layer=layer.name,
        )
    area = whole if area is None else area.intersect(whole)
    if area.isEmpty():
        raise RasterError(
            "The area of interest lies outside the layer {layer}.",
            "Choose an area inside it, or check the CRS of both.",
            layer=layer.name,
        )
    left = max(0, math.floor((area.xMinimum() - whole.xMinimum()) / wide) - _MARGIN)
    top = max(0, math.floor((whole.yMaximum() - area.yMaximum()) / tall) - _MARGIN)
    right = math.ceil((area.xMaximum() - whole.xMinimum()) / wide) + _MARGIN
    bottom = math.ceil((whole.yMaximum() - area.yMinimum()) / tall) + _MARGIN
    right = min(right, max(1, round(whole.width() / wide)))
    bottom = min(bottom, max(1, round(whole.height() / tall)))
    x, y = whole.xMinimum(), whole.yMaximum()
    extent = QgsRectangle(x + left * wide, y - bottom * tall, x + right * wide, y - top * tall)
    return extent, right - left, bottom - top
