"""A card for a model of the hub from its config.json alone, before any weights come; without Qt."""

from __future__ import annotations

import tempfile
import threading
from dataclasses import replace
from pathlib import Path

from geoseg_qgis.errors import ModelError
from geoseg_qgis.gui.models.stock import Draft, listed_already, new_draft
from geoseg_qgis.models.card import ModelCard, ModelSource
from geoseg_qgis.models.catalogue import catalogue
from geoseg_qgis.models.check import CONFIG_NAME, CheckedModel, check_card
from geoseg_qgis.models.config_check import check_config
from geoseg_qgis.models.derive import CARD_NAME, card_for_folder
from geoseg_qgis.models.hub.fetch import Fetcher
from geoseg_qgis.models.hub.listing import HubFile, Listing, fetch_listing, needed_files
from geoseg_qgis.models.hub.patience import patiently
from geoseg_qgis.models.hub.store import Store
from geoseg_qgis.models.hub.web import Web
from geoseg_qgis.models.hub.wish import HubWish
from geoseg_qgis.models.hub_cache import is_hub_id
from geoseg_qgis.models.limits import refuse_unusable
from geoseg_qgis.models.safe_json import read_json
from geoseg_qgis.texts import grouped, tr

MAX_PAPER = 1_000_000  # bytes of config.json, and of a card that lies beside it
_TRIES = 2  # who is offline wants to know soon


class HubQuestion:
    """Asks the hub what a model is.

    Args:
        wish: what is asked for; its cache is not touched.

    Raises:
        ModelError: the id is none, or proxy or certificates cannot be used.
    """

    def __init__(self, wish: HubWish) -> None:
        if not is_hub_id(wish.hub_id):
            raise ModelError(
                "{model!r} is no id of the hub.", "It looks like owner/name.", model=wish.hub_id[:200]
            )
        self._wish, self._web = wish, Web(wish.access, wish.way)

    def cut(self) -> None:
        """Cut the connections, from any thread."""
        self._web.cut()

    def ask(self, halt: threading.Event) -> Draft:
        """Return a card, pinned to the commit that the hub names.

        Args:
            halt: set when everything shall stop.

        Raises:
            ModelError: the hub cannot be reached or does not have it, or the model could not run.
            ChoiceError: the catalogue has this model already. Cancelled: `halt` was set.
        """
        wish, say = self._wish, lambda _text: None
        ask = lambda: fetch_listing(self._web, wish.hub_id, wish.revision)  # noqa: E731
        listing = patiently(ask, wish, halt, say, _TRIES)
        self._refuse_known(listing.commit)
        files = needed_files(listing.files, wish.hub_id)
        with tempfile.TemporaryDirectory(prefix="geoseg-card-") as place:
            store = Store(Path(place), wish.hub_id)
            store.prepare()
            fetcher = Fetcher(self._web, store, wish, listing.commit, halt, say, lambda _file, _size: None)
            folder = store.snapshot(listing.commit)  # where a card takes its title and id from
            folder.mkdir(parents=True)
            for file in files:
                if file.name in (CONFIG_NAME, CARD_NAME):
                    _refuse_large(file, wish.hub_id)
                    fetcher.fetch(file)
                    store.blob(file).replace(folder / file.name)
            return self._draft(folder, listing, sum(file.size for file in files))

    def _draft(self, folder: Path, listing: Listing, size: int) -> Draft:
        name = tr("config.json of {model}").format(model=self._wish.hub_id)
        config = check_config(read_json(folder / CONFIG_NAME), name)
        refuse_unusable(config, self._wish.hub_id)
        card = card_for_folder(CheckedModel(folder, config, ()))
        check_card(card, config, Path(self._wish.hub_id))
        return new_draft(self._placed(card, listing, size), config, Path(self._wish.hub_id))

    def _placed(self, card: ModelCard, listing: Listing, size: int) -> ModelCard:
        """Return a card of a folder that says it is the hub's."""
        hub_id, endpoint = self._wish.hub_id, self._wish.access.endpoint
        page = f"{endpoint}/{hub_id}" if endpoint.startswith("https://") else ""
        return replace(
            card,
            source=ModelSource("hub", hub_id, listing.commit),
            licence=card.licence or listing.licence,
            url=card.url or page,
            download_mb=round(size / 1e6, 3),
        )

    def _refuse_known(self, commit: str) -> None:
        for card in catalogue():
            if card.source == ModelSource("hub", self._wish.hub_id, commit):
                raise listed_already(card)


def _refuse_large(file: HubFile, hub_id: str) -> None:
    if file.size > MAX_PAPER:
        raise ModelError(
            "{file} of {model} has {size} bytes, which no description of a model has.",
            file=file.name,
            model=hub_id,
            size=grouped(file.size),
        )
