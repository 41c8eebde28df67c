"""Hidden names beside a final one for what is being written, and the sweeping of what a crash left."""

from __future__ import annotations

import contextlib
import os
import platform
import re
import zlib
from pathlib import Path
from typing import Callable

# The number of a process says nothing of another machine's, which may write into the same folder.
_HOST = f"{zlib.crc32(platform.node().encode('utf-8', 'replace')):08x}"
_TAIL = rf"\.partial-(\d{{1,9}})-{_HOST}-\w+"
_PARTIAL = re.compile(rf"\.(.+){_TAIL}[.\w]*")
_MENTIONED = re.compile(rf"(?<![^/\\\s])\.([^/\\]+?){_TAIL}(\.tif)?")


def partial_prefix(final: Path) -> str:
    """Return what hidden names beside a final one begin with, for this process; a token makes it a name."""
    return f".{final.name}.partial-{os.getpid()}-{_HOST}-"


def shown(text: str) -> str:
    """Return a text with final names, which the analyst knows, in the place of hidden ones."""
    return _MENTIONED.sub(r"\1", text)


def sweep(final: Path, remove: Callable[[Path], None]) -> None:
    """Remove what a process of this machine that is gone began under hidden names of a final one.

    Args:
        final: its folder is looked through.
        remove: is called with each such file or folder.
    """
    with contextlib.suppress(OSError):
        for path in final.parent.iterdir():
            found = _PARTIAL.fullmatch(path.name)
            if found and found[1] == final.name and not _alive(int(found[2])):
                remove(path)


def _alive(process: int) -> bool:
    """Whether a process runs; on Windows True, because there asking would end it."""
    if os.name == "nt":
        return True
    if process < 1:
        return False  # 0 would ask for ourselves
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
