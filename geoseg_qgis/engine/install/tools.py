"""The two ways to make an environment: uv where it is installed, venv and pip otherwise."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from geoseg_qgis.engine.environment import python_of
from geoseg_qgis.engine.pythons import check_python, find_suitable
from geoseg_qgis.errors import EngineError
from geoseg_qgis.texts import tr

_UV_PLACES = ("~/.local/bin/uv", "~/.cargo/bin/uv")
"""Where uv's own installer puts it; a QGIS that was started from a menu has no such PATH."""


class Tool(Protocol):
    """Says the commands; runs nothing."""

    @property
    def name(self) -> str:
        """For the log."""

    def create(self, environment: Path, offline: bool) -> list[str]:
        """Return the command that makes a virtual environment without packages but pip."""

    def install(
        self, environment: Path, requirements: Path, lock: Path | None, wheels: Path | None, extra_index: str
    ) -> list[str]:
        """Return the command that installs packages.

        Args:
            environment: made by `create`.
            requirements: file of what is wanted.
            lock: file of constraints, or None.
            wheels: folder that is the only source, or None for the package index.
            extra_index: address of one more index, or empty.
        """

    def remove(self, environment: Path, packages: Sequence[str]) -> list[str]:
        """Return the command that removes packages."""


@dataclass(frozen=True)
class Pip:
    """venv and pip, which come with Python.

    Attributes:
        python: interpreter that makes the environment.
    """

    python: str

    @property
    def name(self) -> str:
        """For the log."""
        return tr("venv and pip")

    def create(self, environment: Path, offline: bool) -> list[str]:
        """Return the command that makes a virtual environment, as `Tool.create` says."""
        return [self.python, "-m", "venv", str(environment)]

    def install(
        self, environment: Path, requirements: Path, lock: Path | None, wheels: Path | None, extra_index: str
    ) -> list[str]:
        """Return the command that installs packages, as `Tool.install` says."""
        command = [*_pip(environment), "install", "--no-input", "--progress-bar", "off"]
        return [*command, *_packages(requirements, lock, wheels, extra_index)]

    def remove(self, environment: Path, packages: Sequence[str]) -> list[str]:
        """Return the command that removes packages."""
        return [*_pip(environment), "uninstall", "-y", *packages]


@dataclass(frozen=True)
class Uv:
    """uv, which is faster and can bring a Python of its own.

    Attributes:
        program: path of uv.
        python: interpreter, or the version that uv is to find or fetch.
    """

    program: str
    python: str

    @property
    def name(self) -> str:
        """For the log."""
        return "uv"

    def create(self, environment: Path, offline: bool) -> list[str]:
        """Return the command that makes a virtual environment; offline without pip, which uv would fetch."""
        how = "--offline" if offline else "--seed"
        return [self.program, "venv", "--no-project", how, "--python", self.python, str(environment)]

    def install(
        self, environment: Path, requirements: Path, lock: Path | None, wheels: Path | None, extra_index: str
    ) -> list[str]:
        """Return the command that installs packages, as `Tool.install` says."""
        command = [self.program, "pip", "install", "--no-progress", *_of(environment)]
        if wheels is not None:
            command.append("--offline")
        if extra_index:  # it holds other builds of versions that the first index has too
            command += ["--index-strategy", "unsafe-best-match"]
        return [*command, *_packages(requirements, lock, wheels, extra_index)]

    def remove(self, environment: Path, packages: Sequence[str]) -> list[str]:
        """Return the command that removes packages."""
        return [self.program, "pip", "uninstall", *_of(environment), *packages]


def choose_tools(python: str) -> list[Tool]:
    """Return the tools to try, in this order.

    pip comes after uv too: it knows pip.conf, which uv does not read.

    Args:
        python: interpreter that the user names; empty to find one.

    Raises:
        EngineError: the named interpreter is not good enough, or there is none.
    """
    uv = find_uv()
    if uv is None:
        return [Pip(_checked(python))]
    try:
        pip: list[Tool] = [Pip(_checked(python))]
    except EngineError:
        pip = []
    if python:
        check_python(python, makes_environments=False)
    return [Uv(uv, python or find_suitable(makes_environments=False) or "3.11"), *pip]


def find_uv() -> str | None:
    """Return the path of uv, None where it is not installed."""
    found = shutil.which("uv")
    places = (Path(place).expanduser() for place in _UV_PLACES)
    return found or next((str(place) for place in places if place.is_file()), None)


def _checked(python: str) -> str:
    chosen = python or find_suitable()
    if not chosen:
        raise EngineError(
            "No Python 3.11 or newer that can make virtual environments is on this machine.",
            "Install one (on Debian and Ubuntu python3 and python3-venv), or install uv, which fetches one.",
        )
    check_python(chosen)
    return chosen


def _pip(environment: Path) -> list[str]:
    return [str(python_of(environment)), "-m", "pip", "--disable-pip-version-check"]


def _of(environment: Path) -> list[str]:
    return ["--python", str(python_of(environment))]


def _packages(requirements: Path, lock: Path | None, wheels: Path | None, extra_index: str) -> list[str]:
    arguments = ["-r", str(requirements)]
    if lock is not None:
        arguments += ["-c", str(lock)]
    if wheels is not None:
        return [*arguments, "--no-index", "--find-links", str(wheels)]
    return [*arguments, "--extra-index-url", extra_index] if extra_index else arguments
