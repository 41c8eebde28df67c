"""The disk: is there room for an environment, and how much of it is written."""

from __future__ import annotations

import shutil
from pathlib import Path

from geoseg_qgis.errors import EngineError

NEEDED = {"cpu": 6e9, "cuda": 12e9}
"""Bytes that must be free: the environment and what is downloaded for it. CPU measured, CUDA estimated."""


def check_space(root: Path, kind: str) -> None:
    """Raise EngineError where the disk of ``root`` has no room for an environment."""
    free, needed = free_bytes(root), NEEDED[kind]
    if free < needed:
        raise EngineError(
            "Installing the engine for {kind} needs {needed:.0f} GB in {folder}; "
            "{free:.1f} GB are free there.",
            "Free some space, or choose another folder.",
            kind=kind,
            needed=needed / 1e9,
            folder=root,
            free=free / 1e9,
        )


def free_bytes(folder: Path) -> int:
    """Return the free space of the disk that holds a folder, which need not exist yet."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


class Filling:
    """How much of an expected amount has been written since now, by what is free on the disk.

    What the tools print is in no agreed form; the disk is. Others write too, so it is a guess.
    """

    def __init__(self, folder: Path, expected: float) -> None:
        self._folder, self._expected = folder, expected
        self._start = free_bytes(folder)
        self._share = 0.0

    def share(self) -> float:
        """Return 0 to 1, never falling."""
        written = (self._start - free_bytes(self._folder)) / self._expected
        self._share = max(self._share, min(1.0, written))
        return self._share
