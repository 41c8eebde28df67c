"""A temporary folder for what vLLM leaves behind: a file where the processes of a group would meet."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PREFIX = "geoseg-engine-"
_OLD = 3600.0  # seconds


@contextmanager
def own_temporary_folder() -> Iterator[None]:
    """Let Python's temporary files of this process go into a folder that is removed at the end.

    What killed processes of this user left an hour ago or before is removed as well: a process of another
    container is not seen here, but has long loaded its model by then.
    """
    root = Path(tempfile.gettempdir())
    for left in root.glob(f"{_PREFIX}*"):
        pid = left.name[len(_PREFIX) :].partition("-")[0]
        with contextlib.suppress(OSError):  # another worker that starts now may have removed it
            facts = left.stat()
            is_old = time.time() - facts.st_mtime > _OLD
            if pid.isdigit() and is_old and facts.st_uid == os.getuid() and not Path(f"/proc/{pid}").exists():
                shutil.rmtree(left, ignore_errors=True)
    before = tempfile.tempdir
    tempfile.tempdir = tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=root)
    try:
        yield
    finally:
        shutil.rmtree(tempfile.tempdir, ignore_errors=True)
        tempfile.tempdir = before
