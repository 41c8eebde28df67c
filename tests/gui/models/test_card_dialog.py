"""The card window says in the card's own words what is wrong, and gives back what nobody touched as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

from geoseg_qgis.errors import ModelError
from geoseg_qgis.gui.models import band_table, class_table
from geoseg_qgis.gui.models.card_dialog import CardDialog
from geoseg_qgis.gui.models.stock import Draft
from geoseg_qgis.models.card import CardBand, CardClass, Quantity
from geoseg_qgis.models.shipped import shipped_cards

from .conftest import type_into

DEMO, FLOOD = shipped_cards()[:2]


@pytest.fixture
def edit(qgis_app):
    """Open a card; the dialog keeps what it saves in `saved`."""
    opened = []

    def go(card=FLOOD, save=None, **facts) -> CardDialog:
        saved: list = []
        dialog = CardDialog(Draft(card, **facts), save or saved.append)
        dialog.saved = saved
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        opened.append(dialog)
        return dialog

    yield go
    for dialog in opened:
        dialog.close()


def ok(dialog: CardDialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


def hearing(dialog: CardDialog) -> str:
    """What the dialog says is wrong; OK must know it too."""
    assert ok(dialog).isEnabled() == (not dialog.sentence.isVisible())
    return dialog.sentence.text()


@pytest.mark.parametrize(
    "card", [*shipped_cards(), replace(FLOOD, resolution_m=(2.4996, 30.0))], ids=lambda card: card.id
)
def test_a_card_that_nobody_touches_comes_back_as_it_was(edit, card):
    dialog = edit(card)
    assert hearing(dialog) == ""
    ok(dialog).click()
    assert dialog.saved == [card]


def test_odd_numbers_are_not_rounded_to_what_is_shown(edit):
    band = CardBand("BLUE", wavelength_nm=492.123456789)
    card = replace(FLOOD, bands=(band, *FLOOD.bands[1:]))
    assert edit(card).card().bands[0].wavelength_nm == 492.123456789


def test_name_text_licence_and_resolution_are_taken(edit):
    dialog = edit()
    dialog.form.line("title").setText(" Floods of ours ")
    dialog.form.line("summary").setPlainText("Maps floods\nand lakes.")
    dialog.form.line("licence").setText("CC-BY-4.0")
    dialog.form.least.setValue(2.5)
    dialog.form.most.setValue(5)
    card = dialog.card()
    assert (card.title, card.summary, card.licence) == (
        "Floods of ours",
        "Maps floods and lakes.",
        "CC-BY-4.0",
    )
    assert card.resolution_m == (2.5, 5.0)
    dialog.form.least.clear()
    dialog.form.most.clear()
    assert dialog.card().resolution_m is None


def test_what_is_wrong_is_said_while_one_types_and_ok_waits(edit):
    dialog = edit()
    dialog.form.line("title").setText("")
    assert hearing(dialog) == 'The card prithvi-flood: entry "title" must have 1 to 120 characters.'
    dialog.form.line("title").setText("Floods")
    assert hearing(dialog) == ""
    dialog.form.least.setValue(40)
    assert '"resolution_m" must have the smaller number first' in hearing(dialog)


def test_a_class_is_checked_with_each_key_and_escape_brings_it_back(edit):
    dialog = edit()
    editor = type_into(dialog.classes, 1, class_table.NAME, FLOOD.classes[0].name)
    assert 'entry "classes[1].name"' in hearing(dialog)
    assert "another class is called already" in hearing(dialog)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert hearing(dialog) == ""
    assert dialog.card().classes == FLOOD.classes


def test_typing_in_the_middle_of_a_name_keeps_the_cursor_there(edit):
    dialog = edit()
    editor = type_into(dialog.classes, 1, class_table.NAME, "Wter")
    editor.setCursorPosition(1)
    QTest.keyClicks(editor, "aa")
    assert (editor.text(), editor.cursorPosition()) == ("Waater", 3)
    assert dialog.card().classes[1].name == "Waater"


def test_colour_and_transparency_of_a_class_are_taken_and_its_value_stays(edit):
    dialog = edit()
    assert not dialog.classes.item(0, class_table.VALUE).flags() & Qt.ItemFlag.ItemIsEditable
    dialog.classes.cellWidget(1, class_table.COLOUR).setColor(QColor("#c0392b"))
    dialog.classes.item(0, class_table.TRANSPARENT).setCheckState(Qt.CheckState.Checked)
    first, second = dialog.card().classes
    assert first == CardClass(0, FLOOD.classes[0].name, FLOOD.classes[0].color, visible=False)
    assert second == CardClass(1, FLOOD.classes[1].name, "#c0392b")


def test_a_band_that_terratorch_knows_fills_its_row(edit):
    dialog = edit(replace(FLOOD, bands=tuple(CardBand(f"BAND_{i}") for i in range(6))))
    type_into(dialog.bands, 0, band_table.NAME, "RED_EDGE_1")
    band = dialog.card().bands[0]
    assert (band.name, band.wavelength_nm, band.sensor_names) == ("RED_EDGE_1", 705, {"sentinel-2": "B5"})
    type_into(dialog.bands, 0, band_table.NAME, "THERMAL")
    assert dialog.card().bands[0] == CardBand("THERMAL")


def test_what_somebody_wrote_into_a_band_s_row_stays_when_its_name_changes(edit):
    dialog = edit(replace(FLOOD, bands=tuple(CardBand(f"BAND_{i}") for i in range(6))))
    type_into(dialog.bands, 0, band_table.WAVELENGTH, "10900")
    type_into(dialog.bands, 0, band_table.NAME, "RED")
    assert dialog.card().bands[0].wavelength_nm == 10900


def test_bands_of_no_sensor_and_wavelengths_that_are_none_are_named(edit):
    dialog = edit()
    type_into(dialog.bands, 0, band_table.FIRST_SENSOR, "B99")
    assert "is 'B99', which is no band of Sentinel-2" in hearing(dialog)
    type_into(dialog.bands, 0, band_table.FIRST_SENSOR, "B2")
    type_into(dialog.bands, 0, band_table.WAVELENGTH, "blue")
    assert "wavelength of the band BLUE is 'blue'" in hearing(dialog)


def test_bands_that_config_json_names_cannot_be_called_otherwise(edit, folder):
    from geoseg_qgis.models.check import check_model_folder

    config = check_model_folder(folder).config
    dialog = edit(config=config, folder=folder)
    assert not dialog.bands.item(0, band_table.NAME).flags() & Qt.ItemFlag.ItemIsEditable
    short = edit(replace(FLOOD, bands=FLOOD.bands[:5]), config=config, folder=folder)
    assert "6 channels, and the card has 5 bands" in hearing(short)


def test_a_new_card_wants_an_id_that_is_free_and_an_old_one_keeps_its_own(edit):
    dialog = edit(replace(FLOOD, id="mine"), taken=frozenset({"mine"}))
    assert "a model mine already" in hearing(dialog)
    dialog.form.line("id").setText("yours")
    assert hearing(dialog) == ""
    assert edit(path=Path("/somewhere/mine.json")).form.line("id").isReadOnly()


BIOMASS = Quantity("aboveground biomass", "Mg/ha", (0.0, 400.123456789), ("#ffffe5", "#004529"))
MEASURING = replace(FLOOD, classes=(), task="regression", quantity=BIOMASS)


def test_a_card_without_classes_has_no_table_of_them(edit):
    dialog = edit(replace(FLOOD, classes=()))
    assert not dialog.classes.isVisible()
    assert dialog.bands.isVisible()
    assert dialog.card().classes == ()


def test_a_card_that_measures_shows_what_in_place_of_classes_and_comes_back_as_it_was(edit):
    dialog = edit(MEASURING)
    assert (dialog.classes.isVisible(), dialog.quantity.isVisible()) == (False, True)
    assert dialog.card() == MEASURING
    assert not edit(FLOOD).quantity.isVisible()


def test_name_unit_and_range_of_what_is_measured_are_taken_and_checked(edit):
    dialog = edit(MEASURING)
    dialog.quantity.name.setText("biomass")
    dialog.quantity.most.setText("500")
    assert dialog.card().quantity == replace(BIOMASS, name="biomass", range=(0.0, 500.0))
    dialog.quantity.most.setText("-1")
    assert '"quantity.range" must have the smaller number first' in hearing(dialog)
    dialog.quantity.most.setText("much")
    assert "it wants two numbers, or none" in hearing(dialog)
    dialog.quantity.least.clear()
    dialog.quantity.most.clear()
    assert dialog.card().quantity.range is None
    assert hearing(dialog) == ""


def test_a_card_that_cannot_be_kept_stays_open_and_says_why(edit):
    def refuse(_card):
        raise ModelError("mine.json cannot be written: Permission denied.", "Choose another place.")

    dialog = edit(save=refuse)
    ok(dialog).click()
    assert dialog.isVisible()
    assert "Permission denied. Choose another place." in hearing(dialog)


def test_what_a_card_quotes_is_never_taken_for_html(edit):
    dialog = edit()
    dialog.form.line("id").setText("<img src='x'>")
    assert "<img" in hearing(dialog)
    assert dialog.sentence.textFormat() == Qt.TextFormat.PlainText
