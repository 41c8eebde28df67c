"""The hub's own client, which the engine's Python has: it takes our cache for its own, and the fake hub for real."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from geoseg_qgis.models.hub.access import Access
from geoseg_qgis.models.hub.job import download
from geoseg_qgis.models.hub.wish import HubWish, Listener

from ..fake_hub import FakeHub, Repository
from ..model_folders import CONFIG, safetensors

pytestmark = pytest.mark.engine
ID = "owner/floods"
QUIET = Listener(lambda text: None, lambda text: None, lambda percent: None, lambda: False)
CLIENT = """
import json, sys
from huggingface_hub import scan_cache_dir, snapshot_download
folder = snapshot_download("owner/floods", allow_patterns=["*.json", "*.safetensors"], **json.loads(sys.argv[1]))
scan = scan_cache_dir()
print(json.dumps({"folder": folder, "warnings": [str(w) for w in scan.warnings],
                  "models": [r.repo_id for r in scan.repos], "size": scan.size_on_disk}))
"""


def ask(python: str, home: Path, endpoint: str, **options: object) -> dict:
    """Let the hub's client give the model's folder."""
    environment = {
        **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
        **{"HF_HOME": str(home), "HF_ENDPOINT": endpoint, "HF_HUB_DISABLE_XET": "1"},
        "HF_HUB_DISABLE_TELEMETRY": "1",
    }
    command = [python, "-c", CLIENT, json.dumps(options)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout))


@pytest.fixture
def fake_hub():
    with FakeHub() as hub:
        files = {"config.json": json.dumps(CONFIG).encode(), "model.safetensors": big()}
        hub.repositories[ID] = Repository(files)
        yield hub


def big() -> bytes:
    header = {"w": {"dtype": "F32", "shape": [10_000], "data_offsets": [0, 40_000]}}
    return safetensors(header, os.urandom(40_000))


def test_the_hub_s_client_finds_our_download_and_asks_nobody(engine_python, fake_hub, tmp_path):
    home = tmp_path / "home"
    done = download(HubWish(ID, "main", home / "hub", Access(fake_hub.endpoint)), QUIET)
    fake_hub.asked.clear()
    found = ask(engine_python, home, fake_hub.endpoint, local_files_only=True)
    assert found["folder"] == str(done.folder)
    assert found["warnings"] == []
    assert found["models"] == [ID]
    assert found["size"] == sum(file.size for file in done.files)
    assert not [asked for asked in fake_hub.asked if ID in asked.path]


def test_the_hub_s_client_downloads_the_same_from_the_fake_hub(engine_python, fake_hub, tmp_path):
    ours = download(HubWish(ID, "main", tmp_path / "ours" / "hub", Access(fake_hub.endpoint)), QUIET)
    theirs = Path(ask(engine_python, tmp_path / "theirs", fake_hub.endpoint)["folder"])
    assert theirs.name == ours.folder.name
    for path in theirs.iterdir():
        assert path.readlink() == (ours.folder / path.name).readlink()
        assert path.read_bytes() == (ours.folder / path.name).read_bytes()
    refs = [folder.parent.parent / "refs" / "main" for folder in (theirs, ours.folder)]
    assert refs[0].read_text() == refs[1].read_text()


def test_we_find_what_the_hub_s_client_downloaded(engine_python, fake_hub, tmp_path):
    ask(engine_python, tmp_path, fake_hub.endpoint)
    fake_hub.asked.clear()
    done = download(HubWish(ID, "main", tmp_path / "hub", Access(fake_hub.endpoint)), QUIET)
    assert done.fetched == 0
    assert len(fake_hub.asked) == 1
