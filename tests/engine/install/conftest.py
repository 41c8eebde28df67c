"""Tools that only write down how they are called, and a wish for an engine that they shall install."""

from __future__ import annotations

from pathlib import Path

import pytest

from geoseg_qgis.engine.environment import Installation, python_of
from geoseg_qgis.engine.install.wish import InstallWish, Listener

from ..fake_installer import FakeTools


@pytest.fixture
def tools(tmp_path, monkeypatch) -> FakeTools:
    """Fake tools; the only uv there is."""
    tools = FakeTools(tmp_path / "fake tools")
    monkeypatch.setenv("PATH", f"{tools.bin}:/usr/bin:/bin")
    monkeypatch.setenv("HOME", str(tmp_path))
    return tools


@pytest.fixture
def wish(tmp_path, tools) -> InstallWish:
    """A wish for an engine in a folder with a space."""
    return InstallWish(tmp_path / "my engine", "cpu", tmp_path / "the model", str(tools.python))


@pytest.fixture
def old(wish) -> str:
    """An engine of an older version in the folder of the wish; its interpreter."""
    python = python_of(wish.root / "env-old")
    python.parent.mkdir(parents=True)
    python.touch()
    Installation("env-old", "cpu", {}, 1.0).write(wish.root)
    return str(python)


class Told(Listener):
    """Remembers; cancels when `when` says so."""

    def __new__(cls, when=lambda: False):
        return object.__new__(cls)

    def __init__(self, when=lambda: False) -> None:
        lines: list[str] = []
        percents: list[float] = []
        super().__init__(lines.append, lines.append, percents.append, when)
        object.__setattr__(self, "lines", lines)
        object.__setattr__(self, "percents", percents)


def environments(root: Path) -> list[str]:
    return sorted(path.name for path in root.glob("env-*"))
