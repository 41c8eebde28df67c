"""What a fake hub keeps: models at one commit, and how the hub lists their files."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

SMALL = 10_000
"""Bytes from which on the fake hub keeps a file on its other host."""


@dataclass
class Repository:
    """A model at one commit.

    Attributes:
        files: name and content.
        commit: of it.
        gated: people must accept conditions.
        private: nobody without the token sees it.
        licence: as its card says.
    """

    files: dict[str, bytes]
    commit: str = "0123456789abcdef0123456789abcdef01234567"
    gated: bool = False
    private: bool = False
    licence: str = "apache-2.0"
    moved_from: str = ""

    @property
    def revisions(self) -> Collection[str]:
        """What a revision may be called."""
        return ("main", self.commit)


def git_hash(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def listing(name: str, repository: Repository, blobs: bool) -> dict[str, Any]:
    """Return what the hub says of a model, with checksums where they were asked for."""
    siblings = []
    for file, content in repository.files.items():
        entry: dict[str, Any] = {"rfilename": file}
        if blobs:
            entry |= {"blobId": git_hash(content), "size": len(content)}
            if len(content) >= SMALL:
                entry["blobId"] = git_hash(b"pointer")
                entry["lfs"] = {"sha256": sha256(content), "size": len(content), "pointerSize": 135}
        siblings.append(entry)
    return {
        "id": name,
        "modelId": name,
        "sha": repository.commit,
        "private": repository.private,
        "gated": "manual" if repository.gated else False,
        "cardData": {"license": repository.licence},
        "siblings": siblings,
    }


def tree_entry(name: str, content: bytes) -> dict[str, Any]:
    """Return what the hub says of one file in a folder."""
    entry: dict[str, Any] = {"type": "file", "path": name, "size": len(content), "oid": git_hash(content)}
    if len(content) >= SMALL:
        entry["lfs"] = {"oid": sha256(content), "size": len(content), "pointerSize": 135}
    return entry
