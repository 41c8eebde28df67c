"""The way to the hub: proxy, hosts without one, and whom TLS trusts."""

from __future__ import annotations

import os
import ssl
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from geoseg_qgis.errors import ModelError

_BUNDLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Way:
    """What the settings say of the network.

    Attributes:
        proxy: its address, with a login where it wants one; empty leaves it to the environment.
        direct: hosts that are reached without it.
        certificates: PEM text of every authority to trust; empty for the system's.
    """

    proxy: str = ""
    direct: tuple[str, ...] = ()
    certificates: str = ""


def tls_context(way: Way) -> ssl.SSLContext:
    """Return how certificates are verified. Raises ModelError for certificates that are none."""
    try:
        context = ssl.create_default_context()
        if way.certificates:
            context.load_verify_locations(cadata=way.certificates)
        for name in _BUNDLES:
            if os.environ.get(name) and Path(os.environ[name]).is_file():
                context.load_verify_locations(cafile=os.environ[name])
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise ModelError(
            "The trusted certificates cannot be used ({reason}).",
            "Check them in QGIS's settings, under Authentication, and the variable SSL_CERT_FILE.",
            reason=error,
        ) from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class Proxies(urllib.request.ProxyHandler):
    """Sends requests through the proxy of a way, but for hosts that are reached directly.

    Raises:
        ModelError: the proxy is of a kind that cannot be used.
    """

    def __init__(self, way: Way) -> None:
        if way.proxy and urlsplit(way.proxy).scheme != "http":
            kind = urlsplit(way.proxy).scheme
            raise ModelError(
                "The proxy of QGIS's settings is of the kind {kind}, which downloads of models cannot use.",
                "Set an HTTP proxy in QGIS's settings, under Network, or copy the model over.",
                kind=kind,
            )
        self._direct = tuple(host.lower() for host in (*LOOPBACK, *way.direct))
        super().__init__({"http": way.proxy, "https": way.proxy} if way.proxy else None)

    def proxy_open(self, request: urllib.request.Request, proxy: str, kind: str):  # type: ignore[no-untyped-def]
        """Let the next handler open what is reached directly."""
        host = (urlsplit(request.full_url).hostname or "").lower()
        if any(host == name or host.endswith(f".{name.lstrip('.')}") for name in self._direct):
            return None
        return super().proxy_open(request, proxy, kind)
