"""Downloads that go on in the background, also when the catalogue is closed."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.processing.algorithm import tr

_running: list[Download] = []


class Download(QObject):  # type: ignore[misc, unused-ignore]
    """Runs `geoseg:downloadmodel` as a task of QGIS.

    Args:
        card: of a model of the hub.
    """

    progress = pyqtSignal(float)
    ended = pyqtSignal(object, bool, str)

    def __init__(self, card: ModelCard) -> None:
        super().__init__()
        self.card = card
        self._context, self._feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        self._feedback.progressChanged.connect(self._advance)
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> None:
        """Begin; `ended` tells whether the model can run, and what is wrong where it cannot.

        Where it was cancelled, nothing is wrong.
        """
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("geoseg:downloadmodel")
        if algorithm is None:
            self.ended.emit(self, False, tr("Processing is switched off: enable it among the plugins."))
            return
        _running.append(self)
        parameters = {"MODEL": self.card.id}  # its card pins the revision
        self._task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self._feedback)
        self._task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop it; what came is kept for the next try."""
        if self._task is not None:
            self._task.cancel()

    def _advance(self, percent: float) -> None:
        self.progress.emit(percent)

    def _executed(self, finished: bool, results: dict[str, Any]) -> None:
        if self in _running:
            _running.remove(self)
        self._task = None
        can_run = finished and bool(results.get("RUNS"))
        lines = [line.strip() for line in self._feedback.textLog().splitlines() if line.strip()]
        wrong = lines[-1] if lines else tr("It did not finish.")
        self.ended.emit(self, can_run, "" if can_run or self._feedback.isCanceled() else wrong)


def running() -> tuple[Download, ...]:
    """Return the downloads that go on."""
    return tuple(_running)
