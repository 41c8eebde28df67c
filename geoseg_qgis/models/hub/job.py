"""A whole download: ask the hub, look at the configuration, fetch the rest, put all into place."""

from __future__ import annotations

import queue
import re
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from geoseg_qgis.errors import Cancelled, ModelError
from geoseg_qgis.models.config_check import check_config
from geoseg_qgis.models.hub.faults import disk
from geoseg_qgis.models.hub.fetch import Fetcher
from geoseg_qgis.models.hub.listing import HubFile, Listing, fetch_listing, needed_files
from geoseg_qgis.models.hub.patience import patiently
from geoseg_qgis.models.hub.store import Store, size_of
from geoseg_qgis.models.hub.web import Web
from geoseg_qgis.models.hub.wish import HubWish, Listener
from geoseg_qgis.models.hub_cache import is_hub_id
from geoseg_qgis.models.limits import refuse_unusable
from geoseg_qgis.models.safe_json import read_json
from geoseg_qgis.texts import grouped, tr

_REVISION = r"[A-Za-z0-9][A-Za-z0-9._/-]{0,200}"
_TRIES = 2  # of the first question: who is offline wants to know soon
_LOOK = 0.1  # seconds between two looks at Cancel
_LEAVE = 2.0  # seconds that a cancelled download may take to let its file go


@dataclass(frozen=True)
class Downloaded:
    """A model that is complete in the cache.

    Attributes:
        folder: the snapshot.
        commit: of it.
        files: its files.
        fetched: bytes that came over the network this time.
        licence: as the hub says it, or empty.
        seconds: how long it took.
    """

    folder: Path
    commit: str
    files: tuple[HubFile, ...]
    fetched: int
    licence: str
    seconds: float


class _Job:
    """Does the work in a thread; whoever started it looks at `done`, hears `said`, and may cut it."""

    def __init__(self, wish: HubWish) -> None:
        self.thread = threading.Thread(target=self._run, name=f"download of {wish.hub_id}", daemon=True)
        self.halt = threading.Event()
        self.said: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.total, self.now = 0, ""
        self.result: Downloaded | None = None
        self.error: Exception | None = None
        self._wish, self._sizes = wish, dict[str, int]()
        self._web = Web(wish.access, wish.way)
        self._start = time.monotonic()

    @property
    def done(self) -> int:
        """Bytes that are here."""
        return sum(list(self._sizes.values()))

    def cut(self) -> None:
        """Stop as soon as can be."""
        self.halt.set()
        self._web.cut()

    def _run(self) -> None:
        try:
            self.result = self._download()
        except Exception as error:  # raised again by whoever waits
            self.error = error

    def _download(self) -> Downloaded:
        wish = self._wish
        store = Store(wish.cache, wish.hub_id)
        listing = self._ask()
        files = needed_files(listing.files, wish.hub_id)
        self.total = sum(file.size for file in files)
        fetcher = Fetcher(self._web, store, wish, listing.commit, self.halt, self.said.put, self._count)
        with disk(wish.cache):
            store.prepare()
        self.now = tr("Looking at what is here already …")
        missing = tuple(file for file in files if not fetcher.is_here(file))
        store.check_space(missing)
        self._tell(listing, files, missing)
        fetched = 0
        for file in files:
            if file in missing:
                before = size_of(store.partial(file))
                self._count(file, before)
                fetcher.fetch(file)
                fetched += file.size - before
            if file.name == "config.json":
                self._look_at(file, store, listing.commit)
        with disk(wish.cache):
            for file in reversed(files):  # config.json last: with it the model counts as there
                if store.blob(file).is_file():
                    store.link(file, listing.commit)
            store.refer(wish.revision, listing.commit)
        seconds = time.monotonic() - self._start
        return Downloaded(
            store.snapshot(listing.commit), listing.commit, files, fetched, listing.licence, seconds
        )

    def _ask(self) -> Listing:
        self.now = tr("Asking the hub for {model} …").format(model=self._wish.hub_id)
        wish = self._wish
        ask = lambda: fetch_listing(self._web, wish.hub_id, wish.revision)  # noqa: E731
        return patiently(ask, wish, self.halt, self.said.put, _TRIES)

    def _look_at(self, file: HubFile, store: Store, commit: str) -> None:
        """Refuse what could not run before its weights come, which are a thousand times as large."""
        blob = store.blob(file)
        path = blob if blob.is_file() else store.place(file, commit)
        try:
            where = tr("config.json of {model}").format(model=self._wish.hub_id)
            config = check_config(read_json(path), where)
            refuse_unusable(config, self._wish.hub_id)
        except ModelError as error:
            raise ModelError(
                "{message} Its weights were not downloaded.",
                "{advice}",
                message=error.message,
                advice=error.advice,
            ) from error

    def _count(self, file: HubFile, size: int) -> None:
        self._sizes[file.name] = size
        now = tr("{file}: {done} of {size} MB")
        self.now = now.format(file=file.name, done=grouped(size / 1e6, 1), size=grouped(file.size / 1e6, 1))

    def _tell(self, listing: Listing, files: tuple[HubFile, ...], missing: tuple[HubFile, ...]) -> None:
        told = tr("{model} at {revision}: {count} files, {size} MB; already here: {here}.").format(
            model=self._wish.hub_id,
            revision=listing.commit,
            count=len(files),
            size=grouped(self.total / 1e6, 1),
            here=len(files) - len(missing),
        )
        self.said.put(told)


def download(wish: HubWish, listener: Listener) -> Downloaded:
    """Download a model into the cache and return where it is.

    Nothing that is not complete and checked has its final name; what came before an interruption is used by
    the next try. The work is done in a thread of its own, so that Cancel does not wait for the network.

    Raises:
        ModelError: whatever the analyst can mend. Cancelled: they cancelled.
    """
    if not is_hub_id(wish.hub_id):
        raise ModelError(
            "{model!r} is no id of the hub.", "It looks like owner/name.", model=wish.hub_id[:200]
        )
    if not re.fullmatch(_REVISION, wish.revision) or ".." in wish.revision:
        raise ModelError(
            "{revision!r} is no revision.",
            "Give a commit of 40 digits, a branch or a tag.",
            revision=wish.revision[:200],
        )
    job = _Job(wish)
    job.thread.start()
    noted = ""
    while True:
        job.thread.join(_LOOK)
        _hear(job, listener)
        if not job.thread.is_alive():
            break
        if listener.cancelled():
            job.cut()
            job.thread.join(_LEAVE)
            raise Cancelled
        if job.now != noted:
            noted = job.now
            listener.note(noted)
        if job.total:
            listener.progress(100 * job.done / job.total)
    if job.error is not None:
        raise job.error
    if job.result is None:
        raise RuntimeError("the download ended without a result")
    return job.result


def _hear(job: _Job, listener: Listener) -> None:
    while not job.said.empty():
        listener.say(job.said.get())
