"""The message format between QGIS and the worker: one JSON object a line, each with a ``type``.

Standard library only and Python 3.9: both sides import this file.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Union

PROTOCOL = 1
MAX_LINE_BYTES = 1 << 20


class MessageError(ValueError):
    """A line that is not one of our messages."""


@dataclass(frozen=True)
class Load:
    """Request: load a model. Sent once, before any chunk.

    Attributes:
        model: folder with ``config.json`` and weights, already checked.
        config: JSON text of the entries of config.json that passed the check; they replace those in the file.
        plugin: ``geoseg_segmentation`` or the stock ``terratorch_segmentation``.
        device: ``cpu`` or ``cuda:N``; the worker never takes another one than it is told.
        dtype: ``auto``, ``float16``, ``bfloat16`` or ``float32``.
        max_num_seqs: windows in one forward; 0 leaves the choice to the worker.
        gpu_memory_utilization: share of the device's memory that vLLM may take, 0 to 1.
    """

    model: str
    config: str = "{}"
    plugin: str = "geoseg_segmentation"
    device: str = "cpu"
    dtype: str = "auto"
    max_num_seqs: int = 0
    gpu_memory_utilization: float = 0.4


@dataclass(frozen=True)
class Segment:
    """Request: segment one chunk.

    Attributes:
        id: number of the request, unique in the life of the worker.
        input: temporary GeoTIFF with the model's bands in the model's order.
        output: where the mask goes.
        window: edge of the model's window, pixels.
        stride: distance between neighbouring windows, pixels.
        scale: reflectance = value * scale + offset.
        offset: see ``scale``.
        latitude: centre of the whole raster in degrees, for models that use it; the same for every chunk of a
            run, so that the result does not depend on how the raster is cut. None without a CRS.
        longitude: see ``latitude``.
    """

    id: int
    input: str
    output: str
    window: int
    stride: int
    scale: float
    offset: float
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True)
class Stop:
    """Request: finish what runs and end."""


@dataclass(frozen=True)
class Hello:
    """Answer: the worker is up; nothing heavy is imported yet."""

    version: str
    python: str
    pid: int
    protocol: int = PROTOCOL


@dataclass(frozen=True)
class Stage:
    """Answer: a step of loading begins."""

    name: str
    seconds: float


@dataclass(frozen=True)
class Loaded:
    """Answer: the model is ready.

    Attributes:
        device: the device really used, with its name.
        dtype: the number format of the forward.
        max_num_seqs: windows in one forward.
        seconds: since the load request.
        stages: seconds of each step.
        versions: package name to version.
    """

    device: str
    dtype: str
    max_num_seqs: int
    seconds: float
    stages: dict[str, float] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Done:
    """Answer: the mask of request ``id`` is complete at its output path."""

    id: int
    windows: int
    seconds: float
    peak_rss_mb: float = 0.0


@dataclass(frozen=True)
class Failed:
    """Answer: a request failed; without ``id`` and of another kind than ``protocol`` the load failed.

    Attributes:
        id: number of the request, or None.
        error: one sentence for the analyst.
        kind: ``chunk``, ``model``, ``device``, ``memory``, ``environment``, ``protocol`` or
            ``bug``.
        detail: the traceback, for the log.
    """

    id: int | None
    error: str
    kind: str = "bug"
    detail: str = ""


Request = Union[Load, Segment, Stop]
Answer = Union[Hello, Stage, Loaded, Done, Failed]
REQUESTS = (Load, Segment, Stop)
ANSWERS = (Hello, Stage, Loaded, Done, Failed)
_JSON_TYPES = {
    "str": str,
    "int": int,
    "float": (int, float),
    "int | None": (int, type(None)),
    "float | None": (int, float, type(None)),
    "dict": dict,
}


def encode(message: Request | Answer) -> bytes:
    """Return the message as one line of UTF-8 JSON, newline included."""
    body = {"type": type(message).__name__.lower(), **asdict(message)}
    return json.dumps(body, ensure_ascii=True, allow_nan=False).encode("ascii") + b"\n"


def decode_request(line: bytes) -> Request:
    """Read a request; raises MessageError for anything else."""
    return _decode(line, REQUESTS)


def decode_answer(line: bytes) -> Answer:
    """Read an answer; raises MessageError for anything else."""
    return _decode(line, ANSWERS)


def _decode(line: bytes, kinds: tuple[type, ...]) -> Any:
    if len(line) > MAX_LINE_BYTES:
        raise MessageError(f"a line of {len(line)} bytes; at most {MAX_LINE_BYTES} are allowed")
    try:
        body = json.loads(line, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise MessageError(f"not JSON: {line[:80]!r}") from error
    if not isinstance(body, dict):
        raise MessageError(f"not a JSON object: {line[:80]!r}")
    name = body.pop("type", None)
    kind = next((k for k in kinds if k.__name__.lower() == name), None)
    if kind is None:
        raise MessageError(f"unknown message type {name!r}")
    _check_fields(kind, body)
    try:
        return kind(**body)
    except TypeError as error:
        raise MessageError(f"{name}: {error}") from error


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _check_fields(kind: type, body: dict[str, Any]) -> None:
    declared = {f.name: str(f.type) for f in fields(kind)}
    for key, value in body.items():
        if key not in declared:
            raise MessageError(f"{kind.__name__}: unknown field {key!r}")
        expected = _JSON_TYPES[declared[key].split("[")[0]]
        if isinstance(value, bool) or not isinstance(value, expected):  # type: ignore[arg-type]
            raise MessageError(f"{kind.__name__}.{key}: {value!r} is not of type {declared[key]}")
