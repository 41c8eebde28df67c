"""The error of a model that is known and not on this machine: what to do depends on where it comes from."""

from __future__ import annotations

from pathlib import Path

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.models.check import CONFIG_NAME
from geoseg_qgis.models.own_cards import own_cards
from geoseg_qgis.models.places import is_folder


def absent(wanted: str, card: ModelCard | None) -> ModelError:
    """Return what is wrong where a model is not on this machine.

    Args:
        wanted: how it was asked for.
        card: of the catalogue, or None.
    """
    if card is not None and card.source.kind == "embedded":
        return ModelError(
            "The model {model} that belongs to the plugin is missing.",
            "Install the plugin again.",
            model=card.id,
        )
    if card is not None and card.source.kind == "folder":
        return _gone(card, next(path for own, path in own_cards().cards if own.id == card.id))
    location = card.source.location if card is not None else wanted
    revision = card.source.revision if card is not None else None
    command = f"hf download {location}" + (f" --revision {revision}" if revision else "")
    return ModelError(
        "The model {model} is not on this machine.",
        "Fetch it with Download a model (geoseg:downloadmodel), or in the engine's environment with "
        '"{command}", or choose the folder it is in.',
        model=location,
        command=command,
    )


def _gone(card: ModelCard, path: Path) -> ModelError:
    folder = card.source.location
    if is_folder(Path(folder)):
        return ModelError(
            "The model folder {folder} holds no {name}.",
            "Put it back, or mend its card, {path}.",
            folder=folder,
            name=CONFIG_NAME,
            path=path,
        )
    return ModelError(
        "The model folder {folder} does not exist.",
        "Put it back, or mend its card, {path}.",
        folder=folder,
        path=path,
    )
