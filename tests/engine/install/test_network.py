"""The proxy's address and the variables that lead tools to it."""

from __future__ import annotations

from geoseg_qgis.engine.install.network import Network, proxy_url, without_secrets


def test_a_proxys_login_is_escaped_and_hidden():
    url = proxy_url("http", "proxy.example", 3128, "a b", "p@ss:w/d")
    assert url == "http://a%20b:p%40ss%3Aw%2Fd@proxy.example:3128"
    assert without_secrets(f"see {url} now") == "see http://…@proxy.example:3128 now"
    assert without_secrets("see http://me:p@ss@proxy:8080/x now") == "see http://…@proxy:8080/x now"
    assert proxy_url("socks5h", "proxy", 0, "", "") == "socks5h://proxy"


def test_nothing_is_set_where_nothing_is_wanted():
    assert Network().variables("bundle.pem") == {}
