from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

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


def test_a_folder_that_is_just_being_made_is_left_alone():
    folder = temporary_root() / "run-1-new"
    folder.mkdir(parents=True)
    assert sweep_stale() == 0
    os.utime(folder, (time.time() - 3600,) * 2)
    assert sweep_stale() == 1


def test_a_folder_of_somebody_else_is_not_used(own_temporary, monkeypatch):
    RunFolder().remove()
    owner = os.getuid()
    root = temporary_root()
    monkeypatch.setattr("geoseg_qgis.core.run.workspace.temporary_root", lambda: root)
    monkeypatch.setattr(os, "getuid", lambda: owner + 1)
    with pytest.raises(OutputError, match="belongs to somebody else"):
        RunFolder()
