"""Whole runs through ``qgis_process``: a process, a profile and a temporary folder of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from ..conftest import ROOT
from ..processes import workers_with

PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@dataclass(frozen=True)
class Outcome:
    """Exit code and everything that was printed."""

    code: int
    output: str

    @property
    def results(self) -> dict[str, str]:
        """The results that are listed at the end."""
        lines = self.output.rpartition("\nResults\n")[2].splitlines()
        return dict(line.split(":\t", 1) for line in lines if ":\t" in line)

    @property
    def sentence(self) -> str:
        """What the last error says, without QGIS's headline; QGIS itself complains before, in its own words."""
        lines = self.output.rpartition("ERROR:")[2].strip().splitlines()
        told = [line.strip() for line in lines if not line.startswith("An error was encountered")]
        return told[0] if told else ""


@pytest.fixture(scope="session")
def profile(tmp_path_factory) -> Path:
    """A profile in which the plugin is enabled."""
    if PROGRAM is None:
        pytest.skip("qgis_process is not installed")
    folder = tmp_path_factory.mktemp("profile")
    call(folder, folder, "plugins", "enable", "geoseg_qgis")
    return folder


@pytest.fixture
def segment(profile, engine_root, engine_python, tmp_path):
    """Run ``geoseg:segment``; afterwards no process and no temporary file of it may be left."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()

    def run(**parameters: object) -> Outcome:
        given = {key: value if isinstance(value, list) else [value] for key, value in parameters.items()}
        texts = [f"{key}={value}" for key, values in given.items() for value in values]
        done = call(profile, temporary, "run", "geoseg:segment", "--", *texts, GEOSEG_ENGINE=str(engine_root))
        end = time.monotonic() + 5  # the engine of a process that ended goes by itself, and soon
        while workers_with(str(temporary)) and time.monotonic() < end:
            time.sleep(0.1)
        assert not workers_with(str(temporary))
        assert list(leftovers(temporary)) == []
        return done

    return run


def leftovers(temporary: Path) -> Iterator[Path]:
    """Yield our files in a temporary folder; what QGIS itself leaves is not ours to judge."""
    return (
        path
        for path in temporary.rglob("*")
        if path.is_file() and "geoseg" in str(path.relative_to(temporary))
    )


def call(profile: Path, temporary: Path, *arguments: str, **environment: str) -> Outcome:
    """Run ``qgis_process`` with the plugin of this checkout."""
    runtime = profile / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    done = subprocess.run(
        [PROGRAM, *arguments],
        env={
            **os.environ,
            "QGIS_PLUGINPATH": str(ROOT),
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
            "TMPDIR": str(temporary),
            **environment,
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )
    return Outcome(done.returncode, done.stdout)
