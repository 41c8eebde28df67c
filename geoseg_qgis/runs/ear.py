"""What one of several runs says: kept for the thread that may tell it."""

from __future__ import annotations

import threading
from collections import deque


class Ear:
    """Feedback of a run in a thread of its own; warnings wait until the main thread takes them.

    Args:
        stop: is set when the run shall stop.
        details: keep also what was decided.

    Attributes:
        percent: how far the run is, 0 to 100.
        warnings: to be taken from the left.
        infos: the same for what was decided.
    """

    def __init__(self, stop: threading.Event, details: bool = False) -> None:
        self._stop, self._details = stop, details
        self.percent = 0.0
        self.warnings: deque[str] = deque()
        self.infos: deque[str] = deque()

    def pushInfo(self, info: str) -> None:  # noqa: N802 - as QGIS spells it
        """Keep what was decided, if wanted."""
        if self._details:
            self.infos.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802 - as QGIS spells it
        """Keep a warning."""
        self.warnings.append(warning)

    def pushDebugInfo(self, info: str) -> None:  # noqa: N802 - as QGIS spells it
        """Keep a line of the engine's log, if wanted."""
        self.pushInfo(info)

    def setProgress(self, progress: float) -> None:  # noqa: N802 - as QGIS spells it
        """Take percent."""
        self.percent = progress

    def setProgressText(self, text: str) -> None:  # noqa: N802 - as QGIS spells it
        """Forget it: the folder run has a text of its own."""

    def isCanceled(self) -> bool:  # noqa: N802 - as QGIS spells it
        """Whether the run shall stop."""
        return self._stop.is_set()
