"""Cards that are written into files, and changed row by row."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card import load_card, parse_card
from geoseg_qgis.models.card_edit import with_bands, with_classes
from geoseg_qgis.models.card_json import card_as_json, write_card
from geoseg_qgis.models.shipped import shipped_cards


@pytest.mark.parametrize("card", shipped_cards(), ids=lambda card: card.id)
def test_a_card_written_and_read_again_is_the_same(card: Any, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "card.json"
    write_card(card, path)
    assert load_card(path) == card
    assert [other.name for other in path.parent.iterdir()] == ["card.json"]


def test_a_card_that_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    card = replace(shipped_cards()[0], title="")
    with pytest.raises(ModelError, match='"title"'):
        write_card(card, tmp_path / "card.json")
    assert not list(tmp_path.glob("*.json"))


def test_a_card_that_meets_a_full_disk_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.write_text

    def full(path: Path, text: str, **more: Any) -> int:
        real(path, text[:10], **more)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(ModelError, match="No space left on device"):
        write_card(shipped_cards()[0], tmp_path / "card.json")
    assert not list(tmp_path.iterdir())


def test_rows_change_the_classes_that_they_name() -> None:
    card = shipped_cards()[0]
    rows = [["1", "Plants", ""], ["", "", ""], ["0", "", "#0000FF"]]
    changed = with_classes(card, rows)
    assert (changed.classes[1].name, changed.classes[1].color) == ("Plants", card.classes[1].color)
    assert (changed.classes[0].name, changed.classes[0].color) == (card.classes[0].name, "#0000ff")
    assert changed.classes[2:] == card.classes[2:]
    assert parse_card(card_as_json(changed), "card") == changed


@pytest.mark.parametrize("number", ["7", "-1", "x", "", "1.5"])
def test_a_row_for_a_class_that_is_not_there_is_named(number: str) -> None:
    with pytest.raises(ModelError, match=r"CLASSES, row 2: .* is no number from 0 to 6"):
        with_classes(shipped_cards()[0], [["0", "", ""], [number, "Name", ""]])


def test_a_name_of_a_band_that_is_known_brings_its_wavelength_along() -> None:
    card = with_bands(shipped_cards()[0], [["1", "RED_EDGE_1", ""], ["2", "thermal", "10900"]])
    assert (card.bands[0].wavelength_nm, card.bands[0].sensor_names) == (705, {"sentinel-2": "B5"})
    assert (card.bands[1].name, card.bands[1].wavelength_nm) == ("thermal", 10900)
    assert card.bands[2:] == shipped_cards()[0].bands[2:]


@pytest.mark.parametrize(
    ("row", "said"), [(["0", "a", ""], "no number from 1 to 6"), (["1", "", "red"], "no wavelength")]
)
def test_a_row_for_a_band_that_makes_no_sense_is_named(row: list[str], said: str) -> None:
    with pytest.raises(ModelError, match=f"BANDS, row 1: .*{said}"):
        with_bands(shipped_cards()[0], [row])
