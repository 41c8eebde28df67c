"""What a run of ``geoseg:segment`` is asked to do, as plain values, and how the parameters say it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsProcessingContext

from geoseg_qgis.core.bands.text import parse_bands_text
from geoseg_qgis.core.mask.options import creation_options
from geoseg_qgis.core.rasters.scale import ScaleWish
from geoseg_qgis.engine.devices import check_device_name
from geoseg_qgis.engine.environment import find_python, read_installation
from geoseg_qgis.engine.pool import IDLE_SECONDS
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import ChoiceError, RasterError
from geoseg_qgis.models.catalogue import ResolvedModel, resolve_model
from geoseg_qgis.processing import parameters as names
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.inputs import InputLayer, input_layers
from geoseg_qgis.processing.settings import LOADING, SPEED, engine_root, idle_seconds, remembered


@dataclass(frozen=True)
class GridWish:
    """What is said of the run's grid.

    Attributes:
        target: raster whose grid is taken; empty for the finest input's.
        pixel_size: edge of a pixel in units of the grid's CRS; None as it is.
        method: how layers on other grids are resampled.
    """

    target: str = ""
    pixel_size: float | None = None
    method: str = names.DEFAULT_RESAMPLING


@dataclass(frozen=True)
class SegmentRequest:
    """Everything a run needs; plain values, so that any thread may hold it.

    Attributes:
        layers: the input.
        bands: the BANDS text, empty to find them.
        model: checked, with its card.
        engine: how the engine runs; its device may still be ``auto``.
        engine_kind: what the engine is installed for, ``cpu`` or ``cuda``; None where it is the user's own.
        grid: where the mask lies.
        scale: how values become reflectance.
        nodata: one more value that means nodata in every band, or None.
        overlap: pixels that neighbouring windows share.
        merge: what becomes of pixels that several windows see.
        options: creation options of the mask, as in the gdal provider.
        resume: keep what is finished when the run stops, and go on there.
        speeds: seconds that a window took in earlier runs with this model, by device.
        load_seconds: seconds that loading this model took last time, by device.
        idle_seconds: how long the engine stays without work.
    """

    layers: tuple[InputLayer, ...]
    bands: str
    model: ResolvedModel
    engine: EngineSettings
    engine_kind: str | None = None
    grid: GridWish = field(default_factory=GridWish)
    scale: ScaleWish = field(default_factory=ScaleWish)
    nodata: float | None = None
    overlap: int = names.DEFAULT_OVERLAP
    merge: str = names.DEFAULT_MERGE
    options: str = ""
    resume: bool = False
    speeds: dict[str, float] = field(default_factory=dict)
    load_seconds: dict[str, float] = field(default_factory=dict)
    idle_seconds: float = IDLE_SECONDS


def segment_request(
    algorithm: GeosegAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> SegmentRequest:
    """Turn parameters into plain values; call in the main thread.

    Raises:
        GeosegError: whatever cannot work and is known before the run.
    """

    def number(name: str) -> float | None:
        given = parameters.get(name)
        return None if given in (None, "") else algorithm.parameterAsDouble(parameters, name, context)

    folder = algorithm.parameterAsFile(parameters, names.MODEL_FOLDER, context)
    model = resolve_model(folder or algorithm.choice(parameters, names.MODEL, context))
    layers = algorithm.parameterAsLayerList(parameters, names.INPUT, context)
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
        layers=input_layers(layers, parameters.get(names.INPUT), _wants_rgb(model)),
        bands=bands,
        model=model,
        engine=EngineSettings(find_python(root), str(model.folder), overrides, device, cache=cache),
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
        idle_seconds=idle_seconds(),
    )


def _wants_rgb(model: ResolvedModel) -> bool:
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
