"""The proxy and the certificates of QGIS's settings, for the tools that download the engine."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from geoseg_qgis.engine.install.network import Network, proxy_url

_BUNDLES = ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def qgis_network() -> Network:
    """Return what QGIS's settings say of the network; call in the main thread."""
    manager = QgsNetworkAccessManager.instance()
    direct = (*manager.excludeList(), *manager.noProxyList())
    hosts = tuple(filter(None, map(_host, direct)))
    return Network(_proxy(manager.fallbackProxy()), hosts, _certificates())


def _host(address: str) -> str:
    """Return the host of an address; empty for what is none, which QGIS lets anybody type."""
    try:
        return urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:
        return ""


def _proxy(proxy: QNetworkProxy) -> str:
    """Return the proxy's address; empty for none, and for the system's, which is in the environment."""
    kinds = QNetworkProxy.ProxyType
    schemes = {kinds.HttpProxy: "http", kinds.HttpCachingProxy: "http", kinds.Socks5Proxy: "socks5h"}
    scheme = schemes.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return ""
    return proxy_url(scheme, proxy.hostName(), proxy.port(), proxy.user(), proxy.password())


def _certificates() -> str:
    """Return all trusted authorities as PEM where the user added some in QGIS, else empty."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled():
        return ""
    if not manager.databaseCAs() and not manager.extraFileCAs():
        return ""
    trusted = bytes(manager.trustedCaCertsPemText()).decode("ascii", "ignore")
    return "\n".join((trusted, *_from_environment()))


def _from_environment() -> list[str]:
    """Return the bundles that variables name: one file replaces them all."""
    paths = {os.environ[name] for name in _BUNDLES if os.environ.get(name)}
    return [Path(path).read_text("ascii", "ignore") for path in sorted(paths) if Path(path).is_file()]
