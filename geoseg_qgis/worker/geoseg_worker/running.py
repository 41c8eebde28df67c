"""The requests that are between their pre-processing and their post-processing."""

from __future__ import annotations

import asyncio
import threading

from .chunks import ChunkGroup, Outline

RunningChunk = Outline | ChunkGroup

OFFLINE = "offline"
"""Name of the one request that ``LLM.encode`` runs at a time; it gives us no other."""


class Running:
    """Chunks by their request's id; safe from any thread.

    vLLM does not say when a request fails between the two steps or when its client leaves. A server's request
    is an asyncio task, though, and when that ends its chunk is forgotten, however it ended.
    """

    def __init__(self) -> None:
        self._chunks: dict[str, RunningChunk] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._chunks)

    def put(self, request_id: str | None, chunk: RunningChunk) -> None:
        """Remember a chunk; raises ValueError for an id that is in use, since clients can choose theirs."""
        key = request_id or OFFLINE
        with self._lock:
            if request_id is not None and key in self._chunks:
                raise ValueError(f"a request with the id {key[:200]} is running: each needs an id of its own")
            self._chunks[key] = chunk
        task = _current_task()
        if task is not None:
            task.add_done_callback(lambda _: self._forget(key, chunk))

    def take(self, request_id: str | None) -> RunningChunk:
        """Return a chunk and forget it."""
        with self._lock:
            return self._chunks.pop(request_id or OFFLINE)

    def _forget(self, key: str, chunk: RunningChunk) -> None:
        with self._lock:
            if self._chunks.get(key) is chunk:  # its id may be another request's by now
                del self._chunks[key]


def _current_task() -> asyncio.Task[object] | None:
    try:
        return asyncio.current_task()
    except RuntimeError:  # no event loop: offline
        return None
