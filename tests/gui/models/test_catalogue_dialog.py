"""The catalogue window: lists all models, adds, edits, exports and removes cards, and never touches weights."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import replace

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from geoseg_qgis.gui.models import actions, dialog, stock, table
from geoseg_qgis.gui.models.background import Job
from geoseg_qgis.gui.models.card_dialog import CardDialog
from geoseg_qgis.gui.models.dialog import CatalogueDialog
from geoseg_qgis.models.card import Quantity, load_card
from geoseg_qgis.models.catalogue import find_card, resolve_model
from geoseg_qgis.models.own_cards import save_card
from geoseg_qgis.models.shipped import shipped_cards

from ...models.model_folders import CONFIG
from ..conftest import wait_until
from .conftest import child, messages, press, select, wait_until_idle, write_folder


def cells(window: CatalogueDialog, card_id: str) -> list[str]:
    row = window.table.row_of(card_id)
    return [window.table.index(row, column).data() for column in range(window.table.columnCount())]


@pytest.fixture
def choose(monkeypatch):
    """Make the file dialogs choose a path."""

    def go(path) -> None:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    return go


@pytest.fixture
def lake(window, choose, folder):
    """The catalogue with an own card of a model folder."""
    choose(folder)
    press(window, "add_folder")
    card = child(window, CardDialog)
    card.form.line("title").setText("Ice on lakes")
    card.accept()
    wait_until(lambda: window.table.row_of("lake-ice") >= 0)
    wait_until_idle(window)
    return window


def test_every_model_is_listed_with_what_one_wants_to_know(window):
    assert window.table.rowCount() == len(shipped_cards())
    name, maps, bands, resolution, classes, size, licence, here = cells(window, "demo-landcover")
    assert (name, bands, resolution, classes) == ("Demo: land cover from six bands", "6", "10 to 30 m", "7")
    assert maps.startswith("A small model")
    assert (size.endswith("MB"), licence, here) == (True, "CC0-1.0", "yes")
    assert cells(window, "prithvi-flood")[table.HERE] == "no"
    assert window.chosen().card.id == "demo-landcover"
    assert "Vegetation" in window.text.toPlainText()


def test_the_search_looks_into_what_cells_stand_for(window):
    window.search.setText("burn scar")
    assert window.rows.rowCount() == 1
    window.search.setText("swir_2")
    assert window.rows.rowCount() == len(shipped_cards())


def test_sizes_are_sorted_as_numbers(window):
    window.view.sortByColumn(table.SIZE, Qt.SortOrder.AscendingOrder)
    assert window.rows.index(0, 0).data() == "Demo: land cover from six bands"


def test_only_what_can_be_done_is_offered(window):
    def offered() -> set[str]:
        return {name for name, button in window.actions.items() if button.isEnabled()}

    select(window, "demo-landcover")
    assert offered() == {"add_folder", "add_hub", "edit", "export"}
    select(window, "prithvi-flood")
    assert offered() == {"add_folder", "add_hub", "edit", "export", "download"}


def test_a_folder_becomes_a_model_of_the_catalogue(lake, own, folder):
    assert load_card(own / "lake-ice.json").source.location == str(folder)
    assert resolve_model("lake-ice").card.title == "Ice on lakes"
    assert lake.chosen().card.id == "lake-ice"
    assert "lake-ice.json" in messages(lake)
    assert cells(lake, "lake-ice")[table.HERE] == "yes"


def test_a_folder_that_could_run_code_is_refused_in_a_sentence(window, choose, tmp_path):
    config = json.loads(json.dumps(CONFIG))
    config["pretrained_cfg"]["model"]["class_path"] = "os.system"
    choose(write_folder(tmp_path / "bad", config))
    press(window, "add_folder")
    wait_until_idle(window)
    assert 'entry "pretrained_cfg.model.class_path"' in messages(window)
    assert not window.findChildren(CardDialog)


def test_a_folder_that_is_listed_already_is_named(lake, choose, folder):
    press(lake, "add_folder")
    wait_until_idle(lake)
    assert "The catalogue has this model already: Ice on lakes (lake-ice)." in messages(lake)


def test_a_folder_that_takes_long_leaves_the_window_alive_and_can_be_cancelled(
    window, choose, folder, monkeypatch
):
    go_on = threading.Event()
    monkeypatch.setattr(actions, "draft_of_folder", lambda _folder: go_on.wait(20))
    choose(folder)
    press(window, "add_folder")
    assert not window.reading.isHidden()  # and the folder is not read yet
    assert not window.actions["edit"].isEnabled()
    window.reading.button.click()
    assert window.reading.isHidden()
    assert window.actions["edit"].isEnabled()
    go_on.set()
    time.sleep(0.2)
    QgsApplication.processEvents()
    assert not window.findChildren(CardDialog)


def test_nothing_breaks_off_what_is_being_done(lake, own, monkeypatch):
    """Neither a double click nor Export, nor a download that ends meanwhile: the list is looked up afterwards."""
    go_on, looks = threading.Event(), []
    monkeypatch.setattr(actions, "remove_card", lambda path: go_on.wait(20) and path.unlink())
    monkeypatch.setattr(dialog, "take_stock", lambda: looks.append(1) or stock.take_stock())
    press(lake, "remove")
    child(lake, QMessageBox).button(QMessageBox.StandardButton.Yes).click()
    lake.view.doubleClicked.emit(lake.view.currentIndex())
    assert not lake.actions["export"].isEnabled()
    go_on.set()
    wait_until(lambda: lake.table.row_of("lake-ice") < 0)
    wait_until_idle(lake)
    assert (looks, [card for card in lake.findChildren(CardDialog) if card.isVisible()]) == ([1], [])


def test_work_in_place_of_other_work_begins_one_job_though_the_list_is_stale(window):
    window.refresh()
    window._is_stale = True  # a download ended
    began = []
    window.work("", lambda _halt: began.append("work"), lambda _none: began.append("done"))
    assert window.findChildren(Job).count(window._job) == 1
    assert [job for job in window.findChildren(Job) if job._timer.isActive()] == [window._job]
    wait_until(lambda: "done" in began)
    wait_until_idle(window)
    assert not window._is_stale


def test_a_card_of_one_s_own_is_edited_in_its_file(lake, own, folder):
    press(lake, "edit")
    card = child(lake, CardDialog)
    assert card.form.line("id").isReadOnly()
    card.form.line("licence").setText("CC-BY-4.0")
    card.accept()
    wait_until_idle(lake)
    assert load_card(own / "lake-ice.json").licence == "CC-BY-4.0"
    assert [path.name for path in own.iterdir()] == ["lake-ice.json"]


def test_a_card_that_says_relatively_where_its_model_is_goes_on_doing_so(lake, own, folder):
    path = own / "lake-ice.json"
    data = json.loads(path.read_text())
    data["source"]["location"] = f"../{folder.name}"
    path.write_text(json.dumps(data))
    lake.refresh("lake-ice")
    wait_until_idle(lake)
    press(lake, "edit")
    child(lake, CardDialog).accept()
    assert load_card(path).source.location == f"../{folder.name}"


def test_a_card_of_the_plugin_s_is_edited_as_a_copy(window, own):
    select(window, "demo-landcover")
    press(window, "edit")
    card = child(window, CardDialog)
    card.form.line("title").setText("Land cover in my colours")
    card.accept()
    wait_until_idle(window)
    assert find_card("demo-landcover") == shipped_cards()[0]
    assert resolve_model("demo-landcover-2").card.title == "Land cover in my colours"
    assert (own / "demo-landcover-2.json").is_file()


def test_an_exported_card_can_be_read_again(lake, choose, tmp_path):
    choose(tmp_path / "given away")
    press(lake, "export")
    wait_until_idle(lake)
    assert load_card(tmp_path / "given away.json").title == "Ice on lakes"


def test_a_card_is_removed_after_a_question_and_the_model_stays(lake, own, folder):
    press(lake, "remove")
    box = child(lake, QMessageBox)
    box.button(QMessageBox.StandardButton.No).click()
    assert (own / "lake-ice.json").is_file()
    wait_until(lambda: not any(found.isVisible() for found in lake.findChildren(QMessageBox)))
    press(lake, "remove")
    child(lake, QMessageBox).button(QMessageBox.StandardButton.Yes).click()
    wait_until(lambda: lake.table.row_of("lake-ice") < 0)
    assert not (own / "lake-ice.json").exists()
    assert sorted(path.name for path in folder.iterdir()) == ["config.json", "model.safetensors"]


def test_a_card_that_writes_html_is_shown_as_text(lake, own):
    path = own / "lake-ice.json"
    data = json.loads(path.read_text())
    path.write_text(json.dumps({**data, "title": "<img src='/etc/x'>", "summary": "<b>bold</b>"}))
    lake.refresh("lake-ice")
    wait_until_idle(lake)
    assert "<img src='/etc/x'>" in lake.text.toPlainText()
    row = lake.table.row_of("lake-ice")
    for column in range(lake.table.columnCount()):
        tip = lake.table.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
        assert "<img" not in tip
        assert "<b>" not in tip


def test_a_model_that_measures_is_listed_with_what(window, own):
    quantity = Quantity("biomass", "Mg/ha", (0.0, 400.0))
    save_card(replace(shipped_cards()[1], id="mine", classes=(), task="regression", quantity=quantity))
    window.refresh("mine")
    wait_until_idle(window)
    assert cells(window, "mine")[table.CLASSES] == ""
    assert "biomass (Mg/ha), 0 to 400" in window.text.toPlainText()
    window.search.setText("biomass")
    assert window.rows.rowCount() == 1


def test_a_broken_card_is_named_and_the_others_stay(window, own):
    own.mkdir()
    (own / "broken.json").write_text("{")
    window.refresh()
    wait_until_idle(window)
    assert "broken.json" in messages(window)
    assert window.table.rowCount() == len(shipped_cards())


def test_what_goes_wrong_unexpectedly_is_told_and_the_window_works_on(window, monkeypatch):
    def fail():
        raise RuntimeError("a bug")

    monkeypatch.setattr(dialog, "take_stock", fail)
    window.refresh()
    wait_until_idle(window)
    assert "a bug" in messages(window)
    monkeypatch.setattr(dialog, "take_stock", stock.take_stock)
    window.refresh()
    wait_until_idle(window)
    assert window.table.rowCount() == len(shipped_cards())


@pytest.mark.parametrize("how", ["closed", "with the options"])
def test_a_window_that_goes_while_it_looks_is_missed_by_nobody(qgis_app, own, monkeypatch, how):
    go_on, options = threading.Event(), QWidget()
    monkeypatch.setattr(dialog, "take_stock", lambda: go_on.wait(20))
    window = CatalogueDialog(options)
    window.show()
    if how == "closed":
        window.close()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    else:
        sip.delete(options)
    assert sip.isdeleted(window)
    go_on.set()
    time.sleep(0.2)
    QgsApplication.processEvents()
