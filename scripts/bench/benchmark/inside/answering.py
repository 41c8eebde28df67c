"""Doing one pass for each line on stdin, and saying how long it took."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from typing import Any


class Answers:
    """The parent's end of stdout; what libraries print goes to stderr from now on."""

    def __init__(self) -> None:
        self._out = os.dup(1)
        os.dup2(2, 1)

    def say(self, **facts: Any) -> None:
        """Write one line of JSON."""
        os.write(self._out, (json.dumps(facts) + "\n").encode())

    def serve(self, work: Callable[[], None], **facts: Any) -> None:
        """Say that one is ready, then work once for each line; memory is the peak since the start, MB."""
        self.say(**facts)
        for _ in sys.stdin:
            start = time.perf_counter()
            work()
            seconds = time.perf_counter() - start
            self.say(seconds=seconds, peak_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6)
