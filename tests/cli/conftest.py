"""The command line as a process of its own, in the Python of QGIS but without QGIS."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card

from ..conftest import ROOT
from ..core.files import numbers, write_raster

BANDS = [band.name for band in find_card(DEFAULT_MODEL).bands]
SECONDS = 60


@pytest.fixture
def start(tmp_path, fake_python):
    """Start the command line with a fake engine and a temporary folder of its own."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()

    def start(*words: object, behaviour: str = "good", engine: str = "") -> subprocess.Popen[str]:
        environment = {
            **os.environ,
            "GEOSEG_ENGINE": engine or fake_python(behaviour),
            "TMPDIR": str(temporary),
        }
        return subprocess.Popen(
            [sys.executable, "-m", "geoseg_qgis", *map(str, words)],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    yield start
    assert [p for p in temporary.rglob("*") if p.is_file()] == []
    assert [p for p in tmp_path.rglob(".*") if "partial" in p.name] == []


@pytest.fixture
def call(start):
    """Run it to its end; returns exit code, standard output and standard error."""

    def call(*words: object, **how: str) -> tuple[int, str, str]:
        process = start(*words, **how)
        said, told = process.communicate(timeout=SECONDS)
        return process.returncode, said, told

    return call


@pytest.fixture
def chip(tmp_path):
    """Write a small scene; return its path."""

    def write(name: str = "scene.tif", seed: int = 1, size: int = 60) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_raster(path, numbers(6, size, size, seed=seed), descriptions=BANDS)
        return path

    return write
