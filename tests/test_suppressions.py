"""Where a check is switched off, it is one rule on one line: nothing hides behind a blanket."""

from __future__ import annotations

import re
import tokenize
from collections.abc import Iterator

import pytest

from .conftest import ROOT

SAID = {
    r"\bnoqa\b": r"# noqa: [A-Z]+\d+(, ?[A-Z]+\d+)*(?=\s|$)",
    r"\bnosec\b": r"# nosec B\d{3}(, ?B\d{3})*(?=\s|$)",
    r"type: *ignore": r"# type: ignore\[[a-z-]+(, ?[a-z-]+)*\]",
    r"\b(ruff|flake8|mypy|pylint|bandit):": None,  # for a whole file
}
"""What switches a check off, and how it has to be said; None for never."""
SECRETS = {"geoseg_qgis/models/revisions.py"}
"""Files with a line that looks like a secret and is none: commits of models."""


def blankets(comment: str) -> Iterator[str]:
    """Yield what is switched off in a comment without naming the rule."""
    for sign, allowed in SAID.items():
        if re.search(sign, comment) and not (allowed and re.search(allowed, comment)):
            yield sign


def comments() -> Iterator[tuple[str, int, str]]:
    """Yield file, line and text of all comments in our Python."""
    for room in ("geoseg_qgis", "scripts", "tests"):
        for path in sorted((ROOT / room).rglob("*.py")):
            with path.open("rb") as file:
                for token in tokenize.tokenize(file.readline):
                    if token.type == tokenize.COMMENT:
                        yield str(path.relative_to(ROOT)), token.start[0], token.string


def test_each_names_its_rule():
    found = [(path, line, text) for path, line, text in comments() if list(blankets(text))]
    assert found == []


def test_secrets_are_waved_through_in_known_files_alone():
    assert {path for path, _, text in comments() if "allowlist" in text} <= SECRETS


def test_the_security_check_skips_nothing_of_the_plugin():
    section = (ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("[tool.bandit]\n")[2]
    assert section.partition("\n[")[0].split("\n") == ['exclude_dirs = ["tests"]', ""]


@pytest.mark.parametrize(
    ("comment", "blanket"),
    [
        ("# noqa", True),
        ("# noqa: S603", False),
        ("# noqa: S603, B008 - why", False),
        ("# noqa: whatever", True),
        ("# nosec", True),
        ("# nosec - it is fine", True),
        ("# noqa: S603  # nosec B603", False),
        ("# noqa: S603  # nosec", True),
        ("# type: ignore", True),
        ("# type: ignore[misc, unused-ignore]", False),
        ("# ruff: noqa: S603", True),
        ("# mypy: ignore-errors", True),
        ("# nothing of the kind", False),
    ],
)
def test_a_blanket_is_known_when_it_is_seen(comment, blanket):
    assert bool(list(blankets(comment))) == blanket
