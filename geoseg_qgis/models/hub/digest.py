"""The checksums that the hub lists: SHA-256 of large files, the hash that git gives small ones."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from geoseg_qgis.models.hub.listing import HubFile

_BLOCK = 4 * 1024 * 1024  # bytes


def is_sound(path: Path, file: HubFile, watch: Callable[[], None] = lambda: None) -> bool:
    """Whether a path holds what the hub lists.

    Args:
        path: need not exist.
        file: what is expected.
        watch: is called after each block, and may raise.
    """
    try:
        if path.stat().st_size != file.size:
            return False
        if file.is_large:
            digest = hashlib.sha256()
        else:  # git's own format; no secret depends on it
            digest = hashlib.sha1(b"blob %d\0" % file.size, usedforsecurity=False)
        with path.open("rb") as content:
            while block := content.read(_BLOCK):
                digest.update(block)
                watch()
    except OSError:
        return False
    return digest.hexdigest() == file.etag
