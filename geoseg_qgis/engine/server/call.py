"""Calls to the server: repeated where that may help, stopped at once where it cannot."""

from __future__ import annotations

import json
import random
import threading
import time
import uuid
from collections.abc import Callable
from typing import Any

from geoseg_qgis.engine.server.address import Address, find_proxy, tls_context
from geoseg_qgis.engine.server.answers import check_status
from geoseg_qgis.engine.server.exchange import Answer, BrokenOff, Exchange, Route
from geoseg_qgis.engine.server.failures import Passing, understand
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.errors import EngineError
from geoseg_qgis.texts import tr

FIRST_PAUSE = 0.5  # seconds, doubled each time
LONGEST_PAUSE = 15.0
SMALL = 1_000_000  # bytes of an answer that holds no mask
_PASSING = (429, 502, 503, 504)
_RANDOM = random.SystemRandom()


class Caller:
    """Calls one server; safe from any thread.

    Args:
        settings: of the server.
        key: that the server wants; empty where it wants none.
        halt: set when everything shall stop.
        tell: is told, in a sentence without the key, whenever something has to be tried again.

    Raises:
        EngineError: the address, the proxy, the certificates or the key cannot be used.
    """

    def __init__(
        self, settings: ServerSettings, key: str, halt: threading.Event, tell: Callable[[str], None]
    ) -> None:
        self.address = Address.parse(settings.url)
        _check_key(key, self.address, settings.plain_http)
        self._settings, self._key, self._halt, self._tell = settings, key, halt, tell
        self._route = Route(
            self.address,
            find_proxy(self.address, settings.proxy),
            tls_context(self.address, settings.ca_file),
            settings.connect_timeout,
        )
        self._open: set[Exchange] = set()
        self._lock = threading.Lock()

    def get(self, path: str, with_key: bool = True) -> Answer:
        """Return the answer to a GET, which may be 404; raises as `post` does."""
        return self._call("GET", path, None, SMALL, with_key)

    def post(self, path: str, body: Callable[[], bytes], most: int) -> Answer:
        """Send JSON, again where the network or a busy server failed it, and return the answer, status 200.

        Args:
            path: below the server's address.
            body: makes the JSON of each try.
            most: bytes that the answer may have.

        Raises:
            EngineError: the server cannot be reached, or refuses everything.
            ChunkError: it refuses this request.
            BrokenOff: ``halt`` was set.
        """
        return self._call("POST", path, body, most, True)

    def clean(self, text: str, most: int = 500) -> str:
        """Return what a server says, on one line of at most so many signs and without our key."""
        text = " ".join("".join(sign if sign.isprintable() else " " for sign in text[:10_000]).split())
        return (text.replace(self._key, "…") if self._key else text)[:most]

    def abort(self) -> None:
        """Break off every request."""
        with self._lock:
            exchanges = list(self._open)
        for exchange in exchanges:
            exchange.abort()

    def _call(
        self, method: str, path: str, body: Callable[[], bytes] | None, most: int, with_key: bool
    ) -> Answer:
        spent, pause, start = 0, FIRST_PAUSE, time.monotonic()
        while True:
            try:
                return self._once(method, path, None if body is None else body(), most, with_key)
            except Passing as problem:
                spent += problem.cost
                reason = self.clean(str(problem))
                if spent >= self._settings.tries:
                    raise EngineError(
                        "The server {address} cannot be used: {reason} (tried for {seconds:.0f} s).",
                        "Check that it runs, and the address.",
                        address=self.address,
                        reason=reason,
                        seconds=time.monotonic() - start,
                    ) from problem
                # a random part, so that the clients of a server that comes back do not come all at once
                seconds = max(problem.pause, pause * _RANDOM.uniform(0.5, 1.0))
                told = tr("The server {address}: {reason}; again in {seconds:.1f} s.")
                self._tell(told.format(address=self.address, reason=reason, seconds=seconds))
                if self._halt.wait(seconds):
                    raise BrokenOff from problem
                pause = min(2 * pause, LONGEST_PAUSE)

    def _once(self, method: str, path: str, body: bytes | None, most: int, with_key: bool) -> Answer:
        exchange = Exchange(self._route)
        with self._lock:
            self._open.add(exchange)
        timeout = self._settings.ask_timeout if body is None else self._settings.timeout
        try:
            if self._halt.is_set():
                raise BrokenOff
            answer = exchange.run(method, path, self._headers(body, with_key), body, timeout, most)
        except BrokenOff:
            raise
        except Exception as error:
            raise understand(error, self.address) from error
        finally:
            with self._lock:
                self._open.discard(exchange)
        if answer.status in _PASSING:
            reason = tr("it answers with HTTP {status}").format(status=answer.status)
            raise Passing(reason, pause=_retry_after(answer))
        if body is not None or answer.status != 404:
            check_status(answer, self.address, self.clean)
        return answer

    def _headers(self, body: bytes | None, with_key: bool) -> dict[str, str]:
        headers = {
            "Accept": "application/json",
            "User-Agent": "geoseg_qgis",
            "X-Request-Id": uuid.uuid4().hex,
        }
        if body is not None:
            headers["Content-Type"] = "application/json"
        if self._key and with_key:
            headers["Authorization"] = f"Bearer {self._key}"
        return headers


def decode_json(answer: Answer, address: Address) -> dict[str, Any]:
    """Return the JSON object of an answer; raises EngineError where it is none."""
    try:
        body = json.loads(answer.body)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise EngineError(
            "The answer of the server {address} is not what vLLM answers.",
            "Check the address and its port.",
            address=address,
        )
    return body


def _check_key(key: str, address: Address, plain_http: bool) -> None:
    if not (key.isascii() and key.isprintable()) or key != key.strip():
        raise EngineError(
            "The key of the server has signs that no key has.", "Copy it again, without line ends."
        )
    if key and address.scheme == "http" and not address.is_here and not plain_http:
        raise EngineError(
            "The key would travel to {host} for everybody on the way to read.",
            "Use https, an SSH tunnel to 127.0.0.1, or allow plain http where you trust the network.",
            host=address.host,
        )


def _retry_after(answer: Answer) -> float:
    text = answer.headers.get("retry-after", "")
    return min(float(text), LONGEST_PAUSE) if text.isascii() and text.isdigit() and len(text) < 5 else 0.0
