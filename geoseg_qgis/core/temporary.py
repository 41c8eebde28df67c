"""Nameless temporary files, which go with the object that has them or with the process."""

from __future__ import annotations

import errno
import os
import tempfile
from typing import IO

from geoseg_qgis.errors import OutputError
from geoseg_qgis.texts import mark

ADVICE = mark(
    "Make room there, or choose another folder for temporary files in the options (or with GEOSEG_TMP)."
)


class TemporaryFile:
    """A file in a folder for temporary files.

    Args:
        folder: where it lies; empty for the system's folder.

    Attributes:
        file: open for reading and writing, unbuffered.

    Raises:
        OutputError: there can be no file in the folder.
    """

    def __init__(self, folder: str = "") -> None:
        self._folder = folder or tempfile.gettempdir()
        try:
            self.file: IO[bytes] = tempfile.TemporaryFile(prefix="geoseg-", dir=self._folder, buffering=0)  # noqa: SIM115
        except OSError as error:
            raise self._no_room(error) from error

    def write(self, values: bytes | memoryview) -> None:
        """Write all of it where the file is; raises OutputError where the disk is full."""
        left = memoryview(values)
        try:
            while left:
                written = self.file.write(left)
                if not written:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                left = left[written:]
        except OSError as error:
            raise self._no_room(error) from error

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()

    def _no_room(self, error: OSError) -> OutputError:
        return OutputError(
            "Cannot write a temporary file in {folder}: {reason}.", ADVICE, folder=self._folder, reason=error
        )
