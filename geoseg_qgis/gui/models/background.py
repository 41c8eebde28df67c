"""Work in a thread while the window stays alive."""

from __future__ import annotations

import queue
import threading
import traceback
from typing import Any, Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from geoseg_qgis.errors import Cancelled, GeosegError
from geoseg_qgis.texts import tr

POLL_MS = 50


class Job(QObject):  # type: ignore[misc, unused-ignore]
    """Runs a function once and tells its parent's thread what came of it.

    The thread touches nothing of Qt but the translators, which any thread may ask, and is a daemon: a drive
    or a hub that does not answer keeps neither this window nor QGIS from closing.

    Args:
        work: the function; it takes what says that it shall stop, or that nobody waits any more.
        parent: with it the job ends.
        cut: called when the job is cancelled, for what a flag does not reach.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(
        self,
        work: Callable[[threading.Event], Any],
        parent: QObject,
        cut: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._work, self._cut = work, cut
        self._halt = threading.Event()
        self._answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin."""
        answers, work, halt = self._answers, self._work, self._halt

        def run() -> None:
            try:
                answers.put(("done", work(halt)))
            except Cancelled:
                pass
            except GeosegError as error:
                answers.put(("failed", str(error)))
            except Exception as error:  # in a thread of its own nobody else would hear of it
                answers.put(("bug", (str(error) or type(error).__name__, traceback.format_exc())))

        threading.Thread(target=run, name="geoseg-models", daemon=True).start()
        self._timer.start()

    def cancel(self) -> None:
        """Let it stop; neither `done` nor `failed` comes any more."""
        if not self._timer.isActive():
            return
        self._halt.set()
        self._cut()
        self._end()

    def _look(self) -> None:
        try:
            kind, what = self._answers.get_nowait()
        except queue.Empty:
            return
        self._end()
        if kind == "done":
            self.done.emit(what)
        elif kind == "failed":
            self.failed.emit(what)
        else:
            sentence, trace = what
            QgsMessageLog.logMessage(trace, "geoseg", Qgis.MessageLevel.Critical)
            self.failed.emit(tr("It did not work, the log tells more: {}").format(sentence))

    def _end(self) -> None:
        self._timer.stop()
        self.ended.emit()
        self.deleteLater()
