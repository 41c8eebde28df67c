"""Call GDAL so that its errors come back as text, whatever exception mode the host has chosen."""

from __future__ import annotations

from typing import Any, Callable, NamedTuple

from osgeo import gdal


class Answer(NamedTuple):
    """What a GDAL call gave: ``value`` (None where it failed) and ``problem`` (what GDAL said, or empty)."""

    value: Any
    problem: str


def attempt(call: Callable[..., Any], *args: Any, **kwargs: Any) -> Answer:
    """Call a GDAL function quietly, in the calling thread only.

    GDAL's exception mode belongs to the whole process, that is to QGIS and to every other plugin: it is
    neither relied on nor changed here. The quiet error handler is pushed for this thread alone.

    Args:
        call: a function or method of ``osgeo``.
        *args: its arguments.
        **kwargs: its keyword arguments.

    Returns:
        The value and an empty text, or None and GDAL's message where GDAL reported a failure.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        value = call(*args, **kwargs)
        failed = gdal.GetLastErrorType() >= gdal.CE_Failure
        problem = gdal.GetLastErrorMsg() if failed else ""
    except RuntimeError as error:
        value, failed, problem = None, True, str(error)
    finally:
        gdal.PopErrorHandler()
    if failed:
        return Answer(None, problem.strip() or "GDAL reported an error without a message")
    return Answer(value, "")
