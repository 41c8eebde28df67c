from __future__ import annotations

import contextlib
import os
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from geoseg_qgis.core.run import workspace
from geoseg_qgis.core.run.workspace import RunFolder, sweep_stale, temporary_root
from geoseg_qgis.errors import OutputError

pytestmark = pytest.mark.usefixtures("own_temporary")


def test_a_run_folder_is_private_and_goes_with_the_run():
    with RunFolder() as folder:
        assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
        Path(folder.file("chunk.tif")).write_text("x")
    assert list(temporary_root().iterdir()) == []


def test_a_run_folder_goes_when_the_run_fails():
    with pytest.raises(KeyError), RunFolder():
        raise KeyError
    assert list(temporary_root().iterdir()) == []


def test_a_folder_goes_while_an_engine_still_writes_into_it():
    """A run that is cancelled leaves its last chunk with an engine that other runs go on using."""
    for _ in range(30):
        folder, stop = RunFolder(), threading.Event()
        writer = threading.Thread(target=_write_masks, args=(folder, stop))
        writer.start()
        while not Path(folder.file("mask-9.tif")).exists():
            time.sleep(0.001)
        folder.remove()
        stop.set()
        writer.join()
        assert list(temporary_root().iterdir()) == []


def test_a_folder_that_was_being_removed_when_the_process_died_is_swept():
    folder = temporary_root() / "gone-1-a"
    folder.mkdir(parents=True)
    (folder / "in-use.lock").touch()
    assert sweep_stale() == 1


def test_a_relative_folder_becomes_absolute(tmp_path, monkeypatch):
    """The engine, which reads the chunks, works in another folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "here").mkdir()
    with RunFolder("here") as folder:
        assert folder.path.is_absolute() and tmp_path / "here" in folder.path.parents


def test_runs_do_not_share_a_folder():
    with RunFolder() as one, RunFolder() as two:
        assert one.path != two.path
        assert sweep_stale() == 0
        assert one.path.exists() and two.path.exists()


def test_the_folder_of_a_crashed_run_is_swept(own_temporary):
    crash = "import os; from geoseg_qgis.core.run.workspace import RunFolder as F; f = F(); "
    crash += "print(f.path, flush=True); os._exit(1)"
    ran = subprocess.run(
        [sys.executable, "-c", crash],
        env={**os.environ, "TMPDIR": str(own_temporary), "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert Path(ran.stdout.strip()).is_dir(), ran.stderr
    with RunFolder() as mine:
        assert sweep_stale() == 1
        assert list(temporary_root().iterdir()) == [mine.path]


def test_a_sweep_while_a_folder_gets_its_lock_leaves_it_alone(monkeypatch):
    """Another run of this process, or of another one, may sweep at any moment."""
    lock, swept = workspace._try_lock, []

    def between_sweeps(file):
        monkeypatch.setattr(workspace, "_try_lock", lock)
        swept.append(sweep_stale())
        locked = lock(file)
        swept.append(sweep_stale())
        return locked

    monkeypatch.setattr(workspace, "_try_lock", between_sweeps)
    with RunFolder() as folder:
        assert swept == [0, 0]
        assert sweep_stale() == 0
        assert list(temporary_root().iterdir()) == [folder.path]
        assert folder.path.name.startswith("run-")


@pytest.mark.parametrize(("name", "lock"), [("run-1-a", False), ("new-1-a", False), ("new-1-a", True)])
def test_a_folder_that_is_just_being_made_is_left_alone(name, lock):
    folder = temporary_root() / name
    folder.mkdir(parents=True)
    if lock:
        (folder / "in-use.lock").touch()
    assert sweep_stale() == 0
    os.utime(folder, (time.time() - 3600,) * 2)
    assert sweep_stale() == 1


def test_a_folder_of_somebody_else_is_not_used(own_temporary, monkeypatch):
    RunFolder().remove()
    owner = os.getuid()
    root = temporary_root()
    monkeypatch.setattr("geoseg_qgis.core.run.workspace.temporary_root", lambda base: root)
    monkeypatch.setattr(os, "getuid", lambda: owner + 1)
    with pytest.raises(OutputError, match="belongs to somebody else"):
        RunFolder()


def _write_masks(folder: RunFolder, stop: threading.Event) -> None:
    number = 0
    while not stop.is_set():
        with contextlib.suppress(FileNotFoundError):
            Path(folder.file(f"mask-{number}.tif")).touch()
        number += 1
