"""Damage with a seed: the same number makes the same mutant on every machine. Standard library only."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

DEEP: list[Any] = []
for _ in range(300):
    DEEP = [DEEP]
STRANGE = [
    *(None, True, False, 0, -1, 1, 255, 1.5, -0.0, 1e-300, 1e300, float("inf"), float("nan")),
    *(2**31, 2**63, -(2**64), 10**30, "", " ", "0", "-1", "nan", "\x00", "\ud800", "\u202e", "../..", "/"),
    *("x" * 70_000, "\r\n\x1b[31m", "<a href='file:///'>", [], {}, [[]], {"": {}}, [0] * 1000, DEEP),
]
"""Values that nobody expects."""


def damaged(content: bytes, rng: random.Random) -> bytes:
    """Return bytes with one to three kinds of damage."""
    for _ in range(rng.randint(1, 3)):
        at, long = rng.randrange(len(content) + 1), rng.randrange(1, 40)
        noise = rng.randbytes(long)
        content = rng.choice(
            [
                content[:at],
                content[at:],
                content[:at] + noise + content[at:],
                content[:at] + noise + content[at + long :],
                content[:at] + content[at + long :],
                content[: at + long] + content[at:],
                content.replace(b"\n", b"\r\n" * rng.randint(0, 3)),
                bytes(byte ^ (1 << rng.randrange(8)) if rng.random() < 0.02 else byte for byte in content),
            ]
        )
    return content


def odd(body: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """Return a JSON object with one to three fields that are strange, away, doubled or new."""
    made = copy.deepcopy(body)
    for _ in range(rng.randint(1, 3)):
        inside = [value for value in made.values() if isinstance(value, dict) and value]
        target = rng.choice([made, *inside])
        name = rng.choice([*target, rng.choice(["unknown", "", "__class__", "é\n", "n" * 9000])])
        if name in target and rng.random() < 0.2:
            del target[name]
        else:
            target[name] = rng.choice(STRANGE)
    return made


def as_line(body: dict[str, Any]) -> bytes:
    """Return JSON as Python writes it, with NaN and Infinity where they are."""
    return json.dumps(body).encode() + b"\n"
