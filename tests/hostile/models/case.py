"""What a hostile model folder is here: a sound one, and a small function that spoils it."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...models.model_folders import CONFIG, entry_of, safetensors

CANARY = "canary_module"
"""A module beside the model's files, and on the path: whoever imports it leaves a file."""
EVIL = f"{CANARY}.Sing"
Spoil = Callable[[Path], None]


@dataclass(frozen=True)
class Case:
    """A hostile folder.

    Attributes:
        spoil: makes it of a sound one.
        named: what the refusal must match; empty for a folder that looks bad and is harmless.
        as_nobody: the check runs as a user who may read little.
    """

    spoil: Spoil
    named: str
    as_nobody: bool = False

    @property
    def name(self) -> str:
        """Of the function, in words."""
        return self.spoil.__name__.replace("_", " ")


CASES: list[Case] = []


def refused(named: str, as_nobody: bool = False) -> Callable[[Spoil], Spoil]:
    """Put a function among the cases."""

    def keep(spoil: Spoil) -> Spoil:
        CASES.append(Case(spoil, named, as_nobody))
        return spoil

    return keep


harmless = refused("")


def sound_folder(base: Path) -> Path:
    """Make a sound folder in another one, with the canary in both ways: as a module, and as a file to come."""
    folder = base / "model"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(CONFIG))
    (folder / "model.safetensors").write_bytes(safetensors())
    (folder / f"{CANARY}.py").write_text(f"open({str(canary_of(folder))!r}, 'w').close()\nSing = print\n")
    return folder


def canary_of(folder: Path) -> Path:
    """Return the file that is there once something hostile has run."""
    return folder.parent / "the canary has sung"


def change(folder: Path, path: str, value: Any) -> None:
    """Put something else into config.json; `path` is dotted, with numbers for places in lists."""
    config = copy.deepcopy(CONFIG)
    holder, key = entry_of(config, path)
    holder[key] = value
    (folder / "config.json").write_text(json.dumps(config))


def replace_text(folder: Path, old: str, new: str) -> None:
    """Replace a part of config.json by what json.dumps would not write."""
    text = json.dumps(CONFIG)
    assert old in text
    (folder / "config.json").write_text(text.replace(old, new, 1), encoding="utf-8")
