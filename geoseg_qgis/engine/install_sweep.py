"""Removing what an engine folder holds beside the environment in use."""

from __future__ import annotations

import shutil
from pathlib import Path

TEMPORARY = "tmp"


def sweep(root: Path, keep: str = "") -> None:
    """Remove old environments and what an interrupted installation left; hold the folder's lock.

    An environment that a running process was started from stays: it goes with the next installation.

    Args:
        root: engine folder.
        keep: name of the environment in use.
    """
    shutil.rmtree(root / TEMPORARY, ignore_errors=True)
    for folder in root.glob("env-*"):
        if folder.name != keep and not in_use(folder):
            shutil.rmtree(folder, ignore_errors=True)


def in_use(environment: Path) -> bool:
    """Whether a process that we may look at runs from an environment (Linux)."""
    wanted = f"{environment}/".encode()
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if entry.read_bytes().startswith(wanted):
                return True
        except OSError:
            continue
    return False
