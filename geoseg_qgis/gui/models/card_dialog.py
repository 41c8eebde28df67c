"""A model card as a window: what is wrong with it is said while one types."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable

from qgis.core import QgsApplication
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from geoseg_qgis.errors import GeosegError
from geoseg_qgis.gui.models.band_table import BandTable
from geoseg_qgis.gui.models.card_form import CardForm
from geoseg_qgis.gui.models.class_table import ClassTable
from geoseg_qgis.gui.models.quantity_form import QuantityForm
from geoseg_qgis.gui.models.stock import Draft, fault
from geoseg_qgis.models.card import ModelCard, Quantity
from geoseg_qgis.texts import tr


class CardDialog(QDialog):  # type: ignore[misc, unused-ignore]
    """Edits one card.

    Args:
        draft: the card, and what it is checked against.
        save: takes the card on OK; raises GeosegError where it cannot be kept, and the window stays.
        parent: the catalogue.
    """

    def __init__(
        self, draft: Draft, save: Callable[[ModelCard], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draft, self._save = draft, save
        self.setObjectName("geosegCardDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Model Card"))
        self.form = CardForm(draft.card, draft.path is None, self)
        self.classes = ClassTable(draft.card.classes, self)
        self.quantity = QuantityForm(draft.card.quantity or Quantity(), self)
        self.bands = BandTable(draft.card.bands, draft.fixed_bands, self)
        self.sign, self.sentence = QLabel(), QLabel()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._arrange()
        for part in (self.form, self.classes, self.quantity, self.bands):
            part.edited.connect(self.check)
        self.check()
        QgsGui.enableAutoGeometryRestore(self)

    def card(self) -> ModelCard:
        """Return the card as it stands; raises ValueError for what is no number."""
        card = self._draft.card
        classes = self.classes.classes() if card.classes else ()
        quantity = self.quantity.quantity() if card.measures else None
        bands = self.bands.bands()
        return replace(card, bands=bands, classes=classes, quantity=quantity, **self.form.changes())

    def check(self) -> None:
        """Say what is wrong; OK waits until nothing is."""
        try:
            wrong = fault(self.card(), self._draft)
        except ValueError as error:
            wrong = str(error)
        self._say(wrong)

    def accept(self) -> None:
        """Keep the card and close; where it cannot be kept, say why."""
        try:
            self._save(self.card())
        except (GeosegError, ValueError) as error:
            self._say(str(error))
            return
        super().accept()

    def _say(self, wrong: str) -> None:
        self.sentence.setText(wrong)
        self.sentence.setVisible(bool(wrong))
        self.sign.setVisible(bool(wrong))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not wrong)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        if self._draft.copied:
            column.addWidget(
                _note(tr("A copy of your own: the plugin's card {} stays.").format(self._draft.copied))
            )
        column.addWidget(self.form)
        tables = QSplitter(Qt.Orientation.Vertical)
        tables.setChildrenCollapsible(False)
        for title, part, is_wanted in (
            (tr("Classes"), self.classes, bool(self._draft.card.classes)),
            (tr("Measures"), self.quantity, self._draft.card.measures),
            (tr("Bands"), self.bands, True),
        ):
            box = QGroupBox(title)
            QVBoxLayout(box).addWidget(part)
            box.setVisible(is_wanted)
            tables.addWidget(box)
        column.addWidget(tables, 1)
        size = self.fontMetrics().height()
        self.sign.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(size, size))
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)  # it quotes what the card says
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout()
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)
        column.addLayout(row)
        column.addWidget(self.buttons)
        self.resize(45 * size, 41 * size)


def _note(text: str) -> QLabel:
    note = QLabel(text)
    note.setWordWrap(True)
    note.setTextFormat(Qt.TextFormat.PlainText)
    return note
