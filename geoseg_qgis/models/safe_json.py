"""Reads JSON that somebody else wrote: bounded in size, depth and parts, no key twice, no NaN."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.places import is_file

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 32
MAX_PARTS = 2_000_000  # brackets, commas and quotes: what a small file may blow up to in memory
MAX_DIGITS = 1000  # of a whole number; older Pythons take minutes for a million


def read_json(path: Path, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> dict[str, Any]:
    """Return the JSON object in the file `path`.

    Args:
        path: a UTF-8 file.
        max_bytes: a larger file is refused without being read.
        max_depth: objects and lists nested deeper than this are refused.

    Raises:
        ModelError: the file is missing, too large, not UTF-8, not JSON, nested too deeply, or not an object.
    """
    try:
        if path.exists() and not is_file(path):  # to open a pipe would take for ever
            raise ModelError("{path} is not a file.", "Remove it.", path=path)
        with path.open("rb") as file:
            raw = file.read(max_bytes + 1)
    except FileNotFoundError:
        raise ModelError(
            "{path} does not exist.", "Choose the folder that holds the model's config.json.", path=path
        ) from None
    except OSError as error:
        raise ModelError(
            "{path} cannot be read: {value}.", path=path, value=error.strerror or error
        ) from error
    if len(raw) > max_bytes:
        raise ModelError(
            "{path} is larger than {max_bytes:,} bytes, which no description of a model is.",
            path=path,
            max_bytes=max_bytes,
        )
    return parse_json(raw, str(path), max_depth=max_depth)


def parse_json(raw: bytes, where: str, *, max_depth: int = MAX_DEPTH) -> dict[str, Any]:
    """Return the JSON object in `raw`; `where` names it in an error. Raises as `read_json` does."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ModelError(
            "{where} is not UTF-8 text (byte {start}).",
            "Save it again as UTF-8.",
            where=where,
            start=error.start,
        ) from None
    if sum(map(text.count, '[]{},"')) > MAX_PARTS:
        raise ModelError(
            "{where} has more than {max_parts:,} parts, which no description of a model has.",
            where=where,
            max_parts=MAX_PARTS,
        )
    if _depth(text) > max_depth:
        raise ModelError(
            "{where} is nested deeper than {max_depth} levels, which no description of a model is.",
            where=where,
            max_depth=max_depth,
        )
    try:
        value = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_float=_finite,
            parse_int=_short,
        )
    except (ValueError, RecursionError) as error:
        raise ModelError("{where} is not valid JSON: {error}.", where=where, error=error) from None
    if not isinstance(value, dict):
        raise ModelError(
            "{where} holds a {name} where a JSON object belongs.", where=where, name=type(value).__name__
        )
    return value


def _depth(text: str) -> int:
    """How deeply objects and lists are nested, without building them."""
    depth = deepest = 0
    outside_strings = text.replace("\\\\", "").replace('\\"', "").split('"')[::2]
    for bracket in re.findall(r"[][{}]", "".join(outside_strings)):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in pairs:
        if key in result:
            raise ValueError(f"the key {key[:60]!r} stands twice in one object")
        result[key] = value
    return result


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number in JSON")


def _short(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError(f"{digits[:20]}… is too large a number")
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(f"{digits[:20]} is too large a number")
    return number
