"""The button of the page that opens the catalogue."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from geoseg_qgis.gui.models.dialog import CatalogueDialog
from geoseg_qgis.gui.models.stock import Stock
from geoseg_qgis.texts import tr


class CatalogueRow(QWidget):
    """Opens the catalogue, and says how many models there are.

    Args:
        apply: stores what is on the page, so that the folder of models that stands there is looked into.
    """

    def __init__(self, apply: Callable[[], None]) -> None:
        super().__init__()
        self._apply = apply
        self.dialog: CatalogueDialog | None = None
        self.button, self.found = QPushButton(tr("Models")), QLabel()
        self.button.setToolTip(
            tr("Stores the page and opens the catalogue: what models map and need, and your own models.")
        )
        self.button.clicked.connect(self.open)
        self.found.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.found, 1)

    def open(self) -> None:
        """Show the window; it belongs to that of the options, which lets no other one be used meanwhile."""
        self._apply()
        if self.dialog is None or sip.isdeleted(self.dialog):
            self.dialog = CatalogueDialog(self.window())
            self.dialog.listed.connect(self._count)
            self.dialog.show()
        else:
            self.dialog.refresh()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _count(self, stock: Stock) -> None:
        known, here = len(stock.inventory.models), len(stock.inventory.local)
        self.found.setText(tr("{} models are known, {} of them are on this machine.").format(known, here))
