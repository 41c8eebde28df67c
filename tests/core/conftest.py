from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def texas() -> str:
    """A real ten-band HLS chip that does not belong to the repository."""
    path = ROOT.parent / "shared" / "data" / "hls_texas_224.tif"
    if not path.exists():
        pytest.skip("the shared test image hls_texas_224.tif is not beside the repository")
    return str(path)


@pytest.fixture
def own_temporary(tmp_path, monkeypatch) -> Path:
    """A temporary folder of this test alone, so that run folders of others stay out of it."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder
