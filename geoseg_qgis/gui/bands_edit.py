"""A line for the BANDS text, and below it where the bands are, or what is wrong with the text."""

from __future__ import annotations

from html import escape
from typing import Callable

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from geoseg_qgis.gui.bands_check import Answer, Checker, Question
from geoseg_qgis.texts import tr

PAUSE_MS = 450
"""How long nobody must have typed before the text is checked."""
POLL_MS = 60
PATIENCE_MS = 400
"""How long an earlier verdict stays while the files are looked at: most answers come sooner."""
LONGEST = 600
"""Characters that are shown; the rest is in the tooltip."""
# Between light and dark: to be read on QGIS's bright and on its dark themes.
GOOD, BAD, WAITING = "#2e8b57", "#d9363e", "#8a8a8a"


class BandsEdit(QWidget):  # type: ignore[misc, unused-ignore]
    """The line edit with its verdict.

    Args:
        question: returns what to check, or None where nothing can be; called in the main thread.
        compact: for a cell of a table: the verdict is the tooltip and the colour of the text.
    """

    edited = pyqtSignal(str)

    def __init__(self, question: Callable[[str], Question | None], compact: bool = False) -> None:
        super().__init__()
        self._question = question
        self._compact = compact
        self._checker = Checker()
        self._asked: Question | None = None
        self._waited_ms = 0
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(tr("Empty to find them, or BLUE=scene.tif:2, NIR_NARROW=B8A.jp2, …"))
        self.verdict = _verdict_label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.line)
        if not compact:
            layout.addWidget(self.verdict)
        self.setFocusProxy(self.line)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._fetch)
        self.line.textChanged.connect(self.check_soon)
        self.line.textChanged.connect(self.edited)

    def text(self) -> str:
        """Return what was typed."""
        return str(self.line.text())

    def check_soon(self) -> None:
        """Check once nothing has changed for a moment."""
        self._pause.start()

    def _ask(self) -> None:
        question = self._question(self.text())
        if question is None:
            self._asked = None
            self._show(Answer(True, ""))
        elif question != self._asked:
            self._asked = question
            self._waited_ms = 0
            self._checker.ask(question)
            self._poll.start()

    def _fetch(self) -> None:
        found = self._checker.poll()
        if not self._checker.busy:
            self._poll.stop()
            if found is not None and self._asked is not None:
                self._show(found)
            return
        self._waited_ms += POLL_MS
        if self._waited_ms >= PATIENCE_MS and not self._compact:
            self._write(tr("Looking at the files …"), WAITING)

    def _show(self, found: Answer) -> None:
        if self._compact:
            self.line.setStyleSheet("" if found.fine else f"color: {BAD}")
            self.line.setToolTip(_tip(found.text))
        elif found.fine:
            self._write(f"✓ {found.text}" if found.text else "", GOOD)
        else:
            self._write(found.text, BAD)

    def _write(self, text: str, colour: str) -> None:
        short = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
        self.verdict.setStyleSheet(f"color: {colour}")
        self.verdict.setText(short)
        self.verdict.setToolTip(_tip(text) if short != text else "")
        self.verdict.setVisible(bool(text))


def _tip(text: str) -> str:
    """Return a text as a tooltip: HTML in any case, so that no name of a file becomes any."""
    return f"<span>{escape(text)}</span>".replace("\n", "<br>") if text else ""


def _verdict_label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)  # names of files are no markup
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # never widens the dialog
    label.setVisible(False)
    return label
