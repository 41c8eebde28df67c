"""What a regression model measures, in lines: name, unit, and the range that the style shows."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from geoseg_qgis.models.card import Quantity
from geoseg_qgis.texts import tr


class QuantityForm(QWidget):  # type: ignore[misc, unused-ignore]
    """Takes the place of the classes.

    Args:
        quantity: what it shows.
    """

    edited = pyqtSignal()

    def __init__(self, quantity: Quantity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quantity = quantity
        span = ["", ""] if quantity.range is None else [_shown(value) for value in quantity.range]
        self.name, self.unit = QLineEdit(quantity.name), QLineEdit(quantity.unit)
        self.least, self.most = (QLineEdit(text) for text in span)
        self.name.setToolTip(tr("What each pixel gives a number of, such as aboveground biomass."))
        self.unit.setToolTip(tr("Of the numbers, such as Mg/ha; empty for none."))
        for line in (self.least, self.most):
            line.setToolTip(
                tr("Smallest and largest plausible number; the style shows them. Empty: those of a result.")
            )
        for line in (self.name, self.unit, self.least, self.most):
            line.textChanged.connect(lambda _text: self.edited.emit())
        row = QHBoxLayout()
        row.addWidget(self.least, 1)
        row.addWidget(QLabel(tr("to")))
        row.addWidget(self.most, 1)
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addRow(tr("Name"), self.name)
        layout.addRow(tr("Unit"), self.unit)
        layout.addRow(tr("Range"), row)

    def quantity(self) -> Quantity:
        """Return the quantity as it stands; raises ValueError for a range that is none."""
        return replace(
            self._quantity, name=self.name.text().strip(), unit=self.unit.text().strip(), range=self._range()
        )

    def _range(self) -> tuple[float, float] | None:
        texts = [line.text().strip() for line in (self.least, self.most)]
        if not any(texts):
            return None
        before = self._quantity.range
        if before is not None and texts == [_shown(value) for value in before]:
            return before
        try:
            least, most = (float(text.replace(",", ".")) for text in texts)
        except ValueError:
            raise ValueError(
                tr("The range is {!r} to {!r}: it wants two numbers, or none.").format(
                    texts[0][:40], texts[1][:40]
                )
            ) from None
        return least, most


def _shown(value: float) -> str:
    return f"{value:g}"
