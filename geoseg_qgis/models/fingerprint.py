"""What a model is, in digits: checksums for the log and for the output's provenance."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.check import CheckedModel

_BLOCK = 4 * 1024 * 1024  # bytes


@dataclass(frozen=True)
class Fingerprint:
    """Checksums of a model.

    Args:
        weights: name of each weight file and its SHA-256, in hexadecimal digits.
        config: SHA-256 of the configuration as the engine reads it.
        short: twelve digits out of all of them, to tell models apart in a log.
    """

    weights: tuple[tuple[str, str], ...]
    config: str
    short: str


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file; read once as long as it does not change. Raises ModelError."""
    try:
        facts = path.stat()
    except OSError as error:
        raise ModelError(
            "{path} cannot be read: {reason}.", path=path, reason=error.strerror or error
        ) from error
    return _sha256(path, facts.st_size, facts.st_mtime_ns)


@lru_cache(maxsize=64)
def _sha256(path: Path, _size: int, _changed: int) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    except OSError as error:
        raise ModelError(
            "{path} cannot be read: {reason}.", path=path, reason=error.strerror or error
        ) from error
    return digest.hexdigest()


def fingerprint(model: CheckedModel) -> Fingerprint:
    """Return the checksums of a checked model; reads all its weights, seconds for a gigabyte."""
    weights = tuple((path.name, sha256_of(path)) for path in model.weights)
    text = json.dumps(model.config.pretrained_cfg, sort_keys=True, separators=(",", ":"))
    config = hashlib.sha256(text.encode("utf-8")).hexdigest()
    joined = "\n".join([config, *(f"{digest} {name}" for name, digest in weights)])
    return Fingerprint(weights, config, hashlib.sha256(joined.encode("utf-8")).hexdigest()[:12])
