"""The windows of the models say everything in the reader's language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QGroupBox, QLabel, QPushButton, QWidget

from geoseg_qgis.gui.models.card_dialog import CardDialog
from geoseg_qgis.gui.models.details import details
from geoseg_qgis.gui.models.dialog import CatalogueDialog
from geoseg_qgis.gui.models.hub_dialog import HubDialog
from geoseg_qgis.gui.models.stock import Draft, Stock, fault, listed_already
from geoseg_qgis.gui.models.table import SEARCH_ROLE, CatalogueTable
from geoseg_qgis.models.inventory import Inventory
from geoseg_qgis.models.shipped import shipped_cards

from ...models.spoken import FULL, UNITS, english, models

DEMO = shipped_cards()[0]


@pytest.fixture
def marks(qgis_app, own, marked):
    """Signs around every text, and no own models but a test's."""


def shown(window: QWidget) -> list[str]:
    """Return the words of a window; Qt itself translates the buttons at its foot."""
    foot = window.findChild(QDialogButtonBox).buttons()
    parts = [part for kind in (QLabel, QPushButton) for part in window.findChildren(kind) if part not in foot]
    said = [window.windowTitle(), *(part.text() for part in parts)]
    said += [box.title() for box in window.findChildren(QGroupBox)]
    return [text for text in said if text]


@pytest.mark.parametrize("model", models())
def test_details_and_rows(marks, model):
    assert set(english(details(model, None))) <= UNITS
    table = CatalogueTable()
    table.show_stock(Stock(Inventory((model,))))
    cells = [table.index(0, column) for column in range(table.columnCount())]
    for role in (0, SEARCH_ROLE):
        assert set(english(" ".join(table.data(cell, role) or "" for cell in cells))) <= UNITS


@pytest.mark.parametrize(
    "make",
    [
        CatalogueDialog,
        HubDialog,
        lambda: CardDialog(Draft(FULL, copied="ID"), list),
        lambda: CardDialog(Draft(replace(DEMO, title="")), list),
    ],
)
def test_windows(marks, make):
    window = make()
    assert len(shown(window)) > 3
    assert [text for text in shown(window) if english(text)] == []
    window.close()


def test_a_model_that_is_listed_already_is_called_as_in_the_list(marks):
    said = str(listed_already(replace(DEMO, id="ID")))
    assert f"«{DEMO.title}»" in said
    assert not english(said)


def test_what_is_wrong_with_a_draft(marks):
    assert not english(fault(replace(DEMO, title=""), Draft(DEMO)))
    taken = fault(DEMO, Draft(DEMO, taken=frozenset({DEMO.id})))
    assert DEMO.id in taken and not english(taken)
