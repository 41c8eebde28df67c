"""What stands before the server: no key, no answer."""

from __future__ import annotations

import asyncio
import json

import pytest

from geoseg_worker import facts
from geoseg_worker.guard import KEY, Guard

SECRET = "sesame-" + "open"
RIGHT = {"authorization": f"Bearer {SECRET}", "content-length": "10"}


def ask(guard: Guard, method: str, path: str, headers: dict[str, str]) -> int:
    """Return the status of an answer; 299 is the application behind the guard."""
    return asyncio.run(_ask(guard, method, path, headers))


async def _ask(guard: Guard, method: str, path: str, headers: dict[str, str]) -> int:
    sent = []

    async def send(message):
        sent.append(message)

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    await guard({"type": "http", "method": method, "path": path, "headers": raw}, receive, send)
    json.loads(sent[1]["body"])
    return sent[0]["status"]


async def application(scope, receive, send):
    await send({"type": "http.response.start", "status": 299, "headers": []})
    await send({"type": "http.response.body", "body": b"{}"})


@pytest.fixture(autouse=True)
def our_processor(monkeypatch):
    monkeypatch.setattr(facts, "_published", {"plugin": "geoseg_segmentation"})


@pytest.fixture
def guard() -> Guard:
    return Guard(application, {KEY: SECRET, "GEOSEG_MAX_UPLOAD_MB": "1"})


def test_with_the_key_one_may_pass(guard):
    assert ask(guard, "POST", "/pooling", RIGHT) == 299
    assert ask(guard, "GET", "/v1/models", RIGHT) == 299
    assert ask(guard, "GET", "/geoseg", RIGHT) == 200


@pytest.mark.parametrize(
    "value",
    [None, "", SECRET, "Bearer", "Bearer ", f"Bearer {SECRET}x", f"Bearer {SECRET[:-1]}", f"Basic {SECRET}"],
)
@pytest.mark.parametrize("path", ["/pooling", "/v1/models", "/geoseg", "/invocations", "/docs", "/nothing"])
def test_without_the_key_nothing_is_told(guard, path, value):
    headers = {"content-length": "10", **({} if value is None else {"authorization": value})}
    assert ask(guard, "POST" if path == "/pooling" else "GET", path, headers) == 401


def test_health_is_open_so_that_a_load_balancer_needs_no_key(guard):
    assert ask(guard, "GET", "/health", {}) == 299


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", "/invocations"), ("GET", "/docs"), ("POST", "/v1/models"), ("OPTIONS", "/pooling")],
)
def test_what_we_do_not_need_is_not_there(guard, method, path):
    assert ask(guard, method, path, RIGHT) == 404


def test_the_size_of_a_request_is_bounded_and_must_be_told(guard):
    assert ask(guard, "POST", "/pooling", {**RIGHT, "content-length": "1400000"}) == 299
    assert ask(guard, "POST", "/pooling", {**RIGHT, "content-length": "1500000"}) == 413
    assert ask(guard, "POST", "/pooling", {"authorization": RIGHT["authorization"]}) == 411


@pytest.mark.parametrize("length", ["9" * 16, "9" * 5000])
def test_a_length_that_no_body_has_is_refused(guard, length):
    assert ask(guard, "POST", "/pooling", {**RIGHT, "content-length": length}) == 413


def test_another_plugin_which_knows_no_limits_is_not_asked(guard, monkeypatch):
    monkeypatch.setattr(facts, "_published", {})
    assert ask(guard, "POST", "/pooling", RIGHT) == 501
    assert ask(guard, "GET", "/v1/models", RIGHT) == 299


@pytest.mark.parametrize("text", ["0", "-1", "many", "1.5", "9" * 5000])
def test_a_number_of_requests_that_makes_no_sense_is_refused_at_the_start(text):
    """0 would let every request wait for ever."""
    with pytest.raises(ValueError, match="GEOSEG_MAX_REQUESTS must be a whole number"):
        Guard(application, {KEY: SECRET, "GEOSEG_MAX_REQUESTS": text})


def test_a_server_without_a_key_does_not_start():
    for environ in ({}, {KEY: ""}):
        with pytest.raises(ValueError, match="wants a key"):
            Guard(application, environ)


def test_only_so_many_requests_are_in_memory_at_a_time():
    now = most = 0

    async def slow(scope, receive, send):
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0.02)
        now -= 1
        await application(scope, receive, send)

    guard = Guard(slow, {KEY: SECRET, "GEOSEG_MAX_REQUESTS": "2"})

    async def many():
        return await asyncio.gather(*(_ask(guard, "POST", "/pooling", RIGHT) for _ in range(7)))

    assert asyncio.run(many()) == [299] * 7
    assert most == 2
