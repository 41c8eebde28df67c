"""``geoseg:samplepoints``: the random points that an accuracy assessment needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from geoseg_qgis.core.assess.classmap import ClassMap
from geoseg_qgis.core.assess.classrows import ClassRows, count_rows
from geoseg_qgis.core.assess.plan import Wish, draw_points, shares
from geoseg_qgis.core.assess.sampleplan import ALLOCATIONS, RARE_FIRST
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.processing.accuracyhelp import SAMPLEPOINTS_HELP, SAMPLEPOINTS_TIPS
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.classlayer import ClassLayer, class_layer
from geoseg_qgis.processing.features import add, make_fields
from geoseg_qgis.processing.grids import crs_of
from geoseg_qgis.processing.labelform import LabelForm
from geoseg_qgis.processing.loading import when_loaded
from geoseg_qgis.processing.overwriting import refuse_replacing_inputs
from geoseg_qgis.processing.progressbar import steps
from geoseg_qgis.texts import grouped, mark, tr

INPUT, POINTS, TARGET_ERROR, EXPECTED = "INPUT", "POINTS", "TARGET_ERROR", "EXPECTED"
ALLOCATION, MINIMUM, DISTANCE, SEED, OUTPUT = "ALLOCATION", "MINIMUM", "DISTANCE", "SEED", "OUTPUT"
COUNT = "COUNT"
_REFERENCE = "reference"
_FIELDS = (
    ("point", int),
    ("stratum", int),
    ("stratum_name", str),
    ("inclusion", float),
    ("hectares", float),
    (_REFERENCE, str),
)
_HIDDEN = ("stratum", "stratum_name", "inclusion", "hectares")


class SamplePointsAlgorithm(GeosegAlgorithm):
    """Counts the mask once and draws in a second pass; needs no engine."""

    ID = "samplepoints"
    TITLE = mark("Sample points for accuracy")
    GROUP = mark("Accuracy")
    HELP = SAMPLEPOINTS_HELP
    TAGS = mark("random,stratified,sampling,validation,reference,assessment,Olofsson,Cochran")

    def __init__(self) -> None:
        super().__init__()
        self._layer: ClassLayer | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in _parameters():
            parameter.setHelp(tr(SAMPLEPOINTS_TIPS[parameter.name()]))
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Points that were drawn")))

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Resolve the mask in the main thread."""
        refuse_replacing_inputs(self, parameters, context)
        self._layer = class_layer(self, parameters, INPUT, context)
        self.listed(parameters, ALLOCATION, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Draw in the background; the layer is made when all points are known."""
        if self._layer is None:
            raise ChoiceError("INPUT is not chosen.", "Choose a mask.")
        source = ClassMap(self._layer.open())
        wish = self._wish(parameters, context)
        rows = count_rows(source, steps(feedback, 0, 60))
        wanted = shares(wish, rows, source.legend)
        drawn = draw_points(source, rows, wanted, wish, steps(feedback, 60, 95))
        counts = Counter(number for number, _, _ in drawn)
        _tell(source, rows, wanted, counts, feedback)
        fields = make_fields(_FIELDS)
        sink, identity = self.parameterAsSink(
            parameters, OUTPUT, context, fields, QgsWkbTypes.Type.Point, crs_of(source.grid)
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        features = []
        for place, (number, col, row) in enumerate(drawn, start=1):
            feature = QgsFeature(fields)
            x, y = source.grid.drawn().at(col + 0.5, row + 0.5)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            each = None if rows.areas is None else rows.areas[number] / counts[number] / 1e4
            inclusion = counts[number] / rows.pixels[number]
            feature.setAttributes([place, number, source.legend[number].name, inclusion, each, None])
            features.append(feature)
        add(sink, features, OUTPUT)
        when_loaded(identity, LabelForm(_REFERENCE, _names(source, rows), _HIDDEN), context)
        return {OUTPUT: identity, COUNT: len(drawn)}

    def _wish(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Wish:
        return Wish(
            self.parameterAsInt(parameters, POINTS, context) if parameters.get(POINTS) else 0,
            self.parameterAsDouble(parameters, TARGET_ERROR, context),
            self.parameterAsString(parameters, EXPECTED, context),
            self.listed(parameters, ALLOCATION, context),
            self.parameterAsInt(parameters, MINIMUM, context),
            self.parameterAsDouble(parameters, DISTANCE, context) if parameters.get(DISTANCE) else 0.0,
            self.parameterAsInt(parameters, SEED, context),
        )


def _names(source: ClassMap, rows: ClassRows) -> list[str]:
    """Return the names of all classes, those of the legend that do not occur too."""
    return [source.legend[number].name for number in sorted({*source.legend.names, *rows.rows})]


def _tell(
    source: ClassMap,
    rows: ClassRows,
    wanted: dict[int, int],
    counts: Counter[int],
    feedback: QgsProcessingFeedback,
) -> None:
    whole = sum(rows.sizes.values())
    for number, pixels in rows.pixels.items():
        name, drawn = source.legend[number].name, counts[number]
        share, text = rows.sizes[number] / whole, tr("{name}: {share:.2%} of the mask, {points} points.")
        feedback.pushInfo(text.format(name=name, share=share, points=grouped(drawn)))
        if drawn == pixels:
            text = tr("{name} has only {pixels} pixels: all of them are in the sample.")
            feedback.pushWarning(text.format(name=name, pixels=grouped(pixels)))
        elif drawn < wanted[number]:
            text = tr("{name}: only {drawn} of {wanted} points keep the distance. Take a smaller one.")
            text = text.format(name=name, drawn=grouped(drawn), wanted=grouped(wanted[number]))
            feedback.pushWarning(text)
    feedback.pushInfo(tr("{} points in all.").format(grouped(sum(counts.values()))))


def _parameters() -> Iterator[QgsProcessingParameterDefinition]:
    integer, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
    yield QgsProcessingParameterRasterLayer(INPUT, tr("Mask"))
    yield QgsProcessingParameterNumber(POINTS, tr("Number of points"), integer, None, True, 1, 1_000_000)
    yield QgsProcessingParameterNumber(
        TARGET_ERROR, tr("Or: target standard error of the overall accuracy"), real, 0.015, False, 0.0001, 0.5
    )
    yield QgsProcessingParameterString(EXPECTED, tr("Expected user's accuracy"), "0.85", optional=True)
    yield QgsProcessingParameterEnum(
        ALLOCATION, tr("Points of each class"), list(ALLOCATIONS), False, RARE_FIRST, False, True
    )
    yield QgsProcessingParameterNumber(MINIMUM, tr("Minimum in each class"), integer, 50, False, 2, 100_000)
    yield QgsProcessingParameterNumber(DISTANCE, tr("Minimum distance, metres"), real, None, True, 0)
    yield QgsProcessingParameterNumber(SEED, tr("Seed of the random numbers"), integer, 1, False, 0)
    point = QgsProcessing.SourceType.TypeVectorPoint
    yield QgsProcessingParameterFeatureSink(OUTPUT, tr("Sample points"), point)
