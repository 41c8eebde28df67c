"""From what was said on the command line to what a run is asked to do."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from geoseg_qgis.core.bands.text import parse_bands_text
from geoseg_qgis.core.rasters.scale import ScaleWish
from geoseg_qgis.engine.environment import default_root
from geoseg_qgis.engine.server.settings import KEY_VARIABLE, ServerSettings
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.models.catalogue import ResolvedModel, resolve_model
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
    parse_bands_text(said.bands)
    check_options(said.options, model)
    root = Path(said.engine).expanduser() if said.engine else default_root()
    server = _server(said)
    return SegmentRequest(
        layers=(),
        bands=said.bands,
        model=model,
        engine=engine_settings(
            root,
            model,
            said.device,
            said.dtype,
            said.batch_size,
            said.gpu_memory_share,
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
        temporary=os.environ.get("GEOSEG_TMP", ""),
    )


def input_rasters(paths: list[str]) -> tuple[InputRaster, ...]:
    """Return files as inputs."""
    return tuple(InputRaster(Path(path).name, path) for path in paths)


def _result(said: argparse.Namespace, model: ResolvedModel) -> ResultWish:
    smallest, unit = said.smallest
    wish = ResultWish(said.threshold, not said.drop_uncertain, said.positive, said.majority, smallest, unit)
    check_result(wish, model)
    return wish


def _server(said: argparse.Namespace) -> ServerSettings | None:
    if not said.server:
        return None
    return server_settings(said.server, said.server_folders, said.server_certificates, said.plain_http)


def _key(said: argparse.Namespace) -> str:
    """Return the server's key: what is on a command line can be read by everybody on the machine."""
    if not said.server_key_file:
        return os.environ.get(KEY_VARIABLE, "").strip()
    try:
        return Path(said.server_key_file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ChoiceError(f"The key of the server cannot be read from {said.server_key_file}.") from error
