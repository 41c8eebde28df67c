"""The cards that come with the plugin."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from geoseg_qgis.models.card import ModelCard, load_card
from geoseg_qgis.models.revisions import REVISIONS

HERE = Path(__file__).resolve().parent
DEFAULT_MODEL = "demo-landcover"
_ORDER = (DEFAULT_MODEL, "prithvi-flood", "prithvi-burn-scars", "prithvi-flood-vllm")


@lru_cache(maxsize=1)
def shipped_cards() -> tuple[ModelCard, ...]:
    """Return the cards, demo model first; raises ModelError if one is broken."""
    loaded = (pinned(load_card(path)) for path in sorted((HERE / "cards").glob("*.json")))
    cards = {card.id: card for card in loaded}
    known = [cards.pop(name) for name in _ORDER if name in cards]
    return (*known, *cards.values())


def pinned(card: ModelCard) -> ModelCard:
    """Return a card with the revision that the plugin pins for its model, where it names none itself."""
    revision = card.source.revision or REVISIONS.get(card.source.location)
    return replace(card, source=replace(card.source, revision=revision)) if revision else card
