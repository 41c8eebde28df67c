"""Asks another program something: in a clean environment, without a window, and not for ever."""

from __future__ import annotations

import os
import subprocess  # nosec B404
from collections.abc import Sequence

from geoseg_qgis.engine.childenv import HIDDEN, child_environment


def ask(command: Sequence[str], seconds: float) -> subprocess.CompletedProcess[str]:
    """Return what a program printed, and how it ended.

    Args:
        command: the program and its arguments.
        seconds: that it may take.

    Raises:
        OSError: it cannot be started.
        subprocess.TimeoutExpired: it takes longer; it is killed.
    """
    return subprocess.run(  # noqa: S603  # nosec B603
        command,
        env=child_environment(os.environ),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=seconds,
        check=False,
        creationflags=HIDDEN,
    )
