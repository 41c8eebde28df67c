"""Places as people and files name them: what may not be looked at counts as absent, and is no traceback."""

from __future__ import annotations

import contextlib
import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from geoseg_qgis.errors import ModelError

_NEVER_SHOWN = ("Cc", "Cf", "Cs", "Zl", "Zp")  # control, formatting, half a letter, breaks of lines


def expanded(place: str | Path) -> Path:
    """Return a path with a home folder in place of `~`; raises ModelError where nobody has that one."""
    try:
        return Path(place).expanduser()
    except RuntimeError:
        raise ModelError(
            "{path} begins with a home folder that this machine does not know.",
            "Write the whole path.",
            path=shown(str(place)),
        ) from None


def is_file(path: Path) -> bool:
    """Whether a path leads to a file; Path.is_file raises where a folder on the way may not be entered."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Whether a path leads to a folder, in the same way."""
    return os.path.isdir(path)  # noqa: PTH112


def shown(text: str) -> str:
    """Return a text that somebody else wrote without the signs that act on a terminal or break a line."""
    return "".join("?" if unicodedata.category(sign) in _NEVER_SHOWN else sign for sign in text)


@contextlib.contextmanager
def complete(path: Path) -> Iterator[Path]:
    """Give a name to write a file under; the file has its own when all is written, and else none is left."""
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.unlink(missing_ok=True)
        yield fresh
        fresh.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
