"""TLS and proxies: whom the server engine trusts, and whom it shows the key."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from geoseg_qgis.core.run.jobs import ChunkJob
from geoseg_qgis.engine.server.engine import ServerEngine
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.errors import EngineError

from ..fake_server import KEY, FakeServer, hang, small_tiff
from .conftest import SECONDS

REQUEST = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]


@dataclass(frozen=True)
class Certificate:
    """Files of a certificate that signs itself."""

    file: Path
    secret: Path

    def context(self) -> ssl.SSLContext:
        """A server's side."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.file, self.secret)
        return context


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """Make certificates for a name."""

    def make(name: str) -> Certificate:
        folder = tmp_path_factory.mktemp("certificate")
        made = Certificate(folder / "cert.pem", folder / "secret.pem")
        names = ["-subj", f"/CN={name}", "-addext", f"subjectAltName={name}"]
        subprocess.run(
            [*REQUEST, *names, "-keyout", made.secret, "-out", made.file], check=True, capture_output=True
        )
        return made

    return make


@pytest.fixture(scope="module")
def ours(certificate) -> Certificate:
    return certificate("IP:127.0.0.1")


@pytest.fixture
def secure(ours):
    server = FakeServer(ours.context())
    yield server
    server.close()


def test_a_server_whose_authority_is_given_is_trusted(secure, ours):
    with ServerEngine(ServerSettings(secure.url, ca_file=str(ours.file)), KEY) as engine:
        assert engine.wait_until_loaded().dtype == "bfloat16"


def test_a_server_that_nobody_vouches_for_gets_nothing_at_all(secure):
    with ServerEngine(ServerSettings(secure.url), KEY) as engine:
        with pytest.raises(EngineError, match=r"certificate of the server .* is not trusted: self.signed"):
            engine.wait_until_loaded()
        assert not [line for line in engine.happened if "again in" in line], "it is not tried again"
    assert secure.seen == []


def test_a_certificate_for_another_name_is_refused(certificate):
    other = certificate("DNS:other.example.org")
    server = FakeServer(other.context())
    try:
        settings = ServerSettings(server.url, ca_file=str(other.file))
        with (
            ServerEngine(settings, KEY) as engine,
            pytest.raises(EngineError, match=r"not trusted: .*mismatch"),
        ):
            engine.wait_until_loaded()
        assert server.seen == []
    finally:
        server.close()


def test_no_setting_switches_the_check_off(secure, ours):
    engine = ServerEngine(ServerSettings(secure.url, ca_file=str(ours.file)), KEY)
    with engine:
        context = engine._caller._route.tls
        assert context.verify_mode == ssl.CERT_REQUIRED
        assert context.check_hostname
        assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_bad_file_of_authorities_is_named(tmp_path, content):
    path = tmp_path / "ca.pem"
    if content:
        path.write_text(content)
    with pytest.raises(EngineError, match=r"ca\.pem cannot be used"):
        ServerEngine(ServerSettings("https://127.0.0.1:1", ca_file=str(path)))


def test_https_to_a_server_without_tls_is_told_at_once():
    server = FakeServer()
    try:
        url = server.url.replace("http:", "https:")
        engine = ServerEngine(ServerSettings(url), KEY)
        with engine, pytest.raises(EngineError, match=r"No TLS connection.*https or http"):
            engine.wait_until_loaded()
        assert server.seen == []
    finally:
        server.close()


@pytest.mark.parametrize("url", ["http://10.1.2.3:8000", "http://gpu.example.org"])
def test_the_key_does_not_travel_in_the_open_unless_allowed(url):
    with pytest.raises(EngineError, match="for everybody on the way to read"):
        ServerEngine(ServerSettings(url), KEY)
    ServerEngine(ServerSettings(url, plain_http=True, proxy=""), KEY).close()
    ServerEngine(ServerSettings(url, proxy="")).close()


@pytest.mark.parametrize("key", ["two\nlines", "tab\tbed", " padded", "ümlaut"])
def test_a_key_that_would_break_the_request_is_refused_and_not_shown(key):
    with pytest.raises(EngineError, match="signs that no key has") as caught:
        ServerEngine(ServerSettings("http://127.0.0.1:1"), key)
    assert key not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "gpu",
        "ftp://gpu",
        "http://",
        "http://gpu:port",
        "http://gpu:99999",
        "http://u:p@gpu",
        "http://gpu?k=v",
        "http://gpu/a b",
        "http://gpu\r\nX: y",
    ],
)
def test_what_is_no_address_is_refused_at_once(url):
    with pytest.raises(EngineError, match="address"):
        ServerEngine(ServerSettings(url))


