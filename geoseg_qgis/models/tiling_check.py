"""The window of a model, which config.json may say in two places: its input's shape and its tiling."""

from __future__ import annotations

from typing import Any

from geoseg_qgis.models import allowed
from geoseg_qgis.models.card import WINDOW_RANGE
from geoseg_qgis.models.entry import Entry
from geoseg_qgis.texts import mark


def check_tiling(entry: Entry) -> dict[str, Any]:
    """Return what the engine may read of it; raises ModelError for what is unknown or no size."""
    kept: dict[str, Any] = {}
    for name, argument in entry.fields(frozenset(), allowed.TILING_ARGUMENTS).items():
        if name == "padding":
            kept[name] = (
                argument.value
                if isinstance(argument.value, bool)
                else argument.match("[a-z]{1,20}", mark("a mode"))
            )
        elif name in {"average_patches", "blend_overlaps", "verbose"}:
            kept[name] = argument.boolean()
        elif argument.value is not None:
            kept[name] = argument.integer(0, WINDOW_RANGE[1])
    return kept


def say_window(arguments: dict[str, Any], shape: list[int]) -> None:
    """Put the window where the engine looks for it; without it TerraTorch takes 512, whatever the input."""
    tiling = arguments.get("tiled_inference_parameters") or {}
    crop = tiling.get("crop")
    height, width = tiling.get("h_crop") or crop, tiling.get("w_crop") or crop
    arguments["tiled_inference_parameters"] = {
        **tiling,
        "h_crop": height or shape[-2],
        "w_crop": width or shape[-1],
    }
