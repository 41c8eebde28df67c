"""From the parameters of ``geoseg:segment`` to what a run is asked to do."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProcessingContext

from geoseg_qgis.core.bands.text import parse_bands_text
from geoseg_qgis.core.mask.options import creation_options
from geoseg_qgis.core.rasters.scale import ScaleWish
from geoseg_qgis.engine.devices import check_device_name
from geoseg_qgis.engine.environment import find_python, outdated, read_installation
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import ChoiceError, RasterError
from geoseg_qgis.models.catalogue import ResolvedModel, resolve_model
from geoseg_qgis.processing import parameters as names
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.settings import BATCH, LOADING, SPEED, engine_root, idle_seconds, remembered
from geoseg_qgis.runs.request import GridWish, SegmentRequest


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
    creation_options(options, 1, 1)
    device = algorithm.choice(parameters, names.DEVICE, context)
    check_device_name(device)
    root = engine_root()
    installation = read_installation(root)
    overrides = json.dumps(model.checked.overrides, sort_keys=True)
    cache = str(root / "cache") if installation else ""
    wish = ScaleWish(model.card.scale, model.card.offset, number(names.SCALE), number(names.OFFSET))
    return SegmentRequest(
        layers=(),
        bands=bands,
        model=model,
        engine=EngineSettings(
            find_python(root),
            str(model.folder),
            overrides,
            device,
            algorithm.listed(parameters, names.DTYPE, context),
            max_num_seqs=max(0, algorithm.parameterAsInt(parameters, names.MAX_NUM_SEQS, context)),
            gpu_memory_utilization=_share(number(names.GPU_MEMORY)),
            cache=cache,
        ),
        engine_kind=installation.kind if installation else None,
        grid=GridWish(
            _target(algorithm, parameters, context),
            number(names.PIXEL_SIZE),
            algorithm.listed(parameters, names.RESAMPLING, context),
        ),
        scale=wish,
        nodata=number(names.NODATA),
        overlap=_overlap(algorithm.parameterAsInt(parameters, names.OVERLAP, context), model),
        merge=algorithm.listed(parameters, names.MERGE, context),
        options=options,
        resume=algorithm.parameterAsBoolean(parameters, names.RESUME, context),
        speeds=remembered(SPEED, model.card.id),
        load_seconds=remembered(LOADING, model.card.id),
        batches=remembered(BATCH, model.card.id),
        idle_seconds=idle_seconds(),
        warning=outdated(root),
    )


def _share(percent: float | None) -> float:
    if percent is not None and not 1 <= percent <= 99:
        raise ChoiceError(f"GPU_MEMORY is {percent:g}.", "Choose a share of 1 to 99 percent.")
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
        raise RasterError(f"TARGET: {given} cannot be opened as a raster layer.", "Choose another one.")
    if layer.providerType() != "gdal":
        raise RasterError(f"TARGET: {layer.name()} is no file that GDAL reads.", "Choose a raster file.")
    return str(layer.source())


def _overlap(overlap: int, model: ResolvedModel) -> int:
    window = model.card.window
    if overlap % 2 or not 0 <= overlap <= window // 2:
        raise ChoiceError(
            f"OVERLAP is {overlap}.",
            f"Choose an even number from 0 to {window // 2}, half of the model's window of {window} pixels.",
        )
    return overlap
