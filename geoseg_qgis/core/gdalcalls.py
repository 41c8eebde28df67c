"""Call GDAL so that its errors come back as text, whatever exception mode the host has chosen."""

from __future__ import annotations

from typing import Any, Callable, NamedTuple

from osgeo import gdal


class Answer(NamedTuple):
    """What a GDAL call gave: its value (None where it raised) and the failures GDAL reported, or empty."""

    value: Any
    problem: str


def attempt(call: Callable[..., Any], *args: Any, **kwargs: Any) -> Answer:
    """Call a function that uses GDAL, with GDAL's messages collected instead of printed or shown.

    GDAL's exception mode belongs to the whole process, that is to QGIS and to every other plugin: it is
    neither relied on nor changed here. The error handler is pushed for the calling thread alone.

    Args:
        call: a function that calls ``osgeo``, or one of its own.
        *args: its arguments.
        **kwargs: its keyword arguments.

    Returns:
        The value and the failures, joined. GDAL can report a failure and give a value all the same: a reader
        asks whether there is a value, a writer whether there was a problem.
    """
    failures: list[str] = []

    def collect(kind: int, _number: int, message: str) -> None:
        if kind in (gdal.CE_Failure, gdal.CE_Fatal):
            failures.append(message.strip().rstrip("."))

    gdal.PushErrorHandler(collect)
    try:
        value = call(*args, **kwargs)
    except RuntimeError as error:  # how GDAL raises where the host has its exceptions on
        value = None
        failures = failures or [str(error)]
    finally:
        gdal.PopErrorHandler()
    return Answer(value, "; ".join(dict.fromkeys(failures)))
