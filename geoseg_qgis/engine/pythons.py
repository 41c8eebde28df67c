"""Is an interpreter good enough for the engine?"""

from __future__ import annotations

import os
import subprocess  # nosec B404

from geoseg_qgis.engine.childenv import child_environment
from geoseg_qgis.errors import EngineError

OLDEST_PYTHON = (3, 11)


def check_python(python: str) -> None:
    """Raise EngineError unless ``python`` is new enough and can make virtual environments."""
    question = "import sys, ensurepip; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run(  # noqa: S603  # nosec B603
            [python, "-c", question],
            env=child_environment(os.environ),
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError as error:
        raise EngineError(f"The Python {python} cannot be started ({error.strerror}).") from error
    if done.returncode != 0:
        raise EngineError(
            f"The Python {python} cannot make virtual environments.",
            "On Debian and Ubuntu install the package python3-venv.",
        )
    found = tuple(int(part) for part in done.stdout.split("."))
    if found < OLDEST_PYTHON:
        raise EngineError(
            f"The Python {python} is version {done.stdout.strip()}; the engine needs 3.11 or newer.",
            "Name another one with --python.",
        )
