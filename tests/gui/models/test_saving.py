"""Own cards on the disk: complete or not there, never over another card, and nothing else is ever deleted."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card import load_card
from geoseg_qgis.models.derive import CARD_NAME
from geoseg_qgis.models.own_cards import free_id, own_cards, remove_card, save_card
from geoseg_qgis.models.shipped import shipped_cards

from .conftest import write_folder

MINE = replace(shipped_cards()[1], id="mine")


def test_a_card_is_written_into_the_folder_of_cards_and_is_known(own):
    path = save_card(MINE)
    assert path == own / "mine.json"
    assert own_cards().cards == ((MINE, path),)


def test_a_card_never_replaces_another_file(own):
    own.mkdir()
    (own / "mine.json").write_text("something that is no card")
    with pytest.raises(ModelError, match=r"mine\.json exists already"):
        save_card(MINE)
    assert (own / "mine.json").read_text() == "something that is no card"


def test_a_card_that_cannot_be_written_leaves_the_old_one_whole(own, monkeypatch):
    path = save_card(MINE)

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(ModelError, match="No space left on device"):
        save_card(replace(MINE, title="Another"), path)
    monkeypatch.undo()
    assert load_card(path) == MINE


def test_a_wrong_card_is_not_written(own):
    with pytest.raises(ModelError, match='entry "title"'):
        save_card(replace(MINE, title=""))
    assert not own.exists()


def test_a_folder_of_cards_that_is_a_model_folder_takes_none(own, monkeypatch, tmp_path):
    write_folder(own)
    with pytest.raises(ModelError, match="is a model folder"):
        save_card(MINE)
    monkeypatch.setenv("GEOSEG_MODELS", os.pathsep.join([str(own), str(tmp_path / "second")]))
    assert save_card(MINE) == tmp_path / "second" / "mine.json"


def test_only_own_cards_are_removed_and_nothing_beside_them(own):
    folder = write_folder(own / "lake")
    card = folder / CARD_NAME
    save_card(replace(MINE, source=replace(MINE.source, kind="folder", location=str(folder)))).replace(card)
    weights = folder / "model.safetensors"
    with pytest.raises(ModelError, match="none of your own model cards"):
        remove_card(weights)
    remove_card(card)
    assert sorted(path.name for path in folder.iterdir()) == ["config.json", "model.safetensors"]


def test_ids_that_are_taken_get_a_number_and_stay_ids():
    assert free_id("mine", {"yours"}) == "mine"
    assert free_id("mine", {"mine", "mine-2"}) == "mine-3"
    long = "a" * 80
    assert free_id(long, {long}) == "a" * 78 + "-2"
