"""A file of our own in a folder of the user's: opened without harm to what lies there, and locked."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO, cast

from geoseg_qgis.errors import OutputError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR = 2**40  # a byte that no file of ours reaches: Windows forbids others to read what is locked


def open_own(path: Path, magic: bytes) -> BinaryIO:
    """Open or make a file, unbuffered, that begins with ``magic`` or its beginning.

    Raises:
        OutputError: what has this name is somebody else's: other content, a link, a pipe.
        OSError: it cannot be opened or made.
    """
    if path.is_symlink():
        raise _not_ours(path)
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
    safe = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)  # a pipe would wait for its other end
    file = cast(BinaryIO, os.fdopen(os.open(path, flags | safe, 0o666), "r+b", buffering=0))
    try:
        plain = stat.S_ISREG(os.fstat(file.fileno()).st_mode)
        if not plain or not magic.startswith(file.read(len(magic))):
            raise _not_ours(path)
    except BaseException:
        file.close()
        raise
    return file


def lock_own(file: BinaryIO, path: Path) -> bool:
    """Lock a file for as long as it is open; False where somebody else holds it, this process included.

    Where the file system has no locks (some network folders), the answer is True: better no lock than no run.
    The lock goes with the process, however that ends.
    """
    try:
        if sys.platform == "win32":
            file.seek(_FAR)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    try:
        # Whoever held the lock until now may have removed the file after we opened it.
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:
        return False


def _not_ours(path: Path) -> OutputError:
    return OutputError("{path} is no journal of a run.", "Remove it, or switch RESUME off.", path=path)
