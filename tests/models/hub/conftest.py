"""A hub with one model, and ways to download from it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.hub import fetch, patience
from geoseg_qgis.models.hub.access import Access
from geoseg_qgis.models.hub.job import Downloaded, download
from geoseg_qgis.models.hub.way import Way
from geoseg_qgis.models.hub.wish import HubWish

from ..fake_hub import FakeHub, Repository
from ..model_folders import CONFIG
from .downloads import ID, QUIET, Ear, Go, Refusal, big_weights


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


@pytest.fixture
def go(fake_hub: FakeHub, hub: Path) -> Go:
    """Download into an empty cache."""

    def run(hub_id: str = ID, revision: str = "main", token: str = "", ear: Ear | None = None) -> Downloaded:
        access = Access(fake_hub.endpoint, token)
        return download(HubWish(hub_id, revision, hub, access), (ear or Ear()).listener)

    return run


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
