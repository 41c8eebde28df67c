"""An installation that is cancelled, or whose QGIS dies, leaves the old engine and nothing that runs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geoseg_qgis.engine.environment import find_python, read_installation
from geoseg_qgis.engine.install import sweep as install_sweep
from geoseg_qgis.engine.install.job import Installer
from geoseg_qgis.engine.install.lock import InstallLock
from geoseg_qgis.errors import Cancelled, EngineError

from ...conftest import ROOT
from ...processes import alive
from ..conftest import wait_for
from .conftest import Told, environments

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="engines are installed on Linux")


class TestCancel:
    @pytest.mark.parametrize("step", ["pip", "check", "uv"])
    def test_cancel_ends_a_step_and_its_children_and_keeps_the_old_environment(self, wish, old, tools, step):
        if step == "uv":
            tools.uv(tools.hang())
        else:
            tools.behave(**{step: tools.hang()})
        began: list[float] = []

        def when() -> bool:
            if tools.pids() and not began:
                began.append(time.monotonic())
            return bool(began)

        with pytest.raises(Cancelled):
            Installer(wish, Told(when)).run()
        assert time.monotonic() - began[0] < 2.0
        assert not [pid for pid in tools.pids() if alive(pid)]
        assert find_python(wish.root) == old
        assert environments(wish.root) == ["env-old"]
        assert not list(wish.root.glob("discarded-*"))

    def test_cancel_does_not_wait_for_gigabytes_to_be_removed(self, wish, old, tools, monkeypatch):
        monkeypatch.setattr(
            install_sweep.shutil,
            "rmtree",
            lambda path, ignore_errors: time.sleep(5) if "discarded" in str(path) else None,
        )
        tools.behave(tools.hang())
        start = time.monotonic()
        with pytest.raises(Cancelled):
            Installer(wish, Told(lambda: bool(tools.pids()))).run()
        assert time.monotonic() - start < 4.0
        assert environments(wish.root) == ["env-old"]

    def test_when_qgis_dies_pip_dies_and_the_next_installation_cleans_up(self, wish, tools):
        tools.behave(tools.hang())
        command = [sys.executable, "-m", "geoseg_qgis.engine.installer", "--root", str(wish.root)]
        with subprocess.Popen([*command, "--python", str(tools.python)], cwd=ROOT) as qgis:
            pids = wait_for(tools.pids)
            with pytest.raises(EngineError, match=r"Another installation into .* is running"):
                Installer(wish, Told()).run()
            os.kill(qgis.pid, signal.SIGKILL)
        wait_for(lambda: not any(alive(pid) for pid in pids))
        assert environments(wish.root)
        tools.behave()
        wait_for(lambda: free(wish.root))
        assert Installer(wish, Told()).run() == read_installation(wish.root)


def free(root: Path) -> bool:
    """Whether nobody installs into a folder."""
    try:
        with InstallLock(root):
            return True
    except EngineError:
        return False
