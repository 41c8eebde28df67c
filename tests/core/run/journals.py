"""Journals of three pieces, as an earlier run leaves them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from geoseg_qgis.core.run.journal import Journal
from geoseg_qgis.core.window import Window

WIDTH, HEIGHT = 300, 200
IDENTITY = {"model": "water", "SCALE": 0.0001, "inputs": {"a.tif": [1, 2.5, None]}}
PIECES = [Window(0, 0, 100, 200), Window(100, 0, 100, 200), Window(200, 0, 100, 200)]


def ids_of(window: Window, seed: int = 0) -> np.ndarray:
    random = np.random.default_rng([seed, window.col, window.row])
    return random.choice(np.array([0, 1, 2, 255], np.uint8), (window.height, window.width))


def started(folder: Path, pieces=PIECES, identity=IDENTITY) -> Path:
    """Leave a journal of some pieces; return its path."""
    with Journal.open(folder / "out.tif", identity, WIDTH, HEIGHT) as journal:
        for piece in pieces:
            journal.add(piece, ids_of(piece))
    return journal.path


def reopened(folder: Path, identity=IDENTITY) -> tuple[Journal, list[tuple[Window, np.ndarray]]]:
    with Journal.open(folder / "out.tif", identity, WIDTH, HEIGHT) as journal:
        return journal, list(journal.finished())
