"""``geoseg:segment``: raster layers in, a georeferenced mask of classes out."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from geoseg_qgis.core.run.workspace import RunFolder
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.models.catalogue import catalogue
from geoseg_qgis.processing import outputs
from geoseg_qgis.processing.areas import Areas
from geoseg_qgis.processing.help import SEGMENT_HELP
from geoseg_qgis.processing.inputs import InputLayer, input_layers
from geoseg_qgis.processing.loading import style_when_loaded
from geoseg_qgis.processing.modelchoice import ModelAlgorithm
from geoseg_qgis.processing.overwriting import refuse_replacing_inputs
from geoseg_qgis.processing.parameters import (
    CONFIDENCE,
    INPUT,
    OUTPUT,
    PROBABILITIES,
    REPORT,
    RESUME,
    segment_parameters,
)
from geoseg_qgis.processing.record import AreaRecord, area_record, asked, write_layer_metadata
from geoseg_qgis.processing.request import wants_pictures
from geoseg_qgis.processing.writeout import written_out
from geoseg_qgis.runs.request import Beside, InputRaster, SegmentRequest
from geoseg_qgis.runs.segment import SegmentOutcome, segment
from geoseg_qgis.runs.telling import Feedback
from geoseg_qgis.settings import BATCH, LOADING, SPEED, remember
from geoseg_qgis.texts import mark, tr

_ENOUGH = 20  # windows; fewer say little about the next run


class SegmentAlgorithm(ModelAlgorithm):
    """Runs a model over raster layers in the background."""

    ID = "segment"
    TITLE = mark("Segment raster layers")
    HELP = SEGMENT_HELP
    TAGS = mark("segmentation,classification,water,flood,land cover,burnt,Prithvi,TerraTorch,AI")

    def __init__(self) -> None:
        super().__init__()
        self._request: SegmentRequest | None = None
        self._layers: tuple[InputLayer, ...] = ()
        self._area = AreaRecord("", "")
        self._outcome: SegmentOutcome | None = None
        self._output = ""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in segment_parameters():
            self.addParameter(parameter)
        for output in outputs.declared(max(len(card.classes) for card in catalogue())):
            self.addOutput(output)

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Resolve layers, model and engine in the main thread; what cannot work is said here."""
        refuse_replacing_inputs(self, parameters, context)
        self._request = self.resolve(parameters, context)
        self._area = area_record(self, parameters, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run in the background."""
        if self._request is None:
            raise QgsProcessingException(tr("The algorithm was not prepared."))
        # not in prepareAlgorithm: of a run in a thread, QGIS loads only what is announced in that thread
        output = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        beside = self._beside(parameters, context)
        areas = Areas(self, parameters, context, feedback)
        outcome = segment(
            self._request,
            output,
            feedback,
            areas.polygons,
            lambda folder: self._written_out(folder, areas, feedback),
            beside=beside,
            asked=asked(self._area, output, beside),
        )
        self._outcome, self._output = outcome, output
        for path in (output, beside.confidence, beside.probabilities):
            style_when_loaded(path, context)
        for line in outputs.shares(outcome):
            feedback.pushInfo(line)
        results = {OUTPUT: output, **outputs.files(beside), **outputs.numbers(outcome)}
        if results["COMMAND"]:
            feedback.pushCommandInfo(results["COMMAND"])
        return results

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the layer's metadata, and remember what was measured for the next run's estimate."""
        if self._request is not None and self._outcome is not None:
            write_layer_metadata(self._outcome, self._output)
            model, outcome = self._request.model.card.id, self._outcome
            if outcome.summary.windows >= _ENOUGH:
                seconds = outcome.run_seconds / outcome.summary.windows
                remember(SPEED, model, outcome.device, seconds)
            if outcome.batch:
                remember(BATCH, model, outcome.device, outcome.batch)
            if not outcome.warm:
                remember(LOADING, model, outcome.device, outcome.load_seconds)
        return {}

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SegmentRequest:
        """Return the request, and remember the layers; raises GeosegError for what cannot work."""
        request = super().resolve(parameters, context)
        layers = self.parameterAsLayerList(parameters, INPUT, context)
        self._layers = input_layers(layers, parameters.get(INPUT), wants_pictures(request.model))
        for layer in self._layers:
            if request.resume and layer.provider is not None:
                raise ChoiceError(
                    "{name} cannot go on with the layer {layer}: each run writes it out anew.",
                    "Export it as GeoTIFF first, or leave {name} off.",
                    name=RESUME,
                    layer=layer.name,
                )
        return request

    def _beside(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Beside:
        def layer(name: str) -> str:
            wanted = parameters.get(name) not in (None, "")
            return str(self.parameterAsOutputLayer(parameters, name, context)) if wanted else ""

        report = self.parameterAsFileOutput(parameters, REPORT, context) if parameters.get(REPORT) else ""
        return Beside(layer(CONFIDENCE), layer(PROBABILITIES), report)

    def _written_out(self, folder: RunFolder, areas: Areas, feedback: Feedback) -> list[InputRaster]:
        """Return the layers as GDAL reads them; those of other providers are written into the folder."""
        size = self._request.grid.pixel_size if self._request is not None else None
        return [
            written_out(layer, folder.file(f"layer-{number}.tif"), areas.bounds, size, feedback)
            for number, layer in enumerate(self._layers)
        ]
