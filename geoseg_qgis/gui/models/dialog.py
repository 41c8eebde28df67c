"""The catalogue as a window: all models that the plugin knows, and what can be done with them."""

from __future__ import annotations

import threading
from html import escape
from typing import Any, Callable

from qgis.core import Qgis
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from geoseg_qgis.gui.models.actions import Actions
from geoseg_qgis.gui.models.background import Job
from geoseg_qgis.gui.models.details import details
from geoseg_qgis.gui.models.download import Download, running
from geoseg_qgis.gui.models.layout import CatalogueLayout
from geoseg_qgis.gui.models.stock import Stock, take_stock
from geoseg_qgis.models.inventory import ListedModel
from geoseg_qgis.texts import tr


class CatalogueDialog(CatalogueLayout):
    """Shows the models; looks them up in the background.

    Attributes:
        listed: signal with the stock, each time that it was looked up.
    """

    listed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geosegCatalogueDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._arrange()
        self._job: Job | None = None
        self._wanted = ""
        self._is_stale = False
        self._told: set[str] = set()
        self.does = Actions(self)
        for name, button in self.actions.items():
            button.clicked.connect(getattr(self.does, name))
        self.view.doubleClicked.connect(lambda _index: self.does.edit())
        self.view.selectionModel().selectionChanged.connect(lambda *_changed: self._select())
        self.reading.cancelled.connect(self._cancel)
        self.fetching.cancelled.connect(self._stop_downloads)
        for download in running():
            self.follow(download)
        QgsGui.enableAutoGeometryRestore(self)
        self.refresh()

    def refresh(self, select: str = "") -> None:
        """Look all models up again; then select a card, else what is selected now."""
        chosen = self.chosen()
        self._wanted = select or (chosen.card.id if chosen else "")
        self.work(tr("Looking at the models …"), lambda _halt: take_stock(), self._show)

    @property
    def idle(self) -> bool:
        """Whether nothing is done in the background; downloads do not count."""
        return self._job is None

    def chosen(self) -> ListedModel | None:
        """Return the model of the selected row."""
        rows = self.view.selectionModel().selectedRows()
        return self.table.listed(self.rows.mapToSource(rows[0]).row()) if rows else None

    def work(self, text: str, work: Callable[[threading.Event], Any], done: Callable[[Any], None]) -> None:
        """Do something in the background, in place of what is done now.

        Args:
            text: shown meanwhile.
            work: in a thread; see `Job`.
            done: takes what it returned; an error is shown instead.
        """
        stale, self._is_stale = self._is_stale, False  # what is cancelled now begins no look of its own
        self._cancel()
        self._is_stale = stale
        job = self._job = Job(work, self)
        job.ended.connect(self._ended)
        job.done.connect(done)
        job.failed.connect(self.complain)
        job.start()
        self.reading.begin(text)
        self.enable()

    def follow(self, download: Download) -> None:
        """Show how far a download is."""
        download.progress.connect(self.fetching.advance)
        download.ended.connect(self._fetched)
        self.fetching.begin(tr("Downloading {} …").format(tr(download.card.title)))
        self.enable()

    def complain(self, sentence: str) -> None:
        """Show what went wrong."""
        self._tell(sentence, Qgis.MessageLevel.Warning)

    def praise(self, sentence: str) -> None:
        """Show what was done."""
        self._tell(sentence, Qgis.MessageLevel.Success)

    def enable(self) -> None:
        """Offer what can be done with the selected model now."""
        model, idle = self.chosen(), self.idle
        own = self.table.own_path(model) if model else None
        possible = {
            "add_folder": idle,
            "add_hub": idle,
            "edit": idle and model is not None,
            "export": idle and model is not None,
            "remove": idle and own is not None,
            "download": model is not None and model.folder is None and model.card.source.kind == "hub",
        }
        possible["download"] = possible["download"] and not running()
        for name, button in self.actions.items():
            button.setEnabled(bool(possible[name]))

    def done(self, result: int) -> None:
        """Close, and let go what is being looked up; downloads go on."""
        self._is_stale = False
        self._cancel()
        super().done(result)

    def _show(self, stock: Stock) -> None:
        self.table.show_stock(stock)
        row = self.table.row_of(self._wanted)
        index = self.rows.mapFromSource(self.table.index(max(row, 0), 0))
        self.view.selectRow(index.row())
        self.view.scrollTo(index)
        self._select()
        for sentence in stock.inventory.problems:
            if sentence not in self._told:
                self.complain(sentence)
        self._told = set(stock.inventory.problems)
        self.listed.emit(stock)

    def _select(self) -> None:
        model = self.chosen()
        self.text.setHtml(details(model, self.table.own_path(model)) if model else "")
        self.enable()

    def _fetched(self, download: Download, fine: bool, wrong: str) -> None:
        self.fetching.end()
        if fine:
            self.praise(tr("{} is on this machine.").format(tr(download.card.title)))
        elif wrong:
            self.complain(wrong)
        self._is_stale = not self.idle
        if self.idle:
            self.refresh()

    def _stop_downloads(self) -> None:
        for download in running():
            download.cancel()

    def _tell(self, sentence: str, level: Qgis.MessageLevel) -> None:
        # HTML in any case, so that nothing in a sentence becomes any
        seconds = 0 if level == Qgis.MessageLevel.Warning else 8  # 0: until somebody closes it
        self.bar.pushMessage("", f"<span>{escape(sentence)}</span>", level, seconds)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _ended(self) -> None:
        self._job = None
        self.reading.end()
        self.enable()
        if self._is_stale:
            self._is_stale = False
            self.refresh()
