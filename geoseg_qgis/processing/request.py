"""From the parameters of ``geoseg:segment`` to what a run is asked to do."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsProcessingContext

from geoseg_qgis.core.bands.text import parse_bands_text
from geoseg_qgis.core.rasters.scale import ScaleWish
from geoseg_qgis.engine.environment import outdated
from geoseg_qgis.errors import ChoiceError, RasterError
from geoseg_qgis.models.catalogue import ResolvedModel, resolve_model
from geoseg_qgis.processing import parameters as names
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.server import chosen_server, server_key
from geoseg_qgis.runs.classes import UNCERTAIN, check_result
from geoseg_qgis.runs.request import Beside, GridWish, ResultWish, SegmentRequest
from geoseg_qgis.runs.results import check_options
from geoseg_qgis.runs.wishes import check_overlap, engine_kind, engine_settings
from geoseg_qgis.settings import (
    BATCH,
    GPU_MEMORY,
    LOADING,
    MAX_NUM_SEQS,
    SPEED,
    TEMPORARY,
    engine_root,
    idle_seconds,
    remembered,
)


def segment_request(
    algorithm: GeosegAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> SegmentRequest:
    """Turn parameters into plain values, but for the layers; call in the main thread.

    Raises:
        GeosegError: whatever cannot work and is known before the run.
    """

    def number(name: str) -> float | None:
        given = parameters.get(name)
        return None if given in (None, "") else algorithm.parameterAsDouble(parameters, name, context)

    folder = algorithm.parameterAsFile(parameters, names.MODEL_FOLDER, context)
    model = resolve_model(folder or algorithm.choice(parameters, names.MODEL, context))
    bands = algorithm.parameterAsString(parameters, names.BANDS, context)
    parse_bands_text(bands)
    options = algorithm.parameterAsString(parameters, names.OPTIONS, context)
    check_options(options, model)
    server = chosen_server(algorithm.parameterAsString(parameters, names.SERVER, context))
    login = algorithm.parameterAsString(parameters, names.SERVER_LOGIN, context)
    root = engine_root()
    for setting in (MAX_NUM_SEQS, GPU_MEMORY):
        if setting.text():
            setting.number()  # raises for what is none
    wish = ScaleWish(model.card.scale, model.card.offset, number(names.SCALE), number(names.OFFSET))
    return SegmentRequest(
        layers=(),
        bands=bands,
        model=model,
        engine=engine_settings(
            root,
            model,
            algorithm.choice(parameters, names.DEVICE, context),
            algorithm.listed(parameters, names.DTYPE, context),
            algorithm.parameterAsInt(parameters, names.MAX_NUM_SEQS, context),
            _share(_gpu_memory(parameters, number)),
            is_needed=server is None,
        ),
        engine_kind=engine_kind(root),
        server=server,
        server_key=server_key(login) if server is not None else "",
        grid=GridWish(
            _target(algorithm, parameters, context),
            number(names.PIXEL_SIZE),
            algorithm.listed(parameters, names.RESAMPLING, context),
        ),
        scale=wish,
        nodata=number(names.NODATA),
        overlap=check_overlap(algorithm.parameterAsInt(parameters, names.OVERLAP, context), model),
        merge=algorithm.listed(parameters, names.MERGE, context),
        result=_result(algorithm, parameters, context, model),
        options=options,
        resume=algorithm.parameterAsBoolean(parameters, names.RESUME, context),
        speeds=remembered(SPEED, model.card.id),
        load_seconds=remembered(LOADING, model.card.id),
        batches=remembered(BATCH, model.card.id),
        idle_seconds=idle_seconds(),
        temporary=TEMPORARY.text(),
        warning=outdated(root) if server is None else "",
    )


def _result(
    algorithm: GeosegAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    model: ResolvedModel,
) -> ResultWish:
    def number(name: str) -> float:
        return float(algorithm.parameterAsDouble(parameters, name, context)) if parameters.get(name) else 0.0

    wish = ResultWish(
        threshold=number(names.THRESHOLD) / 100,
        keeps_uncertain=algorithm.listed(parameters, names.BELOW, context) == UNCERTAIN,
        positive=number(names.POSITIVE) / 100,
        majority=algorithm.parameterAsInt(parameters, names.MAJORITY, context),
        smallest=number(names.SMALLEST),
        unit=algorithm.listed(parameters, names.SMALLEST_UNIT, context),
    )
    beside = (names.CONFIDENCE, names.PROBABILITIES)
    check_result(wish, model, Beside(*(str(parameters.get(name) or "") for name in beside)))
    return wish


def _gpu_memory(parameters: dict[str, Any], number: Callable[[str], float | None]) -> float | None:
    """Return the share of the GPU's memory, percent; given and empty means the engine's own."""
    if names.GPU_MEMORY in parameters:
        return number(names.GPU_MEMORY)
    return GPU_MEMORY.number() if GPU_MEMORY.text() else None


def _share(percent: float | None) -> float:
    if percent is not None and not 1 <= percent <= 99:
        raise ChoiceError("GPU_MEMORY is {percent:g}.", "Choose a share of 1 to 99 percent.", percent=percent)
    return 0.0 if percent is None else percent / 100


def wants_pictures(model: ResolvedModel) -> bool:
    """Whether rendered pictures will do for a model: it wants red, green and blue and nothing else."""
    return {band.name.casefold() for band in model.card.bands} == {"red", "green", "blue"}


def _target(algorithm: GeosegAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    given = parameters.get(names.TARGET)
    layer = algorithm.parameterAsRasterLayer(parameters, names.TARGET, context)
    if layer is None and given in (None, ""):
        return ""
    if layer is None or not layer.isValid():
        raise RasterError(
            "TARGET: {given} cannot be opened as a raster layer.", "Choose another one.", given=given
        )
    if layer.providerType() != "gdal":
        raise RasterError(
            "TARGET: {layer} is no file that GDAL reads.", "Choose a raster file.", layer=layer.name()
        )
    return str(layer.source())
