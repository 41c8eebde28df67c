"""Every failure of a download is a sentence that names the cause, with what to do about it."""

from __future__ import annotations

import json
import os
import shutil
import socket
import ssl
import subprocess
import threading
import urllib.error
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Callable

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.hub import fetch, patience
from geoseg_qgis.models.hub.access import Access, find_token
from geoseg_qgis.models.hub.faults import is_passing, network_fault
from geoseg_qgis.models.hub.job import download
from geoseg_qgis.models.hub.way import Way
from geoseg_qgis.models.hub.wish import HubWish, Listener

from .fake_hub import FakeHub, Repository
from .model_folders import CONFIG, safetensors

ID = "owner/floods"
QUIET = Listener(lambda text: None, lambda text: None, lambda percent: None, lambda: False)
Refusal = Callable[..., str]


@pytest.fixture
def fake_hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    """A hub with one small model."""
    monkeypatch.setattr(patience, "PAUSE", 0.01)
    with FakeHub() as hub:
        hub.repositories[ID] = Repository(
            {"config.json": json.dumps(CONFIG).encode(), "model.safetensors": safetensors()}
        )
        yield hub


@pytest.fixture
def refusal(fake_hub: FakeHub, hub: Path) -> Refusal:
    """Try a download that must fail, and return what is said."""

    def run(
        hub_id: str = ID, revision: str = "main", token: str = "", endpoint: str = "", way: Way | None = None
    ) -> str:
        access = Access(endpoint or fake_hub.endpoint, token)
        with pytest.raises(ModelError) as error:
            download(HubWish(hub_id, revision, hub, access, way or Way()), QUIET)
        assert error.value.advice or "The hub answers with the revision" in error.value.message
        assert "hf_" not in str(error.value)
        return str(error.value)

    return run


def test_no_such_model(refusal: Refusal) -> None:
    said = refusal("owner/nothing")
    assert "has no model owner/nothing, or it is private" in said
    assert "HF_TOKEN" in said


def test_no_such_revision(refusal: Refusal) -> None:
    assert "owner/floods has no revision v9" in refusal(revision="v9")


def test_a_gated_model_without_a_token(refusal: Refusal, fake_hub: FakeHub) -> None:
    fake_hub.repositories[ID].gated = True
    said = refusal()
    assert "is gated: its conditions must be accepted first" in said
    assert f"Accept them on {fake_hub.endpoint}/{ID}" in said


def test_a_gated_model_that_this_account_may_not_have(refusal: Refusal, fake_hub: FakeHub) -> None:
    fake_hub.repositories["closed/model"] = Repository(fake_hub.repositories[ID].files, gated=True)
    assert "Your account has no access to closed/model" in refusal("closed/model", token=fake_hub.token)


def test_a_token_that_the_hub_does_not_know(refusal: Refusal) -> None:
    assert "The hub refuses your token" in refusal(token="hf_wrong")


def test_a_hub_that_cannot_be_reached(refusal: Refusal) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        said = refusal(endpoint=f"http://127.0.0.1:{nobody.getsockname()[1]}")
    assert "The connection to the hub 127.0.0.1 failed" in said
    assert "Check the network and the proxy" in said


def test_a_name_that_nobody_knows(refusal: Refusal) -> None:
    assert "no.such.host.invalid is not found" in refusal(endpoint="http://no.such.host.invalid")


