"""scripts/serve.sh: what it hands to the server's program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from geoseg_qgis.engine.childenv import worker_environment
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, resolve_model

from ..conftest import ROOT

SAY = "import json, os, sys; print(json.dumps([sys.argv[1:], dict(os.environ)]))"


@pytest.fixture
def started(tmp_path):
    """Start the script in a folder with a Python that says how it was called."""
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c \'{SAY}\' "$@"\n')
    python.chmod(0o755)
    shutil.copytree(resolve_model(DEFAULT_MODEL).folder, tmp_path / "here" / "roofs")

    def started(*options: str) -> tuple[list[str], dict[str, str]]:
        done = subprocess.run(
            [ROOT / "scripts" / "serve.sh", *options],
            cwd=tmp_path / "here",
            env={**os.environ, "GEOSEG_ENGINE": str(python)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        words, environ = json.loads(done.stdout.splitlines()[-1])
        return words, environ

    return started


def test_files_are_meant_from_where_it_is_called(started, tmp_path):
    here = tmp_path / "here"
    words, environ = started("--model", "roofs", "--key-file", "a/key", "--read", ".", "--port", "1")
    assert words[:3] == ["-m", "geoseg_worker.serve", str(here / "roofs")]
    assert words[-2:] == ["--port", "1"]
    assert environ["VLLM_API_KEY"] == (here / "a" / "key").read_text().strip()
    assert environ["GEOSEG_READ_FOLDERS"] == str(here)


def test_the_server_keeps_its_memory_as_the_worker_does(started):
    _, environ = started("--key-file", "key")
    wanted = {name: value for name, value in worker_environment({}).items() if name.startswith("MALLOC_")}
    assert wanted
    assert {name: environ.get(name) for name in wanted} == wanted
