"""The real pip and the real uv, from a folder of wheels, with spaces in every name."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from geoseg_qgis.engine import environment
from geoseg_qgis.engine.environment import python_of
from geoseg_qgis.engine.install import build as install_build
from geoseg_qgis.engine.install import job as install_job
from geoseg_qgis.engine.install.job import Installer
from geoseg_qgis.engine.install.step import Steps
from geoseg_qgis.engine.install.tools import Pip, Uv, find_uv
from geoseg_qgis.engine.install.wish import InstallWish, Listener
from geoseg_qgis.errors import EngineError
from geoseg_qgis.worker.geoseg_worker.messages import Checked

UV = find_uv()


@pytest.fixture
def wheels(tmp_path) -> Path:
    """A folder with the wheel of a package of nothing."""
    folder = tmp_path / "my wheels"
    folder.mkdir()
    with zipfile.ZipFile(folder / "geosegnothing-1.0-py3-none-any.whl", "w") as wheel:
        about = "geosegnothing-1.0.dist-info"
        wheel.writestr("geosegnothing.py", "ANSWER = 42\n")
        wheel.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: geosegnothing\nVersion: 1.0\n")
        wheel.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(
            f"{about}/RECORD", f"geosegnothing.py,,\n{about}/METADATA,,\n{about}/WHEEL,,\n{about}/RECORD,,\n"
        )
    return folder


@pytest.fixture
def requirements(tmp_path, monkeypatch) -> Path:
    """Requirements that name this package alone."""
    folder = tmp_path / "my requirements"
    folder.mkdir()
    (folder / "cuda.txt").write_text("geosegnothing==1.0\n")
    for room in (environment, install_build):
        monkeypatch.setattr(room, "REQUIREMENTS", folder)
    result = Checked("cuda:0 (fake)", "float16", 1.0, 0.1, {})
    monkeypatch.setattr(install_job, "run_check", lambda *args: result)
    return folder


@pytest.mark.parametrize(
    "tool", ["pip", pytest.param("uv", marks=pytest.mark.skipif(UV is None, reason="no uv"))]
)
def test_an_environment_from_wheels_alone(tool, tmp_path, wheels, requirements, monkeypatch):
    chosen = Pip(sys.executable) if tool == "pip" else Uv(str(UV), sys.executable)
    monkeypatch.setattr(install_job, "choose_tools", lambda python: [chosen])
    lines: list[str] = []
    root = tmp_path / "my engine"
    done = Installer(InstallWish(root, "cuda", tmp_path, wheels=wheels), Listener(lines.append)).run()
    python = python_of(root / done.environment)
    code = "import geosegnothing; print(geosegnothing.ANSWER)"
    answer = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "42"

    (requirements / "cuda.txt").write_text("geosegmissing==1.0\n")
    with pytest.raises(EngineError, match=r"complete folder of wheels"):
        Installer(InstallWish(root, "cuda", tmp_path, wheels=wheels), Listener(lines.append)).run()
    assert python.exists()


def test_uv_is_found_where_its_installer_puts_it(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert find_uv() is None
    uv = tmp_path / ".local" / "bin" / "uv"
    uv.parent.mkdir(parents=True)
    uv.touch()
    assert find_uv() == str(uv)


def test_lines_are_told_whole_and_of_endless_ones_the_log_keeps_all(tmp_path):
    """A sign of two bytes, a line and a progress bar, each cut by the moment at which somebody looks."""
    script = tmp_path / "tool"
    script.write_text(
        "#!/bin/sh\nprintf 'gr\\303'; sleep 0.4; printf '\\274n '; sleep 0.4; echo line\n"
        "head -c 10000 /dev/zero | tr '\\0' x\n"
    )
    script.chmod(0o755)
    lines: list[str] = []
    steps = Steps(tmp_path / "log", dict(os.environ), Listener(line=lines.append))
    code, printed = steps.call([str(script)])
    assert code == 0
    assert lines[0] == "grün line"
    assert [len(line) for line in lines[1:]] == [4096, 4096, 1808]
    assert printed == f"grün line\n{'x' * 10_000}"
