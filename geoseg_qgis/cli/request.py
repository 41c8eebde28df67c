"""From what was said on the command line to what a run is asked to do."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from geoseg_qgis.core.bands.text import parse_bands_text
from geoseg_qgis.core.rasters.scale import ScaleWish
from geoseg_qgis.engine.environment import engine_place
from geoseg_qgis.engine.server.settings import KEY_VARIABLE, ServerSettings
from geoseg_qgis.engine.settings import DTYPES
from geoseg_qgis.errors import BandError, ChoiceError
from geoseg_qgis.models.catalogue import ResolvedModel, resolve_model
from geoseg_qgis.runs import variables
from geoseg_qgis.runs.classes import check_result
from geoseg_qgis.runs.request import GridWish, InputRaster, ResultWish, SegmentRequest
from geoseg_qgis.runs.results import check_options
from geoseg_qgis.runs.wishes import check_overlap, engine_kind, engine_settings, server_settings


def segment_request(said: argparse.Namespace) -> SegmentRequest:
    """Return the request, but for the layers; the engine leaves with its run.

    Raises:
        GeosegError: whatever cannot work and is known before the run.
    """
    model = resolve_model(said.model)
    _check_bands(said.bands)
    check_options(said.options, model)
    root = engine_place(said.engine)
    server = _server(said)
    return SegmentRequest(
        layers=(),
        bands=said.bands,
        model=model,
        engine=engine_settings(
            root,
            model,
            _decided(said.device, variables.DEVICE, "auto"),
            _one_of(DTYPES, _decided(said.dtype, variables.DTYPE, "auto"), variables.DTYPE),
            _batch(said.batch_size),
            _share(said.gpu_memory_share),
            is_needed=server is None,
        ),
        engine_kind=engine_kind(root),
        server=server,
        server_key=_key(said) if server is not None else "",
        grid=GridWish("", said.pixel_size, said.resampling),
        scale=ScaleWish(model.card.scale, model.card.offset, said.scale, said.offset),
        nodata=said.nodata,
        overlap=check_overlap(said.overlap, model),
        merge=said.merge,
        result=_result(said, model),
        options=said.options,
        resume=said.resume,
        idle_seconds=0.0,
        temporary=_decided(None, variables.TEMPORARY),
    )


def input_rasters(paths: list[str]) -> tuple[InputRaster, ...]:
    """Return files as inputs."""
    return tuple(map(InputRaster.of, paths))


def _result(said: argparse.Namespace, model: ResolvedModel) -> ResultWish:
    smallest, unit = said.smallest
    wish = ResultWish(said.threshold, not said.drop_uncertain, said.positive, said.majority, smallest, unit)
    check_result(wish, model)
    return wish


def _check_bands(text: str) -> None:
    try:
        parse_bands_text(text)
    except BandError as error:  # the inputs have nothing to do with it yet
        raise ChoiceError(error.message, error.advice) from error


def _decided(said: str | None, variable: str, default: str = "") -> str:
    """Return what was said on the command line; else what the environment says, or the default."""
    return (os.environ.get(variable, "").strip() or default) if said is None else said


def _one_of(known: Sequence[str], text: str, variable: str) -> str:
    if text not in known:
        raise ChoiceError(f"{variable} is {text!r}.", f"Choose one of {', '.join(known)}.")
    return text


def _batch(said: int | None) -> int:
    return int(_number(variables.MAX_NUM_SEQS, 1e6)) if said is None else said


def _share(said: float | None) -> float:
    return _number(variables.GPU_MEMORY, 99) / 100 if said is None else said


def _number(variable: str, most: float) -> float:
    """Return a number that the environment says; 0 where it says nothing."""
    text = _decided(None, variable, "0")
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= most:
        raise ChoiceError(f"{variable} is {text!r}.", f"Choose a number from 0 to {most:g}.")
    return number


def _server(said: argparse.Namespace) -> ServerSettings | None:
    url = _decided(said.server, variables.SERVER)
    if not url:
        return None
    return server_settings(
        url,
        _decided(said.server_folders, variables.SERVER_FOLDERS),
        _decided(said.server_certificates, variables.SERVER_CERTIFICATES),
        said.plain_http or variables.means_yes(_decided(None, variables.SERVER_PLAIN_HTTP)),
    )


def _key(said: argparse.Namespace) -> str:
    """Return the server's key: what is on a command line can be read by everybody on the machine."""
    if not said.server_key_file:
        return os.environ.get(KEY_VARIABLE, "").strip()
    try:
        return Path(said.server_key_file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ChoiceError(f"The key of the server cannot be read from {said.server_key_file}.") from error
