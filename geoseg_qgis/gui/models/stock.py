"""What the catalogue window shows and edits; looked up and checked in a thread, without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from geoseg_qgis.errors import ChoiceError, ModelError
from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.models.card_json import card_as_json
from geoseg_qgis.models.catalogue import card_of_folder, catalogue, resolve_model
from geoseg_qgis.models.check import check_card, check_model_folder
from geoseg_qgis.models.config_check import CheckedConfig
from geoseg_qgis.models.derive import DERIVED
from geoseg_qgis.models.inventory import Inventory, ListedModel, take_inventory
from geoseg_qgis.models.own_cards import free_id, own_cards
from geoseg_qgis.models.shipped import shipped_cards
from geoseg_qgis.texts import tr


@dataclass(frozen=True)
class Stock:
    """All models.

    Attributes:
        inventory: the models, and a sentence for each thing that was passed over.
        own: id of each card of the user's that counts, and its file.
    """

    inventory: Inventory = field(default_factory=lambda: Inventory(()))
    own: Mapping[str, Path] = field(default_factory=dict)


@dataclass(frozen=True)
class Draft:
    """A card before it is written.

    Attributes:
        card: as it stands.
        path: the own card that it replaces; None where it becomes a new one.
        config: of the model, where it is on this machine and passed the check.
        folder: names the model in an error.
        taken: ids of other cards.
        copied: id of the plugin's card that it is a copy of, or empty.
    """

    card: ModelCard
    path: Path | None = None
    config: CheckedConfig | None = None
    folder: Path = field(default_factory=Path)
    taken: frozenset[str] = frozenset()
    copied: str = ""

    @property
    def fixed_bands(self) -> bool:
        """Whether config.json names the bands, so that a card must too."""
        return self.config is not None and bool(self.config.bands)


def take_stock() -> Stock:
    """Look at every model; takes as long as opening their files takes."""
    shipped = {card.id for card in shipped_cards()}
    own: dict[str, Path] = {}
    for card, path in own_cards().cards:
        if card.id not in shipped:
            own.setdefault(card.id, path)  # as the catalogue does: the first one counts
    return Stock(take_inventory(), own)


def draft_of_folder(folder: Path) -> Draft:
    """Return a card for a model folder: its own, or one derived from config.json.

    Raises:
        ModelError: the folder did not pass the check, or a run cannot serve the model yet.
        ChoiceError: the catalogue has this model already.
    """
    model = resolve_model(str(folder))
    known = card_of_folder(model.folder)
    if known is not None:
        raise listed_already(known)
    return new_draft(model.card, model.checked.config, model.folder)


def draft_of_listed(model: ListedModel, own: Mapping[str, Path]) -> Draft:
    """Return the card of a model for editing; that of the plugin's or of the hub cache becomes an own one."""
    config = _config_of(model)
    folder = model.folder or Path(model.choice)
    path = own.get(model.card.id) if model.choice == model.card.id else None
    if path is None:
        shipped = model.card.id if model.card in shipped_cards() else ""
        return replace(new_draft(model.card, config, folder), copied=shipped)
    return Draft(model.card, path, config, folder, _ids() - {model.card.id})


def listed_already(card: ModelCard) -> ChoiceError:
    """Return the error of a model that is to be added and has this card in the catalogue."""
    return ChoiceError(
        "The catalogue has this model already: {title} ({model}).",
        "Edit its card there.",
        title=tr(card.title),
        model=card.id,
    )


def new_draft(card: ModelCard, config: CheckedConfig | None, folder: Path) -> Draft:
    """Return a card that is to become an own one, under an id that is free."""
    taken = _ids()
    summary = "" if card.summary == DERIVED else card.summary
    return Draft(
        replace(card, id=free_id(card.id, taken), summary=summary), None, config, folder, frozenset(taken)
    )


def fault(card: ModelCard, draft: Draft) -> str:
    """Return what is wrong with a card in the sentence of its own checks; empty where nothing is.

    Args:
        card: as it would be written.
        draft: what it came from.
    """
    try:
        card_as_json(card)
        if draft.config is not None:
            check_card(card, draft.config, draft.folder)
    except ModelError as error:
        return str(error)
    if card.id in draft.taken:
        taken = tr("The catalogue has a model {model} already. Give this one another id.")
        return taken.format(model=card.id)
    return ""


def _ids() -> frozenset[str]:
    return frozenset(card.id for card in catalogue())


def _config_of(model: ListedModel) -> CheckedConfig | None:
    """Return what config.json says; None where the model is not here or did not pass."""
    if model.folder is None:
        return None
    try:
        return check_model_folder(model.folder).config
    except ModelError:
        return None
