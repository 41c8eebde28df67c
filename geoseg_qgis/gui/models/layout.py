"""How the catalogue window is arranged; what its parts do is in `dialog`."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit, QgsMessageBar
from qgis.PyQt.QtCore import QSortFilterProxyModel, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
)

from geoseg_qgis.gui.models import table
from geoseg_qgis.gui.models.busy import BusyRow
from geoseg_qgis.texts import mark, tr

_BUTTONS = (
    ("add_folder", mark("Add folder…"), mark("A model folder of this machine gets a card and is listed.")),
    (
        "add_hub",
        mark("Add from the hub…"),
        mark("A model of the Hugging Face hub gets a card and is listed."),
    ),
    ("", "", ""),
    (
        "edit",
        mark("Edit card…"),
        mark("Name, classes and bands. Of a model that is not yours, a copy of your own is made."),
    ),
    ("export", mark("Export card…"), mark("Write the card into a file of its own.")),
    ("remove", mark("Remove…"), mark("Delete a card of your own; the model's files stay.")),
    ("", "", ""),
    ("download", mark("Download"), mark("Fetch the model from the hub, in the background.")),
)


class CatalogueLayout(QDialog):  # type: ignore[misc, unused-ignore]
    """Search line, table, details, a column of buttons, and what goes on."""

    def _arrange(self) -> None:
        self.setWindowTitle(tr("Models"))
        self.bar, self.search, self.text = QgsMessageBar(), QgsFilterLineEdit(), QTextBrowser()
        self.reading, self.fetching = BusyRow(), BusyRow()
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Search…"))
        self.text.setOpenExternalLinks(True)
        self._make_view()
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.view)
        split.addWidget(self.text)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 3)
        split.setChildrenCollapsible(False)
        left, middle, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        left.addWidget(self.search)
        left.addWidget(split, 1)
        middle.addLayout(left, 1)
        middle.addLayout(self._make_buttons())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        for part in (self.bar, middle, self.reading, self.fetching, close):
            if part is middle:
                column.addLayout(middle, 1)
            else:
                column.addWidget(part)
        size = self.fontMetrics().height()
        self.resize(64 * size, 38 * size)

    def _make_buttons(self) -> QVBoxLayout:
        self.actions: dict[str, QPushButton] = {}
        column = QVBoxLayout()
        for name, title, tip in _BUTTONS:
            if not name:
                column.addSpacing(self.fontMetrics().height())
                continue
            button = QPushButton(tr(title), self)
            button.setToolTip(tr(tip))
            button.setObjectName(name)
            button.setAutoDefault(False)
            self.actions[name] = button
            column.addWidget(button)
        column.addStretch(1)
        return column

    def _make_view(self) -> None:
        self.table, self.rows, self.view = (
            table.CatalogueTable(self),
            QSortFilterProxyModel(self),
            QTableView(),
        )
        self.rows.setSourceModel(self.table)
        self.rows.setSortRole(table.SORT_ROLE)
        self.rows.setFilterRole(table.SEARCH_ROLE)
        self.rows.setFilterKeyColumn(-1)
        self.rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.textChanged.connect(self.rows.setFilterFixedString)
        view = self.view
        view.setModel(self.rows)
        view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # the catalogue's own order
        view.setSortingEnabled(True)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.horizontalHeader().setHighlightSections(False)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate((40, 30, 8, 14, 9, 10, 14, 19)):
            view.setColumnWidth(column, letters * letter)
        view.horizontalHeader().setSectionResizeMode(table.MAPS, QHeaderView.ResizeMode.Stretch)
