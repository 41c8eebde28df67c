"""A classified raster as a person chose it, with what only the layer knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRasterLayer,
)

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.rasters.validity import AS_DECLARED, Nodata
from geoseg_qgis.errors import RasterError
from geoseg_qgis.processing.inputs import input_layers

_PLAIN = Legend({}, {})


@dataclass(frozen=True)
class ClassLayer:
    """A classified raster, detached from the project: any one thread may open it.

    Attributes:
        name: for the reader.
        path: what GDAL opens.
        nodata: what the layer's properties say of it.
        crs_wkt: the CRS in the layer's properties; empty where it is the file's.
        style: names and colours that the layer is shown with.
    """

    name: str
    path: str
    nodata: Nodata = AS_DECLARED
    crs_wkt: str = ""
    style: Legend = _PLAIN

    def open(self) -> ClassRaster:
        """Open it in the calling thread; what the file calls its classes counts before the style."""
        raster = ClassRaster(self.path, 1, self.nodata, self.crs_wkt)
        raster.legend = raster.legend.over(self.style)
        return raster


def class_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> ClassLayer | None:
    """Return the classified raster that was chosen, None where none was; call in the main thread.

    Args:
        algorithm: gives the parameter's value.
        parameters: as QGIS handed them over.
        name: of the parameter.
        context: of the run.

    Raises:
        RasterError: it is not a raster that GDAL reads.
    """
    given = parameters.get(name)
    if given in (None, ""):
        return None
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    try:
        found = input_layers([layer] if layer else [], given, True, name)[0]
    except RasterError as error:
        if name in error.message:
            raise
        raise RasterError(
            "{name}: {message}", "{advice}", name=name, message=error.message, advice=error.advice
        ) from error
    if not found.path:
        raise RasterError(
            "{name}: QGIS reads the layer {layer} without GDAL.",
            "Export it as GeoTIFF.",
            name=name,
            layer=found.name,
        )
    plain = found.plain()
    nodata = found.nodata.get(1, AS_DECLARED)
    return ClassLayer(found.name, found.path, nodata, plain.crs_wkt or "", _style(layer))


def _style(layer: QgsRasterLayer | None) -> Legend:
    renderer = layer.renderer() if layer else None
    if not isinstance(renderer, QgsPalettedRasterRenderer) or list(renderer.usesBands()) != [1]:
        return _PLAIN
    classes = [entry for entry in renderer.classes() if float(entry.value).is_integer()]
    # QGIS shows in black what a colour table does not name, and labels what has no name with its number
    colours = {int(entry.value): entry.color.name() for entry in classes if entry.color.lightness()}
    names = {
        int(entry.value): _whole(entry.label) for entry in classes if entry.label != str(int(entry.value))
    }
    return Legend(names, colours)


def _whole(text: str) -> str:
    """Return a text without halves of letters, which no file takes."""
    return text.encode("utf-8", "replace").decode()