class FakeProxy:
    """A proxy that leads every connection to one port of this machine, and notes what it is told in the open."""

    def __init__(self, target: int) -> None:
        self.target, self.heads = target, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://user:pass@127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.run, daemon=True).start()

    def run(self) -> None:
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client: socket.socket) -> None:
        head = client.recv(65536)
        self.heads.append(head.decode("latin-1"))
        server = socket.create_connection(("127.0.0.1", self.target))
        if head.startswith(b"CONNECT"):
            client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        else:
            method, url, rest = head.split(b" ", 2)
            server.sendall(method + b" /" + url.split(b"/", 3)[3] + b" " + rest)
        with client, server:
            back = threading.Thread(target=pour, args=(server, client), daemon=True)
            back.start()
            pour(client, server)
            back.join(5)


def pour(source: socket.socket, sink: socket.socket) -> None:
    """Pass on what comes, to the end."""
    try:
        while part := source.recv(65536):
            sink.sendall(part)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def test_a_proxy_on_the_way_to_tls_never_sees_the_key(certificate):
    name = certificate("DNS:gpu.example.org")
    server = FakeServer(name.context())
    proxy = FakeProxy(server.port)
    try:
        settings = ServerSettings("https://gpu.example.org", ca_file=str(name.file), proxy=proxy.url)
        with ServerEngine(settings, KEY) as engine:
            engine.wait_until_loaded()
        assert f"Bearer {KEY}" in server.keys_seen()
        assert all(head.startswith("CONNECT gpu.example.org:443 ") for head in proxy.heads)
        assert all("Proxy-Authorization: Basic" in head for head in proxy.heads)
        assert not [head for head in proxy.heads if KEY in head]
    finally:
        server.close()
        proxy.listener.close()


@pytest.mark.parametrize("host", ["gpu.example.org", "[fd00::1]"])
@pytest.mark.parametrize("how", ["given", "environment"])
def test_plain_http_goes_through_the_proxy_of_the_environment(monkeypatch, how, host):
    server = FakeServer()
    proxy = FakeProxy(server.port)
    try:
        monkeypatch.setenv("http_proxy", proxy.url if how == "environment" else "http://127.0.0.1:1")
        monkeypatch.delenv("no_proxy", raising=False)
        given = proxy.url if how == "given" else None
        settings = ServerSettings(f"http://{host}:8000", plain_http=True, proxy=given)
        with ServerEngine(settings, KEY) as engine:
            engine.wait_until_loaded()
        assert proxy.heads[0].startswith(f"GET http://{host}:8000/health ")
    finally:
        server.close()
        proxy.listener.close()


@pytest.mark.parametrize("proxy", ["socks5://proxy:1080", "https://proxy:8443"])
def test_a_proxy_that_cannot_be_used_is_an_error_with_a_way_out(monkeypatch, proxy):
    monkeypatch.setenv("all_proxy", proxy)
    for name in ("http_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(EngineError, match=r"no_proxy to gpu\.example\.org"):
        ServerEngine(ServerSettings("http://gpu.example.org"))


def test_a_server_on_this_machine_is_asked_without_a_proxy(monkeypatch):
    server = FakeServer()
    try:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
        monkeypatch.delenv("no_proxy", raising=False)
        with ServerEngine(ServerSettings(server.url), KEY) as engine:
            engine.wait_until_loaded()
    finally:
        server.close()


def test_closing_breaks_off_a_tls_connection_that_waits(secure, ours, tmp_path):
    path = tmp_path / "in.tif"
    path.write_bytes(small_tiff(512, 512, 16, 6))
    secure.script.append(hang)
    engine = ServerEngine(ServerSettings(secure.url, ca_file=str(ours.file)), KEY)
    engine.wait_until_loaded()
    future = engine.submit(ChunkJob(0, str(path), str(tmp_path / "out.tif"), 512, 512, 1e-4, 0.0))
    deadline = time.monotonic() + 5
    while not secure.now and time.monotonic() < deadline:
        time.sleep(0.01)
    begin = time.monotonic()
    engine.close()
    with pytest.raises(EngineError, match="closed"):
        future.result(SECONDS)
    assert time.monotonic() - begin < SECONDS
