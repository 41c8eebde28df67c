"""What the catalogue page shows: every known model, where it is on this machine, and whether it can run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.allowed import ARCHITECTURES
from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.models.catalogue import catalogue, catalogue_problems, find_folder, resolve_model
from geoseg_qgis.models.check import CONFIG_NAME
from geoseg_qgis.models.folder_check import walk
from geoseg_qgis.models.hub_cache import cached_ids, find_snapshot
from geoseg_qgis.models.safe_json import read_json
from geoseg_qgis.texts import tr

EXAMPLE = "example.jpg"
MAX_EXAMPLE = 60_000  # bytes


@dataclass(frozen=True)
class ListedModel:
    """A model of the catalogue, or one that somebody else put into the hub cache.

    Args:
        card: what is known about it.
        choice: what `resolve_model` takes for it: an id, or `owner/name`.
        folder: where it is on this machine, or None.
        size: bytes of its files there; 0 where it is not, or they are too many to be a model.
        problem: why it cannot run although it is here; empty where it can.
        example: a small JPEG of what it does, or nothing.
    """

    card: ModelCard
    choice: str
    folder: Path | None = None
    size: int = 0
    problem: str = ""
    example: bytes = b""


@dataclass(frozen=True)
class Inventory:
    """All models, and a sentence for each thing that was found and passed over."""

    models: tuple[ListedModel, ...]
    problems: tuple[str, ...] = ()

    @property
    def local(self) -> tuple[ListedModel, ...]:
        """The models that are on this machine and can run."""
        return tuple(model for model in self.models if model.folder is not None and not model.problem)


def take_inventory() -> Inventory:
    """Look at every model of the catalogue and of the hub cache; reads headers of weights, runs nothing."""
    listed = [_listed(card) for card in catalogue()]
    known = {card.source.location for card in catalogue() if card.source.kind == "hub"}
    problems = list(catalogue_problems())
    for hub_id in cached_ids():
        if hub_id in known or not _is_ours(hub_id):
            continue
        try:
            model = resolve_model(hub_id)
        except ModelError as error:
            unusable = tr("{model} in the Hugging Face cache cannot be used: {reason}")
            problems.append(unusable.format(model=hub_id, reason=error))
            continue
        listed.append(ListedModel(model.card, hub_id, model.folder, folder_size(model.folder)))
    return Inventory(tuple(listed), tuple(problems))


def folder_size(folder: Path) -> int:
    """Return the bytes of the files in a model folder, links followed; 0 where they cannot be counted."""
    try:
        return sum(path.stat().st_size for path in walk(folder) if path.is_file())
    except (ModelError, OSError):
        return 0


def _listed(card: ModelCard) -> ListedModel:
    folder = find_folder(card)
    if folder is None:
        return ListedModel(card, card.id)
    problem = ""
    try:
        resolve_model(card.id)
    except ModelError as error:
        problem = str(error)
    example = _example(folder) if card.source.kind == "embedded" else b""
    return ListedModel(card, card.id, folder, folder_size(folder), problem, example)


def _example(folder: Path) -> bytes:
    """Return a picture that comes with the plugin; others are not shown: a picture can be hostile too."""
    try:
        with (folder / EXAMPLE).open("rb") as file:
            picture = file.read(MAX_EXAMPLE + 1)
    except OSError:
        return b""
    return picture if len(picture) <= MAX_EXAMPLE else b""


def _is_ours(hub_id: str) -> bool:
    """Whether what the cache holds under this id is a TerraTorch model for vLLM."""
    folder = find_snapshot(hub_id)
    if folder is None:
        return False
    try:
        return read_json(folder / CONFIG_NAME).get("architectures") == ARCHITECTURES
    except ModelError:
        return False
