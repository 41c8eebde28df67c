"""Requests that go on at the same time do not mix, and one that fails leaves nothing behind."""

from __future__ import annotations

import asyncio

import pytest

from geoseg_worker.chunks import Outline
from geoseg_worker.running import Running


def chunk() -> Outline:
    return Outline(None, None, None, {})


def test_every_request_gets_its_own_chunk_back():
    running, chunks = Running(), {name: chunk() for name in "abc"}
    for name, one in chunks.items():
        running.put(name, one)
    assert all(running.take(name) is chunks[name] for name in "bca")
    assert len(running) == 0


def test_an_id_that_is_in_use_is_refused():
    """A client chooses its id, in a header; a second one with the same id would get the first one's mask."""
    running, first = Running(), chunk()
    running.put("a", first)
    with pytest.raises(ValueError, match="an id of its own"):
        running.put("a", chunk())
    assert running.take("a") is first
    running.put("a", chunk())


def test_offline_the_next_request_replaces_one_that_failed():
    running, second = Running(), chunk()
    running.put(None, chunk())
    running.put(None, second)
    assert len(running) == 1
    assert running.take(None) is second


@pytest.mark.parametrize("end", ["fails", "is cancelled"])
def test_a_request_that_ends_early_is_forgotten(end):
    running = Running()

    async def request():
        running.put("a", chunk())
        assert len(running) == 1
        if end == "fails":
            raise RuntimeError("the forward failed")
        await asyncio.sleep(60)

    async def serve():
        task = asyncio.create_task(request())
        await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await asyncio.sleep(0)

    asyncio.run(serve())
    assert len(running) == 0


def test_the_end_of_a_request_forgets_no_other_one_with_its_id():
    running, second = Running(), chunk()

    async def first():
        running.put("a", chunk())
        running.take("a")

    async def serve():
        task = asyncio.create_task(first())
        await asyncio.sleep(0)
        running.put("a", second)
        await task
        await asyncio.sleep(0.01)
        assert running.take("a") is second

    asyncio.run(serve())
