"""The folder for temporary files goes away, fills up, or cannot be written any more."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from geoseg_qgis.core.run.workspace import temporary_root
from geoseg_qgis.errors import GeosegError

from ..conftest import ROOT
from .conftest import STAGES, At, content

PLACES = {"temporary": "temporary", "output": "out"}
OWN_DISK = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
"""In which a small file system can be mounted that nobody else sees."""


def remove_all() -> None:
    """Remove the folder of all runs, which write into it at the same time."""
    while temporary_root().exists():
        shutil.rmtree(temporary_root(), ignore_errors=True)


@pytest.mark.parametrize("stage", ["loading", "in the middle"])
def test_a_folder_that_is_removed_fails_the_run_and_is_named(run, own_temporary, stage):
    with pytest.raises(GeosegError, match=str(own_temporary)):
        run(feedback=At(STAGES[stage], remove_all))


def test_a_folder_that_is_removed_after_the_last_chunk_costs_nothing(run, undisturbed):
    feedback = At(STAGES["finishing"], remove_all)
    assert (run(feedback=feedback) == undisturbed).all()


@pytest.fixture
def fails(scene, tmp_path, fake_python):
    """Run in a process of its own in which something happens to the disk; return the error that it told."""

    def run(how: str, stage: str, disk: str = "") -> str:
        output, temporary = tmp_path / "out" / "mask.tif", tmp_path / "temporary"
        output.parent.mkdir()
        temporary.mkdir()
        before = content(scene.parent)
        command = [
            sys.executable,
            "-m",
            "tests.faults.child",
            how,
            stage,
            scene,
            output,
            fake_python(),
            temporary,
        ]
        if disk:
            place = tmp_path / PLACES[how]
            mount = f'mount -t tmpfs -o {disk} tmpfs "{place}" && exec "$@"'
            command = [*OWN_DISK, mount, "sh", *command]
        done = subprocess.run(
            list(map(str, command)),
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
        told, left = done.stdout.splitlines()[-2:]
        if told != "done":
            assert left == "left: []"
            assert content(output.parent) == {}
        assert content(temporary) == {}
        assert content(scene.parent) == before
        return told

    return run


@pytest.mark.parametrize("stage", ["before", "loading", "in the middle", "finishing"])
def test_a_quota_that_is_reached_fails_the_run_with_a_sentence(fails, stage):
    told = fails("no growth", stage)
    assert told.startswith("OutputError: ")
    assert "too large" in told or "space" in told


def may_mount(folder: Path) -> bool:
    command = [*OWN_DISK, f'mount -t tmpfs -o size=1m tmpfs "{folder}"']
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.mark.parametrize(
    ("disk", "stage"),
    [
        *((disk, stage) for disk in PLACES for stage in ("before", "loading", "in the middle")),
        ("output", "finishing"),
    ],
)
def test_a_disk_that_is_full_fails_the_run_and_is_named(fails, tmp_path, disk, stage):
    if not may_mount(tmp_path):
        pytest.skip("no file system may be mounted here")
    told = fails(disk, stage, "size=100m")
    if (disk, stage) == ("temporary", "in the middle") and told == "done":
        return  # the last chunks were on the disk already, and what a chunk leaves is room for the next
    assert told.startswith(("OutputError: ", "ChunkError: "))  # of a chunk, or of a mask that is none
    assert str(tmp_path / PLACES[disk]) in told


def test_a_folder_that_nobody_may_write_to_fails_the_run_and_is_named(fails, tmp_path):
    if not may_mount(tmp_path):
        pytest.skip("no file system may be mounted here")
    told = fails("temporary", "never", "ro")
    assert told.startswith("OutputError: Cannot make a temporary folder")
    assert "Read-only" in told
