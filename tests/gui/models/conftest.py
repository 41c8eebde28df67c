"""The catalogue as a window, over folders of a single test."""

from __future__ import annotations

import json
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QLineEdit, QPushButton, QTableWidget

from geoseg_qgis.gui.models.dialog import CatalogueDialog

from ...models.model_folders import CONFIG, safetensors
from ..conftest import wait_until


@pytest.fixture
def own(tmp_path, monkeypatch) -> Path:
    """The user's folder of cards, which does not exist yet, and an empty cache of the hub."""
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_TOKEN", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("GEOSEG_MODELS", str(tmp_path / "own"))
    return tmp_path / "own"


def write_folder(folder: Path, config: Any = CONFIG) -> Path:
    """Write a model folder without a card."""
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "model.safetensors").write_bytes(safetensors())
    return folder


@pytest.fixture
def folder(tmp_path) -> Path:
    """A sound model folder without a card."""
    return write_folder(tmp_path / "Lake Ice")


@pytest.fixture
def window(qgis_app, own):
    """The catalogue, shown, with its models looked up."""
    dialog = CatalogueDialog()
    dialog.show()
    wait_until_idle(dialog)
    yield dialog
    if not sip.isdeleted(dialog):
        dialog.close()
    QgsSettings().remove("geoseg")


def wait_until_idle(window: CatalogueDialog) -> None:
    """Wait until the window reads nothing any more."""
    wait_until(lambda: window.reading.isHidden())


def child(window: QDialog, kind: type) -> Any:
    """Return the window of a kind that stands over another one, once it is there."""
    wait_until(lambda: any(found.isVisible() for found in window.findChildren(kind)))
    return next(found for found in window.findChildren(kind) if found.isVisible())


def select(window: CatalogueDialog, card_id: str) -> None:
    """Select a model's row."""
    row = window.table.row_of(card_id)
    assert row >= 0, f"{card_id} is not listed"
    window.view.selectRow(window.rows.mapFromSource(window.table.index(row, 0)).row())


def press(window: CatalogueDialog, name: str) -> None:
    """Press one of the buttons beside the table."""
    button: QPushButton = window.actions[name]
    assert button.isEnabled(), f"{name} cannot be pressed"
    button.click()


def messages(window: CatalogueDialog) -> str:
    """Return what stands in the bar above the table."""
    return unescape("\n".join(item.text() for item in window.bar.items()))


def type_into(table: QTableWidget, row: int, column: int, text: str) -> QLineEdit:
    """Type a text over a cell, key by key, and return its editor, still open."""
    table.setCurrentCell(row, column)
    table.editItem(table.item(row, column))
    editor = next(line for line in table.viewport().findChildren(QLineEdit) if line.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, text)
    return editor
