"""Every failure of a download is a sentence that names the cause, with what to do about it."""

from __future__ import annotations

import os
import shutil
import socket
from pathlib import Path
from types import SimpleNamespace

import pytest

from geoseg_qgis.models.hub import fetch, patience
from geoseg_qgis.models.hub.access import Access
from geoseg_qgis.models.hub.job import download
from geoseg_qgis.models.hub.wish import HubWish

from ..fake_hub import FakeHub, Repository
from .answers import answers
from .downloads import ID, QUIET, Refusal


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


def test_a_login_page_in_place_of_the_hub(refusal: Refusal) -> None:
    page = b"<html>Please log in</html>"
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(page)
    with answers(head + page) as port:
        said = refusal(endpoint=f"http://127.0.0.1:{port}")
    assert "does not speak its language" in said
    assert "login page" in said


def test_a_listing_that_breaks_off_is_asked_for_again(refusal: Refusal) -> None:
    with answers(b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"sha": "0123') as port:
        said = refusal(endpoint=f"http://127.0.0.1:{port}")
    assert "failed (the answer ended 487 bytes early)" in said


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


def test_tries_are_few_enough_to_be_waited_for() -> None:
    assert sum(patience.PAUSE * 2**failure for failure in range(fetch.TRIES - 1)) <= 30
