"""What a run says on a terminal, or in the log of a scheduler."""

from __future__ import annotations

import shutil
import sys
import threading
from typing import TextIO

from geoseg_qgis.models.places import shown

_BAR = 24  # characters


class Console:
    """Feedback of a run: lines and a progress bar on standard error; the bar only on a terminal.

    Args:
        cancelled: is set when the run shall stop.
        quiet: errors only.
        verbose: also details.
        stream: where it goes.
    """

    def __init__(
        self,
        cancelled: threading.Event,
        quiet: bool = False,
        verbose: bool = False,
        stream: TextIO | None = None,
    ) -> None:
        self._cancelled, self._quiet, self._verbose = cancelled, quiet, verbose
        self._stream = stream if stream is not None else sys.stderr
        self._bar = not quiet and self._stream.isatty()
        self._percent, self._text = 0.0, ""

    @property
    def has_bar(self) -> bool:
        """Whether a progress bar is shown."""
        return self._bar

    def pushInfo(self, info: str) -> None:  # noqa: N802 - as QGIS spells it
        """Say something."""
        if not self._quiet:
            self._line(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802 - as QGIS spells it
        """Warn."""
        self.pushInfo(f"Warning: {warning}")

    def pushDebugInfo(self, info: str) -> None:  # noqa: N802 - as QGIS spells it
        """Say a detail."""
        if self._verbose:
            self.pushInfo(info)

    def setProgress(self, progress: float) -> None:  # noqa: N802 - as QGIS spells it
        """Take percent."""
        self._percent = progress
        self._draw()

    def setProgressText(self, text: str) -> None:  # noqa: N802 - as QGIS spells it
        """Take what goes on."""
        self._text = text
        self._draw()

    def isCanceled(self) -> bool:  # noqa: N802 - as QGIS spells it
        """Whether the run shall stop."""
        return self._cancelled.is_set()

    def error(self, text: str) -> None:
        """Say what went wrong, also where all else is quiet."""
        self._line(f"Error: {text}")

    def end(self) -> None:
        """Take the bar away."""
        self._clear()

    def _line(self, text: str) -> None:
        self._clear()
        text = "\n".join(map(shown, text.split("\n")))
        print(text, file=self._stream, flush=True)
        self._draw()

    def _clear(self) -> None:
        if self._bar:
            print("\r\x1b[K", end="", file=self._stream, flush=True)

    def _draw(self) -> None:
        if self._bar:
            full = round(self._percent / 100 * _BAR)
            shown = f"[{'#' * full}{'-' * (_BAR - full)}] {self._percent:3.0f} % {self._text}"
            width = shutil.get_terminal_size().columns - 1
            print(f"\r\x1b[K{shown[:width]}", end="", file=self._stream, flush=True)
