"""Finding the engine's Python, saying when it is out of date, and choosing a device."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from geoseg_qgis.engine import environment, pythons
from geoseg_qgis.engine.devices import check_device_name, choose_device
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
from geoseg_qgis.engine.install.kind import choose_kind, trial_device
from geoseg_qgis.engine.memory import Memory, memory_of
from geoseg_qgis.engine.nvidia import gpus
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


H100 = "0, GPU-a, NVIDIA H100, 580.10, 80000, 81559, 9.0"
OLD_CARD = "0, GPU-old, Old card, 590.1, 4000, 4000, 5.0"


class TestDevices:
    @pytest.fixture
    def smi(self, tmp_path, monkeypatch):
        """Make nvidia-smi answer a line for each GPU; an old one refuses the question for capabilities."""

        def make(lines: str, old: bool = False) -> None:
            refuse = 'case "$1" in *compute_cap*) exit 2;; esac' if old else ""
            script = tmp_path / "nvidia-smi"
            script.write_text(f"#!/bin/sh\n{refuse}\necho '{lines}'\n")
            script.chmod(0o755)
            monkeypatch.setenv("PATH", str(tmp_path))

        monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
        return make

    def test_a_gpu_is_never_silently_replaced(self):
        with pytest.raises(EngineError, match=r"cuda:0 was asked for.*CPU"):
            choose_device("cuda:0", "cpu")

    def test_auto_says_what_it_took_and_why(self):
        choice = choose_device("auto", "cpu")
        assert choice.device == "cpu"
        assert "engine is the one for CPUs" in choice.note

    def test_an_unknown_device_is_refused(self):
        for wanted in ("tpu", "cuda:", "cuda:x", "cuda:0,1"):
            with pytest.raises(EngineError, match=f"no device {wanted!r}"):
                choose_device(wanted, None)
        check_device_name("cuda:7")  # of a machine with eight

    def test_cuda_without_a_gpu_is_an_error_not_a_cpu(self, smi):
        smi("")
        with pytest.raises(EngineError, match=r"one for CUDA.*no NVIDIA GPU"):
            choose_device("auto", "cuda")

    def test_all_gpus_are_those_that_the_engine_can_use(self, smi):
        smi(f"{H100}\n1, GPU-b, NVIDIA H100, 590.1, 70000, 81559, 9.0")
        choice = choose_device("cuda", "cuda")
        assert choice.workers == ("cuda:0", "cuda:1") and "All GPUs" in choice.note
        smi(f"{OLD_CARD}\n1, GPU-b, NVIDIA H100, 590.1, 80000, 81559, 9.0")
        assert choose_device("cuda", "cuda").workers == ("cuda:1",)

    def test_all_gpus_of_a_machine_without_any_is_an_error(self, smi):
        smi("")
        with pytest.raises(EngineError, match=r"All GPUs were asked for.*no NVIDIA GPU"):
            choose_device("cuda", "cuda")

    def test_cpu_on_an_engine_for_cuda_is_refused(self):
        with pytest.raises(EngineError, match=r"cpu was asked for.*CUDA"):
            choose_device("cpu", "cuda")

    def test_an_unused_gpu_is_told(self, smi):
        smi(H100)
        assert "has an NVIDIA H100, which it cannot use" in choose_device("auto", "cpu").note

    def test_a_good_gpu_is_taken(self, smi):
        smi(H100)
        assert choose_device("auto", "cuda").device == "cuda:0"
        assert choose_device("auto", None).device == "cuda:0"
        assert memory_of("cuda:0") == Memory(80000 * 2**20, 81559 * 2**20)
        assert memory_of("cuda:1") is None

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            ("0, GPU-a, NVIDIA A100, 535.54, 80000, 81920, 8.0", r"driver 535\.54; version 580"),
            ("0, GPU-a, Tesla V100, 580.10, 16000, 16160, 7.0", r"compute capability 7\.0; 7\.5"),
        ],
    )
    def test_a_gpu_that_is_too_old_or_whose_driver_is_is_refused_with_both_versions(self, smi, line, said):
        smi(line)
        with pytest.raises(EngineError, match=said):
            choose_device("auto", "cuda")

    def test_a_driver_that_does_not_know_capabilities_is_asked_without(self, smi):
        smi("0, GPU-a, GeForce GTX 680, 390.10, 1000, 2048", old=True)
        assert [gpu.capability for gpu in gpus()] == [0.0]
        assert "390.10" in gpus()[0].problem()

    def test_one_bad_gpu_does_not_decide_for_all(self, smi):
        smi(f"{OLD_CARD}\n1, GPU-b, NVIDIA H100, 590.1, 70000, 81559, 9.0")
        assert choose_device("auto", "cuda").device == "cuda:1"
        assert trial_device("cuda") == "cuda:1"
        assert choose_kind("auto").kind == "cuda"
        assert memory_of("cuda:1") == Memory(70000 * 2**20, 81559 * 2**20)

    def test_a_gpu_keeps_its_number_where_the_driver_lost_one_before_it(self, smi):
        smi(
            "Unable to determine the device handle for GPU 0\n1, GPU-b, NVIDIA H100, 590.1, 70000, 81559, 9.0"
        )
        assert choose_device("auto", "cuda").device == "cuda:1"

    @pytest.mark.parametrize(
        ("visible", "devices"),
        [
            ("1", ["cuda:1"]),
            ("1,0", ["cuda:1", "cuda:0"]),
            ("GPU-b7", ["cuda:1"]),
            ("0,-1,1", ["cuda:0"]),
            ("MIG-4", []),
            ("", []),
        ],
    )
    def test_auto_and_all_take_only_gpus_that_the_session_was_given(self, smi, monkeypatch, visible, devices):
        smi(f"{H100}\n1, GPU-b73, NVIDIA H100, 590.1, 70000, 81559, 9.0")
        monkeypatch.setenv("CUDA_VISIBLE_DEVICES", visible)
        assert [gpu.device for gpu in gpus()] == devices
        if devices:
            assert choose_device("auto", None).device == devices[0]
            assert list(choose_device("cuda", "cuda").workers) == devices
        else:
            assert "CUDA_VISIBLE_DEVICES" in choose_device("auto", None).note
            with pytest.raises(EngineError, match="CUDA_VISIBLE_DEVICES"):
                choose_device("auto", "cuda")
