"""Patches of a strip."""

from __future__ import annotations

import numpy as np

from geoseg_qgis.core.mask.filters.patches import find_patches


def test_pairs_are_right_where_numpys_default_integer_has_32_bits(monkeypatch):
    """As on Windows before numpy 2: two numbers of 90 000 patches do not fit into one of 32 bits."""
    cumsum = np.cumsum
    narrow = {"dtype": np.int32}
    monkeypatch.setattr(np, "cumsum", lambda values, **given: cumsum(values, **{**narrow, **given}))
    rows, cols = np.mgrid[0:300, 0:300]
    found = find_patches(((rows + cols) % 2).astype(np.uint8), 4)
    expected = {(n, n + 1) for n in range(90_000) if n % 300 < 299} | {(n, n + 300) for n in range(89_700)}
    assert set(zip(*found.touching.tolist())) == expected