def test_a_proxy_that_wants_a_login(refusal: Refusal) -> None:
    with _answers(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n") as port:
        way = Way(f"http://127.0.0.1:{port}")
        assert "proxy wants" in refusal(endpoint="http://hub.example.org", way=way)
        assert "proxy wants" in refusal(endpoint="https://hub.example.org", way=way)


def test_a_proxy_that_refuses_the_hub(refusal: Refusal) -> None:
    with _answers(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n") as port:
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


def test_a_login_page_in_place_of_the_hub(refusal: Refusal) -> None:
    page = b"<html>Please log in</html>"
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(page)
    with _answers(head + page) as port:
        said = refusal(endpoint=f"http://127.0.0.1:{port}")
    assert "does not speak its language" in said
    assert "login page" in said


def test_a_listing_that_breaks_off_is_asked_for_again(refusal: Refusal) -> None:
    with _answers(b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"sha": "0123') as port:
        said = refusal(endpoint=f"http://127.0.0.1:{port}")
    assert "failed (the answer ended 487 bytes early)" in said


def test_a_broken_tls_record_is_worth_another_try(hub: Path) -> None:
    """ssl gives such an error a text as its reason, as urllib does to what it has given up."""
    wish = HubWish(ID, "main", hub, Access())
    broken = ssl.SSLError(1, "[SSL] decryption failed or bad record mac")
    broken.reason = "DECRYPTION_FAILED_OR_BAD_RECORD_MAC"
    assert is_passing(broken, wish)
    assert not is_passing(urllib.error.URLError("an address that is not encrypted"), wish)
    assert not is_passing(urllib.error.URLError(ssl.SSLCertVerificationError(1, "no")), wish)


def test_a_certificate_that_nobody_vouches_for(refusal: Refusal, tmp_path: Path) -> None:
    with _tls(tmp_path) as port:
        said = refusal(endpoint=f"https://localhost:{port}")
    assert "The certificate of localhost is not trusted" in said


def test_a_certificate_that_qgis_trusts(refusal: Refusal, tmp_path: Path) -> None:
    with _tls(tmp_path) as port:
        way = Way(certificates=(tmp_path / "certificate.pem").read_text())
        said = refusal(endpoint=f"https://localhost:{port}", way=way)
    assert "has no model" in said  # it came through: that server answers 404


def test_redirects_to_plain_http_are_not_followed(refusal: Refusal, tmp_path: Path) -> None:
    answer = b"HTTP/1.1 302 Found\r\nLocation: http://elsewhere.example.org/\r\nContent-Length: 0\r\n\r\n"
    with _tls(tmp_path, answer) as port:
        way = Way(certificates=(tmp_path / "certificate.pem").read_text())
        assert "not encrypted" in refusal(endpoint=f"https://localhost:{port}", way=way)


def test_a_disk_without_room(refusal: Refusal, monkeypatch: pytest.MonkeyPatch, hub: Path) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=1000))
    said = refusal()
    assert "MB are free there" in said
    assert "HF_HOME" in said
    assert not list(hub.rglob("*.incomplete"))


def test_a_disk_that_fills_up_on_the_way(refusal: Refusal, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        def write(self, block: bytes) -> int:
            raise OSError(28, "No space left on device")

        def seek(self, position: int) -> None:
            pass

        def close(self) -> None:
            raise OSError(28, "No space left on device")

    real = Path.open
    monkeypatch.setattr(
        Path,
        "open",
        lambda self, *mode, **more: Full() if self.suffix == ".incomplete" else real(self, *mode, **more),
    )
    said = refusal()
    assert "is full; what has been downloaded stays for the next time" in said


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_cache_that_may_not_be_written(refusal: Refusal, hub: Path) -> None:
    hub.mkdir(parents=True)
    hub.chmod(0o500)
    assert "cannot be written" in refusal()


def test_a_cache_whose_place_is_taken(refusal: Refusal, hub: Path) -> None:
    hub.parent.mkdir(parents=True)
    hub.write_text("a file")
    assert "cannot be written" in refusal()


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"model.safetensors": b"x"}, "has no config.json"),
        ({"config.json": b"{}"}, "has no weights"),
        ({"config.json": b"{}", "last.ckpt": b"x"}, "has no weights"),
    ],
)
def test_what_is_no_model_for_vllm(
    refusal: Refusal, fake_hub: FakeHub, files: dict[str, bytes], said: str
) -> None:
    fake_hub.repositories[ID] = Repository(files)
    assert said in refusal()


@pytest.mark.parametrize("hub_id", ["", "name", "a/b/c", "../../etc", "owner/..", "https://x/y"])
def test_what_is_no_id_is_not_asked_for(refusal: Refusal, fake_hub: FakeHub, hub_id: str) -> None:
    assert "is no id of the hub" in refusal(hub_id)
    assert not fake_hub.asked


