"""Looks at the files of a model folder: links stay inside, and none could be taken for code."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models import allowed
from geoseg_qgis.models.places import shown

MAX_FILES = 2000
MAX_DEPTH = 6


def check_files(folder: Path) -> None:
    """Check every file under `folder`, which must be resolved.

    Python files are let be: published models carry example scripts, nothing imports them, and the names that
    Python or TerraTorch would import by themselves are refused.

    Raises:
        ModelError: a link leads out of the folder, or a file is of a kind that a model never needs, or cannot
            be looked at. The folder of a Hugging Face snapshot may link into the `blobs` folder of its own
            repository.
    """
    blobs = _blobs(folder)
    try:
        for path in walk(folder):
            _check_file(path, folder, blobs)
    except OSError as error:
        raise ModelError(
            "{path} cannot be read: {reason}.", path=folder, reason=error.strerror or error
        ) from error


def walk(folder: Path) -> Iterator[Path]:
    """Yield every file and folder in a folder, links not followed, each folder's in the order of their names.

    Raises:
        ModelError: they are too many, or nested too deeply, for a model folder.
        OSError: a folder cannot be read.
    """
    for count, path in enumerate(_walk(folder, 0), start=1):
        if count > MAX_FILES:
            raise ModelError(
                "{folder} holds more than {most} files and cannot be a model folder.",
                "Choose the folder that holds the model's config.json.",
                folder=folder,
                most=MAX_FILES,
            )
        yield path


def is_snapshot(folder: Path) -> bool:
    """Whether the resolved `folder` is laid out as a snapshot in a Hugging Face cache."""
    return (
        folder.parent.name == "snapshots"
        and re.fullmatch(r"[0-9a-f]{40}", folder.name) is not None
        and re.fullmatch(r"models--[A-Za-z0-9._-]+", folder.parent.parent.name) is not None
    )


def _check_file(path: Path, folder: Path, blobs: Path | None) -> None:
    name = path.relative_to(folder).as_posix()
    if shown(name) != name:
        raise ModelError(
            "{folder}: the name {name} holds signs that cannot be shown.",
            "Rename or remove it.",
            folder=folder,
            name=shown(name),
        )
    if path.is_symlink():
        _check_link(path, name, folder, blobs)
    elif not path.is_file() and not path.is_dir():
        raise ModelError(
            "{folder}: {name} is neither a file nor a folder.", "Remove it.", folder=folder, name=name
        )
    if path.suffix.lower() in allowed.REFUSED_SUFFIXES or path.name.lower() in allowed.REFUSED_NAMES:
        raise ModelError(
            "{folder}: {name} is of a kind that could run as code, which no model needs.",
            "Do not use this model, or remove the file if you know that it is harmless.",
            folder=folder,
            name=name,
        )


def _blobs(folder: Path) -> Path | None:
    return folder.parent.parent / "blobs" if is_snapshot(folder) else None


def _check_link(path: Path, name: str, folder: Path, blobs: Path | None) -> None:
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):
        raise ModelError(
            "{folder}: the link {name} leads nowhere.", "Download the model again.", folder=folder, name=name
        ) from None
    inside = folder in target.parents and target.is_file()
    blob = blobs is not None and target.parent == blobs and re.fullmatch(r"[0-9a-f]{40,64}", target.name)
    if not inside and not (blob and target.is_file()):
        raise ModelError(
            "{folder}: the link {name} leads out of the model's folder.",
            "Put a copy of the file in place of the link, if you trust it.",
            folder=folder,
            name=name,
        )


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    if depth > MAX_DEPTH:
        raise ModelError("{folder} is nested too deeply for a model folder.", folder=folder)
    with os.scandir(folder) as entries:
        paths = sorted(Path(entry.path) for entry in islice(entries, MAX_FILES + 1))
    for path in paths:
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path, depth + 1)
