"""The page itself, and what QGIS asks for it."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QGroupBox, QScrollArea, QVBoxLayout, QWidget

from geoseg_qgis import settings
from geoseg_qgis.gui.options.catalogue_row import CatalogueRow
from geoseg_qgis.gui.options.fields import Field, form
from geoseg_qgis.gui.options.rows import TestRow
from geoseg_qgis.gui.options.what import GROUPS
from geoseg_qgis.models.own_cards import choose_folder
from geoseg_qgis.processing.algorithm import ICON
from geoseg_qgis.texts import tr


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when QGIS opens its options."""

    def __init__(self) -> None:
        super().__init__("geoseg", QIcon(ICON))

    def icon(self) -> QIcon:
        """Return the icon in the list of pages."""
        return QIcon(ICON)

    def createWidget(self, parent: QWidget) -> OptionsPage:
        """Return a fresh page."""
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """Shows what is decided; nothing is stored before OK, or before the catalogue opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: list[Field] = []
        inside = QWidget()
        column = QVBoxLayout(inside)
        for title, fields in GROUPS:
            box = QGroupBox(tr(title))
            made = [make(box) for make in fields]
            box.setLayout(form(made))
            self.fields += made
            column.addWidget(box)
        self.test = TestRow(self.on_page)
        self.catalogue = CatalogueRow(self.apply)
        column.addWidget(self.test)
        column.addWidget(self.catalogue)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)

    def on_page(self) -> dict[settings.Setting, str]:
        """Return what the page says, stored or not; the environment's part is left away."""
        return {field.setting: field.value() for field in self.fields if not field.is_fixed}

    def apply(self) -> None:
        """Store everything; QGIS calls this on OK."""
        for field in self.fields:
            field.store()
        choose_folder(settings.MODELS.stored())

    def helpKey(self) -> str:
        """Return no page of QGIS's own manual."""
        return ""
