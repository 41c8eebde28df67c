"""A stand-in for QGIS over PyQt6, for windows of ours: Qt is real, of QGIS's own classes only what a window touches.

``standin.py PROGRAM`` runs a program with it, in a Python that has PyQt6. Whatever is not written out here takes
anything and does nothing.
"""

from __future__ import annotations

import importlib
import runpy
import sys
from types import ModuleType
from typing import Any
from unittest.mock import MagicMock

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtGui import QColor, QIcon
from PyQt6.QtWidgets import QDoubleSpinBox, QLineEdit, QPushButton, QWidget

PARTS = ("QtCore", "QtGui", "QtNetwork", "QtTest", "QtWidgets", "QtXml", "sip")


class Anything(type):
    """A class of which every attribute is a class of this kind, so that chains of enums and bases are there."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = Anything(name, (), {"__init__": lambda self, *args, **named: None})
        setattr(cls, name, made)
        return made


class Widget(QWidget):
    """A widget of QGIS's own: whatever is asked of it says nothing."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return MagicMock(return_value=MagicMock() if name == "lineEdit" else "")


class QgsColorButton(QPushButton):
    """Holds a colour."""

    colorChanged = pyqtSignal(QColor)

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self._color = QColor()

    def setAllowOpacity(self, allowed: bool) -> None:
        """Do nothing."""

    def color(self) -> QColor:
        """Return the colour."""
        return self._color

    def setColor(self, color: QColor) -> None:
        """Take a colour."""
        self._color = color
        self.colorChanged.emit(color)


class QgsFilterLineEdit(QLineEdit):
    """A line."""

    def setShowSearchIcon(self, shown: bool) -> None:
        """Do nothing."""


class QgsDoubleSpinBox(QDoubleSpinBox):
    """A number."""

    def setClearValue(self, value: float) -> None:
        """Do nothing."""

    def setShowClearButton(self, shown: bool) -> None:
        """Do nothing."""


class QgsMessageBar(QWidget):
    """Keeps what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def pushMessage(self, title: str, text: str, level: object, seconds: int) -> None:
        """Keep a text."""
        self.told.append(text)


class QgsSettings:
    """Remembers nothing."""

    def value(self, name: str, default: object = None, **named: object) -> object:
        """Return the default."""
        return default

    def setValue(self, name: str, value: object) -> None:
        """Do nothing."""

    def remove(self, name: str) -> None:
        """Do nothing."""


def install() -> None:
    """Put the stand-in where ``import qgis`` looks."""
    application = Anything("QgsApplication", (), {"getThemeIcon": staticmethod(lambda name: QIcon())})
    core = {"QgsApplication": application, "QgsSettings": QgsSettings}
    gui = {one.__name__: one for one in (QgsColorButton, QgsFilterLineEdit, QgsDoubleSpinBox, QgsMessageBar)}
    gui |= {"QgsOptionsPageWidget": Widget, "QgsAuthConfigSelect": Widget}
    gui["QgsFileWidget"] = type("QgsFileWidget", (Widget,), {"StorageMode": Anything("StorageMode", (), {})})
    gui["QgsGui"] = MagicMock()
    sys.modules["qgis"] = _module("qgis", {})
    sys.modules["qgis.core"], sys.modules["qgis.gui"] = _module("qgis.core", core), _module("qgis.gui", gui)
    parts = {part: importlib.import_module(f"PyQt6.{part}") for part in PARTS}
    sys.modules["qgis.PyQt"] = _module("qgis.PyQt", parts)
    sys.modules |= {f"qgis.PyQt.{part}": module for part, module in parts.items()}


def _module(name: str, known: dict[str, Any]) -> ModuleType:
    """Return a module that holds what is known, and a stand-in for any other name that begins with a capital."""
    module, root = ModuleType(name), Anything(name, (), {})
    module.__dict__.update(known)

    def missing(asked: str) -> Any:
        if not asked[:1].isupper():
            raise AttributeError(asked)
        return getattr(root, asked)

    module.__getattr__ = missing
    module.__path__ = []
    return module


if __name__ == "__main__":
    install()
    runpy.run_path(sys.argv[1], run_name="__main__")
