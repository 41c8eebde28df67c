from __future__ import annotations

import tempfile
from pathlib import Path

import pytest


@pytest.fixture
def texas(texas_chip) -> str:
    """The path of the real ten-band HLS chip."""
    return str(texas_chip)


@pytest.fixture
def own_temporary(tmp_path, monkeypatch) -> Path:
    """A temporary folder of this test alone, so that run folders of others stay out of it."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder
