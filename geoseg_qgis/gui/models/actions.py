"""What the buttons of the catalogue do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from geoseg_qgis.gui.models.card_dialog import CardDialog
from geoseg_qgis.gui.models.download import Download
from geoseg_qgis.gui.models.hub_dialog import HubDialog
from geoseg_qgis.gui.models.stock import Draft, draft_of_folder, draft_of_listed
from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.models.card_json import write_card
from geoseg_qgis.models.own_cards import remove_card, save_card
from geoseg_qgis.texts import tr

if TYPE_CHECKING:
    from geoseg_qgis.gui.models.dialog import CatalogueDialog

_LAST = "geoseg/last_folder"


class Actions(QObject):  # type: ignore[misc, unused-ignore]
    """Acts on the selected model.

    Args:
        window: the catalogue.
    """

    def __init__(self, window: CatalogueDialog) -> None:
        super().__init__(window)
        self._window = window

    def add_folder(self) -> None:
        """Choose a model folder, check it, and open its card."""
        start = str(QgsSettings().value(_LAST, "") or "")
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Add a Model Folder"), start)
        if not chosen:
            return
        folder = Path(chosen)
        QgsSettings().setValue(_LAST, str(folder.parent))
        self._window.work(tr("Checking the folder …"), lambda _halt: draft_of_folder(folder), self.open_card)

    def add_hub(self) -> None:
        """Ask for a model of the hub, and open its card."""
        dialog = HubDialog(self._window)
        dialog.found.connect(self.open_card)
        dialog.open()

    def edit(self) -> None:
        """Open the selected model's card, a copy of somebody else's; a double click may come at any time."""
        model, own = self._window.chosen(), self._window.table.own_paths()
        if model is not None and self._window.idle:
            self._window.work(
                tr("Reading the card …"), lambda _halt: draft_of_listed(model, own), self.open_card
            )

    def open_card(self, draft: Draft) -> None:
        """Edit a card; on OK it is kept."""

        def save(card: ModelCard) -> None:
            path = save_card(card, draft.path)
            self._window.praise(tr("The card is in {}.").format(path))
            self._window.refresh(card.id)

        CardDialog(draft, save, self._window).open()

    def export(self) -> None:
        """Write the card of the selected model into a file."""
        model = self._window.chosen()
        if model is None:
            return
        start = Path(str(QgsSettings().value(_LAST, "") or "")) / f"{model.card.id}.json"
        title, kinds = tr("Export the Model Card"), tr("Model cards (*.json)")
        chosen, _kind = QFileDialog.getSaveFileName(self._window, title, str(start), kinds)
        if not chosen:
            return
        path = Path(chosen if Path(chosen).suffix else f"{chosen}.json")
        QgsSettings().setValue(_LAST, str(path.parent))
        self._window.work(
            tr("Writing the card …"),
            lambda _halt: write_card(model.card, path),
            lambda _none: self._window.praise(tr("The card is in {}.").format(path)),
        )

    def remove(self) -> None:
        """Ask, then delete the user's card of the selected model, never the model."""
        model = self._window.chosen()
        path = self._window.table.own_path(model) if model else None
        if model is None or path is None:
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Remove the Card"))
        box.setText(tr("Remove the card of {}?").format(tr(model.card.title)))
        box.setInformativeText(tr("{} is deleted. The model's files stay.").format(path))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        box.setDefaultButton(QMessageBox.StandardButton.No)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes = QMessageBox.StandardButton.Yes
        box.buttonClicked.connect(
            lambda chosen: self._remove(path) if box.standardButton(chosen) == yes else None
        )
        box.open()

    def download(self) -> None:
        """Fetch the selected model in the background."""
        model = self._window.chosen()
        if model is not None:
            download = Download(model.card)
            self._window.follow(download)
            download.start()
            self._window.enable()

    def _remove(self, path: Path) -> None:
        self._window.work(
            tr("Removing the card …"), lambda _halt: remove_card(path), lambda _none: self._window.refresh()
        )
