"""A contender in the engine's Python: a process that works whenever it is asked to."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from geoseg_qgis.engine.childenv import worker_environment

_INSIDE = Path(__file__).resolve().parent / "inside"


class Child:
    """Starts ``inside/SCRIPT.py`` and waits until it is ready; a context manager.

    Args:
        python: the engine's interpreter.
        script: name of the script.
        arguments: of the script.
        cache: folder for what vLLM remembers about model classes.

    Attributes:
        facts: what the script said of itself when it was ready.
        peak_mb: its largest resident memory so far, MB.
    """

    def __init__(self, python: str, script: str, arguments: list[str], cache: str = "") -> None:
        self._process = subprocess.Popen(
            [python, str(_INSIDE / f"{script}.py"), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=worker_environment(os.environ, cache),
            text=True,
        )
        self.facts = self._hear()
        self.peak_mb = 0.0

    def seconds(self) -> float:
        """Let it work once."""
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        answer = self._hear()
        self.peak_mb = answer["peak_mb"]
        return float(answer["seconds"])

    def _hear(self) -> dict[str, Any]:
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args[1]} ended with code {self._process.wait()}; see above")
        return dict(json.loads(line))

    def __enter__(self) -> Child:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.stdin.close()
        self._process.wait()
