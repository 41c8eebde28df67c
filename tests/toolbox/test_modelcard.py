"""``geoseg:modelcard`` in a real QGIS."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingException

from geoseg_qgis.models.catalogue import find_card, resolve_model
from geoseg_qgis.models.shipped import HERE

from ..models.model_folders import CONFIG, safetensors
from .conftest import Feedback, run


@pytest.fixture
def own(tmp_path, monkeypatch) -> Path:
    """The user's folder of cards, which does not exist yet."""
    monkeypatch.setenv("GEOSEG_MODELS", str(tmp_path / "own"))
    return tmp_path / "own"


@pytest.fixture
def folder(tmp_path) -> Path:
    """A model folder without a card."""
    folder = tmp_path / "Lake Ice"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(CONFIG))
    (folder / "model.safetensors").write_bytes(safetensors())
    return folder


@pytest.fixture
def card(provider, own, folder, tmp_path):
    """Run the algorithm on the folder."""
    algorithm = QgsApplication.processingRegistry().algorithmById("geoseg:modelcard")

    def go(feedback=None, **parameters):
        given = {"FOLDER": str(folder), "OUTPUT": str(tmp_path / "card.json"), **parameters}
        return run(algorithm.create(), given, feedback)[0]

    return go


ICE = ["0", "Open water", "#1f78b4", "1", "Ice", "lightblue"]


def test_a_card_in_the_catalogue_makes_the_model_one_to_choose(card, own, folder):
    feedback = Feedback()
    results = card(feedback, CLASSES=ICE, TITLE="Ice on lakes")
    assert results["ID"] == "lake-ice"
    assert results["PLACED"] == str(own / "lake-ice.json")
    assert results["CLASS_COUNT"] == 2
    model = resolve_model("lake-ice")
    assert model.folder == folder.resolve()
    assert model.card.title == "Ice on lakes"
    assert [(entry.name, entry.color) for entry in model.card.classes] == [
        ("Open water", "#1f78b4"),
        ("Ice", "#add8e6"),
    ]
    assert "Choose MODEL = lake-ice." in feedback.lines
    assert "1  #add8e6  Ice" in feedback.lines
    segment = QgsApplication.processingRegistry().algorithmById("geoseg:segment").create()
    assert "lake-ice" in segment.parameterDefinition("MODEL").options()


@pytest.mark.parametrize(
    "table",
    ["0,Open water,#1f78b4,1,Ice,", [["0", "Open water", None], [1, "Ice", ""]]],
    ids=["text", "rows"],
)
def test_the_table_may_come_as_one_text_from_qgis_process_or_as_rows(card, table):
    card(CLASSES=table)
    assert [entry.name for entry in find_card("lake-ice").classes] == ["Open water", "Ice"]


def test_a_card_in_the_model_s_folder_is_used_with_the_folder(card, own, folder):
    results = card(CLASSES=ICE, PLACE="model folder")
    assert results["PLACED"] == str(folder / "geoseg_card.json")
    assert [entry.name for entry in resolve_model(str(folder)).card.classes] == ["Open water", "Ice"]
    assert not own.exists()


def test_a_second_run_goes_on_with_what_is_there(card, folder):
    card(CLASSES=ICE, TITLE="Ice on lakes")
    card(CLASSES=["1", "Frozen", ""])
    made = find_card("lake-ice")
    assert made.title == "Ice on lakes"
    assert [(entry.name, entry.color) for entry in made.classes] == [
        ("Open water", "#1f78b4"),
        ("Frozen", "#add8e6"),
    ]


def test_a_card_of_another_file_name_is_replaced_and_not_hidden(card, own):
    card()
    (own / "lake-ice.json").rename(own / "mine.json")
    assert card(TITLE="Ice on lakes")["PLACED"] == str(own / "mine.json")
    assert find_card("lake-ice").title == "Ice on lakes"


def test_a_folder_of_cards_that_is_a_model_itself_takes_no_other_card(card, own, folder, monkeypatch):
    own.mkdir()
    (own / "config.json").write_text("{}")
    with pytest.raises(QgsProcessingException, match="takes no card of another model"):
        card()
    second = own.parent / "second"
    monkeypatch.setenv("GEOSEG_MODELS", f"{own}{os.pathsep}{second}")
    assert card()["PLACED"] == str(second / "lake-ice.json")
    assert find_card("lake-ice")


def test_everything_else_can_be_said_too(card):
    card(
        CARD_ID="ice",
        SUMMARY="Maps ice.",
        LICENCE="CC-BY-4.0",
        TRAINED_ON="Winters.",
        NOT_FOR="Summers.",
        SCALE=0.001,
        OFFSET=-0.1,
        RESOLUTION=[10, 20],
    )
    made = find_card("ice")
    assert (made.summary, made.licence, made.trained_on, made.not_for) == (
        "Maps ice.",
        "CC-BY-4.0",
        "Winters.",
        "Summers.",
    )
    assert (made.scale, made.offset, made.resolution_m) == (0.001, -0.1, (10, 20))


def test_without_a_place_only_the_file_is_written(card, own, folder, tmp_path):
    results = card(PLACE="file only")
    assert json.loads(Path(results["OUTPUT"]).read_text(encoding="utf-8"))["id"] == "lake-ice"
    assert not own.exists()
    assert {path.name for path in folder.iterdir()} == {"config.json", "model.safetensors"}


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"CLASSES": ["5", "Snow", ""]}, "CLASSES, row 1: '5' is no number from 0 to 1"),
        ({"CLASSES": ["0", "Snow"]}, "CLASSES has 2 cells"),
        ({"CLASSES": ["0", "Class 1", ""]}, r'"classes\[1\].name" is .Class 1., which another class'),
        ({"CLASSES": ["0", "Water", "no colour"]}, r'"classes\[0\].color" must be a colour'),
        ({"CLASSES": ["0", "Water", "#1f78b4ff"]}, r'"classes\[0\].color" must be a colour'),
        ({"CARD_ID": "Two Words"}, 'entry "id" must be lower-case'),
        ({"CARD_ID": "demo-landcover"}, "has a model demo-landcover already"),
        ({"BANDS": ["1", "RED", ""]}, "stands for the band|its bands are"),
        ({"FOLDER": "/nowhere"}, "There is no model '/nowhere'"),
        ({"PLACE": "elsewhere"}, "PLACE is 'elsewhere'"),
    ],
)
def test_what_cannot_be_is_named_and_nothing_is_written(card, own, tmp_path, parameters, said):
    with pytest.raises(QgsProcessingException, match=said):
        card(**parameters)
    assert not own.exists()
    assert not (tmp_path / "card.json").exists()


def test_the_same_name_of_two_folders_is_no_overwriting(card, own, tmp_path, folder):
    card()
    other = tmp_path / "elsewhere" / "Lake Ice"
    other.parent.mkdir()
    folder.rename(other)
    folder.mkdir()
    for path in other.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    with pytest.raises(QgsProcessingException, match="has a model lake-ice already"):
        card(FOLDER=str(other))


def test_the_plugin_s_own_model_is_not_written_into(card):
    with pytest.raises(QgsProcessingException, match="belongs to the plugin"):
        card(FOLDER=str(HERE / "demo"), PLACE="model folder")


def test_the_plugin_s_model_may_get_a_card_of_one_s_own(card):
    card(FOLDER=str(HERE / "demo"), CARD_ID="landcover-de", CLASSES=["0", "Wasser", ""])
    model = resolve_model("landcover-de")
    assert model.folder == (HERE / "demo").resolve()
    assert model.card.classes[0].name == "Wasser"
    assert resolve_model("demo-landcover").card.classes[0].name == "Water"
