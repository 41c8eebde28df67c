"""The hub's cache on this machine: blobs named by their hash, snapshots that link to them, refs to commits.

The layout is the hub's own, so that `hf`, vLLM and TerraTorch find what is downloaded here, and the other way
round: https://huggingface.co/docs/hub/local-cache
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.hub.faults import disk
from geoseg_qgis.models.hub.listing import HubFile
from geoseg_qgis.models.hub_cache import repository_name
from geoseg_qgis.models.places import complete
from geoseg_qgis.texts import grouped

_MARGIN = 100_000_000  # bytes that stay free


class Store:
    """The part of the cache that belongs to one model.

    Args:
        cache: the cache folder, which need not exist yet.
        hub_id: `owner/name`.
    """

    def __init__(self, cache: Path, hub_id: str) -> None:
        name = repository_name(hub_id)
        self._cache, self._hub_id = cache, hub_id
        self._root = cache / name
        self._locks = cache / ".locks" / name

    def snapshot(self, commit: str) -> Path:
        """Return the folder of a commit."""
        return self._root / "snapshots" / commit

    def blob(self, file: HubFile) -> Path:
        """Return where a file's content lies when it is complete."""
        return self._root / "blobs" / file.etag

    def partial(self, file: HubFile) -> Path:
        """Return where it lies until then."""
        return self._root / "blobs" / f"{file.etag}.incomplete"

    def place(self, file: HubFile, commit: str) -> Path:
        """Return where a commit has a file."""
        return self.snapshot(commit) / file.name

    def prepare(self) -> None:
        """Make the folders, but for that of the snapshot: where it is, the model is complete."""
        for folder in (self._root / "blobs", self._root / "refs", self._locks):
            folder.mkdir(parents=True, exist_ok=True)

    def check_space(self, files: tuple[HubFile, ...]) -> None:
        """Raise ModelError where the disk has no room for what is still missing."""
        missing = sum(max(0, file.size - size_of(self.partial(file))) for file in files)
        folder = self._cache
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        free = shutil.disk_usage(folder).free
        if missing and free < missing + _MARGIN:
            raise ModelError(
                "{model} needs {size} MB more in {folder}; {free} MB are free there.",
                "Free some, or choose another disk with the variable HF_HOME.",
                model=self._hub_id,
                size=grouped(missing / 1e6),
                folder=self._cache,
                free=grouped(free / 1e6),
            )

    @contextlib.contextmanager
    def lock(self, file: HubFile) -> Iterator[None]:
        """Hold the lock that the hub's own tools take for a file.

        Raises:
            ModelError: somebody else downloads it right now.
        """
        path = self._locks / f"{file.etag}.lock"
        with disk(path):
            held = path.open("ab")
        with held:
            if not _try_lock(held.fileno()):
                raise ModelError(
                    "Another program downloads {file} of {model} right now.",
                    "Wait until it has ended.",
                    file=file.name,
                    model=self._hub_id,
                )
            yield  # closing lets it go

    def link(self, file: HubFile, commit: str) -> None:
        """Let a snapshot have a complete blob."""
        place = self.place(file, commit)
        place.parent.mkdir(parents=True, exist_ok=True)
        with complete(place) as fresh:
            _link_or_copy(self.blob(file), fresh)

    def refer(self, revision: str, commit: str) -> None:
        """Remember which commit a branch or a tag was; a commit needs no such note."""
        if revision == commit:
            return
        note = self._root / "refs" / revision
        note.parent.mkdir(parents=True, exist_ok=True)
        with complete(note) as fresh:
            fresh.write_text(commit, encoding="ascii")


def _link_or_copy(blob: Path, fresh: Path) -> None:
    """Make a relative link; Windows lets few users do so: then a hard link, and without links a copy."""
    with contextlib.suppress(OSError, NotImplementedError):
        fresh.symlink_to(Path("..", "..", "blobs", blob.name))
        return
    with contextlib.suppress(OSError, NotImplementedError):
        os.link(blob, fresh)
        return
    shutil.copyfile(blob, fresh)


def size_of(path: Path) -> int:
    """Return the bytes of a file, 0 where there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _try_lock(descriptor: int) -> bool:
    """Lock a file until it is closed; where locks cannot be had, go on: the checksums decide."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True
