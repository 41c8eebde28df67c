"""A model card for a folder that has none, from what its config.json says."""

from __future__ import annotations

import colorsys
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from geoseg_qgis.models.allowed import REGRESSION
from geoseg_qgis.models.card import WINDOW_RANGE, CardBand, CardClass, ModelCard, ModelSource, load_card
from geoseg_qgis.models.check import CheckedModel
from geoseg_qgis.models.folder_check import is_snapshot
from geoseg_qgis.models.hub_cache import find_snapshot, hub_id_of
from geoseg_qgis.models.known_bands import known_band
from geoseg_qgis.models.places import is_file, shown
from geoseg_qgis.models.quantity import Quantity
from geoseg_qgis.texts import mark

CARD_NAME = "geoseg_card.json"
DERIVED = mark("Described by its config.json only: it has no model card.")
"""Stands in cards, and `tr` translates it where it is shown; so is what such a card says of its training."""


def card_for_folder(model: CheckedModel) -> ModelCard:
    """Return the folder's own card if it has one (`geoseg_card.json`), else one derived from config.json.

    Raises:
        ModelError: the folder's own card is wrong.
    """
    own = model.folder / CARD_NAME
    if not is_file(own):
        return derive_card(model)
    return replace(load_card(own), source=_source(model.folder))


def derive_card(model: CheckedModel) -> ModelCard:
    """Return a card made from config.json alone.

    Bands and classes have the names that stand there, numbers otherwise; the colours are far apart. What a
    regression model measures does not stand there: its name is "value", and the style follows the values.
    """
    config = model.config
    measures = config.task == REGRESSION
    arguments = config.pretrained_cfg["model"]["init_args"]
    names = config.bands or tuple(f"BAND_{i + 1}" for i in range(config.channels))
    return ModelCard(
        id=_identifier(model.folder),
        title=_title(model.folder),
        summary=DERIVED,
        source=_source(model.folder),
        bands=tuple(known_band(name) for name in names)
        if config.bands
        else tuple(CardBand(n) for n in names),
        classes=() if measures else _classes(config.num_classes, arguments.get("class_names") or []),
        task=config.task,
        quantity=Quantity() if measures else None,
        window=_window(arguments.get("tiled_inference_parameters") or {}, config.height, config.width),
        scale=config.scale,
        frames=config.frames,
        not_for=mark("Nothing is known about what it was trained on."),
    )


def _source(folder: Path) -> ModelSource:
    """The hub for a snapshot in the hub's cache, else the folder."""
    if is_snapshot(folder):
        hub_id = hub_id_of(folder.parent.parent.name)
        found = find_snapshot(hub_id, folder.name)
        if found is not None and found.resolve() == folder:
            return ModelSource("hub", hub_id, folder.name)
    return ModelSource("folder", str(folder))


def _title(folder: Path) -> str:
    """The folder's name; for a Hugging Face snapshot the model's."""
    if folder.parent.name == "snapshots" and folder.parent.parent.name.startswith("models--"):
        return hub_id_of(folder.parent.parent.name)[:120]
    return shown(folder.name)[:120] or "Model"


def _identifier(folder: Path) -> str:
    plain = re.sub(r"[^a-z0-9._-]+", "-", _title(folder).lower()).strip("-._")
    return plain[:80] or "model"


def _classes(count: int, names: list[str]) -> tuple[CardClass, ...]:
    named = names if len(names) == count and len({n.casefold() for n in names}) == count else []
    return tuple(
        CardClass(i, named[i] if named else f"Class {i}", color) for i, color in enumerate(_colors(count))
    )


def _colors(count: int) -> list[str]:
    """As many distinct colours: hues by the golden angle, which keeps neighbours far apart."""
    colors: list[str] = []
    for i in range(count):
        hue = (0.58 + i * 0.61803398875) % 1.0
        light, strength = ((0.45, 0.75), (0.65, 0.65), (0.30, 0.60))[(i // 8) % 3]
        red, green, blue = colorsys.hls_to_rgb(hue, light, strength)
        colors.append(f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}")
    return colors


def _window(tiling: dict[str, Any], height: int, width: int) -> int:
    """The square that the model was set up for: the tiling's, else that of the declared input."""
    crop = tiling.get("h_crop") or tiling.get("crop")
    if not crop:
        return min(height, width)
    least, most = WINDOW_RANGE
    return int(min(max(crop, least), most))
