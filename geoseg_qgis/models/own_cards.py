"""The cards that users keep: in a folder of their own, listed beside those that come with the plugin."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card import ModelCard, ModelSource, load_card
from geoseg_qgis.models.card_json import write_card
from geoseg_qgis.models.check import CONFIG_NAME
from geoseg_qgis.models.derive import CARD_NAME
from geoseg_qgis.models.own_files import Stamp, look
from geoseg_qgis.models.places import expanded, is_file, shown
from geoseg_qgis.texts import tr

VARIABLE = "GEOSEG_MODELS"
MAX_CARDS = 500


@dataclass(frozen=True)
class OwnCards:
    """What was found.

    Attributes:
        cards: each with the file it came from.
        problems: a sentence for each file or folder that was passed over.
    """

    cards: tuple[tuple[ModelCard, Path], ...] = ()
    problems: tuple[str, ...] = ()


_chosen: list[str] = []


def choose_folder(place: str) -> None:
    """Let cards lie where the user's settings say; empty for nowhere in particular."""
    _chosen[:] = [place] if place else []


def own_folders() -> tuple[Path, ...]:
    """Return where users keep cards: as ``$GEOSEG_MODELS`` (like PATH) says, or the settings, or as usual.

    Raises:
        ModelError: one lies in the home folder of somebody whom this machine does not know.
    """
    return tuple(expanded(place) for place in _places())


def _places() -> list[str]:
    named = [place for place in os.environ.get(VARIABLE, "").split(os.pathsep) if place.strip()] or _chosen
    variable, usual = (
        ("LOCALAPPDATA", "~/AppData/Local") if os.name == "nt" else ("XDG_DATA_HOME", "~/.local/share")
    )
    return named or [f"{os.environ.get(variable) or usual}/geoseg_qgis/models"]


def own_cards() -> OwnCards:
    """Return the users' cards; what is broken is named and passed over.

    In each of the folders, a ``*.json`` is a card, and a folder with config.json and a card of its own
    (`geoseg_card.json`) is a model. A folder that holds a config.json itself is a model and nothing else.
    """
    stamps: list[Stamp] = []
    problems: list[str] = []
    for place in _places():
        try:
            stamps += look(expanded(place))
        except ModelError as error:
            problems.append(tr("A folder of model cards was passed over: {reason}").format(reason=error))
    found = _read(tuple(stamps))
    return replace(found, problems=(*problems, *found.problems))


def free_id(wanted: str, taken: Collection[str]) -> str:
    """Return an id that no card has: the wanted one, else with a number behind it.

    Args:
        wanted: an id.
        taken: the ids of all cards.
    """
    number, found = 2, wanted
    while found in taken:
        found = f"{wanted[: 79 - len(str(number))]}-{number}"
        number += 1
    return found


def save_card(card: ModelCard, path: Path | None = None) -> Path:
    """Write a user's card and return its file, which has its name only when it is complete.

    Args:
        card: what it shall hold.
        path: the own card that it replaces, which keeps saying in its own way where the model is; None for a
            new one in the folder of cards.

    Raises:
        ModelError: the card is wrong, its file exists already, or cannot be written.
    """
    if path is not None:
        write_card(replace(card, source=load_card(path).source), path)
        return path
    path = place_of(card)
    if is_file(path):
        raise ModelError("{path} exists already.", "Give this model another id.", path=path)
    write_card(card, path)
    return path


def place_of(card: ModelCard) -> Path:
    """Return the file of the user's card with this id, whatever it is called; else one for a new card.

    Raises:
        ModelError: no folder takes a new card, or a file that is no such card has its name.
    """
    for own, path in own_cards().cards:
        if own.id == card.id:
            return path
    folder = next((place for place in own_folders() if not is_file(place / CONFIG_NAME)), None)
    if folder is None:
        raise ModelError(
            "{folder} is a model folder and takes no card of another model.",
            "Choose a folder for your own models in the options.",
            folder=own_folders()[0],
        )
    path = folder / f"{card.id}.json"
    if is_file(path):
        raise ModelError("{path} exists already.", "Give this model another id.", path=path)
    return path


def remove_card(path: Path) -> None:
    """Delete the file of a user's card; the model stays where it is.

    Raises:
        ModelError: it is none of the user's cards, or cannot be deleted.
    """
    if path not in {own for _, own in own_cards().cards}:
        raise ModelError("{path} is none of your own model cards.", path=path)
    try:
        path.unlink()
    except OSError as error:
        raise ModelError(
            "{path} cannot be deleted: {reason}.", path=path, reason=error.strerror or error
        ) from error


@lru_cache(maxsize=1)
def _read(stamps: tuple[Stamp, ...]) -> OwnCards:
    cards: list[tuple[ModelCard, Path]] = []
    problems: list[str] = []
    paths = [Path(path) for path, _, _ in stamps]
    described = {path.parent for path in paths if path.name == CARD_NAME}
    for path in paths[: 2 * MAX_CARDS]:
        if path.name == CONFIG_NAME:
            if path.parent not in described:
                bare = tr(
                    "The model folder {folder} has no {name} and is not listed. "
                    "Make one with Make a model card (geoseg:modelcard)."
                )
                problems.append(bare.format(folder=shown(str(path.parent)), name=CARD_NAME))
            continue
        try:
            cards.append((_located(load_card(path), path), path))
        except ModelError as error:
            problems.append(shown(tr("A model card was passed over: {reason}").format(reason=error)))
    if len(cards) > MAX_CARDS:
        only = tr("Only the first {most} of {count} model cards are listed.")
        problems.append(only.format(most=MAX_CARDS, count=len(cards)))
    return OwnCards(tuple(cards[:MAX_CARDS]), tuple(problems))


def _located(card: ModelCard, path: Path) -> ModelCard:
    """Return a card whose folder can be found from anywhere: a relative one counts from the card's file."""
    if path.name == CARD_NAME and is_file(path.parent / CONFIG_NAME):
        return replace(card, source=ModelSource("folder", str(path.parent)))
    if card.source.kind != "folder":
        return card
    folder = path.parent / expanded(card.source.location)
    return replace(card, source=replace(card.source, location=str(folder)))
