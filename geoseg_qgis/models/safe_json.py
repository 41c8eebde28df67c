"""Reads JSON that somebody else wrote: bounded in size, depth and parts, no key twice, no NaN."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.places import is_file
from geoseg_qgis.texts import grouped, tr

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
            "{path} cannot be read: {reason}.", path=path, reason=error.strerror or error
        ) from error
    if len(raw) > max_bytes:
        raise ModelError(
            "{path} is larger than {most} bytes, which no description of a model is.",
            path=path,
            most=grouped(max_bytes),
        )
    return parse_json(raw, str(path), max_depth=max_depth)


def parse_json(raw: bytes, where: str, *, max_depth: int = MAX_DEPTH) -> dict[str, Any]:
    """Return the JSON object in `raw`; `where` names it in an error. Raises as `read_json` does."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ModelError(
            "{document} is not UTF-8 text (byte {number}).",
            "Save it again as UTF-8.",
            document=where,
            number=error.start,
        ) from None
    if sum(map(text.count, '[]{},"')) > MAX_PARTS:
        raise ModelError(
            "{document} has more than {most} parts, which no description of a model has.",
            document=where,
            most=grouped(MAX_PARTS),
        )
    if _depth(text) > max_depth:
        raise ModelError(
            "{document} is nested deeper than {most} levels, which no description of a model is.",
            document=where,
            most=max_depth,
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
        raise ModelError("{document} is not valid JSON: {reason}.", document=where, reason=error) from None
    if not isinstance(value, dict):
        raise ModelError("{document} holds no JSON object.", document=where)
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
            raise ValueError(tr("the key {name!r} stands twice in one object").format(name=key[:60]))
        result[key] = value
    return result


def _no_constant(name: str) -> float:
    raise ValueError(tr("{word} is not a number in JSON").format(word=name))


def _short(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError(tr("{number} is too large a number").format(number=f"{digits[:20]}…"))
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(tr("{number} is too large a number").format(number=digits[:20]))
    return number
