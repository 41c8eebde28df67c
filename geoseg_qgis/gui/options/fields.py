"""Fields of the page: a widget for one setting, fixed where the environment decides it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Callable

from qgis.gui import QgsAuthConfigSelect, QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QLineEdit, QWidget

from geoseg_qgis.settings import Setting
from geoseg_qgis.texts import tr


class Field:
    """A setting with its widget.

    Args:
        setting: what is decided.
        title: before the widget.
        tip: over it.
        widget: the user's; empty means the default.
        read: returns its text.
        show: gives it a text.
    """

    def __init__(
        self,
        setting: Setting,
        title: str,
        tip: str,
        widget: QWidget,
        read: Callable[[], str],
        show: Callable[[str], None],
    ) -> None:
        self.setting, self.title, self.widget, self.read = setting, title, widget, read
        self.is_fixed = bool(setting.from_environment())
        show(setting.from_environment() or setting.stored())
        self._shown = read().strip()
        if self.is_fixed:
            widget.setEnabled(False)
            tip = tr("{} The variable {} decides this.").format(tip, setting.variable)
        widget.setToolTip(tip)
        widget.setObjectName(setting.name)

    def value(self) -> str:
        """Return what the widget says; untouched, what is stored, which it may not be able to show."""
        said = self.read().strip()
        return self.setting.stored() if said == self._shown else said

    def store(self) -> None:
        """Decide what the widget says, unless the environment does."""
        if not self.is_fixed:
            self.setting.store(self.value())
            self._shown = self.read().strip()


Maker = Callable[[QWidget], Field]


def form(fields: Iterable[Field]) -> QFormLayout:
    """Return fields below each other; those that the environment decides say so."""
    layout = QFormLayout()
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for field in fields:
        layout.addRow("" if isinstance(field.widget, QCheckBox) else field.title, field.widget)
        if field.is_fixed:
            layout.addRow("", QLabel(tr("decided by the variable {}").format(field.setting.variable)))
    return layout


def line(setting: Setting, title: str, tip: str, hint: str = "") -> Maker:
    """Return what makes a line of text; ``hint`` is shown while it is empty."""

    def make(parent: QWidget) -> Field:
        widget = QLineEdit(parent)
        widget.setPlaceholderText(tr(hint))
        return Field(setting, tr(title), tr(tip), widget, widget.text, widget.setText)

    return make


def number(setting: Setting, title: str, tip: str, most: int, unsaid: str, decimals: int = 0) -> Maker:
    """Return what makes a number; its lowest value means that nothing is said, and shows ``unsaid``."""

    def make(parent: QWidget) -> Field:
        widget = QDoubleSpinBox(parent)
        widget.setDecimals(decimals)
        widget.setRange(-1, most)
        widget.setSpecialValueText(tr(unsaid).format(setting.default))

        def read() -> str:
            return "" if widget.value() < 0 else f"{widget.value():g}"

        def show(text: str) -> None:
            widget.setValue(_number(text))

        return Field(setting, tr(title), tr(tip), widget, read, show)

    return make


def path(setting: Setting, title: str, tip: str, hint: str = "", is_folder: bool = True) -> Maker:
    """Return what makes a line for a folder or file, with a button that looks for one."""

    def make(parent: QWidget) -> Field:
        widget = QgsFileWidget(parent)
        modes = QgsFileWidget.StorageMode
        widget.setStorageMode(modes.GetDirectory if is_folder else modes.GetFile)
        widget.lineEdit().setPlaceholderText(tr(hint))
        return Field(setting, tr(title), tr(tip), widget, widget.filePath, widget.setFilePath)

    return make


def choice(setting: Setting, title: str, tip: str, options: Sequence[str]) -> Maker:
    """Return what makes a list to choose from."""

    def make(parent: QWidget) -> Field:
        widget = QComboBox(parent)
        widget.addItems(list(options))

        def read() -> str:
            return "" if widget.currentText() == setting.default else str(widget.currentText())

        def show(text: str) -> None:
            if widget.findText(text or setting.default) < 0:
                widget.addItem(text)  # a run will say what is wrong with it
            widget.setCurrentText(text or setting.default)

        return Field(setting, tr(title), tr(tip), widget, read, show)

    return make


def check(setting: Setting, title: str, tip: str) -> Maker:
    """Return what makes a box to tick."""

    def make(parent: QWidget) -> Field:
        widget = QCheckBox(tr(title), parent)
        widget.setChecked(setting.is_on())
        return Field(
            setting, tr(title), tr(tip), widget, lambda: "1" if widget.isChecked() else "", lambda text: None
        )

    return make


def login(setting: Setting, title: str, tip: str) -> Maker:
    """Return what makes a choice among the entries of QGIS's authentication store."""

    def make(parent: QWidget) -> Field:
        widget = QgsAuthConfigSelect(parent)
        return Field(setting, tr(title), tr(tip), widget, widget.configId, widget.setConfigId)

    return make


def _number(text: str) -> float:
    """Return the number in a text, -1 where there is none."""
    try:
        number = float(text or -1)
    except ValueError:
        return -1
    return number if math.isfinite(number) else -1
