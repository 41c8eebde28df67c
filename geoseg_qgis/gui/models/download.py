"""Downloads that go on in the background, also when the catalogue is closed."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from geoseg_qgis.gui.task import AlgorithmTask
from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.texts import tr

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
        self._task = AlgorithmTask("geoseg:downloadmodel", {"MODEL": card.id})  # its card pins the revision
        self._task.progress.connect(self.progress)
        self._task.ended.connect(self._ended)

    def start(self) -> None:
        """Begin; `ended` tells whether the model can run, and what is wrong where it cannot.

        Where it was cancelled, nothing is wrong.
        """
        _running.append(self)
        self._task.start()

    def cancel(self) -> None:
        """Stop it; what came is kept for the next try."""
        self._task.cancel()

    def _ended(self, finished: bool, results: dict[str, Any]) -> None:
        _running.remove(self)
        can_run = finished and bool(results.get("RUNS"))
        said = self._task.said() or [tr("It did not finish.")]
        self.ended.emit(self, can_run, "" if can_run or self._task.cancelled else said[-1])


def running() -> tuple[Download, ...]:
    """Return the downloads that go on."""
    return tuple(_running)
