"""``geoseg:accuracy``: a mask against points, polygons or another raster."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from geoseg_qgis.core.assess.assessment import PIXELS, Assessment
from geoseg_qgis.core.assess.classmap import ClassMap
from geoseg_qgis.core.assess.matrix import mean
from geoseg_qgis.core.assess.page import page
from geoseg_qgis.core.assess.table import as_csv
from geoseg_qgis.core.textfile import write_text
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.processing.accuracyhelp import ACCURACY_HELP
from geoseg_qgis.processing.accuracyparameters import (
    INPUT,
    LABELS,
    OUTPUT,
    POINTS,
    REFERENCE,
    SAMPLES,
    STRATA,
    TABLE,
    WHOLE_MAP,
    accuracy_parameters,
)
from geoseg_qgis.processing.accuracypoints import write_points
from geoseg_qgis.processing.accuracysamples import LabelledLayer
from geoseg_qgis.processing.accuracyways import Comparison, by_points, by_polygons, by_raster
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.classlayer import ClassLayer, class_layer
from geoseg_qgis.processing.overwriting import refuse_replacing_inputs
from geoseg_qgis.texts import grouped, mark, tr

_NUMBERS = {
    "OVERALL": mark("Overall accuracy of the samples, 0 to 1"),
    "KAPPA": mark("Kappa of the samples"),
    "MEAN_F1": mark("Mean F1 of the classes"),
    "MEAN_IOU": mark("Mean IoU of the classes"),
    "SAMPLES_USED": mark("Points or pixels that were compared"),
    "SAMPLES_LEFT_OUT": mark("Points or pixels that were left out"),
    "OVERALL_WHOLE": mark("Overall accuracy of the whole map, 0 to 1"),
    "OVERALL_WHOLE_CI95": mark("Half of its 95 % confidence interval"),
}


class AccuracyAlgorithm(GeosegAlgorithm):
    """Compares in the background; needs no engine."""

    ID = "accuracy"
    TITLE = mark("Accuracy of a mask")
    GROUP = mark("Accuracy")
    HELP = ACCURACY_HELP
    TAGS = mark(
        "assessment,validation,confusion,error matrix,kappa,F1,IoU,user's,producer's,area,Olofsson,confidence"
    )

    def __init__(self) -> None:
        super().__init__()
        self._layers: dict[str, ClassLayer | None] = {}

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in accuracy_parameters():
            self.addParameter(parameter)
        for name, title in _NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Resolve the rasters in the main thread; what does not go together is said here."""
        refuse_replacing_inputs(self, parameters, context)
        for name in (INPUT, REFERENCE, STRATA):
            self._layers[name] = class_layer(self, parameters, name, context)
        _check(parameters, self._layers)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compare, and write page, table and points."""
        results: dict[str, Any] = {}
        found = self._compare(parameters, context, feedback)
        for name, write in ((OUTPUT, page), (TABLE, as_csv)):
            path = self.parameterAsFileOutput(parameters, name, context)
            if path:
                write_text(path, write(found.assessment))
                results[name] = path
        points = write_points(self, parameters, context, found)
        if points is not None:
            results[POINTS] = points
        _tell(found.assessment, feedback)
        return {**results, **_numbers(found.assessment)}

    def _compare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Comparison:
        layer, reference = self._layers[INPUT], self._layers[REFERENCE]
        if layer is None:
            raise ChoiceError("INPUT is not chosen.", "Choose a mask.")
        source = ClassMap(layer.open())
        said = self.parameterAsString(parameters, LABELS, context)
        if reference is not None:
            found = by_raster(source, reference, said, feedback)
        else:
            samples = LabelledLayer(self, parameters, context, feedback)
            if samples.is_points:
                wanted = self.parameterAsBoolean(parameters, WHOLE_MAP, context), self._layers[STRATA]
                found = by_points(source, samples, said, wanted, feedback)
            else:
                found = by_polygons(source, samples, said, feedback)
        if found.classes is None and parameters.get(POINTS):
            feedback.pushWarning(tr("There are no points to write: the reference is no point layer."))
        return replace(found, assessment=replace(found.assessment, mask=layer.name))


def _check(parameters: dict[str, Any], layers: dict[str, ClassLayer | None]) -> None:
    samples = parameters.get(SAMPLES) not in (None, "")
    if samples and layers[REFERENCE] is not None:
        raise ChoiceError("SAMPLES and REFERENCE are both chosen.", "Choose one of them.")
    if not samples and layers[REFERENCE] is None:
        raise ChoiceError(
            "There is nothing to compare the mask with.", "Choose SAMPLES (points or polygons) or REFERENCE."
        )


def _tell(found: Assessment, feedback: QgsProcessingFeedback) -> None:
    for note in found.notes:
        feedback.pushWarning(note)
    pixels, points = tr("{count} pixels left out: {reason}."), tr("{count} points left out: {reason}.")
    for reason, count in found.left_out:
        text = pixels if found.unit == PIXELS else points
        feedback.pushWarning(text.format(count=grouped(count), reason=reason))
    feedback.pushInfo(found.headline)


def _numbers(found: Assessment) -> dict[str, Any]:
    matrix, answer = found.matrix, found.estimate
    numbers = {
        "OVERALL": matrix.overall,
        "KAPPA": matrix.kappa,
        "MEAN_F1": mean(matrix.f1),
        "MEAN_IOU": mean(matrix.iou),
        "OVERALL_WHOLE": float(answer.overall.value) if answer else math.nan,
        "OVERALL_WHOLE_CI95": float(answer.overall.margin) if answer else math.nan,
    }
    counts = {"SAMPLES_USED": matrix.total, "SAMPLES_LEFT_OUT": sum(count for _, count in found.left_out)}
    return {**counts, **{name: None if math.isnan(value) else value for name, value in numbers.items()}}
