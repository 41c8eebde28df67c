"""How much may wait between two threads, counted in windows."""

from __future__ import annotations

import threading


class Room:
    """Place for windows between a thread that brings them and one that takes them.

    Whoever brings waits until fewer than ``most`` are there, and then brings a whole chunk or group: at most
    ``most - 1`` windows and those of one chunk or group are there at a time.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._held = 0
        self._change = threading.Condition()

    def wait(self) -> None:
        """Wait until something may be brought."""
        with self._change:
            self._change.wait_for(lambda: self._held < self._most)

    def bring(self, windows: int) -> None:
        """Count windows that are there from now on."""
        with self._change:
            self._held += windows

    def take(self, windows: int) -> None:
        """Count windows that are gone."""
        with self._change:
            self._held -= windows
            self._change.notify_all()
