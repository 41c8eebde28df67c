"""Which files of a folder may be model cards, and whether they have changed."""

from __future__ import annotations

from pathlib import Path

from geoseg_qgis.models.check import CONFIG_NAME
from geoseg_qgis.models.derive import CARD_NAME
from geoseg_qgis.models.places import is_file

Stamp = tuple[str, int, int]
"""Path, time of change in nanoseconds, and size in bytes."""


def look(folder: Path) -> list[Stamp]:
    """Return path, time and size of everything that may be a card, so that nothing is read twice."""
    patterns = ["*.json", f"*/{CARD_NAME}", f"*/{CONFIG_NAME}"]
    if is_file(folder / CONFIG_NAME):  # it is a model folder itself
        patterns = [CARD_NAME, CONFIG_NAME]
    found: list[Stamp] = []
    for pattern in patterns:
        try:
            paths = sorted(folder.glob(pattern))
        except OSError:
            continue
        for path in paths:
            try:
                facts = path.stat()
                found.append((str(path), facts.st_mtime_ns, facts.st_size))
            except OSError:  # a link that leads nowhere; reading it will say so
                found.append((str(path), 0, 0))
    return found
