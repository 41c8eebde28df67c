"""What is tried again after an engine failed, and how it is told."""

from __future__ import annotations

from geoseg_qgis.errors import EngineDied, EngineError, OutOfMemory
from geoseg_qgis.texts import tr


def next_try(error: EngineError, batch: int, died_before: bool) -> tuple[str, int]:
    """Return what to tell of the next try, empty for nothing, and its windows in one forward, 0 as before.

    Args:
        error: what happened.
        batch: windows in one forward so far.
        died_before: whether an engine died in this run already.

    Raises:
        EngineError: nothing can help.
    """
    if isinstance(error, OutOfMemory):
        if batch <= 1:
            raise EngineError(
                "{message} Not even one window fits.", "{advice}", message=error.message, advice=error.advice
            )
        told = tr(
            "{message} The engine starts again with {count} windows in one forward instead of {before}, "
            "and the chunk is repeated."
        )
        return told.format(message=error.message, count=batch // 2, before=batch), batch // 2
    if not isinstance(error, EngineDied):
        return "", 0  # another run replaced it, and said why
    if died_before:
        raise EngineError(
            "{message} This was the second time in one run.",
            "{advice}",
            message=error.message,
            advice=error.advice,
        )
    told = tr("{message} It is started again, and the lost chunks are repeated.")
    return told.format(message=error.message), 0
