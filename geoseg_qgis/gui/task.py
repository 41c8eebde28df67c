"""An algorithm as a task of QGIS in the background, whatever becomes of the window that started it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from geoseg_qgis.texts import tr

_running: list[AlgorithmTask] = []
"""QGIS's task holds bare references to its context and feedback: these keep them as long as it runs."""


class AlgorithmTask(QObject):  # type: ignore[misc, unused-ignore]
    """Runs an algorithm once.

    Args:
        algorithm: its id.
        parameters: as scripts give them.

    Attributes:
        progress: signal with percent.
        ended: signal with whether it succeeded, and its results.
        cancelled: whether somebody cancelled it.
    """

    progress = pyqtSignal(float)
    ended = pyqtSignal(bool, dict)

    def __init__(self, algorithm: str, parameters: dict[str, Any]) -> None:
        super().__init__()
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        self._feedback.progressChanged.connect(self._advance)
        self._task: QgsProcessingAlgRunnerTask | None = None
        self.cancelled = False

    def start(self) -> None:
        """Prepare it now, so that it asks for no setting later, and begin; `ended` comes in any case."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self._algorithm)
        if algorithm is None:
            self._feedback.reportError(tr("Processing is switched off: enable it among the plugins."))
            self.ended.emit(False, {})
            return
        task = QgsProcessingAlgRunnerTask(algorithm, self._parameters, self._context, self._feedback)
        if task.isCanceled():  # what cannot be prepared is never run by QGIS, and never ends
            self.ended.emit(False, {})
            return
        self._task = task
        _running.append(self)
        task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop it, if it still runs."""
        if self._task is not None:
            self.cancelled = True
            self._task.cancel()

    def said(self) -> list[str]:
        """Return the lines of its log; where it did not succeed the last one says why."""
        return [line.strip() for line in self._feedback.textLog().splitlines() if line.strip()]

    def _advance(self, percent: float) -> None:
        self.progress.emit(percent)

    def _executed(self, finished: bool, results: dict[str, Any]) -> None:
        self._task = None
        _running.remove(self)
        self.ended.emit(finished, results)
