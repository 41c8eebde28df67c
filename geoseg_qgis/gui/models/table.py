"""The models as rows of a table."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from geoseg_qgis.gui.models.stock import Stock
from geoseg_qgis.models.inventory import ListedModel
from geoseg_qgis.models.page import megabytes, resolution, state
from geoseg_qgis.texts import mark, tr

SORT_ROLE = int(Qt.ItemDataRole.UserRole)
SEARCH_ROLE = SORT_ROLE + 1
NAME, MAPS, BANDS, RESOLUTION, CLASSES, SIZE, LICENCE, HERE = range(8)
_TITLES = (
    mark("Model"),
    mark("Maps"),
    mark("Bands"),
    mark("Resolution"),
    mark("Classes"),
    mark("Size"),
    mark("Licence"),
    mark("On this machine"),
)
_ALIGNED = {BANDS: 0x84, CLASSES: 0x84, SIZE: 0x82}
"""Qt's numbers for the centre and the right, in the middle: Qt 5 wants the number, Qt 6 takes it."""


class CatalogueTable(QAbstractTableModel):  # type: ignore[misc, unused-ignore]
    """One row for each model; whatever a card says is shown as text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stock = Stock()

    def show_stock(self, stock: Stock) -> None:
        """Show other models."""
        self.beginResetModel()
        self._stock = stock
        self.endResetModel()

    def listed(self, row: int) -> ListedModel:
        """Return the model of a row."""
        return self._stock.inventory.models[row]

    def row_of(self, card_id: str) -> int:
        """Return the row of a card, or -1."""
        ids = [model.card.id for model in self._stock.inventory.models]
        return ids.index(card_id) if card_id in ids else -1

    def own_paths(self) -> Mapping[str, Path]:
        """Return the file of each card that is the user's, by its id."""
        return self._stock.own

    def own_path(self, model: ListedModel) -> Path | None:
        """Return the file of a model's card where it is one of the user's."""
        return self._stock.own.get(model.card.id) if model.choice == model.card.id else None

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of models."""
        return 0 if parent.isValid() else len(self._stock.inventory.models)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else HERE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr(_TITLES[section])

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return text, order, tooltip or sign of a cell."""
        if not index.isValid():
            return None
        model, column = self.listed(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(model, column)
        if role == SORT_ROLE:
            return _order(model, column)
        if role == SEARCH_ROLE:
            return _whole(model, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                f"<p>{escape(_whole(model, column))}</p>"  # HTML in any case: no card writes any of its own
            )
        if role == Qt.ItemDataRole.DecorationRole and column == HERE and model.folder is not None:
            return QgsApplication.getThemeIcon("/mIconWarning.svg" if model.problem else "/mIconSuccess.svg")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNED.get(column)
        return None


def _text(model: ListedModel, column: int) -> str:
    card = model.card
    if column == SIZE:
        return megabytes(_size(model)) if _size(model) else ""
    if column == HERE:
        return tr("no") if model.folder is None else tr("cannot run") if model.problem else tr("yes")
    return {
        NAME: tr(card.title),
        MAPS: tr(card.summary),
        BANDS: str(len(card.bands)),
        RESOLUTION: resolution(card.resolution_m),
        CLASSES: str(len(card.classes) or ""),
        LICENCE: tr(card.licence),
    }[column]


def _size(model: ListedModel) -> float:
    """Return bytes: of the files here, else of what would be downloaded."""
    return float(model.size if model.folder else (model.card.download_mb or 0) * 1e6)


def _order(model: ListedModel, column: int) -> float | str:
    card = model.card
    numbers = {
        BANDS: float(len(card.bands)),
        RESOLUTION: card.resolution_m[0] if card.resolution_m else -1.0,
        CLASSES: float(len(card.classes)),
        SIZE: _size(model),
    }
    return numbers[column] if column in numbers else _text(model, column).casefold()


def _whole(model: ListedModel, column: int) -> str:
    """Return what a cell stands for: for tooltips, and to be searched."""
    card = model.card
    if column == HERE:
        return state(model)
    if column == NAME:
        return f"{tr(card.title)} ({model.choice})"
    if column == BANDS:
        return ", ".join(band.name for band in card.bands)
    if column == CLASSES and card.quantity is not None:
        return card.quantity.title
    if column == CLASSES:
        return ", ".join(entry.name for entry in card.classes)
    return _text(model, column)
