"""What a model's repository holds at a revision, and which of it a run needs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from geoseg_qgis.errors import DOCUMENTATION, ModelError
from geoseg_qgis.models.check import CONFIG_NAME, WEIGHTS
from geoseg_qgis.models.hub.web import Web
from geoseg_qgis.models.other_configs import INDEX_NAME
from geoseg_qgis.texts import tr

MAX_LISTING = 16 * 1024 * 1024  # bytes
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,200}")
_PAPERS = re.compile(r"(?:README|LICEN[CS]E|NOTICE)[A-Za-z0-9._-]*|geoseg_card\.json", re.IGNORECASE)
_PAGE = f"{DOCUMENTATION}/models.md#a-model-that-you-trained"


@dataclass(frozen=True)
class HubFile:
    """A file in the root of a repository.

    Attributes:
        name: of the file.
        size: bytes.
        etag: name of its blob in the cache: its SHA-256 for large files, its git hash for small ones.
    """

    name: str
    size: int
    etag: str

    @property
    def is_large(self) -> bool:
        """Whether the hub keeps it apart (LFS): then the etag is the SHA-256 of what is in it."""
        return len(self.etag) == 64


@dataclass(frozen=True)
class Listing:
    """A repository at a commit."""

    commit: str
    files: tuple[HubFile, ...]
    licence: str = ""


def fetch_listing(web: Web, hub_id: str, revision: str) -> Listing:
    """Ask the hub what a repository holds.

    Raises:
        ModelError: the answer is not what a hub says, or another commit than the one asked for.
        OSError, http.client.HTTPException: the network failed, or the hub answered with an error.
    """
    with web.open(f"/api/models/{hub_id}/revision/{quote(revision, safe='')}?blobs=true") as answer:
        body = answer.read(MAX_LISTING + 1)
        promised = answer.headers.get("Content-Length", "")
    if promised.isdecimal() and len(body) < min(int(promised), MAX_LISTING):
        missing = int(promised) - len(body)
        raise ConnectionError(tr("the answer ended {size} bytes early").format(size=missing))
    listing = _understand(body)
    if listing is None:
        raise ModelError(
            "What answers for the hub does not speak its language (asked for {model}).",
            "A proxy or a login page may stand between: check the network settings and HF_ENDPOINT.",
            model=hub_id,
        )
    if _COMMIT.fullmatch(revision) and listing.commit != revision:
        raise ModelError(
            "The hub answers with the revision {revision} of {model}, not {wanted}.",
            revision=listing.commit,
            model=hub_id,
            wanted=revision,
        )
    return listing


def _understand(body: bytes) -> Listing | None:
    try:
        data = json.loads(body)
        commit = str(data["sha"])
        files = tuple(file for entry in data["siblings"] for file in _file(entry))
        licence = _licence(data)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return Listing(commit, files, licence) if _COMMIT.fullmatch(commit) else None


def _file(entry: dict[str, Any]) -> list[HubFile]:
    """Return the file, if it lies in the root and bears a name that cannot lead elsewhere."""
    name, size, large = str(entry["rfilename"]), entry.get("size"), entry.get("lfs")
    if not _NAME.fullmatch(name):
        return []
    etag = str(large["sha256"] if large else entry.get("blobId"))
    pattern = _SHA256 if large else _COMMIT
    if not isinstance(size, int) or not 0 <= size < 10**13 or not pattern.fullmatch(etag):
        raise ValueError(name)
    return [HubFile(name, size, etag)]


def _licence(data: dict[str, Any]) -> str:
    card = data.get("cardData")
    licence = card.get("license") if isinstance(card, dict) else None
    return licence[:80] if isinstance(licence, str) and licence.isprintable() else ""


def needed_files(files: Iterable[HubFile], hub_id: str) -> tuple[HubFile, ...]:
    """Return the files that a run needs, config.json first: no pickles where there are safetensors.

    Raises:
        ModelError: it is no model that vLLM could load.
    """
    by_name = {file.name: file for file in files}
    if CONFIG_NAME not in by_name:
        raise ModelError(
            "{model} has no config.json: it was not prepared for vLLM.",
            "Look for another model, or make a model folder of a TerraTorch checkpoint: {page}",
            model=hub_id,
            page=_PAGE,
        )
    for suffix in WEIGHTS:
        weights = sorted((file for name, file in by_name.items() if name.endswith(suffix)), key=_by_name)
        if weights:
            break
    else:
        raise ModelError(
            "{model} has no weights that the engine loads (model.safetensors, .bin or .pt).",
            "Look for another model, or make a model folder of a TerraTorch checkpoint: {page}",
            model=hub_id,
            page=_PAGE,
        )
    if weights[0].name.endswith(".safetensors") and INDEX_NAME in by_name:
        weights.append(by_name[INDEX_NAME])
    papers = sorted((file for name, file in by_name.items() if _PAPERS.fullmatch(name)), key=_by_name)
    return (by_name[CONFIG_NAME], *papers, *weights)


def _by_name(file: HubFile) -> str:
    return file.name
