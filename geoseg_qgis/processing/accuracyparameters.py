"""The parameters of ``geoseg:accuracy``."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from geoseg_qgis.processing.accuracyhelp import ACCURACY_TIPS
from geoseg_qgis.processing.parameters import advanced
from geoseg_qgis.texts import tr

INPUT, SAMPLES, FIELD, REFERENCE = "INPUT", "SAMPLES", "FIELD", "REFERENCE"
WHOLE_MAP, STRATA, LABELS = "WHOLE_MAP", "STRATA", "LABELS"
OUTPUT, TABLE, POINTS = "OUTPUT", "TABLE", "POINTS"


def accuracy_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters in the order of the dialog, each with its tip."""
    for parameter in (*_inputs(), *_outputs()):
        parameter.setHelp(tr(ACCURACY_TIPS[parameter.name()]))
        yield parameter


def _inputs() -> Iterator[QgsProcessingParameterDefinition]:
    source = QgsProcessing.SourceType
    yield QgsProcessingParameterRasterLayer(INPUT, tr("Mask"))
    kinds = [source.TypeVectorPoint, source.TypeVectorPolygon]
    yield QgsProcessingParameterFeatureSource(
        SAMPLES, tr("Points or polygons with the true class"), kinds, optional=True
    )
    yield QgsProcessingParameterField(
        FIELD, tr("Field with the true class"), "reference", SAMPLES, optional=True
    )
    yield QgsProcessingParameterRasterLayer(REFERENCE, tr("Or a raster with the true classes"), optional=True)
    yield QgsProcessingParameterBoolean(WHOLE_MAP, tr("Estimate for the whole map (random points)"), True)
    strata = tr("Mask that the points were drawn from, if another")
    yield advanced(QgsProcessingParameterRasterLayer(STRATA, strata, optional=True))
    labels = tr("What labels mean (label=class; …)")
    yield advanced(QgsProcessingParameterString(LABELS, labels, "", optional=True))


def _outputs() -> Iterator[QgsProcessingParameterDefinition]:
    html, table = tr("HTML files (*.html)"), tr("CSV files (*.csv)")
    yield QgsProcessingParameterFileDestination(OUTPUT, tr("Accuracy of a mask"), html)
    yield QgsProcessingParameterFileDestination(TABLE, tr("Table"), table, None, True, False)
    point = QgsProcessing.SourceType.TypeVectorPoint
    yield QgsProcessingParameterFeatureSink(POINTS, tr("Compared points"), point, None, True, False)
