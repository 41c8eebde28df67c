"""The Test button of the options page: checks the engine or the server in the background."""

from __future__ import annotations

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

from geoseg_qgis.processing.algorithm import tr

_CHECK = "geoseg:checkengine"


class TestRow(QWidget):
    """A button, and what the test found.

    Args:
        apply: stores what is on the page, so that it is what is tested.
    """

    def __init__(self, apply: Callable[[], None]) -> None:
        super().__init__()
        self._apply = apply
        self._context: QgsProcessingContext | None = None
        self._feedback: QgsProcessingFeedback | None = None
        self._lines: list[str] = []
        self.button = QPushButton(tr("Test"))
        self.button.setToolTip(tr("Stores the page and runs the included model, or asks the server."))
        self.button.clicked.connect(self.start)
        self.found = QLabel()
        self.found.setWordWrap(True)
        self.found.linkActivated.connect(lambda link: QDesktopServices.openUrl(QUrl(link)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.found, 1)

    def start(self) -> None:
        """Store the page and begin; the button waits until the end."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(_CHECK)
        if algorithm is None:
            self.found.setText(tr("Processing is switched off: enable it among the plugins."))
            return
        self._apply()
        self._context, self._feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        task = QgsProcessingAlgRunnerTask(
            algorithm, {"OUTPUT": "TEMPORARY_OUTPUT"}, self._context, self._feedback
        )
        task.executed.connect(self._show)
        self.button.setEnabled(False)
        self.found.setText(tr("The model runs once, or the server is asked …"))
        QgsApplication.taskManager().addTask(task)

    def _show(self, finished: bool, results: dict[str, Any]) -> None:
        self.button.setEnabled(True)
        text = self._feedback.textLog().strip() if self._feedback is not None else ""
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        said = lines[-1] if finished and lines else tr("The test did not finish.")
        if finished and not results.get("WORKS"):
            said = "<br>".join([said, *lines[:-1][-3:]])
        report = results.get("OUTPUT", "") if finished else ""
        link = f' <a href="{QUrl.fromLocalFile(report).toString()}">{tr("Report")}</a>' if report else ""
        self.found.setText(f"{said}{link}")
