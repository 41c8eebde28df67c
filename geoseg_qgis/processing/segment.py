"""``geoseg:segment``: raster layers in, a georeferenced mask of classes out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from geoseg_qgis.engine.devices import DEVICES, choose_device
from geoseg_qgis.engine.environment import find_python, read_installation
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import GeosegError
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, catalogue, resolve_model
from geoseg_qgis.processing.help import SEGMENT_HELP, SEGMENT_TIPS
from geoseg_qgis.processing.inputs import input_layers
from geoseg_qgis.processing.run import SegmentOutcome, SegmentRequest, segment
from geoseg_qgis.processing.settings import engine_root

ICON = str(Path(__file__).resolve().parent.parent / "icon.svg")


class SegmentAlgorithm(QgsProcessingAlgorithm):
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
            QgsProcessingParameterMultipleLayers(self.INPUT, self.tr("Raster layers"), raster),
            QgsProcessingParameterEnum(
                self.MODEL, self.tr("Model"), models, defaultValue=DEFAULT_MODEL, usesStaticStrings=True
            ),
            QgsProcessingParameterFile(
                self.MODEL_FOLDER,
                self.tr("Model folder (instead of the model above)"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            QgsProcessingParameterString(
                self.BANDS, self.tr("Bands (if they are not found by themselves)"), optional=True
            ),
            QgsProcessingParameterEnum(
                self.DEVICE, self.tr("Device"), list(DEVICES), defaultValue="auto", usesStaticStrings=True
            ),
            QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Mask")),
        ):
            parameter.setHelp(self.tr(SEGMENT_TIPS[parameter.name()]))
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", self.tr("Pixels with a class")))
        for number in range(max(len(card.classes) for card in catalogue())):
            self.addOutput(
                QgsProcessingOutputNumber(
                    f"CLASS_{number}_PIXELS", self.tr("Pixels of class {}").format(number)
                )
            )
        self.addOutput(QgsProcessingOutputNumber("WINDOWS", self.tr("Windows that went through the model")))
        self.addOutput(QgsProcessingOutputString("DEVICE", self.tr("Device")))
        self.addOutput(QgsProcessingOutputNumber("SECONDS", self.tr("Seconds")))

    def name(self) -> str:
        """Return the id within the provider."""
        return "segment"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return self.tr("Segment raster layers")

    def shortHelpString(self) -> str:
        """Return the text beside the dialog."""
        return self.tr(SEGMENT_HELP)

    def tags(self) -> list[str]:
        """Return words to find the algorithm by."""
        return self.tr(
            "segmentation,classification,water,flood,land cover,burnt,Prithvi,TerraTorch,AI"
        ).split(",")

    def icon(self) -> QIcon:
        """Return the icon in the toolbox."""
        return QIcon(ICON)

    def svgIconPath(self) -> str:
        """Return the icon's file."""
        return ICON

    def createInstance(self) -> SegmentAlgorithm:
        """Return a fresh object for a run."""
        return SegmentAlgorithm()

    def tr(self, text: str) -> str:
        """Translate a text."""
        return QCoreApplication.translate("geoseg", text)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say which value is wrong and why; QGIS's own message names the parameter only."""
        fine, message = super().checkParameterValues(parameters, context)
        if not fine:
            try:
                self._resolve(parameters, context, QgsProcessingFeedback())
            except GeosegError as error:
                message = str(error)
        return fine, message

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Resolve layers, model and engine in the main thread; what cannot work is said here."""
        try:
            self._request = self._resolve(parameters, context, feedback)
        except GeosegError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run in the background."""
        if self._request is None:
            raise QgsProcessingException("The algorithm was not prepared.")
        # not in prepareAlgorithm: where this runs in a thread, QGIS loads only what was announced in the thread
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        try:
            outcome = segment(self._request, output, feedback)
        except GeosegError as error:
            raise QgsProcessingException(str(error)) from error
        return {self.OUTPUT: output, **_numbers(self._request, outcome, feedback)}

    def _resolve(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> SegmentRequest:
        """Turn parameters into plain values; raises GeosegError for what cannot work."""
        layers = input_layers(
            self.parameterAsLayerList(parameters, self.INPUT, context), parameters.get(self.INPUT)
        )
        folder = self.parameterAsFile(parameters, self.MODEL_FOLDER, context)
        model = resolve_model(folder or self._choice(parameters, self.MODEL, context))
        root = engine_root()
        installation = read_installation(root)
        python = find_python(root)
        wanted = self._choice(parameters, self.DEVICE, context)
        device = choose_device(wanted, installation.kind if installation else None)
        feedback.pushInfo(device.note)
        cache = str(root / "cache") if installation else ""
        return SegmentRequest(
            layers,
            self.parameterAsString(parameters, self.BANDS, context),
            model,
            EngineSettings(
                python,
                str(model.folder),
                json.dumps(model.checked.overrides, sort_keys=True),
                device.device,
                cache=cache,
            ),
        )

    def _choice(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Return the text that was chosen; QGIS's own accessor takes the default for any other."""
        given = self.parameterAsString(parameters, name, context)
        options = self.parameterDefinition(name).options()
        if given.isdigit() and int(given) < len(options):
            return str(options[int(given)])
        return given


def _numbers(
    request: SegmentRequest, outcome: SegmentOutcome, feedback: QgsProcessingFeedback
) -> dict[str, Any]:
    """Return the outputs that are numbers or texts, and say the classes' shares in the log."""
    counts = outcome.summary.counts
    numbers: dict[str, Any] = {
        "VALID_PIXELS": counts.valid,
        "WINDOWS": outcome.summary.windows,
        "DEVICE": outcome.loaded.device,
        "SECONDS": round(outcome.load_seconds + outcome.run_seconds, 2),
        "LOAD_SECONDS": round(outcome.load_seconds, 2),
        "RUN_SECONDS": round(outcome.run_seconds, 2),
        "WORKER_PEAK_MB": outcome.worker_peak_mb,
    }
    for entry in request.model.card.classes:
        numbers[f"CLASS_{entry.id}_PIXELS"] = counts.pixels.get(entry.id, 0)
        area = counts.area(entry.id)
        hectares = f", {area / 1e4:,.1f} ha" if area is not None else ""
        feedback.pushInfo(f"{entry.name}: {counts.share(entry.id):.1%}{hectares}")
    return numbers
