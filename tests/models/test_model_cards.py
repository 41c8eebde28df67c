"""Model cards: strict, complete, and every complaint names the entry."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card import load_card, parse_card
from geoseg_qgis.models.catalogue import catalogue
from geoseg_qgis.models.known_bands import known_band

from .model_folders import entry_of

CARDS = Path(__file__).parents[2] / "geoseg_qgis" / "models" / "cards"


@pytest.fixture
def card() -> dict[str, Any]:
    """The demo model's card as JSON, free to be changed."""
    data: dict[str, Any] = json.loads((CARDS / "demo-landcover.json").read_text(encoding="utf-8"))
    return data


def test_every_shipped_card_is_sound_and_called_like_its_file() -> None:
    names = {path.stem for path in CARDS.glob("*.json")}
    assert {item.id for item in catalogue()} == names
    assert len(names) >= 4


def test_the_demo_model_comes_first_and_the_order_is_stable() -> None:
    assert [item.id for item in catalogue()][:2] == ["demo-landcover", "prithvi-flood"]


def test_shipped_cards_name_their_bands_as_terratorch_and_the_sensors_do() -> None:
    for item in catalogue():
        assert item.bands == tuple(known_band(band.name) for band in item.bands)
        assert item.licence and item.trained_on and item.not_for
        assert len({entry.color for entry in item.classes}) == len(item.classes)


def test_the_same_spelling_never_means_two_bands_without_the_sensor() -> None:
    for item in catalogue():
        spellings = [name.casefold() for band in item.bands for name in (band.name, *band.aliases)]
        assert len(set(spellings)) == len(spellings)
        assert not any(re.fullmatch(r"b\d+a?", name) for name in spellings)


def test_numbered_names_are_kept_apart_by_sensor() -> None:
    nir = next(band for band in catalogue()[0].bands if band.name == "NIR_NARROW")
    assert nir.sensor_names == {"sentinel-2": "B8A", "landsat-8": "B5", "landsat-7": "B4"}


def test_a_revision_is_a_whole_commit_or_none() -> None:
    for item in catalogue():
        assert item.source.revision is None or re.fullmatch("[0-9a-f]{40}", item.source.revision)


WRONG_ENTRIES: list[tuple[str, Any, str]] = [
    ("surprise", 1, '"surprise"'),
    ("id", "Has Spaces", '"id"'),
    ("id", 5, '"id"'),
    ("title", "", '"title"'),
    ("title", "two\nlines", '"title"'),
    ("source.kind", "ftp", '"source.kind"'),
    ("source.location", "../demo", '"source.location"'),
    ("source.revision", "main", '"source.revision"'),
    ("bands", [], '"bands"'),
    ("bands", "BLUE", '"bands"'),
    ("bands.1.name", "BLUE", '"bands[1].name"'),
    ("bands.3.aliases", ["blue"], '"bands[3].aliases[0]"'),
    ("bands.0.wavelength_nm", -1, '"bands[0].wavelength_nm"'),
    ("bands.0.wavelength_nm", True, '"bands[0].wavelength_nm"'),
    ("bands.0.sensor_names", {"sentinel-9": "B2"}, '"bands[0].sensor_names.sentinel-9"'),
    ("bands.0.sensor_names", {"sentinel-2": "B99"}, '"bands[0].sensor_names.sentinel-2"'),
    ("classes.2.color", "red", '"classes[2].color"'),
    ("classes.2.color", "#12345g", '"classes[2].color"'),
    ("classes.2.id", 1, '"classes[2].id"'),
    ("classes.2.id", 7, '"classes[2].id"'),
    ("classes.2.id", True, '"classes[2].id"'),
    ("classes.2.name", "Water", '"classes[2].name"'),
    ("classes.2.visible", "yes", '"classes[2].visible"'),
    ("classes.2.extra", 1, '"classes[2].extra"'),
    ("classes", [{"id": i, "name": str(i), "color": "#000000"} for i in range(256)], '"classes"'),
    ("window", 512.5, '"window"'),
    ("window", 10**9, '"window"'),
    ("scale", 0, '"scale"'),
    ("scale", float("nan"), '"scale"'),
    ("offset", float("inf"), '"offset"'),
    ("resolution_m", [30, 10], '"resolution_m"'),
    ("resolution_m", [10], '"resolution_m"'),
    ("frames", 0, '"frames"'),
    ("url", "javascript:alert(1)", '"url"'),
    ("task", "classification", '"task"'),
]


@pytest.mark.parametrize(("path", "value", "named"), WRONG_ENTRIES)
def test_a_wrong_entry_is_refused_and_named(card: dict[str, Any], path: str, value: Any, named: str) -> None:
    holder, key = entry_of(card, path)
    holder[key] = value
    with pytest.raises(ModelError) as refusal:
        parse_card(card, "a card")
    assert refusal.value.message.startswith("a card: ")
    assert named in refusal.value.message


@pytest.mark.parametrize("name", ["id", "title", "source", "bands", "classes"])
def test_a_missing_entry_is_named(card: dict[str, Any], name: str) -> None:
    del card[name]
    with pytest.raises(ModelError, match=f'"{name}" is missing'):
        parse_card(card, "a card")


def test_what_may_be_left_out_has_a_default(card: dict[str, Any]) -> None:
    for name in set(card) - {"id", "title", "source", "bands", "classes"}:
        del card[name]
    parsed = parse_card(card, "a card")
    assert (parsed.window, parsed.scale, parsed.offset, parsed.frames) == (512, 0.0001, 0.0, 1)
    assert parsed.resolution_m is None


def test_a_card_file_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"none\.json does not exist"):
        load_card(tmp_path / "none.json")


@pytest.mark.parametrize(
    "spoil", [lambda raw: raw[: len(raw) // 2], lambda raw: b"\xff" + raw, lambda raw: b"null"]
)
def test_a_damaged_card_file_is_named(tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "card.json"
    path.write_bytes(spoil((CARDS / "demo-landcover.json").read_bytes()))
    with pytest.raises(ModelError, match=r"card\.json"):
        load_card(path)
