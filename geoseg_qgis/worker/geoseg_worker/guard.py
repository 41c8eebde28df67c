"""What stands before vLLM's API server: the key, the size of bodies, and the few addresses that we need.

vLLM's own ``--api-key`` guards /v1 and its like, but neither /pooling, which runs the model, nor many others.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import os
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

from .facts import facts
from .limits import DEFAULT_UPLOAD_MB, UPLOAD_MB, megabytes, positive

KEY = "VLLM_API_KEY"
REQUESTS = "GEOSEG_MAX_REQUESTS"
DEFAULT_REQUESTS = 16
"""Requests whose rasters are in memory at a time; more wait, in the order in which they come."""
_DIGITS = 15
"""Of the length of a body: more than any has."""
OPEN = {("GET", "/health")}
ALLOWED = {
    *OPEN,
    ("GET", "/geoseg"),
    ("GET", "/v1/models"),
    ("GET", "/version"),
    ("GET", "/metrics"),
    ("POST", "/pooling"),
}

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]


class Guard:
    """ASGI middleware; ``vllm serve --middleware geoseg_worker.guard.Guard``.

    Args:
        app: the next application.
        environ: where the key and the limits come from.

    Raises:
        ValueError: there is no key, or a limit makes no sense; the server does not start then.
    """

    def __init__(self, app: App, environ: Mapping[str, str] = os.environ) -> None:
        key = environ.get(KEY, "")
        if not key:
            raise ValueError(f"{KEY} is empty: this server wants a key")
        self._app = app
        self._key = _digest(f"Bearer {key}".encode())
        # base64 makes three bytes four; the other fields are small
        self._most = megabytes(environ, UPLOAD_MB, DEFAULT_UPLOAD_MB) * 4 // 3 + 100_000
        self._room = asyncio.Semaphore(most_requests(environ))

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer or pass on one request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close"})
            return
        refusal = self._refusal(scope)
        if refusal is not None:
            await _answer(send, *refusal)
        elif scope["path"] == "/geoseg":
            await _answer(send, 200, {**facts(), "request_bytes": self._most})
        elif scope["method"] == "POST":
            if not facts():
                # another I/O processor knows nothing of our limits
                await _answer(send, 501, _error("this server does not run geoseg_segmentation"))
                return
            async with self._room:
                await self._app(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _refusal(self, scope: Message) -> tuple[int, dict[str, Any]] | None:
        """Return status and body of the answer to a request that goes no further."""
        address = (scope["method"], scope["path"])
        headers = {name.lower(): value for name, value in scope["headers"]}
        if address not in OPEN and not hmac.compare_digest(
            _digest(headers.get(b"authorization", b"")), self._key
        ):
            return 401, _error("the key is missing or wrong")
        if address not in ALLOWED:
            return 404, _error(f"this server has no {address[0]} {address[1][:200]}")
        if address[0] == "POST":
            length = headers.get(b"content-length", b"")
            if not length.isdigit():
                return 411, _error("the request does not say how long it is")
            if len(length) > _DIGITS or int(length) > self._most:
                said = length[:_DIGITS].decode()
                return 413, _error(f"the request has {said} bytes; this server takes {self._most}")
        return None


def most_requests(environ: Mapping[str, str] = os.environ) -> int:
    """Return how many requests may be in memory at a time; raises ValueError as `positive` does."""
    return positive(environ, REQUESTS, DEFAULT_REQUESTS)


def _digest(value: bytes) -> bytes:
    return hashlib.sha256(value).digest()


def _error(message: str) -> dict[str, Any]:
    return {"error": {"message": message}}


async def _answer(send: Send, status: int, body: dict[str, Any]) -> None:
    content = json.dumps(body).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(content)).encode())]
    if status in (411, 413):
        headers.append((b"connection", b"close"))  # the body that was not read is still on its way
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})
