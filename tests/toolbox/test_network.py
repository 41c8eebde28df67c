"""What QGIS's settings say of the network, whatever somebody typed into them."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.PyQt.QtNetwork import QNetworkProxy

from geoseg_qgis.processing import network


class Manager:
    """QGIS's network manager with a proxy and a list of exceptions."""

    def instance(self):
        return self

    def excludeList(self):
        return ["http://[::1", "https://intranet.example/wheels"]

    def noProxyList(self):
        return ["pypi.example", "[", ""]

    def fallbackProxy(self):
        return QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy", 3128)


def test_an_exception_that_is_no_address_is_passed_over(provider, monkeypatch):
    monkeypatch.setattr(network, "QgsNetworkAccessManager", Manager())
    assert network.qgis_network().no_proxy == ("intranet.example", "pypi.example")
