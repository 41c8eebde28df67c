from __future__ import annotations

import pytest

from geoseg_qgis import texts


@pytest.fixture
def texas(texas_chip) -> str:
    """The path of the real ten-band HLS chip."""
    return str(texas_chip)


@pytest.fixture
def marked(monkeypatch):
    """A language that puts signs around every text."""
    monkeypatch.setattr(texts, "_translators", [lambda text: f"«{text}»"])
