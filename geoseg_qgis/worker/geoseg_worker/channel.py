"""The worker's line to QGIS: JSON lines on descriptors of its own, and death when the line is cut."""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
from typing import BinaryIO

from .codec import MAX_LINE_BYTES, MessageError, decode_request, encode
from .messages import Answer, Request


class Channel:
    """Reads requests in a thread of its own and writes answers.

    Whatever libraries print goes to stderr: the original stdout is kept for answers alone. When the input
    ends, QGIS is gone or wants us gone: the whole process group dies at once, even in the middle of a run.
    """

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests = requests
        self._answers = answers
        self._lock = threading.Lock()
        self.received: queue.SimpleQueue[Request | MessageError] = queue.SimpleQueue()
        threading.Thread(target=self._read, name="requests", daemon=True).start()

    @classmethod
    def on_standard_streams(cls) -> Channel:
        """Take stdin and stdout for messages; stdin is then empty and stdout is stderr for everybody else."""
        requests = os.fdopen(os.dup(0), "rb")
        answers = os.fdopen(os.dup(1), "wb", buffering=0)
        empty = os.open(os.devnull, os.O_RDONLY)
        os.dup2(empty, 0)
        os.close(empty)
        os.dup2(2, 1)
        sys.stdout = sys.stderr
        return cls(requests, answers)

    def send(self, answer: Answer) -> None:
        """Write one answer; safe from any thread."""
        with self._lock:
            try:
                self._answers.write(encode(answer))
            except BrokenPipeError:
                die()

    def _read(self) -> None:
        try:
            while line := self._requests.readline(MAX_LINE_BYTES + 1):
                try:
                    self.received.put(decode_request(line))
                except MessageError as error:
                    self.received.put(error)
        finally:
            die()


def die() -> None:
    """End this process and the helpers that vLLM may have started, without asking anybody."""
    if os.name == "posix" and os.getpgid(0) == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)
