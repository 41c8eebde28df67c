"""The last step of a run: several files get their final names, and something may be in the way."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from geoseg_qgis.errors import OutputError
from geoseg_qgis.runs.telling import Feedback
from geoseg_qgis.texts import tr


def refuse_locked(path: Path) -> None:
    """Raise OutputError where an existing file cannot be replaced, before any other one is.

    Windows lets nobody rename a file that a program has open, not even to its own name; elsewhere that is
    nothing to do.
    """
    try:
        path.replace(path)
    except FileNotFoundError:
        return
    except OSError as error:
        raise OutputError(
            "Cannot replace {path}: {reason}.",
            "If a layer shows it, remove that layer from the project, or choose another name.",
            path=path,
            reason=error,
        ) from error


def tell_failures(feedback: Feedback, *steps: Callable[[], object]) -> None:
    """Take steps whose failure is no reason to call a finished run failed: each that fails is a warning."""
    for step in steps:
        try:
            step()
        except OutputError as error:
            feedback.pushWarning(
                tr("The result is complete, but not what belongs beside it: {error}").format(error=error)
            )
