"""Finds a model that is already in the Hugging Face cache of this machine; never reaches the network."""

from __future__ import annotations

import os
import re
from pathlib import Path

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card import HUB_ID
from geoseg_qgis.models.places import expanded, is_file, is_folder


def is_hub_id(text: str) -> bool:
    """Whether `text` looks like `owner/name`."""
    return re.fullmatch(HUB_ID, text) is not None and ".." not in text


def repository_name(hub_id: str) -> str:
    """Return the name of a model's folder in the cache."""
    return "models--" + hub_id.replace("/", "--")


def hub_id_of(repository_name: str) -> str:
    """Return the id (`owner/name`) of a model whose folder in the cache has this name."""
    return repository_name[len("models--") :].replace("--", "/", 1)


def hub_home() -> Path:
    """Return where Hugging Face's tools keep everything here (HF_HOME, or the default).

    Raises:
        ModelError: in the home folder of somebody whom this machine does not know.
    """
    if os.environ.get("HF_HOME"):
        return expanded(os.environ["HF_HOME"])
    return expanded(os.environ.get("XDG_CACHE_HOME") or "~/.cache") / "huggingface"


def cache_folder() -> Path:
    """Return the cache that those tools would use (HF_HUB_CACHE, or in `hub_home`). Raises as that does."""
    for variable in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        if os.environ.get(variable):
            return expanded(os.environ[variable])
    return hub_home() / "hub"


def find_snapshot(hub_id: str, revision: str | None = None) -> Path | None:
    """Return the folder of a downloaded model, or None.

    Args:
        hub_id: `owner/name`.
        revision: the commit it must be; None takes what the branch main is on this machine, else the
            only snapshot there is. A snapshot without config.json is no model and is passed over.
    """
    if not is_hub_id(hub_id):
        return None
    try:
        repository = cache_folder() / repository_name(hub_id)
    except ModelError:  # whoever downloads is told
        return None
    snapshots = repository / "snapshots"
    if revision is None:
        revision = _main(repository)
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
        names = [path.name for path in cache_folder().glob("models--*") if is_folder(path)]
    except (OSError, ModelError):
        return []
    return [name for name in sorted(map(hub_id_of, names)) if is_hub_id(name)]


def _main(repository: Path) -> str | None:
    """Return the commit that the branch main is here, or None."""
    note = repository / "refs" / "main"
    try:
        if not is_file(note):
            return None
        with note.open(encoding="ascii") as file:
            return file.read(100).strip()
    except (OSError, ValueError):
        return None


def _complete(snapshot: Path) -> Path | None:
    return snapshot if is_file(snapshot / "config.json") else None
