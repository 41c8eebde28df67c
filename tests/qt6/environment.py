"""PyQt6 for child processes: beside the tools, not among them, so that the tests themselves stay with QGIS's Qt."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from ..conftest import ROOT

REQUIREMENTS = ROOT / "scripts" / "requirements-qt6.txt"


def environment() -> dict[str, str]:
    """Return the environment of a Python that finds PyQt6; skip where it cannot be had."""
    pins = [line.partition("==")[2] for line in REQUIREMENTS.read_text().splitlines() if "==" in line]
    folder = ROOT / ".scratch" / "-".join(["pyqt6", *pins, sys.implementation.cache_tag])
    if not folder.exists():
        new = folder.with_name(f"{folder.name}.{os.getpid()}")
        command = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps"]
        done = subprocess.run([*command, "--target", new, "-r", REQUIREMENTS], capture_output=True, text=True)
        if done.returncode:
            shutil.rmtree(new, ignore_errors=True)
            pytest.skip(f"PyQt6 cannot be installed here: {_last_line(done.stderr)}")
        new.rename(folder)
    found = {**os.environ, "PYTHONPATH": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    check = [sys.executable, "-c", "from PyQt6 import QtGui, QtNetwork, QtTest, QtWidgets, QtXml"]
    done = subprocess.run(check, env=found, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"PyQt6 does not start here: {_last_line(done.stderr)}")
    return found


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["it says nothing"])[-1]
