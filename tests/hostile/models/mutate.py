"""Makes wrong documents of right ones; the same seed makes the same ones everywhere."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from random import Random
from typing import Any

EVIL = {"class_path": "os.system", "init_args": {"command": "true"}}
STRANGE: list[Any] = [
    None, True, False, 0, -1, 1, 2, 6, 255, 256, 512, 2**31, 2**63, 10**400, -(10**400),
    0.5, -0.0, 1e-300, 5e-324, 1e308, float("nan"), float("inf"),
    "", " ", "x", "RED", "auto", "none", "os.system", "torch.nn.ReLU", "../..", "/etc/passwd", "C:\\x",
    "https://x.org/y", "a\0b", "\x1b[2J", "\u202e", "\ud800", "ß", "<script>", "{}", "1", "x" * 500,
    [], {}, [[]], [None], [1, 2], {"": 0}, {"a": {"b": []}}, EVIL, [EVIL], {"_target_": "os.system"},
    {"pretrained": True}, {"auto_map": "x"},
]  # fmt: skip
NAMES = ["", "x", "class_path", "init_args", "_target_", "__reduce__", "a b", "a.b", "\x1b", "\ud800", "k" * 99,
         "pretrained", "checkpoint_path", "file", "bands", "num_classes", "task", "quantity", "necks"]  # fmt: skip
Place = tuple[Any, Any]


def mutated(document: Any, random: Random) -> Any:
    """Return a copy with one to four changes anywhere in it."""
    changed = copy.deepcopy(document)
    for _ in range(random.choice((1, 1, 1, 2, 2, 4))):
        places = list(_places(changed))
        if places:
            holder, key = random.choice(places)
            random.choice(_CHANGES)(holder, key, random, places)
    return changed


def as_text(document: Any, random: Random) -> bytes:
    """Return the JSON of a document, now and then with a fault that no document has."""
    text = json.dumps(document)
    kind = random.randrange(20)
    if kind == 0:  # a key twice
        keys = list(re.finditer(r'"[a-z_]+": ', text))
        if keys:
            chosen = random.choice(keys)
            text = text[: chosen.start()] + chosen.group() + "null, " + text[chosen.start() :]
    raw = bytearray(text.encode())
    if kind == 1:  # a part is missing
        start = random.randrange(len(raw))
        del raw[start : start + random.randrange(1, 40)]
    if kind == 2:  # bytes are others
        for _ in range(random.randrange(1, 5)):
            raw[random.randrange(len(raw))] = random.randrange(256)
    return bytes(raw)


def _places(value: Any) -> list[Place]:
    """Return holder and key of everything in a document."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    found: list[Place] = []
    for key in keys:
        found += [(value, key), *_places(value[key])]
    return found


def _replace(holder: Any, key: Any, random: Random, places: list[Place]) -> None:
    holder[key] = copy.deepcopy(random.choice(STRANGE))


def _swap(holder: Any, key: Any, random: Random, places: list[Place]) -> None:
    other, place = random.choice(places)
    holder[key] = copy.deepcopy(other[place])


def _delete(holder: Any, key: Any, random: Random, places: list[Place]) -> None:
    del holder[key]


def _repeat(holder: Any, key: Any, random: Random, places: list[Place]) -> None:
    if isinstance(holder, list):
        holder[key:key] = [copy.deepcopy(holder[key]) for _ in range(random.choice((1, 1, 2, 70)))]
    else:
        holder[random.choice(NAMES)] = copy.deepcopy(holder[key])


def _rename(holder: Any, key: Any, random: Random, places: list[Place]) -> None:
    if isinstance(holder, dict):
        holder[random.choice(NAMES)] = holder.pop(key)


def _nest(holder: Any, key: Any, random: Random, places: list[Place]) -> None:
    for _ in range(random.choice((1, 1, 2, 40))):
        holder[key] = [holder[key]] if random.random() < 0.5 else {random.choice(NAMES): holder[key]}


def _bend(holder: Any, key: Any, random: Random, places: list[Place]) -> None:
    """Change a number or a text a little."""
    value = holder[key]
    if isinstance(value, bool) or value is None:
        holder[key] = not value
    elif isinstance(value, (int, float)):
        holder[key] = random.choice(
            (
                value + 1,
                value - 1,
                -value,
                value * 10,
                value / 3 if abs(value) < 1e300 else 0,
                str(value),
                [value],
            )
        )
    elif isinstance(value, str):
        cut, sign = random.randrange(len(value) + 1), random.choice("./:\\_ -\n\0aZ9é<")
        holder[key] = random.choice((value[:cut] + sign + value[cut:], value[cut:], value.upper(), value * 2))


_CHANGES: list[Callable[[Any, Any, Random, list[Place]], None]] = [
    _replace, _replace, _swap, _delete, _repeat, _rename, _nest, _bend, _bend, _bend,
]  # fmt: skip
