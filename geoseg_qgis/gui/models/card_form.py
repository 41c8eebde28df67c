"""The lines of a card: what the model is called, what it maps, its licence and resolution."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.texts import mark, tr

_LINES = (
    ("title", mark("Name"), mark("What the model is called in lists.")),
    ("id", mark("Id"), mark("What scripts call it: lower-case letters, digits, dots and dashes.")),
    ("summary", mark("Maps"), mark("What the model maps, in a sentence or two.")),
    ("trained_on", mark("Trained on"), mark("Sensor, region and time of the training data.")),
    ("not_for", mark("Not for"), mark("Where its results are not to be trusted.")),
    ("licence", mark("Licence"), mark("Of the weights, such as Apache-2.0.")),
)
_LONG = ("summary", "trained_on", "not_for")
_COARSEST = 100_000.0  # metres


class CardForm(QWidget):  # type: ignore[misc, unused-ignore]
    """Lines that are filled with a card.

    Args:
        card: what they show.
        is_new: whether its id can still be chosen.
    """

    edited = pyqtSignal()

    def __init__(self, card: ModelCard, is_new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._lines: dict[str, QLineEdit | QPlainTextEdit] = {}
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, title, tip in _LINES:
            line = _paragraph(self) if name in _LONG else QLineEdit(self)
            line.setObjectName(name)
            line.setToolTip(tr(tip))
            _write(line, getattr(card, name))
            line.textChanged.connect(lambda *_text: self.edited.emit())
            self._lines[name] = line
            layout.addRow(tr(title), line)
        self._lines["id"].setReadOnly(not is_new)
        span = card.resolution_m or (0.0, 0.0)
        self.least, self.most = self._spin(span[0]), self._spin(span[1])
        self._shown = (self.least.value(), self.most.value())  # rounded, and only so coarse
        layout.addRow(tr("Resolution"), self._span())

    def changes(self) -> dict[str, Any]:
        """Return the entries of the card as they stand; what nobody touched is as it was."""
        found: dict[str, Any] = {name: _read(line) for name, line in self._lines.items()}
        for name in _LONG:
            if found[name] == _one_line(getattr(self._card, name)):
                found[name] = getattr(self._card, name)
        span = (self.least.value(), self.most.value())
        chosen = span if any(span) else None
        found["resolution_m"] = self._card.resolution_m if span == self._shown else chosen
        return found

    def line(self, name: str) -> QLineEdit | QPlainTextEdit:
        """Return the widget of an entry."""
        return self._lines[name]

    def _spin(self, value: float) -> QgsDoubleSpinBox:
        spin = QgsDoubleSpinBox(self)
        spin.setDecimals(3)
        spin.setRange(0.0, _COARSEST)
        spin.setSuffix(tr(" m"))
        spin.setSpecialValueText(tr("not said"))
        spin.setClearValue(0.0)
        spin.setShowClearButton(True)
        spin.setValue(value)
        spin.setToolTip(tr("Pixel size that the model is made for; others are warned of."))
        spin.valueChanged.connect(lambda _value: self.edited.emit())
        return spin

    def _span(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.least, 1)
        row.addWidget(QLabel(tr("to")))
        row.addWidget(self.most, 1)
        return row


def _paragraph(parent: QWidget) -> QPlainTextEdit:
    edit = QPlainTextEdit(parent)
    edit.setTabChangesFocus(True)
    margins = edit.contentsMargins()
    lines = 2 * edit.fontMetrics().lineSpacing() + 2 * int(edit.document().documentMargin())
    edit.setFixedHeight(lines + margins.top() + margins.bottom())
    return edit


def _write(line: QLineEdit | QPlainTextEdit, text: str) -> None:
    line.setPlainText(text) if isinstance(line, QPlainTextEdit) else line.setText(text)


def _read(line: QLineEdit | QPlainTextEdit) -> str:
    return _one_line(line.toPlainText()) if isinstance(line, QPlainTextEdit) else line.text().strip()


def _one_line(text: str) -> str:
    """Return a text whose lines are one, as cards have them."""
    return " ".join(text.split())
