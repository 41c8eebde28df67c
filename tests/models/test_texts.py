"""What models are said to be, and what is wrong with them, can be read in another language than English."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card import parse_card
from geoseg_qgis.models.catalogue import catalogue, catalogue_problems, resolve_model
from geoseg_qgis.models.check import check_model_folder
from geoseg_qgis.models.derive import DERIVED, derive_card
from geoseg_qgis.models.inventory import Inventory, ListedModel
from geoseg_qgis.models.page import page

from .model_folders import entry_of
from .spoken import UNITS, english, models
from .test_model_cards import WRONG_ENTRIES, card
from .test_model_check import HOSTILE_ENTRIES

__all__ = ["card"]  # a fixture


@pytest.mark.parametrize("model", models())
def test_the_page_has_no_word_that_stays_english(marked: None, model: ListedModel) -> None:
    text = page(Inventory((model,), ("PROBLEM",)))
    assert set(english(text)) <= UNITS
    assert "«Classes»" in text or "«Measures»" in text


@pytest.mark.parametrize(("path", "value", "named"), WRONG_ENTRIES)
def test_what_is_wrong_with_a_card(
    marked: None, card: dict[str, Any], path: str, value: Any, named: str
) -> None:
    holder, key = entry_of(card, path)
    holder[key] = value
    with pytest.raises(ModelError) as refusal:
        parse_card(card, "CARD")
    assert not english(str(refusal.value))


@pytest.mark.parametrize(("path", "value", "named"), HOSTILE_ENTRIES)
def test_what_is_wrong_with_a_configuration(
    marked: None,
    config: dict[str, Any],
    make_folder: Callable[..., Path],
    path: str,
    value: Any,
    named: str,
) -> None:
    holder, key = entry_of(config, path)
    holder[key] = value
    with pytest.raises(ModelError) as refusal:
        check_model_folder(make_folder(config))
    assert not english(str(refusal.value))


def test_what_is_wrong_with_weights_each_time_that_they_are_looked_at(
    marked: None, make_folder: Callable[..., Path]
) -> None:
    folder = make_folder(weights=b"short")
    said = []
    for _ in range(2):
        with pytest.raises(ModelError) as refusal:
            check_model_folder(folder)
        said.append(str(refusal.value))
    assert not english("".join(said))


@pytest.mark.parametrize("wanted", ["", "no such model", "owner/name", "~nobody-of-this-name"])
def test_what_is_wrong_with_a_choice(marked: None, hub: Path, wanted: str) -> None:
    with pytest.raises(ModelError) as refusal:
        resolve_model(wanted)
    assert not english(str(refusal.value))


def test_what_was_passed_over(marked: None, own_models: Path) -> None:
    bare = own_models / "bare"
    bare.mkdir(parents=True)
    (bare / "config.json").write_text("{}", encoding="utf-8")
    (own_models / "broken.json").write_text("{", encoding="utf-8")
    assert len(catalogue_problems()) == 2
    assert not english("".join(catalogue_problems()))


def test_a_card_is_english_whoever_made_it(marked: None, make_folder: Callable[..., Path]) -> None:
    """It is a file that others get: what it says is translated where it is shown."""
    derived = derive_card(check_model_folder(make_folder()))
    assert derived.summary == DERIVED
    assert "«" not in repr((derived, catalogue()))
