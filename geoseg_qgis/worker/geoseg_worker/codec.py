"""Messages as lines: one JSON object a line, with a ``type``; anything else is refused."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, fields
from typing import Any

from .messages import ANSWERS, REQUESTS, Answer, Request

MAX_LINE_BYTES = 1 << 20
_JSON_TYPES = {
    "str": str,
    "int": int,
    "float": (int, float),
    "int | None": (int, type(None)),
    "float | None": (int, float, type(None)),
    "dict": dict,
}


class MessageError(ValueError):
    """A line that is not one of our messages."""


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
        raise MessageError(f"unknown message type {name!r:.100}")
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
            raise MessageError(f"{kind.__name__}: unknown field {key!r:.100}")
        outer, _, inner = declared[key].partition("[str, ")
        values = [value, *value.values()] if outer == "dict" and isinstance(value, dict) else [value]
        kinds = [outer, *[inner[:-1]] * (len(values) - 1)]
        if not all(map(_is_of, values, kinds)):
            raise MessageError(f"{kind.__name__}.{key}: {value!r:.100} is not of type {declared[key]}")


def _is_of(value: object, kind: str) -> bool:
    expected: Any = _JSON_TYPES[kind]
    is_number = not isinstance(value, float) or math.isfinite(value)  # 1e999 is JSON, and infinite
    return isinstance(value, expected) and not isinstance(value, bool) and is_number
