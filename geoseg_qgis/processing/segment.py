"""``geoseg:segment``: raster layers in, a georeferenced mask of classes out."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from geoseg_qgis.engine.devices import DEVICES, check_device_name
from geoseg_qgis.engine.environment import find_python, read_installation
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import GeosegError
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, catalogue, resolve_model
from geoseg_qgis.processing import outputs
from geoseg_qgis.processing.algorithm import GeosegAlgorithm, tr
from geoseg_qgis.processing.help import SEGMENT_HELP, SEGMENT_TIPS
from geoseg_qgis.processing.inputs import input_layers
from geoseg_qgis.processing.loading import style_when_loaded
from geoseg_qgis.processing.run import SegmentRequest, segment
from geoseg_qgis.processing.settings import engine_root


class SegmentAlgorithm(GeosegAlgorithm):
    """Runs a model over raster layers in the background."""

    INPUT = "INPUT"
    MODEL = "MODEL"
    MODEL_FOLDER = "MODEL_FOLDER"
    BANDS = "BANDS"
    DEVICE = "DEVICE"
    OUTPUT = "OUTPUT"

    def __init__(self) -> None:
        super().__init__()
        self._request: SegmentRequest | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        models = [card.id for card in catalogue()]
        raster = QgsProcessing.SourceType.TypeRaster
        for parameter in (
            QgsProcessingParameterMultipleLayers(self.INPUT, tr("Raster layers"), raster),
            QgsProcessingParameterEnum(
                self.MODEL, tr("Model"), models, defaultValue=DEFAULT_MODEL, usesStaticStrings=True
            ),
            QgsProcessingParameterFile(
                self.MODEL_FOLDER,
                tr("Model folder (instead of the model above)"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            QgsProcessingParameterString(
                self.BANDS, tr("Bands (if they are not found by themselves)"), optional=True
            ),
            QgsProcessingParameterEnum(
                self.DEVICE, tr("Device"), list(DEVICES), defaultValue="auto", usesStaticStrings=True
            ),
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Mask")),
        ):
            parameter.setHelp(tr(SEGMENT_TIPS[parameter.name()]))
            self.addParameter(parameter)
        for output in outputs.declared(max(len(card.classes) for card in catalogue())):
            self.addOutput(output)

    def name(self) -> str:
        """Return the id within the provider."""
        return "segment"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Segment raster layers")

    def shortHelpString(self) -> str:
        """Return the text beside the dialog."""
        return tr(SEGMENT_HELP)

    def tags(self) -> list[str]:
        """Return words to find the algorithm by."""
        return tr("segmentation,classification,water,flood,land cover,burnt,Prithvi,TerraTorch,AI").split(",")

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say which value is wrong and why; QGIS's own message names the parameter only."""
        fine, message = super().checkParameterValues(parameters, context)
        if not fine:
            try:
                self._resolve(parameters, context)
            except GeosegError as error:
                message = str(error)
        return fine, message

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Resolve layers, model and engine in the main thread; what cannot work is said here."""
        try:
            self._request = self._resolve(parameters, context)
        except GeosegError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run in the background."""
        if self._request is None:
            raise QgsProcessingException("The algorithm was not prepared.")
        # not in prepareAlgorithm: of a run in a thread, QGIS loads only what is announced in that thread
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        try:
            outcome = segment(self._request, output, feedback)
        except GeosegError as error:
            raise QgsProcessingException(str(error)) from error
        style_when_loaded(output, context)
        for line in outputs.shares(self._request.model.card, outcome):
            feedback.pushInfo(line)
        return {self.OUTPUT: output, **outputs.numbers(self._request, outcome)}

    def _resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SegmentRequest:
        """Turn parameters into plain values; raises GeosegError for what cannot work."""
        layers = input_layers(
            self.parameterAsLayerList(parameters, self.INPUT, context), parameters.get(self.INPUT)
        )
        folder = self.parameterAsFile(parameters, self.MODEL_FOLDER, context)
        model = resolve_model(folder or self.choice(parameters, self.MODEL, context))
        root = engine_root()
        installation = read_installation(root)
        python = find_python(root)
        device = self.choice(parameters, self.DEVICE, context)
        check_device_name(device)
        cache = str(root / "cache") if installation else ""
        return SegmentRequest(
            layers,
            self.parameterAsString(parameters, self.BANDS, context),
            model,
            EngineSettings(
                python,
                str(model.folder),
                json.dumps(model.checked.overrides, sort_keys=True),
                device,
                cache=cache,
            ),
            installation.kind if installation else None,
        )
