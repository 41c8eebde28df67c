"""Downloads that are disturbed: they go on after a break, and nothing half is taken."""

from __future__ import annotations

import contextlib
import threading
import time
from pathlib import Path
from typing import Callable

import pytest

from geoseg_qgis.errors import Cancelled, ModelError
from geoseg_qgis.models.catalogue import resolve_model
from geoseg_qgis.models.hub import fetch

from ..fake_hub import FakeHub, sha256
from .downloads import ID, Ear, Go, large_requests


def test_a_damaged_file_in_the_cache_is_fetched_again(go: Go, fake_hub: FakeHub) -> None:
    done = go()
    blob = (done.folder / "model.safetensors").resolve()
    content = blob.read_bytes()
    blob.write_bytes(content[:-1] + b"x")
    go()
    assert (done.folder / "model.safetensors").read_bytes() == content


def test_a_connection_that_breaks_goes_on_where_it_stopped(go: Go, fake_hub: FakeHub) -> None:
    fake_hub.behaviour.drop_after, fake_hub.behaviour.drops = 100_000, 2
    ear = Ear()
    done = go(ear=ear)
    starts = [int(text.removeprefix("bytes=").rstrip("-") or 0) for text in large_requests(fake_hub)]
    assert starts == [0, 100_000, 200_000]
    assert (done.folder / "model.safetensors").read_bytes() == (
        fake_hub.repositories[ID].files["model.safetensors"]
    )
    assert any("The connection broke" in text for text in ear.said)


def test_a_break_at_every_step_ends_only_where_nothing_is_gained(go: Go, fake_hub: FakeHub) -> None:
    """More breaks than tries: each of them brought some bytes."""
    fake_hub.behaviour.drop_after, fake_hub.behaviour.drops = 20_000, 19
    go()
    assert len(large_requests(fake_hub)) == 20


def test_the_next_download_goes_on_where_a_failed_one_stopped(go: Go, fake_hub: FakeHub, hub: Path) -> None:
    fake_hub.behaviour.drop_after, fake_hub.behaviour.drops = 150_000, 1
    fake_hub.behaviour.refusals_then = 1000
    with pytest.raises(ModelError, match="HTTP 503"):
        go()
    assert next(hub.rglob("*.incomplete")).stat().st_size == 150_000
    fake_hub.behaviour.refusals = 0
    fake_hub.asked.clear()
    done = go()
    assert large_requests(fake_hub) == ["bytes=150000-"]
    assert done.fetched == len(fake_hub.repositories[ID].files["model.safetensors"]) - 150_000
    assert not list(hub.rglob("*.incomplete"))


def test_a_host_without_parts_starts_again(go: Go, fake_hub: FakeHub) -> None:
    fake_hub.behaviour.drop_after, fake_hub.behaviour.drops = 100_000, 1
    fake_hub.behaviour.parts = False
    done = go()
    weights = done.folder / "model.safetensors"
    assert weights.read_bytes() == fake_hub.repositories[ID].files["model.safetensors"]


@pytest.mark.parametrize("status", [503, 500, 429, 403])
def test_a_host_that_is_busy_or_finds_its_signature_too_old_is_asked_again(
    go: Go, fake_hub: FakeHub, status: int
) -> None:
    fake_hub.behaviour.refusals, fake_hub.behaviour.refuse_with = 3, status
    assert go().fetched > 0


def test_a_host_that_stays_busy_is_given_up_and_named(go: Go, fake_hub: FakeHub) -> None:
    fake_hub.behaviour.refusals = 1000
    with pytest.raises(ModelError, match="HTTP 503"):
        go()
    assert len(fake_hub.of("cdn")) == fetch.TRIES


def test_what_differs_from_the_checksum_is_fetched_once_more(go: Go, fake_hub: FakeHub) -> None:
    right = fake_hub.repositories[ID].files["model.safetensors"]
    fake_hub.behaviour.spoil, fake_hub.behaviour.spoils = right[:-1] + b"!", 1
    assert (go().folder / "model.safetensors").read_bytes() == right


@pytest.mark.parametrize("change", [lambda right: right[:-1] + b"!", lambda right: right + b"more"])
def test_what_differs_twice_is_refused_and_leaves_nothing(
    go: Go, fake_hub: FakeHub, hub: Path, change: Callable[[bytes], bytes]
) -> None:
    right = fake_hub.repositories[ID].files["model.safetensors"]
    fake_hub.behaviour.spoil, fake_hub.behaviour.spoils = change(right), 10
    with pytest.raises(ModelError, match="checksums differ"):
        go()
    names = {path.name for path in hub.rglob("*")}
    assert sha256(right) not in names
    assert not any(name.endswith(".incomplete") for name in names)
    with pytest.raises(ModelError, match="is not on this machine"):
        resolve_model(ID)


def test_a_model_that_is_not_complete_is_not_there(go: Go, fake_hub: FakeHub) -> None:
    fake_hub.behaviour.refusals, fake_hub.behaviour.refuse_with = 1000, 404
    with pytest.raises(ModelError, match=r"The host of the hub's files, 127\.0\.0\.1, answers with HTTP 404"):
        go()
    with pytest.raises(ModelError, match="is not on this machine"):
        resolve_model(ID)


def test_cancel_does_not_wait_for_a_host_that_says_nothing(go: Go, fake_hub: FakeHub, hub: Path) -> None:
    fake_hub.behaviour.stall = 50_000
    started: list[float] = []

    def stalled(ear: Ear) -> bool:
        if any(path.stat().st_size for path in hub.rglob("*.incomplete")) and not started:
            started.append(time.monotonic())
        return bool(started)

    with pytest.raises(Cancelled):
        go(ear=Ear(stalled))
    assert time.monotonic() - started[0] < 5  # the host would keep silent for 20 s
    ends = time.monotonic() + 5
    while any(thread.name.startswith("download of") for thread in threading.enumerate()):
        assert time.monotonic() < ends
        time.sleep(0.02)


def test_the_partial_file_of_a_cancelled_download_is_used(go: Go, fake_hub: FakeHub, hub: Path) -> None:
    fake_hub.behaviour.stall = 50_000
    with pytest.raises(Cancelled):
        go(ear=Ear(lambda ear: any(path.stat().st_size for path in hub.rglob("*.incomplete"))))
    kept = next(hub.rglob("*.incomplete")).stat().st_size
    assert kept > 0
    fake_hub.behaviour.stall = 0
    fake_hub.asked.clear()
    go()
    assert large_requests(fake_hub) == [f"bytes={kept}-"]


def test_two_downloads_of_one_file_keep_out_of_each_other_s_way(go: Go, fake_hub: FakeHub, hub: Path) -> None:
    fake_hub.behaviour.stall = 50_000
    halt = threading.Event()

    def cancelled_at_last() -> None:
        with contextlib.suppress(Cancelled):
            go(ear=Ear(lambda ear: halt.is_set()))

    first = threading.Thread(target=cancelled_at_last)
    first.start()
    while not list(hub.rglob("*.incomplete")):
        time.sleep(0.01)
    try:
        with pytest.raises(ModelError, match="Another program downloads model"):
            go()
    finally:
        halt.set()
        first.join()
