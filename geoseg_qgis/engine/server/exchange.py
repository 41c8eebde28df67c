"""One request and its answer, of bounded size and time, that can be broken off from another thread."""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from geoseg_qgis.engine.server.address import Address, Proxy
from geoseg_qgis.texts import tr

_BLOCK = 1 << 16


class TooLong(Exception):  # noqa: N818 - what happened
    """The answer is longer than it may be."""


class BrokenOff(Exception):  # noqa: N818 - what happened
    """`Exchange.abort` was called."""


@dataclass(frozen=True)
class Answer:
    """Status, headers (names in lower case) and body of an answer."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Route:
    """How a server is reached.

    Attributes:
        address: of the server.
        proxy: on the way, or None.
        tls: how certificates are verified; None for plain http.
        connect_timeout: seconds.
    """

    address: Address
    proxy: Proxy | None
    tls: ssl.SSLContext | None
    connect_timeout: float


class Exchange:
    """A connection for one request. A server closes idle connections, so none is used twice."""

    def __init__(self, route: Route) -> None:
        self._route = route
        self._aborted = self._expired = False
        self._sock: socket.socket | None = None  # http.client forgets it before the answer is read
        self._connection = _connection(route)

    def run(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: float,
        most: int,
    ) -> Answer:
        """Send a request and return the answer; redirects are not followed.

        Args:
            method: ``GET`` or ``POST``.
            path: below the server's prefix, beginning with a slash.
            headers: of the request.
            body: of the request.
            timeout: seconds until the answer is complete, without the connecting, which has four times its
                own: a proxy and TLS are connected to one after the other.
            most: bytes that the answer may have.

        Raises:
            OSError, http.client.HTTPException: the network failed.
            TooLong: the answer has more than ``most`` bytes.
            BrokenOff: `abort` was called.
        """
        try:
            return self._run(method, path, headers, body, timeout, most)
        except Exception as error:
            if self._aborted:
                raise BrokenOff from error
            if self._expired:
                raise socket.timeout("the answer does not end") from error
            raise
        finally:
            self._connection.close()

    def abort(self) -> None:
        """Break off, from any thread."""
        self._aborted = True
        self._shut()

    def _expire(self) -> None:
        self._expired = True
        self._shut()

    def _shut(self) -> None:
        sock = self._sock or self._connection.sock
        if sock is not None:
            with contextlib.suppress(OSError):
                # not SSLSocket's own, which takes the TLS away from under the thread that reads
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    @contextlib.contextmanager
    def _within(self, seconds: float) -> Iterator[None]:
        """Break off what takes longer; a socket's timeout is for each piece that comes, however small."""
        timer = threading.Timer(seconds, self._expire)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
        if self._expired:  # what was shut may look complete
            raise socket.timeout

    def _run(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: float,
        most: int,
    ) -> Answer:
        connection, address = self._connection, self._route.address
        try:
            with self._within(4 * self._route.connect_timeout):
                connection.connect()
        except socket.timeout as error:  # TimeoutError itself only from Python 3.10 on
            late = tr("no connection within {seconds:.0f} s").format(seconds=self._route.connect_timeout)
            raise ConnectionError(late) from error
        self._sock = sock = connection.sock
        if self._aborted:
            raise BrokenOff
        deadline = time.monotonic() + timeout
        sock.settimeout(timeout)
        target, sent = address.prefix + path, dict(headers)
        if self._route.proxy is not None and self._route.tls is None:
            target = f"{address}{path}"
            sent.update(self._route.proxy.headers)
        with self._within(timeout):
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                # a server may refuse before it has read all; then its answer is there already
                connection.request(method, target, body, {**sent, "Connection": "close"})
            with connection.getresponse() as response:
                content = _read(response, sock, deadline, most)
                return Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, content)


def _connection(route: Route) -> http.client.HTTPConnection:
    address, proxy = route.address, route.proxy
    host, port = (proxy.host, proxy.port) if proxy is not None else (address.host, address.port)
    if route.tls is None:
        return http.client.HTTPConnection(host, port, timeout=route.connect_timeout)
    made = http.client.HTTPSConnection(host, port, timeout=route.connect_timeout, context=route.tls)
    if proxy is not None:
        made.set_tunnel(address.host, address.port, dict(proxy.headers))
    return made


def _read(response: http.client.HTTPResponse, sock: socket.socket, deadline: float, most: int) -> bytes:
    """Read the body as it comes, so that one that drips in is noticed."""
    promised, parts, size = response.length, [], 0
    while promised is None or size < promised:
        left = deadline - time.monotonic()
        if left <= 0:
            raise socket.timeout("the answer does not end")  # TimeoutError itself only from Python 3.10 on
        sock.settimeout(left)
        part = response.read1(_BLOCK)
        if not part:
            break
        size += len(part)
        if size > most:
            raise TooLong
        parts.append(part)
    if promised is not None and size < promised:
        raise http.client.IncompleteRead(b"", promised - size)
    return b"".join(parts)
