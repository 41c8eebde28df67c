"""Opens our windows in Qt 6 and works with them as a person would; a program that ``standin.py`` runs.

Asserts what the same windows show in Qt 5; an error within a slot ends it, as PyQt6 has it. Says "done" at the end.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Callable

from qgis.PyQt.QtCore import QT_VERSION, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QTableWidget, QWidget

from geoseg_qgis.gui.bands_edit import BandsEdit
from geoseg_qgis.gui.models import band_table, class_table, table
from geoseg_qgis.gui.models.card_dialog import CardDialog
from geoseg_qgis.gui.models.dialog import CatalogueDialog
from geoseg_qgis.gui.models.hub_dialog import HubDialog
from geoseg_qgis.gui.models.stock import Draft
from geoseg_qgis.gui.options.page import OptionsPage
from geoseg_qgis.models.card import CardBand
from geoseg_qgis.models.shipped import shipped_cards


def wait_until(condition: Callable[[], bool]) -> None:
    """Let Qt work until something is so."""
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        QApplication.processEvents()
        time.sleep(0.01)


def look(window: QWidget) -> None:
    """Show a window and have every pixel of it painted."""
    window.show()
    QApplication.processEvents()
    assert not window.grab().isNull()


def type_into(cells: QTableWidget, row: int, column: int, text: str) -> QLineEdit:
    """Type a text over a cell, key by key; return its editor, still open."""
    cells.setCurrentCell(row, column)
    cells.editItem(cells.item(row, column))
    editor = next(line for line in cells.viewport().findChildren(QLineEdit) if line.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, text)
    return editor


def catalogue() -> None:
    """The list of models: text, alignment, sorting, searching, selecting."""
    window = CatalogueDialog()
    look(window)
    wait_until(lambda: window.reading.isHidden())
    row = window.table.row_of("demo-landcover")
    bands = window.table.index(row, table.BANDS)
    assert bands.data() == "6"
    assert Qt.AlignmentFlag(bands.data(Qt.ItemDataRole.TextAlignmentRole)) == Qt.AlignmentFlag.AlignCenter
    window.view.sortByColumn(table.SIZE, Qt.SortOrder.AscendingOrder)
    assert window.rows.index(0, 0).data() == "Demo: land cover from six bands"
    window.search.setText("burn scar")
    assert window.rows.rowCount() == 1
    window.view.selectRow(0)
    assert window.chosen().card.id == "prithvi-burn-scars"
    assert window.actions["download"].isEnabled()
    look(window)
    window.close()


def card() -> None:
    """A card: lines, numbers, cells while they are typed, Escape, a box, a colour."""
    flood = next(one for one in shipped_cards() if one.id == "prithvi-flood")
    saved: list = []
    dialog = CardDialog(Draft(replace(flood, bands=tuple(CardBand(f"B{i}") for i in range(6)))), saved.append)
    look(dialog)
    dialog.form.line("title").setText("")
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.form.line("title").setText("Floods of ours")
    dialog.form.least.setValue(2.5)
    type_into(dialog.bands, 0, band_table.NAME, "RED_EDGE_1")
    editor = type_into(dialog.classes, 1, class_table.NAME, "Lakes")
    assert dialog.card().classes[1].name == "Lakes"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert dialog.card().classes[1].name == flood.classes[1].name
    dialog.classes.item(0, class_table.TRANSPARENT).setCheckState(Qt.CheckState.Checked)
    dialog.classes.cellWidget(1, class_table.COLOUR).setColor(QColor("#c0392b"))
    look(dialog)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    wait_until(lambda: bool(saved))
    done = saved[0]
    assert (done.title, done.resolution_m[0], done.bands[0].wavelength_nm) == ("Floods of ours", 2.5, 705)
    assert (done.classes[0].visible, done.classes[1].color) == (False, "#c0392b")


def others() -> None:
    """What asks for a model of the hub, the options, and the line for BANDS."""
    hub = HubDialog()
    look(hub)
    hub.hub_id.setText("owner/name")
    assert hub.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    hub.close()
    page = OptionsPage()
    look(page)
    page.apply()
    line = BandsEdit(lambda text: None)
    look(line)
    QTest.keyClicks(line.line, "BLUE=1")
    assert line.text() == "BLUE=1"


if __name__ == "__main__":
    assert QT_VERSION >= 0x060000
    application = QApplication([])
    for step in (catalogue, card, others):
        step()
    print("done")
