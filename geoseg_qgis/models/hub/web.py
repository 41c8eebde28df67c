"""Opens addresses of the hub; the token stays with it, and connections can be cut from another thread."""

from __future__ import annotations

import contextlib
import http.client
import socket
import urllib.error
import urllib.request
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from geoseg_qgis.models.hub.access import Access
from geoseg_qgis.models.hub.way import Proxies, Way, tls_context
from geoseg_qgis.texts import tr

TIMEOUT = 30.0
"""Seconds without a byte after which a connection counts as broken."""


class Web:
    """Opens addresses of one hub, and of the hosts that it sends us to.

    Args:
        access: the hub.
        way: proxy and certificates.
        timeout: seconds without a byte.

    Raises:
        ModelError: the proxy or the certificates cannot be used.
    """

    def __init__(self, access: Access, way: Way, timeout: float = TIMEOUT) -> None:
        self._access, self._timeout = access, timeout
        self._sockets: list[socket.socket] = []
        self._is_cut = False
        self._opener = urllib.request.OpenerDirector()  # no handlers of files, ftp and data
        for handler in (
            Proxies(way),
            _Http(self),
            _Https(self, tls_context(way)),
            _Redirects(access),
            urllib.request.HTTPDefaultErrorHandler(),
            urllib.request.HTTPErrorProcessor(),
            urllib.request.UnknownHandler(),
        ):
            self._opener.add_handler(handler)

    def open(self, path: str, headers: Mapping[str, str] | None = None) -> http.client.HTTPResponse:
        """Return the answer to a GET, its body not read yet.

        Args:
            path: below the hub's address, with a slash in front.
            headers: more of them.

        Raises:
            OSError, http.client.HTTPException: the network failed; `urllib.error.HTTPError` for a status.
        """
        fixed = {"User-Agent": "geoseg_qgis", "Accept-Encoding": "identity"}
        request = urllib.request.Request(  # noqa: S310 - the opener knows http and https alone
            self._access.endpoint + path, headers={**fixed, **(headers or {})}
        )
        _add_token(request, self._access)
        return self._opener.open(request, timeout=self._timeout)

    def cut(self) -> None:
        """Cut every connection, from any thread; no new one opens."""
        self._is_cut = True
        for sock in self._sockets:
            with contextlib.suppress(OSError):
                # not SSLSocket's own, which takes the TLS away from under the thread that reads
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def connected(self, sock: socket.socket) -> None:
        """Remember a connection; raises ConnectionAbortedError where all have been cut."""
        self._sockets = [other for other in self._sockets if other.fileno() >= 0] + [sock]
        if self._is_cut:
            sock.close()
            raise ConnectionAbortedError("cut")


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects; the token goes along within the hub, never to the hosts that hold the files."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request:
        """Return the next request."""
        if urlsplit(req.full_url).scheme == "https" and urlsplit(newurl).scheme != "https":
            fp.close()
            raise urllib.error.URLError(tr("the hub sends us to an address that is not encrypted"))
        request = urllib.request.Request(newurl, headers=dict(req.headers))  # noqa: S310 - as above
        _add_token(request, self._access)
        return request

    def http_error_308(self, req: Any, fp: Any, code: int, msg: str, headers: Any) -> Any:
        """Follow a permanent redirect, which Python knows from 3.11 on only."""
        return self.http_error_302(req, fp, code, msg, headers)


class _Http(urllib.request.HTTPHandler):
    def __init__(self, web: Web) -> None:
        super().__init__()
        self._web = web

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_recorded(http.client.HTTPConnection, self._web), req)


class _Https(urllib.request.HTTPSHandler):
    def __init__(self, web: Web, context: Any) -> None:
        super().__init__(context=context)
        self._web, self._tls = web, context

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_recorded(http.client.HTTPSConnection, self._web), req, context=self._tls)


def _recorded(kind: type[http.client.HTTPConnection], web: Web) -> Any:
    """Return a connection class that tells of its socket, which urllib hides."""

    class Recorded(kind):  # type: ignore[valid-type,misc]
        def connect(self) -> None:
            super().connect()
            web.connected(self.sock)

    return Recorded


def _add_token(request: urllib.request.Request, access: Access) -> None:
    if access.token and _origin(request.full_url) == _origin(access.endpoint):
        request.add_unredirected_header("Authorization", f"Bearer {access.token}")


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return parts.scheme, (parts.hostname or "").lower(), port
