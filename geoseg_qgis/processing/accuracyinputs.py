"""What accuracy assessments get from QGIS: masks as layers, progress and Cancel, texts as files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRectangle,
)

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.assess.classmap import Tell
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.validity import AS_DECLARED, Nodata
from geoseg_qgis.errors import Cancelled, RasterError
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
        found = input_layers([layer] if layer else [], given, wants_rgb=True)[0]
    except RasterError as error:
        raise RasterError(f"{name}: {error.message.replace('INPUT: ', '')}", error.advice) from error
    if not found.path:
        raise RasterError(f"{name}: QGIS reads the layer {found.name} without GDAL.", "Export it as GeoTIFF.")
    plain = found.plain()
    nodata = found.nodata.get(1, AS_DECLARED)
    return ClassLayer(found.name, found.path, nodata, plain.crs_wkt or "", _style(layer))


def crs_of(grid: Grid) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a grid; an invalid one where it has none."""
    return (
        QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt) if grid.crs_wkt else QgsCoordinateReferenceSystem()
    )


def extent_of(grid: Grid) -> QgsRectangle:
    """Return the rectangle around a grid, in its CRS, as QGIS draws it."""
    place = grid.drawn()
    corners = ((0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height))
    xs, ys = zip(*(place.at(*corner) for corner in corners))
    return QgsRectangle(min(xs), min(ys), max(xs), max(ys))


def steps(feedback: QgsProcessingFeedback, start: float = 0.0, end: float = 100.0) -> Tell:
    """Return what hears how far a part of the run is, moves the progress bar and stops at Cancel.

    Args:
        feedback: of the run.
        start: percent at the beginning of that part.
        end: percent at its end.
    """

    def tell(done: float) -> None:
        feedback.setProgress(start + (end - start) * done)
        if feedback.isCanceled():
            raise Cancelled

    return tell


def _style(layer: QgsRasterLayer | None) -> Legend:
    renderer = layer.renderer() if layer else None
    if not isinstance(renderer, QgsPalettedRasterRenderer) or list(renderer.usesBands()) != [1]:
        return _PLAIN
    classes = [entry for entry in renderer.classes() if float(entry.value).is_integer()]
    # QGIS shows in black what a colour table does not name, and labels what has no name with its number
    colours = {int(entry.value): entry.color.name() for entry in classes if entry.color.lightness()}
    names = {int(entry.value): entry.label for entry in classes if entry.label != str(int(entry.value))}
    return Legend(names, colours)
