"""Provenance on disk: a JSON file, and items of metadata in a raster."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from geoseg_qgis.core.bands.paths import place_of
from geoseg_qgis.core.textfile import write_text

ENDING = ".provenance.json"
"""Of the file beside a mask, in place of the mask's own."""
ITEM = "GEOSEG_PROVENANCE"
MOST_BYTES = 30_000
"""Of the JSON in a raster's metadata, which QGIS shows and other programs carry along."""
_MOST_TEXT = 2_000  # characters of any other item
# What goes first where the JSON is too long, and what is still known elsewhere when it is gone.
_DISPENSABLE = ("card", "files", "notes", "inputs", "beyond_command", "nodata", "bands_found", "command")
_LEAST = ("schema", "schema_version", "plugin", "model")


def write_json(path: Path, body: Mapping[str, Any]) -> None:
    """Write a file that is complete or not there; raises OutputError where it cannot be written."""
    write_text(path, json.dumps(_plain(body), indent=2, ensure_ascii=False) + "\n")


def as_metadata(body: Mapping[str, Any]) -> dict[str, str]:
    """Return items for a raster's metadata: some short ones to read, and all of it as JSON in ``ITEM``.

    Where that would be more than 30 kB, it names under ``left_out`` what it lacks; the file has all.
    """
    windows, engine, model = body["windows"], body["engine"], body["model"]
    items = {
        "GEOSEG_VERSION": body["plugin"]["version"],
        "GEOSEG_MODEL": model["id"],
        "GEOSEG_MODEL_REVISION": model["revision"] or "",
        "GEOSEG_MODEL_FINGERPRINT": model["fingerprint"],
        "GEOSEG_STARTED": body["started"],
        "GEOSEG_DEVICE": f"{engine['device_name']}, {engine['dtype']}",
        "GEOSEG_ENGINE": ", ".join(f"{name} {version}" for name, version in engine["versions"].items()),
        "GEOSEG_BANDS": "; ".join(_band(one) for one in body["bands"]),
        "GEOSEG_SCALE": f"value × {body['scale']['scale']:g} + {body['scale']['offset']:g}",
        "GEOSEG_WINDOWS": f"{windows['edge']} pixels, overlap {windows['overlap']}, {windows['merge']}",
        "GEOSEG_COMMAND": body["command"],
    }
    values = body["result"].get("values")
    if values:
        items["GEOSEG_QUANTITY"] = (
            f"{values['name']} ({values['unit']})" if values["unit"] else values["name"]
        )
    short = {name: _cut(text) for name, text in items.items() if text}
    return {**short, ITEM: _bounded(body)}


def _band(one: Mapping[str, Any]) -> str:
    """Return where a band was found, in English: programs read it, and other people."""
    return f"{one['name']} is band {one['band']} of {place_of(one['path']).name}"


def _bounded(body: Mapping[str, Any]) -> str:
    kept, left_out = dict(body), []
    others = [name for name in reversed(list(body)) if name not in (*_DISPENSABLE, *_LEAST)]
    packed = _packed(kept)
    for name in (*_DISPENSABLE, *others):
        if len(packed) <= MOST_BYTES:
            break
        if kept.pop(name, None) is not None:
            left_out.append(name)
            kept["left_out"] = left_out
            packed = _packed(kept)
    if len(packed) > MOST_BYTES:
        model = {name: body["model"][name] for name in ("id", "revision", "fingerprint")}
        packed = _packed({**kept, "model": model})
    return packed.decode("utf-8")


def _packed(body: Mapping[str, Any]) -> bytes:
    text = json.dumps(_plain(body), ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")  # names of files may hold what UTF-8 does not


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_TEXT else text[: _MOST_TEXT - 1] + "…"


def _plain(value: Any) -> Any:
    """Return what JSON holds: infinity and NaN, which it does not, become text."""
    if isinstance(value, Mapping):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value
