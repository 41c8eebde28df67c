"""One file from the hub into the store: goes on where it broke off, taken only with the right checksum."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Callable
from urllib.parse import quote

from geoseg_qgis.errors import Cancelled, ModelError
from geoseg_qgis.models.hub.digest import is_sound
from geoseg_qgis.models.hub.faults import disk
from geoseg_qgis.models.hub.listing import HubFile
from geoseg_qgis.models.hub.patience import patiently
from geoseg_qgis.models.hub.store import Store, size_of
from geoseg_qgis.models.hub.web import Web
from geoseg_qgis.models.hub.wish import HubWish
from geoseg_qgis.texts import tr

_BLOCK = 256 * 1024  # bytes
TRIES = 5
"""Failures in a row, without a byte gained, after which it is given up."""


class Fetcher:
    """Fetches the files of a commit.

    Args:
        web: opens addresses.
        store: takes the files.
        wish: what is downloaded.
        commit: of it.
        halt: set when everything shall stop.
        say: takes a sentence.
        count: takes the bytes that a file has by now.
    """

    def __init__(
        self,
        web: Web,
        store: Store,
        wish: HubWish,
        commit: str,
        halt: threading.Event,
        say: Callable[[str], None],
        count: Callable[[HubFile, int], None],
    ) -> None:
        self._web, self._store, self._wish, self._commit = web, store, wish, commit
        self._halt, self._say, self._count = halt, say, count

    def is_here(self, file: HubFile) -> bool:
        """Whether a sound copy is in the store already."""
        here = any(is_sound(path, file, self._watch) for path in self._copies(file))
        if here:
            self._count(file, file.size)
        return here

    def fetch(self, file: HubFile) -> None:
        """Download a file; raises ModelError where that fails for good, Cancelled where it shall stop."""
        partial, blob = self._store.partial(file), self._store.blob(file)
        with self._store.lock(file):
            for _ in range(2):  # once more where what came was not what is listed
                self._complete(file, partial)
                self._say(tr("Checking {file} …").format(file=file.name))
                if is_sound(partial, file, self._watch):
                    with disk(blob):
                        partial.replace(blob)
                    return
                with disk(partial):
                    partial.unlink()
        raise ModelError(
            "What was downloaded as {file} is not what the hub lists: the checksums differ.",
            "A proxy may change files on the way. Try again, or from another network.",
            file=file.name,
        )

    def _copies(self, file: HubFile) -> tuple[Path, ...]:
        return (self._store.blob(file), self._store.place(file, self._commit))

    def _complete(self, file: HubFile, partial: Path) -> None:
        """Get what is missing of a file."""
        if 0 < file.size == size_of(partial):
            return
        patiently(
            lambda: self._transfer(file, partial),
            self._wish,
            self._halt,
            self._say,
            TRIES,
            lambda: size_of(partial),
        )

    def _transfer(self, file: HubFile, partial: Path) -> None:
        """Get the rest of a file, or all of it where the host does not give parts."""
        start = size_of(partial)
        if start >= file.size:
            start = 0
        path = f"/{self._wish.hub_id}/resolve/{self._commit}/{quote(file.name)}"
        with self._web.open(path, {"Range": f"bytes={start}-"} if start else None) as answer:
            if answer.status != 206 or not _continues(answer.headers.get("Content-Range", ""), start):
                start = 0
            size = start
            with _writing(partial, start) as target:
                while block := answer.read(_BLOCK):
                    self._watch()
                    size += len(block)
                    if size > file.size:
                        break  # the checksum will tell
                    with disk(partial):
                        target.write(block)
                    self._count(file, size)
        if size < file.size:
            raise ConnectionError(tr("the answer ended {size} bytes early").format(size=file.size - size))

    def _watch(self) -> None:
        if self._halt.is_set():
            raise Cancelled


@contextlib.contextmanager
def _writing(path: Path, start: int) -> Iterator[BinaryIO]:
    """Open a file to be written from `start` on; what is buffered may meet a full disk when it closes."""
    with disk(path):
        target = path.open("r+b" if start else "wb")
    try:
        target.seek(start)
        yield target
    finally:
        with disk(path):
            target.close()


def _continues(content_range: str, start: int) -> bool:
    return content_range.replace("bytes", "").strip().startswith(f"{start}-")
