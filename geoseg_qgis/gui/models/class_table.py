"""The classes of a card in a table: value, name, colour, and whether a class is transparent at first."""

from __future__ import annotations

from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QHeaderView, QTableWidget, QWidget

from geoseg_qgis.gui.models.cells import LiveDelegate, cell
from geoseg_qgis.models.card import CardClass
from geoseg_qgis.texts import tr

VALUE, NAME, COLOUR, TRANSPARENT = range(4)


class ClassTable(QTableWidget):  # type: ignore[misc, unused-ignore]
    """One row for each class; the model decides how many there are."""

    edited = pyqtSignal()

    def __init__(self, classes: tuple[CardClass, ...], parent: QWidget | None = None) -> None:
        super().__init__(len(classes), TRANSPARENT + 1, parent)
        self.setHorizontalHeaderLabels([tr("Value"), tr("Name"), tr("Colour"), tr("Transparent")])
        self.horizontalHeaderItem(VALUE).setToolTip(tr("What the mask holds; the model decides it."))
        self.horizontalHeaderItem(TRANSPARENT).setToolTip(
            tr("The mask does not show this class at first; meant for the ground, usually class 0.")
        )
        self.verticalHeader().hide()
        self.setItemDelegate(LiveDelegate(self))
        self._buttons = [self._fill(row, entry) for row, entry in enumerate(classes)]
        header = self.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.resizeColumnToContents(VALUE)
        self.resizeColumnToContents(TRANSPARENT)
        self.itemChanged.connect(lambda _item: self.edited.emit())

    def classes(self) -> tuple[CardClass, ...]:
        """Return the classes as they stand; nothing is checked."""
        clear = Qt.CheckState.Checked
        return tuple(
            CardClass(
                row,
                self.item(row, NAME).text(),
                button.color().name(),
                self.item(row, TRANSPARENT).checkState() != clear,
            )
            for row, button in enumerate(self._buttons)
        )

    def _fill(self, row: int, entry: CardClass) -> QgsColorButton:
        value = cell(str(entry.id), False)
        value.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setItem(row, VALUE, value)
        self.setItem(row, NAME, cell(entry.name, True))
        clear = cell("", False)
        clear.setFlags(clear.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        clear.setCheckState(Qt.CheckState.Unchecked if entry.visible else Qt.CheckState.Checked)
        self.setItem(row, TRANSPARENT, clear)
        button = QgsColorButton(self, tr("Colour of the class"))
        button.setAllowOpacity(False)
        button.setColor(QColor(entry.color))
        button.setToolTip(tr("Colour of the class"))
        button.colorChanged.connect(lambda _colour: self.edited.emit())
        self.setItem(row, COLOUR, cell("", False))
        self.setCellWidget(row, COLOUR, button)
        return button
