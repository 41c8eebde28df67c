"""One installation into a folder at a time."""

from __future__ import annotations

import os
from pathlib import Path

from geoseg_qgis.errors import EngineError

LOCK = "install.lock"


class InstallLock:
    """A context manager that holds a folder's lock. The system lets it go with the process, however it ends.

    Args:
        root: engine folder, which exists.

    Attributes:
        descriptor: of the locked file. Children inherit it: what they still write keeps others out.

    Raises:
        EngineError: on entering, where another installation holds it.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self.descriptor = -1

    def __enter__(self) -> InstallLock:
        import fcntl  # not there on Windows, where no engine is installed

        self.descriptor = os.open(self._root / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self.descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self.descriptor)
            if isinstance(error, BlockingIOError):
                raise EngineError(
                    "Another installation into {folder} is running.",
                    "Wait until it has ended.",
                    folder=self._root,
                ) from error
            raise EngineError(
                "The folder {folder} cannot be locked ({reason}).",
                "Choose a folder on a disk of this machine.",
                folder=self._root,
                reason=error.strerror,
            ) from error
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.descriptor)  # the file stays: whoever waits for it has it open
