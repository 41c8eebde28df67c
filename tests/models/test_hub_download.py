"""Downloads from a hub: what is fetched, where it lies, that it goes on after a break, that nothing half is taken."""

from __future__ import annotations

import contextlib
import json
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest

from geoseg_qgis import texts
from geoseg_qgis.errors import Cancelled, ModelError
from geoseg_qgis.models.catalogue import resolve_model
from geoseg_qgis.models.hub import fetch, patience
from geoseg_qgis.models.hub.access import Access
from geoseg_qgis.models.hub.job import Downloaded, download
from geoseg_qgis.models.hub.wish import HubWish, Listener

from .fake_hub import FakeHub, Repository, git_hash, sha256
from .hub_folders import needs_links
from .model_folders import CONFIG, safetensors, write_torch
from .spoken import english

ID = "owner/floods"
COMMIT = Repository({}).commit
Go = Callable[..., Downloaded]


def big_weights() -> bytes:
    """A sound safetensors file of 0.4 MB."""
    header = {"w": {"dtype": "F32", "shape": [100_000], "data_offsets": [0, 400_000]}}
    return safetensors(header, os.urandom(400_000))


@pytest.fixture
def fake_hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    """A hub with one model; pauses are short."""
    monkeypatch.setattr(patience, "PAUSE", 0.01)
    monkeypatch.setattr(fetch, "_BLOCK", 10_000)
    with FakeHub() as hub:
        hub.repositories[ID] = Repository(
            {
                "config.json": json.dumps(CONFIG).encode(),
                "model.safetensors": big_weights(),
                "README.md": b"# Floods",
                "LICENSE": b"Apache",
                "weights.pt": b"pickle" * 2000,
                "pytorch_model.bin": b"pickle" * 2000,
                "inference.py": b"raise SystemExit",
                "train.yaml": b"lr: 1",
                "../evil": b"x",
                "sub/config.json": b"{}",
            }
        )
        yield hub


class Ear:
    """Remembers what a download says, and cancels when told to."""

    def __init__(self, cancel_when: Callable[[Ear], bool] = lambda ear: False) -> None:
        self.said: list[str] = []
        self.percent: list[float] = []
        self._cancel_when = cancel_when
        self.listener = Listener(self.said.append, self.said.append, self.percent.append, self._asked)

    def _asked(self) -> bool:
        return self._cancel_when(self)


@pytest.fixture
def go(fake_hub: FakeHub, hub: Path) -> Go:
    """Download into an empty cache."""

    def run(hub_id: str = ID, revision: str = "main", token: str = "", ear: Ear | None = None) -> Downloaded:
        access = Access(fake_hub.endpoint, token)
        return download(HubWish(hub_id, revision, hub, access), (ear or Ear()).listener)

    return run


def large_requests(fake_hub: FakeHub) -> list[str]:
    """The Range headers of what the host of large files was asked for."""
    return [asked.headers.get("Range", "") for asked in fake_hub.of("cdn")]


@needs_links
def test_a_model_comes_into_the_cache_as_the_hub_s_tools_lay_it_out(
    go: Go, hub: Path, fake_hub: FakeHub
) -> None:
    done = go()
    files = fake_hub.repositories[ID].files
    root = hub / "models--owner--floods"
    assert done.folder == root / "snapshots" / COMMIT
    assert (root / "refs" / "main").read_text() == COMMIT
    weights, config = done.folder / "model.safetensors", done.folder / "config.json"
    assert weights.readlink() == Path("../../blobs", sha256(files["model.safetensors"]))
    assert config.readlink() == Path("../../blobs", git_hash(files["config.json"]))
    for path in done.folder.iterdir():
        assert path.read_bytes() == files[path.name]
    assert not list(root.rglob("*.incomplete"))


@needs_links
def test_only_what_a_run_needs_is_fetched_and_no_pickle_beside_safetensors(go: Go, fake_hub: FakeHub) -> None:
    names = {path.name for path in go().folder.iterdir()}
    assert names == {"config.json", "model.safetensors", "README.md", "LICENSE"}
    assert not [asked for asked in fake_hub.asked if "weights.pt" in asked.path or ".bin" in asked.path]


@needs_links
def test_what_was_downloaded_resolves_by_its_id_and_is_current(go: Go) -> None:
    done = go()
    model = resolve_model(ID)
    assert model.folder == done.folder.resolve()
    assert model.card.source.revision == COMMIT
    assert done.licence == "apache-2.0"
    assert done.fetched == sum(file.size for file in done.files)


