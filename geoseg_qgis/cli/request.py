"""From what was said on the command line to what a run is asked to do."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from geoseg_qgis.core.bands.text import parse_bands_text
from geoseg_qgis.core.mask.options import creation_options
from geoseg_qgis.core.rasters.scale import ScaleWish
from geoseg_qgis.engine.environment import default_root, find_python, read_installation
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.models.catalogue import ResolvedModel, resolve_model
from geoseg_qgis.runs.request import GridWish, InputRaster, SegmentRequest


def segment_request(said: argparse.Namespace) -> SegmentRequest:
    """Return the request, but for the layers; the engine leaves with its run.

    Raises:
        GeosegError: whatever cannot work and is known before the run.
    """
    model = resolve_model(said.model)
    parse_bands_text(said.bands)
    creation_options(said.options, 1, 1)
    return SegmentRequest(
        layers=(),
        bands=said.bands,
        model=model,
        engine=_engine(said, model),
        engine_kind=_kind(said),
        grid=GridWish("", said.pixel_size, said.resampling),
        scale=ScaleWish(model.card.scale, model.card.offset, said.scale, said.offset),
        nodata=said.nodata,
        overlap=_overlap(said.overlap, model),
        merge=said.merge,
        options=said.options,
        resume=said.resume,
        idle_seconds=0.0,
    )


def input_rasters(paths: list[str]) -> tuple[InputRaster, ...]:
    """Return files as inputs."""
    return tuple(InputRaster(Path(path).name, path) for path in paths)


def _root(said: argparse.Namespace) -> Path:
    return Path(said.engine).expanduser() if said.engine else default_root()


def _kind(said: argparse.Namespace) -> str | None:
    installation = read_installation(_root(said))
    return installation.kind if installation else None


def _engine(said: argparse.Namespace, model: ResolvedModel) -> EngineSettings:
    root = _root(said)
    return EngineSettings(
        python=find_python(root),
        model=str(model.folder),
        config=json.dumps(model.checked.overrides, sort_keys=True),
        device=said.device,
        dtype=said.dtype,
        max_num_seqs=said.batch_size,
        gpu_memory_utilization=said.gpu_memory_share,
        cache=str(root / "cache") if read_installation(root) else "",
    )


def _overlap(overlap: int, model: ResolvedModel) -> int:
    most = model.card.window // 2
    if overlap % 2 or not 0 <= overlap <= most:
        raise ChoiceError(f"The overlap is {overlap}.", f"Choose an even number from 0 to {most}.")
    return overlap
