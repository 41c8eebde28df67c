"""Configurations to be compared: every combination of what is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from itertools import product
from typing import Any

from geoseg_qgis.engine.settings import EngineSettings

CHUNK, OVERLAP = "chunk", "overlap"
_KINDS = {"str": str, "int": int, "float": float}


def configurations(wishes: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each combination of ``NAME=VALUE,VALUE`` texts, and what it changes.

    Names are those of `EngineSettings`, ``chunk`` (windows in a chunk) and ``overlap`` (pixels).

    Raises:
        ValueError: a name is unknown.
    """
    kinds = {field.name: _KINDS[str(field.type)] for field in fields(EngineSettings)}
    kinds |= {CHUNK: int, OVERLAP: int}
    names, choices = [], []
    for wish in wishes:
        name, _, values = wish.partition("=")
        if name not in kinds:
            raise ValueError(f"{name!r} cannot be compared; there are {', '.join(kinds)}")
        names.append(name)
        choices.append([kinds[name](value) for value in values.split(",")])
    for values in product(*choices):
        chosen = dict(zip(names, values))
        yield ", ".join(f"{name} {value}" for name, value in chosen.items()), chosen
