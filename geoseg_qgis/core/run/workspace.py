"""The folder for a run's temporary files: gone when the run ends, and swept later if QGIS crashed."""

from __future__ import annotations

import contextlib
import getpass
import os
import re
import shutil
import stat
import tempfile
import time
from pathlib import Path
from typing import IO

from geoseg_qgis.core.temporary import ADVICE
from geoseg_qgis.errors import OutputError
from geoseg_qgis.texts import tr

_LOCK = "in-use.lock"
_RUN, _NEW = "run-", "new-"  # how the names of folders start: of those in use, of those without a lock so far
_GONE = "gone-"  # and of those that are being removed
_YOUNG = 60.0  # seconds in which a folder without a lock may still be on its way to one


def temporary_root(base: str = "") -> Path:
    """Return the folder that holds this user's run folders, absolute; it may not exist yet.

    Args:
        base: where it lies; empty for the system's folder for temporary files.
    """
    user = str(os.getuid()) if hasattr(os, "getuid") else re.sub(r"\W", "_", getpass.getuser())
    return Path(base or tempfile.gettempdir()).absolute() / f"geoseg-{user}"


class RunFolder:
    """A folder for one run's temporary files; a context manager that removes it.

    A lock on a file inside says that the run is alive: it goes with the process, however that ends. Runs may
    start and sweep at the same time, in one process or in several.

    Args:
        base: where it lies; empty for the system's folder for temporary files.
        is_shared: whoever may enter and write in ``base`` may do so here too, as a server must that works on
            the files; otherwise it is private (mode 0700).

    Attributes:
        path: the folder.

    Raises:
        OutputError: the folder cannot be made, or the user's temporary folder belongs to somebody else.
    """

    def __init__(self, base: str = "", is_shared: bool = False) -> None:
        root = temporary_root(base)
        try:
            root.mkdir(mode=0o700, parents=not base, exist_ok=True)
            _check_own(root)
            self.path, lock = _locked_folder(root)
            if is_shared:
                for folder in (root, self.path):
                    folder.chmod(stat.S_IMODE(root.parent.stat().st_mode))
        except OSError as error:
            raise OutputError(
                "Cannot make a temporary folder in {folder}: {reason}.", ADVICE, folder=root, reason=error
            ) from error
        self._lock: IO[bytes] | None = lock

    def file(self, name: str) -> str:
        """Return the path of a file in the folder."""
        return str(self.path / name)

    def remove(self) -> None:
        """Remove the folder and all that is in it; harmless the second time."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None
        folder = self.path
        with contextlib.suppress(OSError):
            # an engine that goes on for others may be writing here: what it makes next finds no folder
            folder = folder.rename(folder.with_name(folder.name.replace(_RUN, _GONE, 1)))
        shutil.rmtree(folder, ignore_errors=True)

    def __enter__(self) -> RunFolder:
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()


def sweep_stale(base: str = "") -> int:
    """Remove the run folders of processes that are gone; return how many.

    Args:
        base: where they lie, as for `RunFolder`.
    """
    swept = 0
    for prefix in (_RUN, _NEW, _GONE):
        for folder in temporary_root(base).glob(f"{prefix}*"):
            with contextlib.suppress(OSError):
                if _abandoned(folder):
                    shutil.rmtree(folder)
                    swept += 1
    return swept


def _locked_folder(root: Path) -> tuple[Path, IO[bytes]]:
    """Make a folder that has a run's name only once its lock is taken; return it and the lock."""
    windows = os.name == "nt"  # renames no folder with an open file in it; but to open the lock is to take it
    path = Path(tempfile.mkdtemp(prefix=f"{_RUN if windows else _NEW}{os.getpid()}-", dir=root))
    lock = (path / _LOCK).open("wb")
    if not windows:
        _try_lock(lock)
        path = path.rename(root / path.name.replace(_NEW, _RUN, 1))
    return path, lock


def _abandoned(folder: Path) -> bool:
    lock = folder / _LOCK
    if folder.name.startswith(_NEW) or not lock.exists():
        return time.time() - folder.stat().st_mtime > _YOUNG
    if os.name == "nt":
        lock.unlink()  # raises while the run has it open
        return True
    with lock.open("rb") as file:
        return _try_lock(file)


def _check_own(root: Path) -> None:
    facts = root.lstat()
    if not stat.S_ISDIR(facts.st_mode) or (hasattr(os, "getuid") and facts.st_uid != os.getuid()):
        raise PermissionError(tr("{folder} belongs to somebody else").format(folder=root))


def _try_lock(file: IO[bytes]) -> bool:
    """Lock a file for as long as it is open; False where another process holds it."""
    try:
        import fcntl
    except ImportError:
        return True  # Windows: an open file cannot be removed, which is lock enough
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
