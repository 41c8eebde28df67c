"""Removing what an engine folder holds beside the environment in use."""

from __future__ import annotations

import contextlib
import shutil
import threading
import time
from pathlib import Path

TEMPORARY = "tmp"
_DISCARDED = "discarded-"


def sweep(root: Path, keep: str = "") -> None:
    """Remove old environments and what an interrupted installation left; hold the folder's lock.

    An environment that a running process was started from stays: it goes with the next installation.

    Args:
        root: engine folder.
        keep: name of the environment in use.
    """
    shutil.rmtree(root / TEMPORARY, ignore_errors=True)
    _remove_discarded(root)
    for folder in root.glob("env-*"):
        if folder.name != keep and not in_use(folder):
            shutil.rmtree(folder, ignore_errors=True)


def discard(root: Path, environment: Path, patience: float | None = None) -> None:
    """Remove what an installation made that is not to be.

    Args:
        root: engine folder.
        environment: the new one.
        patience: seconds to wait; after that it goes on in the background (several GB took 12 s), and what is
            left when this process ends goes with the next installation. None waits to the end.
    """
    for folder in (environment, root / TEMPORARY):
        with contextlib.suppress(OSError):
            folder.rename(root / f"{_DISCARDED}{time.time_ns()}")
    remover = threading.Thread(target=_remove_discarded, args=(root,), name="geoseg-discard", daemon=True)
    remover.start()
    remover.join(patience)


def _remove_discarded(root: Path) -> None:
    for folder in root.glob(f"{_DISCARDED}*"):
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
