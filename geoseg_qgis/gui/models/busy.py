"""A row that says what goes on, how far it is, and lets one cancel it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from geoseg_qgis.texts import tr


class BusyRow(QWidget):  # type: ignore[misc, unused-ignore]
    """Hidden while nothing goes on."""

    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.bar, self.button = QLabel(), QProgressBar(), QPushButton(tr("Cancel"))
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.button.clicked.connect(self.cancelled)
        self.button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        row.addWidget(self.bar, 1)
        row.addWidget(self.button)
        self.hide()

    def begin(self, text: str) -> None:
        """Show that something goes on, how far nobody knows."""
        self.label.setText(text)
        self.bar.setRange(0, 0)
        self.show()

    def advance(self, percent: float) -> None:
        """Show how far it is."""
        self.bar.setRange(0, 100)
        self.bar.setValue(int(percent))

    def end(self) -> None:
        """Nothing goes on any more."""
        self.hide()
