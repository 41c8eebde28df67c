"""``geoseg:classareas``: the area of each class of a mask, whole or in zones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from geoseg_qgis.core.areas.arearows import COLUMNS, area_rows, as_csv
from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.count import Totals, count_classes
from geoseg_qgis.core.areas.pixels import pixel_areas
from geoseg_qgis.core.areas.zones import zone_areas
from geoseg_qgis.core.textfile import write_text
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.arearesults import DECLARED, empty_zones, numbers
from geoseg_qgis.processing.classareaspage import page
from geoseg_qgis.processing.classlayer import ClassLayer, class_layer
from geoseg_qgis.processing.overwriting import refuse_replacing_inputs
from geoseg_qgis.processing.progressbar import part_of_bar
from geoseg_qgis.processing.resulthelp import CLASSAREAS_HELP, CLASSAREAS_TIPS
from geoseg_qgis.processing.tablesink import write_rows
from geoseg_qgis.processing.zones import Zones, write_zones
from geoseg_qgis.texts import mark, tr

INPUT, ZONES, FIELD = "INPUT", "ZONES", "FIELD"
OUTPUT, HTML, CSV, ZONE_AREAS = "OUTPUT", "HTML", "CSV", "ZONE_AREAS"


class ClassAreasAlgorithm(GeosegAlgorithm):
    """Counts in the background; needs no engine."""

    ID = "classareas"
    TITLE = mark("Areas of classes")
    GROUP = mark("Results")
    HELP = CLASSAREAS_HELP
    TAGS = mark("statistics,hectares,zonal,histogram,report,area,classes,mask,table")

    def __init__(self) -> None:
        super().__init__()
        self._mask: ClassLayer | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in _parameters():
            parameter.setHelp(tr(CLASSAREAS_TIPS[parameter.name()]))
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", tr("Pixels with a class")))
        self.addOutput(QgsProcessingOutputNumber("AREA_HA", tr("Hectares of all classes")))
        self.addOutput(QgsProcessingOutputNumber("ZONE_COUNT", tr("Zones")))
        for number in range(DECLARED):
            pixels, area = tr("Pixels of class {}"), tr("Hectares of class {}")
            self.addOutput(QgsProcessingOutputNumber(f"CLASS_{number}_PIXELS", pixels.format(number)))
            self.addOutput(QgsProcessingOutputNumber(f"CLASS_{number}_HA", area.format(number)))

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Resolve the mask in the main thread."""
        refuse_replacing_inputs(self, parameters, context)
        self._mask = class_layer(self, parameters, INPUT, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Count, and write table, page and CSV."""
        if self._mask is None:
            raise ChoiceError("INPUT is not chosen.", "Choose a mask.")
        raster = self._mask.open()
        measured = pixel_areas(raster.grid) is not None
        source = self.parameterAsSource(parameters, ZONES, context)
        if source is None and parameters.get(ZONES) not in (None, ""):
            raise ChoiceError(
                "{name}: {given} cannot be opened as a polygon layer.",
                "Choose another one.",
                name=ZONES,
                given=parameters[ZONES],
            )
        zones = source and Zones(
            source, self.parameterAsString(parameters, FIELD, context), raster.grid, context, feedback
        )
        found = (
            _in_zones(raster, zones, feedback)
            if zones
            else [("", count_classes(raster, part_of_bar(feedback, 0, 100)))]
        )
        rows = list(area_rows(found, raster.legend, measured))
        notes = [] if measured else [tr("The mask has no CRS: pixels are counted, areas are unknown.")]
        notes += empty_zones(found, zones.misplaced) if zones else []
        for note in notes:
            feedback.pushWarning(note)
        results: dict[str, Any] = {OUTPUT: write_rows(self, parameters, OUTPUT, context, COLUMNS, rows)}
        texts = {
            HTML: lambda: page(self._mask.name, rows, raster.legend, notes, bool(zones)),
            CSV: lambda: as_csv(rows),
        }
        for name, text in texts.items():
            path = self.parameterAsFileOutput(parameters, name, context)
            if path:
                write_text(path, text())
                results[name] = path
        if zones:
            results[ZONE_AREAS] = write_zones(self, parameters, ZONE_AREAS, context, zones, rows, feedback)
        return {**results, "ZONE_COUNT": len(found) if zones else 0, **numbers(rows, feedback, bool(zones))}


def _in_zones(raster: ClassRaster, zones: Zones, feedback: QgsProcessingFeedback) -> list[tuple[str, Totals]]:
    found: list[tuple[str, Totals]] = []
    count = max(1, zones.source.featureCount())
    for totals in zone_areas(raster, zones, lambda: not feedback.isCanceled()):
        found.append((zones.names[-1], totals))
        feedback.setProgress(100.0 * len(found) / count)
    if not found:
        raise ChoiceError(
            "ZONES: the layer {layer} has no features, or its filter or selection leaves none.",
            "Choose a layer of polygons, or none for the whole mask.",
            layer=zones.source.sourceName(),
        )
    return found


def _parameters() -> Iterator[QgsProcessingParameterDefinition]:
    polygon = QgsProcessing.SourceType.TypeVectorPolygon
    yield QgsProcessingParameterRasterLayer(INPUT, tr("Mask"))
    yield QgsProcessingParameterFeatureSource(ZONES, tr("Zones"), [polygon], optional=True)
    yield QgsProcessingParameterField(FIELD, tr("Field that names the zones"), None, ZONES, optional=True)
    yield QgsProcessingParameterFeatureSink(OUTPUT, tr("Table"), QgsProcessing.SourceType.TypeVector)
    html, csv = tr("HTML files (*.html)"), tr("CSV files (*.csv)")
    yield QgsProcessingParameterFileDestination(HTML, tr("Areas of classes"), html, None, True)
    yield QgsProcessingParameterFileDestination(CSV, tr("CSV"), csv, None, True, False)
    yield QgsProcessingParameterFeatureSink(ZONE_AREAS, tr("Zones with areas"), polygon, None, True, False)
