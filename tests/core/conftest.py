from __future__ import annotations

import pytest


@pytest.fixture
def texas(texas_chip) -> str:
    """The path of the real ten-band HLS chip."""
    return str(texas_chip)
