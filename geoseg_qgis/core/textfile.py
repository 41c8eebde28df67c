"""A text file that is complete or not there."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from geoseg_qgis.errors import OutputError


def write_text(path: str | Path, text: str) -> None:
    """Write a file under a hidden name and rename it; a file of that name is replaced when it is complete.

    Letters that UTF-8 does not have, as file names may hold, become question marks.

    Raises:
        OutputError: it cannot be written.
    """
    final = Path(path)
    partial = final.with_name(f".{final.name}.partial-{os.getpid()}")
    try:
        partial.write_text(text, encoding="utf-8", errors="replace")
        partial.replace(final)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise OutputError(
            "{path} cannot be written: {reason}.",
            "Check the free space and the permissions of the folder.",
            path=final,
            reason=error,
        ) from error
