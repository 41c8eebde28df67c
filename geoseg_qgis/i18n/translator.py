"""Installs the texts of the language that QGIS speaks."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FOLDER = Path(__file__).resolve().parent


def install() -> QTranslator | None:
    """Let our texts appear in QGIS's language; return what `remove` takes, None where they stay English.

    The language is the one in QGIS's options, or else that of the system. Qt looks for the country's variant
    first: of de_AT, for instance, geoseg_de_AT.qm and then geoseg_de.qm.
    """
    translator = QTranslator()
    if not translator.load(f"geoseg_{QgsApplication.locale()}", str(FOLDER)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove(translator: QTranslator | None) -> None:
    """Let our texts appear in English again."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
