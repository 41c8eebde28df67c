"""Buttons of the page that run an algorithm in the background and show what it found."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any, Callable

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from geoseg_qgis.gui.task import AlgorithmTask
from geoseg_qgis.settings import Setting, tried
from geoseg_qgis.texts import mark, tr


class Row(QWidget):
    """A button, and what its algorithm found.

    Args:
        on_page: returns what is on the page, which counts though it is not stored.
    """

    ALGORITHM = TITLE = TIP = WAIT = ""

    def __init__(self, on_page: Callable[[], Mapping[Setting, str]]) -> None:
        super().__init__()
        self._on_page = on_page
        self._task: AlgorithmTask | None = None
        self._page = QUrl()
        self.button = QPushButton(tr(self.TITLE))
        self.button.setToolTip(tr(self.TIP))
        self.button.clicked.connect(self.start)
        self.found = QLabel()
        self.found.setWordWrap(True)
        self.found.setTextFormat(Qt.TextFormat.RichText)
        self.found.linkActivated.connect(lambda _link: QDesktopServices.openUrl(self._page))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.found, 1)

    def start(self) -> None:
        """Begin; the button waits until the end. With the page the algorithm ends too."""
        self.button.setEnabled(False)
        self._write([tr(self.WAIT)])
        self._task = AlgorithmTask(self.ALGORITHM, {"OUTPUT": "TEMPORARY_OUTPUT"})
        self._task.ended.connect(self._show)
        self.destroyed.connect(self._task.cancel)
        with tried(self._on_page()):
            self._task.start()

    def shown(self, said: list[str], results: dict[str, Any]) -> list[str]:
        """Return the lines to show of what was said and returned."""
        raise NotImplementedError

    def _show(self, finished: bool, results: dict[str, Any]) -> None:
        self.button.setEnabled(True)
        said = self._task.said() if self._task is not None else []
        said = said or [tr("It did not finish.")]
        page = results.get("OUTPUT", "") if finished else ""
        self._write(self.shown(said, results) if finished else said[-1:], page)

    def _write(self, lines: list[str], page: str = "") -> None:
        """Show lines as they are: a server, for one, decides what stands in them."""
        self._page = QUrl.fromLocalFile(page)
        name = tr("Page")  # not within the f-string, where translators would not find it
        link = f' <a href="{escape(self._page.toString())}">{name}</a>' if page else ""
        self.found.setText("<br>".join(map(escape, lines)) + link)


class TestRow(Row):
    """Checks the engine, or the server."""

    __test__ = False  # no test of pytest's
    ALGORITHM = "geoseg:checkengine"
    TITLE = mark("Test")
    TIP = mark("Runs the included model, or asks the server, as the page says. Nothing is stored.")
    WAIT = mark("The model runs once, or the server is asked …")

    def shown(self, said: list[str], results: dict[str, Any]) -> list[str]:
        """Return the headline; where something is wrong also what."""
        return said[-1:] if results.get("WORKS") else [said[-1], *said[:-1][-3:]]
