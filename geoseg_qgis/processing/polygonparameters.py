"""The parameters of ``geoseg:polygons``."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from geoseg_qgis.processing.parameters import AOI, EXTENT
from geoseg_qgis.processing.resulthelp import POLYGONS_TIPS
from geoseg_qgis.runs.request import HECTARES, PIXELS
from geoseg_qgis.texts import tr

INPUT, CLASSES, SKIP_ZERO, CONFIDENCE = "INPUT", "CLASSES", "SKIP_ZERO", "CONFIDENCE"
MINIMUM, UNIT, SMALL, SIMPLIFY, OUTPUT = "MINIMUM", "UNIT", "SMALL", "SIMPLIFY", "OUTPUT"
MERGE, LEAVE_OUT = "merge into the largest neighbour", "leave out"


def polygon_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters in the order of the dialog, each with its tip."""
    for parameter in _parameters():
        parameter.setHelp(tr(POLYGONS_TIPS[parameter.name()]))
        yield parameter


def _parameters() -> Iterator[QgsProcessingParameterDefinition]:
    source, real = QgsProcessing.SourceType, QgsProcessingParameterNumber.Type.Double
    yield QgsProcessingParameterRasterLayer(INPUT, tr("Mask"))
    yield QgsProcessingParameterString(CLASSES, tr("Classes (empty: all)"), "", optional=True)
    yield QgsProcessingParameterBoolean(SKIP_ZERO, tr("Leave class 0 out"), False)
    yield QgsProcessingParameterNumber(MINIMUM, tr("Smallest area"), real, 0.0, minValue=0.0)
    for name, title, options in (
        (UNIT, tr("Unit of the smallest area"), [HECTARES, PIXELS]),
        (SMALL, tr("Smaller patches"), [MERGE, LEAVE_OUT]),
    ):
        yield QgsProcessingParameterEnum(
            name, title, options, defaultValue=options[0], usesStaticStrings=True
        )
    yield QgsProcessingParameterNumber(SIMPLIFY, tr("Simplify, pixels"), real, 0.0, minValue=0.0)
    yield QgsProcessingParameterRasterLayer(CONFIDENCE, tr("Confidence, percent"), optional=True)
    polygon = [source.TypeVectorPolygon]
    yield QgsProcessingParameterExtent(EXTENT, tr("Only this extent"), optional=True)
    yield QgsProcessingParameterFeatureSource(AOI, tr("Only inside these polygons"), polygon, optional=True)
    yield QgsProcessingParameterVectorDestination(OUTPUT, tr("Polygons"), source.TypeVectorPolygon)
