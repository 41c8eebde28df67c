"""Hostile model folders are refused before anything of them is imported or loaded, by what is wrong with them."""

from __future__ import annotations

import json
import os
import pickle
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from ...conftest import ROOT
from . import archives, classes, files, numbers, pickles, tensors  # noqa: F401 - they fill the list of cases
from .case import CANARY, CASES, Case, canary_of, sound_folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pipes, devices and limits are those of Unix")
NOBODY = 65534


@dataclass(frozen=True)
class Answer:
    """What a process said of a folder: the refusal, or None; and the modules that it imported meanwhile."""

    said: str | None
    modules: tuple[str, ...]


@pytest.fixture
def folder() -> Iterator[Path]:
    """A sound folder, which goes at once: some hold very many files."""
    with tempfile.TemporaryDirectory(prefix="geoseg-") as base:
        Path(base).chmod(0o755)
        made = sound_folder(Path(base))
        yield made
        for place in (Path(base), made, *made.glob("closed")):
            place.chmod(0o755)


def ask(folder: Path, as_nobody: bool = False) -> Answer:
    """Check a folder in a process of its own; one that freezes or takes too much memory fails the test."""
    nobody = NOBODY if as_nobody and os.geteuid() == 0 else None
    if nobody and not _may_enter(Path(sys.executable).resolve(), ROOT):
        pytest.skip("other users may not read this checkout")
    none = {"GEOSEG_MODELS": "/none", "HF_HOME": "/none", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.models.child", str(folder)],
        cwd=ROOT,
        env={**os.environ, **none},
        user=nobody,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    answer = json.loads(done.stdout)
    return Answer(answer["said"], tuple(answer["modules"]))


def _may_enter(*places: Path) -> bool:
    return all(part.stat().st_mode & 0o005 for place in places for part in (place, *place.parents))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_hostile_folder_is_refused_before_anything_of_it_runs(case: Case, folder: Path) -> None:
    case.spoil(folder)
    answer = ask(folder, case.as_nobody)
    if case.named:
        assert answer.said is not None
        assert re.search(case.named, answer.said)
        assert answer.said.isprintable()
        assert len(answer.said) < 1000
    else:
        assert answer.said is None
    assert not canary_of(folder).exists()
    assert not {name.partition(".")[0] for name in answer.modules} - set(sys.stdlib_module_names)


def test_a_sound_folder_passes(folder: Path) -> None:
    """Else every refusal above could have another reason."""
    assert ask(folder).said is None
    assert ask(folder, as_nobody=True).said is None


def test_the_canary_sings_when_it_is_unpickled(folder: Path) -> None:
    pickle.loads(pickles.song(folder))
    assert canary_of(folder).exists()


def test_the_canary_sings_when_it_is_imported(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(folder)
    try:
        __import__(CANARY)
    finally:
        sys.modules.pop(CANARY, None)
    assert canary_of(folder).exists()


def test_cases_have_names_of_their_own() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 40
