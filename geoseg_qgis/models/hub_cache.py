"""Finds a model that is already in the Hugging Face cache of this machine; never reaches the network."""

from __future__ import annotations

import os
import re
from pathlib import Path

from geoseg_qgis.models.card import HUB_ID


def is_hub_id(text: str) -> bool:
    """Whether `text` looks like `owner/name`."""
    return re.fullmatch(HUB_ID, text) is not None and ".." not in text


def cache_folder() -> Path:
    """Return the cache that Hugging Face's tools would use here (HF_HUB_CACHE, HF_HOME, or the default)."""
    for variable in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        if os.environ.get(variable):
            return Path(os.environ[variable]).expanduser()
    if os.environ.get("HF_HOME"):
        return Path(os.environ["HF_HOME"]).expanduser() / "hub"
    base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "huggingface" / "hub"


def find_snapshot(hub_id: str, revision: str | None = None) -> Path | None:
    """Return the folder of a downloaded model, or None.

    Args:
        hub_id: `owner/name`.
        revision: the commit it must be; None takes what the branch main is on this machine, else the
            only snapshot there is. A snapshot without config.json is no model and is passed over.
    """
    if not is_hub_id(hub_id):
        return None
    repository = cache_folder() / ("models--" + hub_id.replace("/", "--"))
    snapshots = repository / "snapshots"
    if revision is None:
        try:
            revision = (repository / "refs" / "main").read_text(encoding="ascii")[:100].strip()
        except (OSError, ValueError):
            revision = None
    if revision is not None:
        if not re.fullmatch(r"[0-9a-f]{40}", revision):
            return None
        return _complete(snapshots / revision)
    try:
        candidates = [
            path for path in sorted(snapshots.iterdir()) if re.fullmatch(r"[0-9a-f]{40}", path.name)
        ]
    except OSError:
        return None
    return _complete(candidates[0]) if len(candidates) == 1 else None


def cached_ids() -> list[str]:
    """Return the ids (`owner/name`) of all models in the cache, complete or not, sorted."""
    try:
        names = [path.name[len("models--") :] for path in cache_folder().glob("models--*") if path.is_dir()]
    except OSError:
        return []
    return [name for name in sorted(name.replace("--", "/", 1) for name in names) if is_hub_id(name)]


def _complete(snapshot: Path) -> Path | None:
    return snapshot if (snapshot / "config.json").is_file() else None