def test_a_model_of_torch_weights_comes_where_there_are_no_safetensors(
    go: Go, fake_hub: FakeHub, tmp_path: Path, state_dict: object
) -> None:
    files = fake_hub.repositories[ID].files
    del files["model.safetensors"], files["pytorch_model.bin"]
    write_torch(tmp_path / "w.pt", state_dict)
    files["weights.pt"] = (tmp_path / "w.pt").read_bytes()
    assert "weights.pt" in {path.name for path in go().folder.iterdir()}


def test_a_second_time_nothing_is_fetched(go: Go, fake_hub: FakeHub) -> None:
    go()
    fake_hub.asked.clear()
    done = go()
    assert done.fetched == 0
    assert [asked.path.split("?")[0] for asked in fake_hub.asked] == [f"/api/models/{ID}/revision/main"]


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


def test_progress_rises_to_all_of_it(go: Go) -> None:
    ear = Ear()
    go(ear=ear)
    assert ear.percent == sorted(ear.percent)
    assert all(0 <= percent <= 100 for percent in ear.percent)
    assert any(f"{ID} at {COMMIT}: 4 files" in text for text in ear.said)


def test_whatever_is_said_meanwhile_is_said_in_the_readers_language(
    go: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "_translators", [lambda text: f"«{text}»"])
    ear = Ear()
    go(ear=ear)
    assert ear.said
    assert not [text for text in ear.said if english(text)]


def test_a_commit_is_pinned_and_leaves_no_ref(go: Go, hub: Path) -> None:
    done = go(revision=COMMIT)
    assert done.commit == COMMIT
    assert not list((hub / "models--owner--floods" / "refs").iterdir())


def test_another_commit_than_the_asked_one_is_refused(go: Go, fake_hub: FakeHub) -> None:
    """A mirror that does not know the commit and answers with what it has."""
    other = "f" * 40
    listing = fake_hub.repositories[ID]
    fake_hub.repositories[ID] = Mirror(listing.files, listing.commit)
    with pytest.raises(ModelError, match=f"answers with the revision {COMMIT}"):
        go(revision=other)


class Mirror(Repository):
    """Says of every revision that it has it, and lists its own."""

    @property
    def revisions(self) -> Any:
        return All()


class All:
    def __contains__(self, revision: str) -> bool:
        return True


def test_a_renamed_model_is_followed_with_the_token(go: Go, fake_hub: FakeHub) -> None:
    fake_hub.repositories["new/name"] = fake_hub.repositories.pop(ID)
    fake_hub.repositories["new/name"].moved_from = ID
    fake_hub.repositories["new/name"].private = True
    assert go(token=fake_hub.token).commit == COMMIT


def test_the_token_goes_to_the_hub_and_never_to_the_host_of_the_files(go: Go, fake_hub: FakeHub) -> None:
    fake_hub.repositories[ID].gated = True
    go(token=fake_hub.token)
    assert {asked.headers.get("Authorization") for asked in fake_hub.of("hub")} == {
        f"Bearer {fake_hub.token}"
    }
    assert fake_hub.of("cdn")
    assert not [asked for asked in fake_hub.of("cdn") if "Authorization" in asked.headers]


def test_a_configuration_that_could_not_run_is_refused_before_the_weights_come(
    go: Go, fake_hub: FakeHub, config: dict[str, Any]
) -> None:
    config["pretrained_cfg"]["data"]["class_path"] = "subprocess.Popen"
    fake_hub.repositories[ID].files["config.json"] = json.dumps(config).encode()
    with pytest.raises(ModelError, match=r"data\.class_path.*Its weights were not downloaded"):
        go()
    assert not [asked for asked in fake_hub.asked if "safetensors" in asked.path]


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


def test_without_symbolic_links_the_files_are_there_all_the_same(
    go: Go, fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object, **more: object) -> None:
        raise OSError(1314, "A required privilege is not held by the client")

    monkeypatch.setattr(Path, "symlink_to", refuse)
    monkeypatch.setattr(os, "link", refuse)
    done = go()
    for path in done.folder.iterdir():
        assert not path.is_symlink()
        assert path.read_bytes() == fake_hub.repositories[ID].files[path.name]
    assert resolve_model(ID).folder == done.folder.resolve()
    assert go().fetched == 0