@pytest.mark.parametrize("revision", ["", "../main", "a..b", "x y", "main?x=1"])
def test_what_is_no_revision_is_not_asked_for(refusal: Refusal, fake_hub: FakeHub, revision: str) -> None:
    assert "is no revision" in refusal(revision=revision)
    assert not fake_hub.asked


def test_a_disk_that_locks_nothing_is_no_obstacle(
    fake_hub: FakeHub, hub: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")

    def refuse(*arguments: object) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    assert download(HubWish(ID, "main", hub, Access(fake_hub.endpoint)), QUIET).fetched


class TestAccess:
    """The address and the token, as the hub's own tools find them."""

    @pytest.fixture(autouse=True)
    def clean(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_TOKEN_PATH", "HF_ENDPOINT", "HF_HUB_OFFLINE"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("HF_HOME", str(tmp_path))

    def test_the_public_hub_without_a_token(self) -> None:
        assert Access.from_environment() == Access("https://huggingface.co", "")

    def test_the_variable_wins_over_the_file(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        (tmp_path / "token").write_text("hf_file\n")
        assert find_token() == "hf_file"
        monkeypatch.setenv("HF_TOKEN", " hf_variable ")
        assert find_token() == "hf_variable"

    def test_the_file_may_lie_elsewhere(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        (tmp_path / "mine").write_text("hf_mine")
        monkeypatch.setenv("HF_TOKEN_PATH", str(tmp_path / "mine"))
        assert find_token() == "hf_mine"

    @pytest.mark.parametrize("text", ["two words", "a\nb", "é"])
    def test_what_cannot_be_a_token_is_refused_without_showing_it(
        self, monkeypatch: pytest.MonkeyPatch, text: str
    ) -> None:
        monkeypatch.setenv("HF_TOKEN", text)
        with pytest.raises(ModelError, match="HF_TOKEN holds no token") as error:
            find_token()
        assert text not in str(error.value)

    def test_the_token_does_not_show_in_a_traceback(self) -> None:
        assert "hf_secret" not in repr(Access("https://huggingface.co", "hf_secret"))

    def test_no_token_over_plain_http_to_elsewhere(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HF_TOKEN", "hf_secret")
        monkeypatch.setenv("HF_ENDPOINT", "http://mirror.example.org/")
        assert Access.from_environment() == Access("http://mirror.example.org", "")
        monkeypatch.setenv("HF_ENDPOINT", "https://mirror.example.org")
        assert Access.from_environment().token == "hf_secret"

    @pytest.mark.parametrize("address", ["ftp://x", "mirror", "https://me:secret@x", "file:///etc"])
    def test_what_is_no_address_is_refused(self, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
        monkeypatch.setenv("HF_ENDPOINT", address)
        with pytest.raises(ModelError, match="HF_ENDPOINT is no address"):
            Access.from_environment()

    def test_offline_is_offline(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HF_HUB_OFFLINE", "1")
        with pytest.raises(ModelError, match="HF_HUB_OFFLINE forbids"):
            Access.from_environment()


class _answers:  # noqa: N801 - reads as a phrase
    """A server that gives every connection the same bytes; enters as its port."""

    def __init__(self, answer: bytes, context: ssl.SSLContext | None = None) -> None:
        self._answer, self._context = answer, context
        self._socket = socket.create_server(("127.0.0.1", 0))

    def __enter__(self) -> int:
        threading.Thread(target=self._serve, daemon=True).start()
        return int(self._socket.getsockname()[1])

    def __exit__(self, *error: object) -> None:
        self._socket.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            try:
                with connection, self._wrap(connection) as talk:
                    talk.recv(65536)
                    talk.sendall(self._answer)
            except OSError:
                continue

    def _wrap(self, connection: socket.socket) -> socket.socket:
        return self._context.wrap_socket(connection, server_side=True) if self._context else connection


def _tls(folder: Path, answer: bytes = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n") -> _answers:
    """A server with a certificate of its own, which is left in `folder`."""
    if not shutil.which("openssl"):
        pytest.skip("openssl is not on this machine")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    subprocess.run(
        [*command, *names, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return _answers(answer, context)


def test_tries_are_few_enough_to_be_waited_for() -> None:
    assert sum(patience.PAUSE * 2**failure for failure in range(fetch.TRIES - 1)) <= 30
