"""Finding the engine's Python, and an installer whose failures never look like success."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from geoseg_qgis.engine import installer as installing
from geoseg_qgis.engine.devices import choose_device
from geoseg_qgis.engine.environment import (
    Installation,
    default_root,
    find_python,
    python_of,
    read_installation,
)
from geoseg_qgis.errors import EngineError


@pytest.fixture
def installed(tmp_path) -> Path:
    """A complete engine folder, with an interpreter that does nothing."""
    python = python_of(tmp_path / "env-a")
    python.parent.mkdir(parents=True)
    python.touch()
    Installation("env-a", "cpu", {"torch": "2"}, 1.0).write(tmp_path)
    return tmp_path


def test_a_complete_installation_is_found(installed):
    assert find_python(installed) == str(python_of(installed / "env-a"))


def test_without_an_engine_the_command_that_installs_it_is_named(tmp_path):
    with pytest.raises(EngineError, match=r"python3 -m geoseg_qgis\.engine\.installer --root") as caught:
        find_python(tmp_path / "with space")
    assert f'"{tmp_path / "with space"}"' in str(caught.value)


@pytest.mark.parametrize(
    "broken", ["", "{", "[]", '{"environment": "env-b", "kind": "cpu", "versions": {}, "seconds": 1}']
)
def test_a_broken_installation_is_none(installed, broken):
    (installed / "engine.json").write_text(broken)
    assert read_installation(installed) is None


def test_an_interpreter_of_the_users_own_is_taken_as_it_is():
    assert find_python(Path(sys.executable)) == sys.executable


def test_the_engine_folder_is_the_users_unless_a_variable_says_otherwise():
    assert default_root({"XDG_DATA_HOME": "/data"}) == Path("/data/geoseg_qgis/engine")
    assert default_root({"GEOSEG_ENGINE": "/mine"}) == Path("/mine")


class TestInstaller:
    @pytest.fixture
    def failing(self, tmp_path, monkeypatch):
        """An installer whose package step fails."""
        monkeypatch.setattr(installing, "check_python", lambda python: None)

        def call(self, command):
            with self._log.open("a") as log:
                log.write("Collecting vllm\nERROR: No space left on device\n")
            self.environment.mkdir(parents=True, exist_ok=True)
            return 1 if "pip" in command else 0

        monkeypatch.setattr(installing.Installer, "_call", call)
        return installing.Installer(tmp_path, "cuda", "python3", tmp_path, say=lambda text: None)

    def test_a_failed_step_is_named_with_its_cause_and_leaves_nothing_that_looks_finished(self, failing):
        with pytest.raises(EngineError, match=r"downloading.*No space left on device.*install\.log"):
            failing.run()
        assert not failing.environment.exists()
        assert read_installation(failing.root) is None

    def test_a_failure_leaves_the_old_environment_usable(self, failing, installed):
        failing.root = installed
        with pytest.raises(EngineError):
            failing.run()
        assert find_python(installed)

    def test_what_is_installed_is_not_installed_again(self, installed, monkeypatch):
        monkeypatch.setattr(installing, "requirements_id", lambda kind: "a")
        monkeypatch.setattr(subprocess, "run", None)
        found = installing.Installer(installed, "cpu", "python3", installed, say=lambda text: None).run()
        assert found.environment == "env-a"

    def test_an_old_python_is_refused_with_its_version(self, tmp_path):
        old = tmp_path / "python"
        old.write_text("#!/bin/sh\necho 3.9\n")
        old.chmod(0o755)
        with pytest.raises(EngineError, match=r"version 3\.9.*3\.11"):
            installing.check_python(str(old))

    def test_a_comment_in_the_requirements_is_no_reason_to_install_again(self, tmp_path, monkeypatch):
        monkeypatch.setattr(installing, "REQUIREMENTS", tmp_path)
        (tmp_path / "cpu.txt").write_text("torch==2 # why\n")
        first = installing.requirements_id("cpu")
        (tmp_path / "cpu.txt").write_text("# more\n\ntorch==2 # because\n")
        assert installing.requirements_id("cpu") == first
        (tmp_path / "cpu.txt").write_text("torch==3\n")
        assert installing.requirements_id("cpu") != first


class TestDevices:
    def test_a_gpu_is_never_silently_replaced(self):
        with pytest.raises(EngineError, match=r"cuda:0 was asked for.*CPU"):
            choose_device("cuda:0", "cpu")

    def test_auto_says_what_it_took_and_why(self):
        choice = choose_device("auto", "cpu")
        assert choice.device == "cpu"
        assert "engine is the one for CPUs" in choice.note

    def test_an_unknown_device_is_refused(self):
        with pytest.raises(EngineError, match="no device 'tpu'"):
            choose_device("tpu", None)
