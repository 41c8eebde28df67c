"""Finding the engine's Python, and saying when it is out of date."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from geoseg_qgis.engine import environment, pythons
from geoseg_qgis.engine.environment import (
    Installation,
    default_root,
    engine_place,
    find_python,
    outdated,
    python_of,
    read_installation,
    requirements_id,
)
from geoseg_qgis.engine.pythons import check_python, command_of, find_suitable, path_for
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


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_where_no_engine_can_be_installed_the_way_is_a_server_or_wsl(tmp_path, monkeypatch, system):
    monkeypatch.setattr(sys, "platform", system)
    with pytest.raises(EngineError, match=r"Use a server, or on Windows an engine in WSL"):
        find_python(tmp_path)


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


def test_places_are_absolute_for_a_child_has_another_working_folder(tmp_path, monkeypatch, installed):
    monkeypatch.chdir(tmp_path.parent)
    relative = Path(tmp_path.name)
    assert default_root({"GEOSEG_ENGINE": str(relative)}) == tmp_path
    assert engine_place(str(relative), {}) == engine_place("", {"GEOSEG_ENGINE": str(relative)}) == tmp_path
    with pytest.raises(EngineError, match="~nobody-here/x begins with a home folder"):
        engine_place("~nobody-here/x", {})
    assert find_python(relative) == str(python_of(installed / "env-a"))
    assert find_python(str(relative / "env-a/bin/python")) == str(python_of(installed / "env-a"))


class TestRequirements:
    @pytest.fixture
    def requirements(self, tmp_path, monkeypatch) -> Path:
        """A folder of requirements of this test."""
        monkeypatch.setattr(environment, "REQUIREMENTS", tmp_path)
        return tmp_path

    def test_a_comment_is_no_reason_to_install_again(self, requirements):
        (requirements / "cpu.txt").write_text("torch==2 # why\n")
        first = requirements_id("cpu")
        (requirements / "cpu.txt").write_text("# more\n\ntorch==2 # because\n")
        assert requirements_id("cpu") == first
        (requirements / "cpu.txt").write_text("torch==3\n")
        assert requirements_id("cpu") != first

    def test_an_engine_of_another_version_of_the_plugin_is_told_in_a_sentence(self, installed):
        assert "was installed for another version of the plugin" in outdated(installed)
        assert "geoseg:installengine" in outdated(installed)

    @pytest.mark.parametrize("ending", ["", "-b", "-12"])
    def test_an_engine_of_this_version_is_not_out_of_date(self, tmp_path, ending):
        name = f"env-{requirements_id('cuda')}{ending}"
        python = python_of(tmp_path / name)
        python.parent.mkdir(parents=True)
        python.touch()
        Installation(name, "cuda", {}, 1.0).write(tmp_path)
        assert outdated(tmp_path) == ""

    def test_what_is_not_ours_is_not_out_of_date(self, tmp_path):
        assert outdated(tmp_path) == ""
        assert outdated(Path(sys.executable)) == ""


class TestCommands:
    def test_a_command_with_arguments_is_an_engine_too(self):
        assert find_python("env PYTHONUTF8=1 python") == "env PYTHONUTF8=1 python"
        assert command_of("docker run --rm -i 'my image' python") == [
            *("docker", "run", "--rm", "-i", "my image", "python")
        ]

    def test_a_path_with_spaces_is_one_word(self, tmp_path):
        python = tmp_path / "my engine" / "python"
        python.parent.mkdir()
        python.touch()
        assert command_of(str(python)) == [str(python)]
        assert find_python(python) == str(python)

    def test_a_command_stays_as_it_was_written(self):
        command = "env PYTHONUTF8=1 python"
        assert engine_place(command, {}) == engine_place("", {"GEOSEG_ENGINE": command}) == command
        assert read_installation(command) is None
        assert outdated(command) == ""
        assert read_installation(f"env {'x' * 900} python") is None

    def test_a_program_with_a_space_in_its_path_can_be_quoted(self, tmp_path):
        program = tmp_path / "my tools" / "docker"
        program.parent.mkdir()
        program.touch(0o755)
        command = f"'{program}' run image python"
        assert find_python(command) == command

    def test_on_windows_backslashes_stay(self, monkeypatch):
        monkeypatch.setattr(pythons, "_POSIX", False)
        assert command_of(r'"C:\My Tools\wsl.exe" -d Ubuntu /home/me/python') == [
            *(r"C:\My Tools\wsl.exe", "-d", "Ubuntu", "/home/me/python")
        ]

    def test_a_command_that_is_not_on_this_machine_is_none(self):
        with pytest.raises(EngineError, match="No engine is installed in nowhere-to-be-found run python"):
            find_python("nowhere-to-be-found run python")

    def test_quotes_that_do_not_close_are_told(self):
        with pytest.raises(EngineError, match="cannot be read"):
            command_of("docker run 'image python")

    def test_wsl_sees_the_drives_of_windows_and_others_see_paths_as_they_are(self):
        wsl = "wsl -d Ubuntu /home/me/venv/bin/python"
        assert path_for(wsl, "C:\\Users\\me\\a b.tif") == "/mnt/c/Users/me/a b.tif"
        assert path_for(wsl, "/tmp/a.tif") == "/tmp/a.tif"
        assert path_for("docker run image python", "/tmp/a.tif") == "/tmp/a.tif"


class TestPythons:
    @pytest.fixture
    def answering(self, tmp_path):
        """Make an interpreter that answers what it is told."""

        def make(answer: str, name: str = "python") -> str:
            script = tmp_path / name
            script.write_text(f"#!/bin/sh\n{answer}\n")
            script.chmod(0o755)
            return str(script)

        return make

    @pytest.mark.parametrize("version", ["3.9", "3.15"])
    def test_a_python_of_the_wrong_version_is_refused_with_its_version(self, answering, version):
        with pytest.raises(EngineError, match=rf"version {version}.*3\.11"):
            check_python(answering(f"echo {version}"))

    def test_one_without_venv_is_refused_with_the_package_to_install(self, answering):
        with pytest.raises(EngineError, match="python3-venv"):
            check_python(answering("exit 1"))

    def test_what_is_no_python_is_refused(self, answering, tmp_path):
        with pytest.raises(EngineError, match="no Python: it answers 'hello'"):
            check_python(answering("echo hello"))
        with pytest.raises(EngineError, match="Cannot connect to the Docker daemon"):
            check_python(answering("echo warning >&2; echo Cannot connect to the Docker daemon >&2"))
        with pytest.raises(EngineError, match="no Python"):
            check_python(answering(r"printf '\377\n'"))
        with pytest.raises(EngineError, match="cannot be started"):
            check_python(str(tmp_path / "nothing"))

    def test_the_first_that_is_good_enough_is_found(self, answering, tmp_path, monkeypatch):
        answering("echo 3.9", "python3.11")
        good = answering("echo 3.12", "python3")
        monkeypatch.setenv("PATH", str(tmp_path))
        assert find_suitable() == good
