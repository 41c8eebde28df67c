"""Downloads from a hub: what is fetched, and where it lies."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.catalogue import resolve_model

from ..fake_hub import FakeHub, Repository, git_hash, sha256
from ..hub_folders import needs_links
from ..model_folders import write_torch
from ..spoken import english
from .downloads import COMMIT, ID, Ear, Go


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


def test_progress_rises_to_all_of_it(go: Go) -> None:
    ear = Ear()
    go(ear=ear)
    assert ear.percent == sorted(ear.percent)
    assert all(0 <= percent <= 100 for percent in ear.percent)
    assert any(f"{ID} at {COMMIT}: 4 files" in text for text in ear.said)


def test_whatever_is_said_meanwhile_is_said_in_the_readers_language(go: Go, marked: None) -> None:
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
