"""Regression models: what of a config.json passes, and what their cards say is measured."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card import ModelCard, parse_card
from geoseg_qgis.models.card_edit import with_classes, with_quantity
from geoseg_qgis.models.card_json import card_as_json
from geoseg_qgis.models.catalogue import catalogue, resolve_model
from geoseg_qgis.models.inventory import Inventory, ListedModel
from geoseg_qgis.models.page import page
from geoseg_qgis.models.quantity import Quantity

from .model_folders import CONFIG

MakeFolder = Callable[..., Path]
BIOMASS = Quantity("aboveground <biomass>", "Mg/ha", (0.0, 400.0), ("#ffffe5", "#004529"))


@pytest.fixture
def regression() -> dict[str, Any]:
    """A config.json as a run of PixelwiseRegressionTask has it."""
    config = copy.deepcopy(CONFIG)
    model = config["pretrained_cfg"]["model"]
    model["class_path"] = "terratorch.tasks.PixelwiseRegressionTask"
    del model["init_args"]["model_args"]["num_classes"]
    model["init_args"]["loss"] = "rmse"
    config["pretrained_cfg"]["data"]["init_args"].pop("no_data_replace")
    return config


@pytest.fixture
def card(make_folder: MakeFolder, regression: dict[str, Any]) -> ModelCard:
    """What is derived from that alone."""
    return resolve_model(str(make_folder(regression))).card


def arguments(config: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = config["pretrained_cfg"]["model"]["init_args"]["model_args"]
    return found


def test_the_engine_is_told_that_a_pixel_gets_one_number(
    make_folder: MakeFolder, regression: dict[str, Any]
) -> None:
    config = resolve_model(str(make_folder(regression))).checked.config
    assert (config.task, config.num_classes) == ("regression", 0)
    model = config.pretrained_cfg["model"]
    assert model["class_path"] == "terratorch.tasks.PixelwiseRegressionTask"
    assert model["init_args"]["model_args"]["num_outputs"] == 1
    assert "num_classes" not in model["init_args"]["model_args"]


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("num_outputs", 3, "measures several things at once"),
        ("num_classes", 2, "a regression model has none"),
        ("head_final_act", "os.abort", "would import and call it"),
        ("head_final_act", "torch.nn.Module", "would import and call it"),
    ],
)
def test_what_a_regression_model_cannot_be_is_named(
    make_folder: MakeFolder, regression: dict[str, Any], name: str, value: object, said: str
) -> None:
    arguments(regression)[name] = value
    with pytest.raises(ModelError) as refused:
        resolve_model(str(make_folder(regression)))
    assert name in str(refused.value)
    assert said in str(refused.value)


def test_a_last_activation_that_only_bends_numbers_passes(
    make_folder: MakeFolder, regression: dict[str, Any]
) -> None:
    arguments(regression)["head_final_act"] = "torch.nn.LeakyReLU"
    checked = resolve_model(str(make_folder(regression))).checked
    assert arguments({"pretrained_cfg": checked.config.pretrained_cfg})["head_final_act"].endswith(
        "LeakyReLU"
    )


def test_a_last_activation_is_for_regression_models_alone(
    make_folder: MakeFolder, config: dict[str, Any]
) -> None:
    arguments(config)["head_final_act"] = "torch.nn.LeakyReLU"
    with pytest.raises(ModelError, match="head_final_act"):
        resolve_model(str(make_folder(config)))


def test_the_generic_data_module_of_regression_is_scaled_as_that_of_segmentation(
    make_folder: MakeFolder, regression: dict[str, Any]
) -> None:
    regression["pretrained_cfg"]["data"] = {
        "class_path": "terratorch.datamodules.GenericNonGeoPixelwiseRegressionDataModule",
        "init_args": {"means": [1100.0] * 6, "stds": [900.0] * 6, "batch_size": 1, "num_workers": 0},
    }
    checked = resolve_model(str(make_folder(regression))).checked
    assert checked.config.pretrained_cfg["data"]["init_args"]["means"] == pytest.approx([0.11] * 6)
    assert checked.config.scale == 0.0001


def test_a_derived_card_has_no_classes_and_a_quantity_without_a_unit(card: ModelCard) -> None:
    assert (card.task, card.classes, card.quantity) == ("regression", (), Quantity("value"))
    assert card.measures


def test_a_card_written_and_read_again_is_the_same(card: ModelCard) -> None:
    told = with_quantity(card, (BIOMASS.name, BIOMASS.unit, "0", "400"))
    assert told.quantity == Quantity(BIOMASS.name, BIOMASS.unit, BIOMASS.range)
    data = card_as_json(told)
    assert data["quantity"] == {"name": BIOMASS.name, "unit": "Mg/ha", "range": [0.0, 400.0]}
    assert "classes" not in data
    assert parse_card(data, "it") == told


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"quantity": {"unit": "m"}}, "quantity.name"),
        ({"quantity": {"name": "height", "range": [30, 0]}}, "smaller number first"),
        ({"quantity": {"name": "height", "range": [0, float("nan")]}}, r"quantity.range\[1\]"),
        ({"quantity": {"name": "height", "ramp": ["green", "red"]}}, r"quantity.ramp\[0\]"),
        ({"classes": [{"id": 0, "name": "a", "color": "#000000"}]}, "classes"),
        ({"task": "segmentation"}, "classes"),
    ],
)
def test_a_card_that_makes_no_sense_is_refused_by_its_entry(
    card: ModelCard, change: dict[str, Any], said: str
) -> None:
    with pytest.raises(ModelError, match=said):
        parse_card({**card_as_json(card), **change}, "it")


def test_the_card_of_a_segmentation_model_does_not_fit(
    make_folder: MakeFolder, regression: dict[str, Any], config: dict[str, Any]
) -> None:
    classes = resolve_model(str(make_folder(config, name="classes"))).card
    folder = make_folder(regression)
    from geoseg_qgis.models.check import check_model_folder

    with pytest.raises(ModelError, match="it is a regression model"):
        check_model_folder(folder, classes)


def test_tables_of_the_other_kind_are_refused(card: ModelCard) -> None:
    with pytest.raises(ModelError, match="measures and has no classes"):
        with_classes(card, [("0", "water", "")])
    assert with_classes(card, [("", "", "")]) is not None
    with pytest.raises(ModelError, match="maps classes"):
        with_quantity(catalogue()[0], ("height", "m", "", ""))
    with pytest.raises(ModelError, match="no range"):
        with_quantity(card, ("height", "m", "", "30"))


def test_a_row_that_says_nothing_changes_nothing_and_a_dash_takes_the_unit_away(card: ModelCard) -> None:
    told = with_quantity(card, ("height", "m", "-5", "30"))
    assert with_quantity(told, ("", "", "", "")) == told
    assert with_quantity(told, ("", "-", "", "")).quantity == Quantity("height", "", (-5.0, 30.0))


def test_the_catalogue_shows_what_is_measured(card: ModelCard) -> None:
    from dataclasses import replace

    shown = page(Inventory((ListedModel(replace(card, quantity=BIOMASS), "it"),)))
    assert "Measures" in shown and "Classes" not in shown
    assert "aboveground &lt;biomass&gt;, 0 " in shown and "400&nbsp;Mg/ha" in shown
    assert "#ffffe5" in shown
