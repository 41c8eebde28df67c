"""Models laid out in a Hugging Face cache as its tools do it."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from .model_folders import CONFIG, safetensors

FLOOD = "ibm-nasa-geospatial/Prithvi-EO-2.0-300M-TL-Sen1Floods11"
COMMIT = "0123456789abcdef0123456789abcdef01234567"
needs_links = pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege on Windows")


def put_in_cache(hub: Path, hub_id: str = FLOOD, commit: str = COMMIT, config: object = CONFIG) -> Path:
    """Lay a model out: files in blobs, links to them in the snapshot, which is returned."""
    repository = hub / ("models--" + hub_id.replace("/", "--"))
    snapshot = repository / "snapshots" / commit
    snapshot.mkdir(parents=True)
    (repository / "refs").mkdir(exist_ok=True)
    (repository / "refs" / "main").write_text(commit)
    (repository / "blobs").mkdir(exist_ok=True)
    for name, data in {
        "config.json": json.dumps(config).encode(),
        "model.safetensors": safetensors(),
    }.items():
        digest = hashlib.sha256(data).hexdigest()
        (repository / "blobs" / digest).write_bytes(data)
        (snapshot / name).symlink_to(Path("..", "..", "blobs", digest))
    return snapshot
