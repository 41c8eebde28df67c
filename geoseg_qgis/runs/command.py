"""The command that does a run once more."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Union

from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, ResolvedModel, catalogue
from geoseg_qgis.runs.discreet import quoted
from geoseg_qgis.runs.request import DEFAULT_MERGE, DEFAULT_OVERLAP, GridWish, ResultWish, SegmentRequest
from geoseg_qgis.texts import tr

Value = Union[str, int, float, Sequence[str]]
"""Of a parameter; several texts for one that takes a list."""


def qgis_process_command(values: Mapping[str, Value], algorithm: str = "geoseg:segment") -> str:
    """Return the command line for a shell of this system.

    Secrets are left out, see `discreet`; the home folder is the shell's variable. Empty where the shell
    cannot take a value: cmd.exe looks for variables in quotes, too.

    Args:
        values: of the parameters, by name.
        algorithm: its id.
    """
    words = (f"{name}={_text(one)}" for name, value in values.items() for one in _each(value))
    try:
        return " ".join(("qgis_process", "run", algorithm, "--", *map(quoted, words)))
    except ValueError:
        return ""


def values_of(request: SegmentRequest, more: Mapping[str, Value | None] | None = None) -> dict[str, Value]:
    """Return the parameters of ``geoseg:segment`` that ask for a run; those at their defaults are left out.

    What only a layer in QGIS knows has no parameter: see `beyond_parameters`. The key of a server is left
    out; SERVER_LOGIN must be given by whoever runs it again.

    Args:
        request: as it was made, before a device was chosen.
        more: what is not in the request: EXTENT, AOI, OUTPUT; None and empty ones are left out.
    """
    more = more or {}
    asked: dict[str, Value | None] = {
        "INPUT": [layer.origin or layer.path for layer in request.layers],
        **_model(request.model),
        "BANDS": request.bands,
        **dict(more),
        "SERVER": request.server.url if request.server is not None else "",
        "DEVICE": _unless(request.engine.device, "auto"),
        **_grid(request.grid),
        "SCALE": request.scale.scale,
        "OFFSET": request.scale.offset,
        "NODATA": request.nodata,
        "OVERLAP": _unless(request.overlap, DEFAULT_OVERLAP),
        "MERGE": _unless(request.merge, DEFAULT_MERGE),
        **_engine(request.engine),
        **_result(request.result),
        "RESUME": "true" if request.resume else "",
        "OPTIONS": request.options,
    }
    asked["OUTPUT"] = asked.pop("OUTPUT", None)  # comes last
    return {name: value for name, value in asked.items() if value is not None and value not in ("", [])}


def beyond_parameters(request: SegmentRequest) -> Iterator[str]:
    """Yield a sentence for each thing that a command cannot say."""
    for layer in request.layers:
        name = layer.name
        if layer.origin:
            said = tr("The layer {layer} is no file: QGIS wrote it to a temporary one for the run.")
            yield said.format(layer=name)
        if layer.crs_wkt:
            said = tr("The layer {layer} counts as {crs}, as its properties in QGIS said.")
            yield said.format(layer=name, crs=layer.crs_name)
        for band, nodata in sorted(layer.nodata.items()):
            if nodata.ranges:
                said = tr("In band {band} of {layer}, {values} meant nodata, as its properties said.")
                values = ", ".join(_range(*ends) for ends in nodata.ranges)
                yield said.format(band=band, layer=name, values=values)
            if not nodata.declared:
                said = tr("In band {band} of {layer}, the file's own nodata value did not count.")
                yield said.format(band=band, layer=name)


def _range(first: float, last: float) -> str:
    return f"{first:g}" if first == last else tr("{first:g} to {last:g}").format(first=first, last=last)


def _model(model: ResolvedModel) -> dict[str, Value | None]:
    if model.card.id == DEFAULT_MODEL:
        return {}
    if any(card.id == model.card.id for card in catalogue()):
        return {"MODEL": model.card.id}
    return {"MODEL": model.hub_id} if model.hub_id else {"MODEL_FOLDER": str(model.folder)}


def _grid(wish: GridWish) -> dict[str, Value | None]:
    usual = GridWish()
    return {
        "TARGET": wish.target,
        "PIXEL_SIZE": wish.pixel_size,
        "RESAMPLING": _unless(wish.method, usual.method),
    }


def _engine(engine: EngineSettings) -> dict[str, Value | None]:
    return {
        "DTYPE": _unless(engine.dtype, "auto"),
        "MAX_NUM_SEQS": engine.max_num_seqs or None,
        "GPU_MEMORY": _percent(engine.gpu_memory_utilization),
    }


def _result(wish: ResultWish) -> dict[str, Value | None]:
    return {
        "THRESHOLD": _percent(wish.threshold),
        "BELOW": "" if wish.keeps_uncertain or not wish.threshold else "nodata",
        "POSITIVE": _percent(wish.positive),
        "MAJORITY": wish.majority or None,
        "SMALLEST": wish.smallest or None,
        "SMALLEST_UNIT": wish.unit if wish.smallest and wish.unit != ResultWish().unit else "",
    }


def _percent(share: float) -> float | None:
    return round(share * 100, 6) if share else None


def _unless(value: Value, usual: Value) -> Value | None:
    return None if value == usual else value


def _each(value: Value) -> Sequence[Value]:
    return [value] if isinstance(value, (str, int, float)) else value


def _text(value: Value) -> str:
    """Return a value as QGIS reads it; a float in all its digits."""
    if isinstance(value, float) and math.isfinite(value):
        return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)
    return str(value)
