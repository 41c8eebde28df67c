"""Buttons of the page that run an algorithm in the background and show what it found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from geoseg_qgis.processing.algorithm import mark, tr
from geoseg_qgis.settings import Setting, tried


class Row(QWidget):
    """A button, and what its algorithm found.

    Args:
        on_page: returns what is on the page, which counts though it is not stored.
    """

    ALGORITHM = TITLE = TIP = WAIT = ""

    def __init__(self, on_page: Callable[[], Mapping[Setting, str]]) -> None:
        super().__init__()
        self._on_page = on_page
        self._context: QgsProcessingContext | None = None
        self._feedback: QgsProcessingFeedback | None = None
        self.button = QPushButton(tr(self.TITLE))
        self.button.setToolTip(tr(self.TIP))
        self.button.clicked.connect(self.start)
        self.found = QLabel()
        self.found.setWordWrap(True)
        self.found.linkActivated.connect(lambda link: QDesktopServices.openUrl(QUrl(link)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.found, 1)

    def start(self) -> None:
        """Begin; the button waits until the end."""
        task = self._task()
        if task is None:
            self.found.setText(tr("Processing is switched off: enable it among the plugins."))
            return
        task.executed.connect(self._show)
        self.button.setEnabled(False)
        self.found.setText(tr(self.WAIT))
        QgsApplication.taskManager().addTask(task)

    def _task(self) -> QgsProcessingAlgRunnerTask | None:
        """Return the algorithm, prepared: from then on it asks for no setting."""
        with tried(self._on_page()):
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.ALGORITHM)
            if algorithm is None:
                return None
            self._context, self._feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
            parameters = {"OUTPUT": "TEMPORARY_OUTPUT"}
            return QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self._feedback)

    def text(self, lines: list[str], results: dict[str, Any]) -> str:
        """Return what is shown of what was said and returned."""
        raise NotImplementedError

    def _show(self, finished: bool, results: dict[str, Any]) -> None:
        self.button.setEnabled(True)
        said = self._feedback.textLog() if self._feedback is not None else ""
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        page = results.get("OUTPUT", "") if finished else ""
        name = tr("Page")  # not within the f-string, where translators would not find it
        link = f' <a href="{QUrl.fromLocalFile(page).toString()}">{name}</a>' if page else ""
        shown = self.text(lines, results) if finished and lines else tr("It did not finish.")
        self.found.setText(f"{shown}{link}")


class TestRow(Row):
    """Checks the engine, or the server."""

    __test__ = False  # no test of pytest's
    ALGORITHM = "geoseg:checkengine"
    TITLE = mark("Test")
    TIP = mark("Runs the included model, or asks the server, as the page says. Nothing is stored.")
    WAIT = mark("The model runs once, or the server is asked …")

    def text(self, lines: list[str], results: dict[str, Any]) -> str:
        """Return the headline; where something is wrong also what."""
        return lines[-1] if results.get("WORKS") else "<br>".join([lines[-1], *lines[:-1][-3:]])
