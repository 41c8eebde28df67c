"""Downloads by way of a proxy, and certificates: what fails is a sentence that names the cause."""

from __future__ import annotations

import ssl
import urllib.error
from pathlib import Path

from geoseg_qgis.models.hub.access import Access
from geoseg_qgis.models.hub.faults import is_passing, network_fault
from geoseg_qgis.models.hub.job import download
from geoseg_qgis.models.hub.way import Way
from geoseg_qgis.models.hub.wish import HubWish

from ..fake_hub import FakeHub
from .answers import answers, tls
from .downloads import ID, QUIET, Refusal


def test_a_proxy_that_wants_a_login(refusal: Refusal) -> None:
    with answers(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n") as port:
        way = Way(f"http://127.0.0.1:{port}")
        assert "proxy wants" in refusal(endpoint="http://hub.example.org", way=way)
        assert "proxy wants" in refusal(endpoint="https://hub.example.org", way=way)


def test_a_proxy_that_refuses_the_hub(refusal: Refusal) -> None:
    with answers(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n") as port:
        said = refusal(endpoint="https://hub.example.org", way=Way(f"http://127.0.0.1:{port}"))
    assert "The proxy does not let us reach hub.example.org" in said


def test_a_number_of_bytes_is_no_answer_of_a_proxy(tmp_path: Path) -> None:
    early = ConnectionError("the answer ended 4071 bytes early")
    assert "proxy wants" not in str(network_fault(early, HubWish(ID, "main", tmp_path, Access())))


def test_a_proxy_of_another_kind(refusal: Refusal) -> None:
    assert "of the kind socks5h" in refusal(way=Way("socks5h://127.0.0.1:1080"))


def test_hosts_without_proxy_are_reached_directly(fake_hub: FakeHub, hub: Path) -> None:
    way = Way("http://127.0.0.1:1")
    assert download(HubWish(ID, "main", hub, Access(fake_hub.endpoint), way), QUIET).files


def test_a_proxy_gets_the_requests(fake_hub: FakeHub, hub: Path) -> None:
    """A proxy of plain http takes whole addresses; the fake hub tells them by their path."""
    port = fake_hub.endpoint.rpartition(":")[2]
    wish = HubWish(ID, "main", hub, Access("http://hub.example.org"), Way(f"http://127.0.0.1:{port}"))
    download(wish, QUIET)
    assert fake_hub.asked[0].headers["Host"] == "hub.example.org"


def test_a_broken_tls_record_is_worth_another_try(hub: Path) -> None:
    """ssl gives such an error a text as its reason, as urllib does to what it has given up."""
    wish = HubWish(ID, "main", hub, Access())
    broken = ssl.SSLError(1, "[SSL] decryption failed or bad record mac")
    broken.reason = "DECRYPTION_FAILED_OR_BAD_RECORD_MAC"
    assert is_passing(broken, wish)
    assert not is_passing(urllib.error.URLError("an address that is not encrypted"), wish)
    assert not is_passing(urllib.error.URLError(ssl.SSLCertVerificationError(1, "no")), wish)


def test_a_certificate_that_nobody_vouches_for(refusal: Refusal, tmp_path: Path) -> None:
    with tls(tmp_path) as port:
        said = refusal(endpoint=f"https://localhost:{port}")
    assert "The certificate of localhost is not trusted" in said


def test_a_certificate_that_qgis_trusts(refusal: Refusal, tmp_path: Path) -> None:
    with tls(tmp_path) as port:
        way = Way(certificates=(tmp_path / "certificate.pem").read_text())
        said = refusal(endpoint=f"https://localhost:{port}", way=way)
    assert "has no model" in said  # it came through: that server answers 404


def test_redirects_to_plain_http_are_not_followed(refusal: Refusal, tmp_path: Path) -> None:
    answer = b"HTTP/1.1 302 Found\r\nLocation: http://elsewhere.example.org/\r\nContent-Length: 0\r\n\r\n"
    with tls(tmp_path, answer) as port:
        way = Way(certificates=(tmp_path / "certificate.pem").read_text())
        assert "not encrypted" in refusal(endpoint=f"https://localhost:{port}", way=way)
