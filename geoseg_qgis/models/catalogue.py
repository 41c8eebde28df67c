"""The models that the plugin knows, and what a name, a hub id or a folder leads to on this machine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.absent import absent
from geoseg_qgis.models.card import ModelCard, ModelSource
from geoseg_qgis.models.check import CONFIG_NAME, CheckedModel, check_card, check_model_folder
from geoseg_qgis.models.derive import CARD_NAME, card_for_folder
from geoseg_qgis.models.hub_cache import find_snapshot, is_hub_id
from geoseg_qgis.models.limits import refuse_unusable
from geoseg_qgis.models.own_cards import OwnCards, own_cards
from geoseg_qgis.models.places import expanded, is_file, is_folder
from geoseg_qgis.models.shipped import DEFAULT_MODEL, HERE, pinned, shipped_cards
from geoseg_qgis.texts import tr

__all__ = [
    "DEFAULT_MODEL", "ResolvedModel", "card_of_folder", "catalogue", "catalogue_problems", "find_card",
    "find_folder", "resolve_downloaded", "resolve_model",
]  # fmt: skip


@dataclass(frozen=True)
class ResolvedModel:
    """A model that is on this machine and passed the check.

    Args:
        card: what an analyst should know about it.
        checked: the folder and configuration for the engine.
        hub_id: `owner/name` if it comes from the hub.
    """

    card: ModelCard
    checked: CheckedModel
    hub_id: str | None = None

    @property
    def folder(self) -> Path:
        """The model folder, absolute."""
        return self.checked.folder


def catalogue() -> tuple[ModelCard, ...]:
    """Return the cards that come with the plugin, demo model first, then the user's own.

    A card of the user's that is broken, or whose id is taken, is passed over: see `catalogue_problems`.

    Raises:
        ModelError: a card of the plugin is broken.
    """
    return _collected(own_cards())[0]


def catalogue_problems() -> tuple[str, ...]:
    """Return a sentence for each thing of the user's that is not listed."""
    return _collected(own_cards())[1]


@lru_cache(maxsize=1)
def _collected(own: OwnCards) -> tuple[tuple[ModelCard, ...], tuple[str, ...]]:
    cards = {card.id: card for card in shipped_cards()}
    problems = list(own.problems)
    for card, path in own.cards:
        if card.id in cards:
            taken = tr(
                'A model card was passed over: {path}: entry "id" is {model!r}, which another card has. '
                "Give it another id."
            )
            problems.append(taken.format(path=path, model=card.id))
        else:
            cards[card.id] = pinned(card)
    return tuple(cards.values()), tuple(problems)


def find_card(text: str) -> ModelCard | None:
    """Return the card of the catalogue whose id or hub id is `text`, or None."""
    wanted = text.strip()
    for card in catalogue():
        if wanted.lower() == card.id or (card.source.kind == "hub" and wanted == card.source.location):
            return card
    return None


def find_folder(card: ModelCard) -> Path | None:
    """Return where a card's model is on this machine, or None; nothing is checked or downloaded."""
    source = card.source
    if source.kind == "hub":
        return find_snapshot(source.location, source.revision)
    folder = HERE / source.location if source.kind == "embedded" else expanded(source.location)
    return folder if is_file(folder / CONFIG_NAME) else None


def resolve_model(text: str) -> ResolvedModel:
    """Return the model that `text` means: a card's id, a hub id `owner/name`, or the path of a model folder.

    A path that exists wins over a hub id of the same spelling.

    Raises:
        ModelError: nothing like that is known or on this machine, the folder did not pass the check, or a run
            cannot serve the model yet.
    """
    model = _resolve(text.strip())
    refuse_unusable(model.checked.config, model.card.id)
    return model


def _resolve(wanted: str) -> ResolvedModel:
    if not wanted:
        raise ModelError("No model is chosen.", "Choose one, for example {model}.", model=DEFAULT_MODEL)
    card = find_card(wanted)
    if card is None:
        path = expanded(wanted)
        if is_folder(path):
            return _from_folder(path)
        if not is_hub_id(wanted):
            raise ModelError(
                "There is no model {model!r}.",
                "Choose one of {names}, a folder with config.json and weights, or a hub id (owner/name).",
                model=wanted[:200],
                names=", ".join(card.id for card in catalogue()),
            )
    folder = find_folder(card) if card else find_snapshot(wanted)
    if folder is None:
        raise absent(wanted, card)
    if card is None:
        resolved = _from_folder(folder)
        source = ModelSource("hub", wanted, resolved.folder.name)
        return replace(resolved, card=replace(resolved.card, source=source), hub_id=wanted)
    hub_id = card.source.location if card.source.kind == "hub" else None
    return ResolvedModel(card, check_model_folder(folder, card), hub_id)


def resolve_downloaded(folder: Path, card: ModelCard | None) -> ResolvedModel:
    """Return the model of a snapshot that was just downloaded; raises as `resolve_model` does.

    Args:
        folder: the snapshot.
        card: of the catalogue, or None.
    """
    model = ResolvedModel(card, check_model_folder(folder, card)) if card else _from_folder(folder)
    refuse_unusable(model.checked.config, model.card.id)
    return model


def _from_folder(path: Path) -> ResolvedModel:
    """Return the model of a folder: with its own card, one of the catalogue, or a derived one."""
    checked = check_model_folder(path)
    card = None if is_file(checked.folder / CARD_NAME) else card_of_folder(checked.folder)
    card = card or card_for_folder(checked)
    check_card(card, checked.config, checked.folder)
    return ResolvedModel(card, checked)


def card_of_folder(folder: Path) -> ModelCard | None:
    """Return the card of the catalogue whose model lies in a folder, or None."""
    for card in catalogue():
        found = find_folder(card)
        if found is not None and found.resolve() == folder.resolve():
            return card
    return None
