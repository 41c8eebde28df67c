"""Repeats what the network failed, with pauses, for as long as it helps."""

from __future__ import annotations

import threading
import urllib.error
from collections.abc import Callable
from typing import TypeVar

from geoseg_qgis.errors import Cancelled
from geoseg_qgis.models.hub.faults import NETWORK_ERRORS, is_passing, network_fault
from geoseg_qgis.models.hub.wish import HubWish
from geoseg_qgis.texts import tr

PAUSE = 1.0  # seconds, doubled with each failure in a row
LONGEST = 60.0  # seconds
_T = TypeVar("_T")


def patiently(
    work: Callable[[], _T],
    wish: HubWish,
    halt: threading.Event,
    say: Callable[[str], None],
    tries: int,
    gained: Callable[[], int] = lambda: 0,
) -> _T:
    """Return what `work` returns.

    Args:
        work: sends a request; may raise what a request raises.
        wish: what is downloaded, for the error.
        halt: set when everything shall stop.
        say: is told of each repetition.
        tries: failures in a row after which it is given up.
        gained: bytes that are here; where they grow, a failure is the first one again.

    Raises:
        ModelError: it failed for good. Cancelled: `halt` was set.
    """
    failures = 0
    while True:
        before = gained()
        try:
            return work()
        except NETWORK_ERRORS as error:
            if isinstance(error, urllib.error.HTTPError):
                error.close()
            if halt.is_set():  # a connection that was cut fails too
                raise Cancelled from error
            failures = 1 if gained() > before else failures + 1
            if failures >= tries or not is_passing(error, wish):
                raise network_fault(error, wish) from error
            pause = max(PAUSE * 2 ** (failures - 1), _wanted_pause(error))
            broke = tr("The connection broke ({reason}); once more in {seconds:.0f} s …")
            say(broke.format(reason=_short(error), seconds=pause))
        if halt.wait(pause):
            raise Cancelled


def _wanted_pause(error: Exception) -> float:
    """Return the seconds that a busy hub asks for."""
    if not isinstance(error, urllib.error.HTTPError):
        return 0.0
    wanted = error.headers.get("Retry-After", "")
    return min(LONGEST, float(wanted)) if wanted.isdigit() else 0.0


def _short(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        return f"HTTP {error.code}"
    return (str(getattr(error, "reason", error)) or type(error).__name__)[:120]
