"""``geoseg:polygons``: a mask as polygons that share their borders, with areas and confidences."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsVectorFileWriter,
)

from geoseg_qgis.core.areas.choose import chosen_classes
from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.ongrid import ValuesOnGrid
from geoseg_qgis.core.areas.pixels import pixel_areas
from geoseg_qgis.core.patches.least import Least
from geoseg_qgis.core.rasters.aoi import AreaOfInterest
from geoseg_qgis.core.vector.image import ClassImage
from geoseg_qgis.core.vector.polygonfile import PolygonFile
from geoseg_qgis.core.vector.polygonise import Found, Wish, columns, find, rows
from geoseg_qgis.errors import ChoiceError, OutputError
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.areas import Areas
from geoseg_qgis.processing.classlayer import ClassLayer, class_layer
from geoseg_qgis.processing.loading import style_when_loaded
from geoseg_qgis.processing.overwriting import refuse_replacing_inputs
from geoseg_qgis.processing.polygonparameters import (
    CLASSES,
    CONFIDENCE,
    HECTARES,
    INPUT,
    MERGE,
    MINIMUM,
    OUTPUT,
    PIXELS,
    SIMPLIFY,
    SKIP_ZERO,
    SMALL,
    UNIT,
    polygon_parameters,
)
from geoseg_qgis.processing.polygonstyle import save_style
from geoseg_qgis.processing.progressbar import part_of_bar
from geoseg_qgis.processing.resulthelp import POLYGONS_HELP
from geoseg_qgis.settings import TEMPORARY
from geoseg_qgis.texts import grouped, mark, tr

_BATCH = 500  # polygons that are written at once
_NUMBERS = {
    "POLYGONS": mark("Polygons"),
    "AREA_HA": mark("Hectares of all polygons"),
    "MERGED": mark("Small patches that were merged"),
    "LEFT_OUT": mark("Small patches that were left out"),
}


class PolygonsAlgorithm(GeosegAlgorithm):
    """Works in the background; needs no engine."""

    ID = "polygons"
    TITLE = mark("Mask to polygons")
    GROUP = mark("Results")
    HELP = POLYGONS_HELP
    TAGS = mark("polygonize,vectorize,vectorise,sieve,simplify,smooth,outline,GeoPackage,shapefile,area")

    def __init__(self) -> None:
        super().__init__()
        self._layers: dict[str, ClassLayer | None] = {}

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in polygon_parameters():
            self.addParameter(parameter)
        for name, title in _NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Resolve the rasters in the main thread."""
        refuse_replacing_inputs(self, parameters, context)
        for name in (INPUT, CONFIDENCE):
            self._layers[name] = class_layer(self, parameters, name, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make the polygons."""
        layer = self._layers[INPUT]
        if layer is None:
            raise ChoiceError("INPUT is not chosen.", "Choose a mask.")
        output = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        driver = QgsVectorFileWriter.driverForExtension(Path(output).suffix)
        if not driver:
            raise OutputError(
                "{path} is of no format that can be written.", "Choose a name.gpkg.", path=output
            )
        raster = layer.open()
        wish = self._wish(parameters, context, raster)
        image = self._image(parameters, context, raster, feedback)
        feedback.setProgressText(tr("Finding patches …"))
        go_on = part_of_bar(feedback, 0, 100)
        found = find(image, wish, go_on)
        feedback.setProgressText(tr("Making polygons …"))
        count, hectares, kept = 0, 0.0, columns(image.has_confidence)
        number, area = map([name for name, _ in kept].index, ("class_id", "area_ha"))
        with PolygonFile(output, driver, image.grid.crs(), kept) as file:
            made, numbers = rows(image, found, wish, raster.legend, go_on), set()
            for batch in iter(lambda: list(islice(made, _BATCH)), []):
                file.write(batch)
                count += len(batch)
                hectares += sum(values[area] or 0.0 for _, values in batch)
                numbers |= {values[number] for _, values in batch}
            file.close()
            problem = save_style(file.partial, Path(output), numbers, raster.legend)
            file.finish()
        if problem:
            feedback.pushWarning(tr("The style was not saved: {}.").format(problem))
        style_when_loaded(output, context)
        _tell(count, found, wish, feedback)
        measured = pixel_areas(image.grid) is not None
        values = (count, hectares if measured else None, found.merged, found.dropped)
        return {OUTPUT: output, **dict(zip(_NUMBERS, values))}

    def _wish(self, parameters: dict[str, Any], context: QgsProcessingContext, raster: ClassRaster) -> Wish:
        least = self.parameterAsDouble(parameters, MINIMUM, context)
        by_area = self.listed(parameters, UNIT, context) == HECTARES
        if least > 0 and by_area and pixel_areas(raster.grid) is None:
            raise ChoiceError(
                "The mask has no CRS, so that its pixels have no area.",
                "Say MINIMUM in {unit} (UNIT).",
                unit=PIXELS,
            )
        return Wish(
            classes=chosen_classes(
                self.parameterAsString(parameters, CLASSES, context), raster.legend, CLASSES
            ),
            without_zero=self.parameterAsBoolean(parameters, SKIP_ZERO, context),
            least=Least(area=least * 1e4) if by_area else Least(pixels=int(-(-least // 1))),
            merge=self.listed(parameters, SMALL, context) == MERGE,
            tolerance=self.parameterAsDouble(parameters, SIMPLIFY, context),
            temporary=TEMPORARY.text(),
        )

    def _image(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        raster: ClassRaster,
        feedback: QgsProcessingFeedback,
    ) -> ClassImage:
        polygons = Areas(self, parameters, context, feedback).polygons(raster.grid)
        area = AreaOfInterest(raster.grid, polygons) if polygons else None
        layer, confidence = self._layers[CONFIDENCE], None
        if layer is not None:
            confidence = ValuesOnGrid(layer.path, raster.grid, layer.nodata, layer.crs_wkt, TEMPORARY.text())
            if confidence.warped:
                text = tr(
                    "{layer} lies on another grid; it is read on that of the mask by nearest neighbour."
                )
                feedback.pushWarning(text.format(layer=layer.name))
        return ClassImage(raster, area, confidence)


def _tell(count: int, found: Found, wish: Wish, feedback: QgsProcessingFeedback) -> None:
    feedback.pushInfo(tr("Polygons: {}.").format(grouped(count)))
    if found.merged:
        text = tr("Small patches merged into their largest neighbours: {}.")
        feedback.pushInfo(text.format(grouped(found.merged)))
    if found.dropped:
        alone = tr("Small patches left out because they lie alone in nodata: {}.")
        text = alone if wish.merge else tr("Small patches left out: {}.")
        feedback.pushInfo(text.format(grouped(found.dropped)))
    if not count:
        feedback.pushWarning(tr("There is no polygon: the layer is empty."))
