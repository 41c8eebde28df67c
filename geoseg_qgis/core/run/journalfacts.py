"""What a journal holds of a run beside its pieces: what its result depends on, and what changed of that."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from geoseg_qgis.texts import mark, tr

NEW, RESUMED, CHANGED = "new", "resumed", "changed"
_SIZE = mark("size")


def facts_of(identity: Mapping[str, Any], width: int, height: int) -> dict[str, str]:
    """Return what the first bytes of a journal hold.

    Args:
        identity: all that the result depends on, by names that people know; values that JSON holds.
        width: columns of the grid that windows refer to.
        height: its rows.
    """
    facts = {f"identity {key}": _digest(value) for key, value in identity.items()}
    facts[_SIZE] = f"{width} {height}"
    return facts


def changes(before: Mapping[str, str] | None, facts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of what an earlier run had otherwise, in English; empty for a damaged journal."""
    if before is None:
        return ()
    keys = [*facts, *(key for key in before if key not in facts)]
    return tuple(key.partition(" ")[2] or key for key in keys if facts.get(key) != before.get(key))


def note_on(state: str, changed: tuple[str, ...], pieces: int) -> str:
    """Return a sentence for the log.

    Args:
        state: what is made of the earlier run's journal.
        changed: see `changes`.
        pieces: how many the earlier run finished.
    """
    if state == NEW:
        return tr("What is finished is remembered, so that the run can be resumed.")
    if state == RESUMED:
        note = tr("Resumes an earlier run: {count} finished pieces are taken from it.")
        return note.format(count=pieces)
    if not changed:
        return tr("Starts afresh instead of resuming the earlier run: its journal is damaged.")
    note = tr("Starts afresh instead of resuming the earlier run: {names} changed.")
    return note.format(names=", ".join(map(tr, changed)))


def _digest(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, allow_nan=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
