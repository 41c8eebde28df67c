"""Asks for a model of the hub, and looks it up there."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from geoseg_qgis.errors import GeosegError
from geoseg_qgis.gui.models.background import Job
from geoseg_qgis.gui.models.busy import BusyRow
from geoseg_qgis.gui.models.hub_card import HubQuestion
from geoseg_qgis.models.hub.access import Access
from geoseg_qgis.models.hub.way import Way
from geoseg_qgis.models.hub.wish import HubWish
from geoseg_qgis.models.hub_cache import cache_folder
from geoseg_qgis.processing.network import qgis_network
from geoseg_qgis.texts import tr


class HubDialog(QDialog):  # type: ignore[misc, unused-ignore]
    """Gives the card of what was asked for to `found`, and closes."""

    found = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self.setObjectName("geosegHubDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Add a Model from the Hub"))
        self.hub_id, self.revision = QLineEdit(), QLineEdit()
        self.hub_id.setPlaceholderText(tr("owner/name"))
        self.hub_id.setToolTip(tr("A TerraTorch model that was prepared for vLLM, on the Hugging Face hub."))
        self.revision.setPlaceholderText(tr("main"))
        self.revision.setToolTip(tr("A commit, branch or tag; the card keeps the commit that it is now."))
        self.busy, self.sentence = BusyRow(), QLabel()
        self.busy.cancelled.connect(self._cancel)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.look_up)
        self.buttons.rejected.connect(self.reject)
        self.hub_id.textChanged.connect(lambda _text: self._enable())
        self._arrange()
        self._enable()

    def look_up(self) -> None:
        """Ask the hub in the background; only config.json comes, no weights."""
        try:
            question = HubQuestion(self._wish())
        except GeosegError as error:
            self.sentence.setText(str(error))
            return
        self.sentence.clear()
        self._job = Job(question.ask, self, question.cut)
        self._job.done.connect(self._done)
        self._job.failed.connect(self.sentence.setText)
        self._job.ended.connect(self._ended)
        self._job.start()
        self.busy.begin(tr("Asking the hub …"))
        self._enable()

    def done(self, result: int) -> None:
        """Close, and let the question go."""
        self._cancel()
        super().done(result)

    def _wish(self) -> HubWish:
        network = qgis_network()
        way = Way(network.proxy, network.no_proxy, network.certificates)
        revision = self.revision.text().strip() or "main"
        return HubWish(self.hub_id.text().strip(), revision, cache_folder(), Access.from_environment(), way)

    def _done(self, draft: object) -> None:
        self.found.emit(draft)
        self.accept()

    def _ended(self) -> None:
        self._job = None
        self.busy.end()
        self._enable()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _enable(self) -> None:
        idle = self._job is None
        self.hub_id.setEnabled(idle)
        self.revision.setEnabled(idle)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(idle and bool(self.hub_id.text().strip()))

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Id"), self.hub_id)
        form.addRow(tr("Revision"), self.revision)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.sentence, 1)
        column.addWidget(self.busy)
        column.addWidget(self.buttons)
        self.resize(32 * self.fontMetrics().height(), self.sizeHint().height())
