"""How pip and uv reach a package index: proxy and certificates as environment variables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True)
class Network:
    """What QGIS's settings say of the network; passwords travel in the environment, never in arguments.

    Attributes:
        proxy: address with user and password where there are any; empty leaves it to the environment.
        no_proxy: hosts that are reached directly.
        certificates: text of a PEM bundle with every authority to trust; empty for the tools' own.
    """

    proxy: str = ""
    no_proxy: tuple[str, ...] = ()
    certificates: str = ""

    def variables(self, bundle: str) -> dict[str, str]:
        """Return the variables for a child.

        Args:
            bundle: path of the file that holds ``certificates``.
        """
        found = {}
        if self.proxy:
            for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
                found[name] = found[name.lower()] = self.proxy  # which case counts differs from tool to tool
            found["NO_PROXY"] = found["no_proxy"] = ",".join(("localhost", "127.0.0.1", *self.no_proxy))
        if self.certificates:
            for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "PIP_CERT"):
                found[name] = bundle
        return found


def proxy_url(scheme: str, host: str, port: int, user: str, password: str) -> str:
    """Return a proxy's address; user and password are escaped, and may be empty."""
    login = quote(user, safe="")
    if password:
        login += ":" + quote(password, safe="")
    where = f"{host}:{port}" if port else host
    return f"{scheme}://{login}@{where}" if login else f"{scheme}://{where}"


def without_secrets(text: str) -> str:
    """Return a text without the logins in its addresses; a password may hold an @."""
    return re.sub(r"(?<=://)[^/\s]+@", "…@", text)
