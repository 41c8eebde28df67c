"""The address of a server, the way to it through a proxy, and whom TLS trusts."""

from __future__ import annotations

import base64
import ipaddress
import ssl
import urllib.request
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

from geoseg_qgis.errors import EngineError
from geoseg_qgis.texts import mark, tr

_ADVICE = mark("It looks like http://127.0.0.1:8000 or https://gpu.example.org.")


@dataclass(frozen=True)
class Address:
    """Where a server is.

    Attributes:
        scheme: ``http`` or ``https``.
        host: name or number.
        port: its TCP port.
        prefix: what its paths begin with, without a slash at the end; mostly empty.
    """

    scheme: str
    host: str
    port: int
    prefix: str

    @classmethod
    def parse(cls, url: str) -> Address:
        """Read an address; raises EngineError where it is none, or holds a password."""
        problem = EngineError("The address of the server is no address of a web server.", _ADVICE)
        parts = _split(url.strip(), problem)
        if parts.username is not None or parts.query or parts.fragment:
            raise EngineError(
                "The address of the server {host} has more than a name, a port and a path.",
                "A key belongs into the authentication settings, not into the address.",
                host=parts.hostname,
            )
        port = parts.port or (443 if parts.scheme == "https" else 80)
        return cls(parts.scheme, str(parts.hostname), port, parts.path.rstrip("/"))

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}{self.prefix}"

    @property
    def is_here(self) -> bool:
        """True where the server runs on this very machine."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host.lower() == "localhost"


@dataclass(frozen=True)
class Proxy:
    """A proxy on the way: host, port, and the header that it wants."""

    host: str
    port: int
    headers: tuple[tuple[str, str], ...]


def find_proxy(address: Address, wanted: str | None) -> Proxy | None:
    """Return the proxy for an address.

    Args:
        address: of the server; for one on this machine there is never a proxy.
        wanted: address of a proxy; None asks the environment (``http_proxy``, ``no_proxy``) as ``urllib``
            does, empty uses none.

    Raises:
        EngineError: what is given is no address.
    """
    if address.is_here or wanted == "":
        return None
    if wanted is None:
        if urllib.request.proxy_bypass(address.host):
            return None
        known = urllib.request.getproxies()
        wanted = known.get(address.scheme) or known.get("all")
        if not wanted:
            return None
    advice = tr(
        "Set {variable} to http://host:port, or no_proxy to {host} where it needs none; in QGIS under "
        "Settings, Options, Network."
    ).format(variable=f"{address.scheme}_proxy", host=address.host)
    problem = EngineError(
        "The address of the proxy is no address of a web server.", "{advice}", advice=advice
    )
    parts = _split(wanted if "://" in wanted else f"http://{wanted}", problem)
    if parts.scheme != "http":
        raise EngineError(
            "The proxy {host} is spoken to with http only, not {scheme}.",
            "{advice}",
            host=parts.hostname,
            scheme=parts.scheme,
            advice=advice,
        )
    headers: tuple[tuple[str, str], ...] = ()
    if parts.username is not None:
        secret = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
        headers = (("Proxy-Authorization", "Basic " + base64.b64encode(secret).decode()),)
    return Proxy(str(parts.hostname), parts.port or 8080, headers)


def tls_context(address: Address, ca_file: str) -> ssl.SSLContext | None:
    """Return how certificates are verified, None for plain http; raises EngineError for a bad ``ca_file``."""
    if address.scheme != "https":
        return None
    try:
        context = ssl.create_default_context(cafile=ca_file or None)
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise EngineError(
            "The certificates in {path} cannot be used ({reason}).",
            "It must be a file in PEM format.",
            path=ca_file,
            reason=error,
        ) from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _split(url: str, problem: EngineError) -> SplitResult:
    """Return the parts of an address; raises the problem where it is none."""
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError as error:  # a port that is no number
        raise problem from error
    if not valid or not url.isascii() or any(sign.isspace() for sign in url):
        raise problem
    return parts
