"""The plugin in QGIS 3.22 to 4: names of Qt 6 and of this QGIS are there, enums are scoped, Python is 3.9 to 3.13.

What is read from the code: imports, attributes of classes, and attributes of objects whose class the code tells.
Our windows are also opened in Qt 6. What this cannot show: names of QGIS in versions other than the one that
runs the tests (run these tests there), QGIS's own widgets in Qt 6, and the arguments of calls that no window
makes. Functions of the standard library that are newer than Python 3.9 are mypy's, in ``make lint``.
"""

from __future__ import annotations

import ast
import enum
import json
import os
import subprocess
import sys

import pytest
from qgis.core import QgsApplication

from geoseg_qgis.processing.provider import GeosegProvider

from .conftest import ROOT
from .qt6.environment import environment
from .qt6.names import Use, find, is_there, uses

FILES = sorted(path for path in (ROOT / "geoseg_qgis").rglob("*.py") if "worker" not in path.parts)
OTHERS = [path for room in ("scripts", "tests") for path in sorted((ROOT / room).rglob("*.py"))]
QT6 = ROOT / "tests" / "qt6"
GUARDED = {("Qgis", "MetadataDateType"): "from QGIS 3.30 on; the code asks for it first"}
GONE_CALLS = {
    "exec_",
    "print_",
    "setMargin",
    "setTabStopWidth",
    "toTime_t",
    "setTime_t",
    "fromTime_t",
    "setCodec",
}
"""Methods that Qt 6 or its Python has no longer, whatever they are called on."""
GONE_MODULES = {
    *("asynchat", "asyncore", "distutils", "imp", "smtpd"),  # with Python 3.12
    *(
        "aifc",
        "audioop",
        "cgi",
        "cgitb",
        "chunk",
        "crypt",
        "imghdr",
        "lib2to3",
        "mailcap",
        "msilib",
        "nis",
    ),  # 3.13
    *("nntplib", "ossaudiodev", "pipes", "sndhdr", "spwd", "sunau", "telnetlib", "uu", "xdrlib"),
}
NEW_MODULES = {"tomllib", "annotationlib", "compression"}
"""That Python 3.9 does not have."""


@pytest.fixture(scope="module")
def used() -> list[Use]:
    found = [use for path in FILES for use in uses(path)]
    assert len(found) > 500
    return found


@pytest.fixture(scope="module")
def qt6() -> dict[str, str]:
    return environment()


def names(node: ast.AST) -> list[str]:
    """Return the modules that a statement imports from."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []


def there(use: Use) -> bool:
    """Return whether a name is to be looked for: what an object has not here, a class that extends its own may have."""
    return use.certain or is_there(use.module, use.chain)


def is_overload(node: ast.Attribute) -> bool:
    """Return whether this is ``signal[int].connect``: Qt 6 has left one of the two with most signals."""
    chosen = node.value.slice if isinstance(node.value, ast.Subscript) else None
    return node.attr == "connect" and isinstance(chosen, ast.Name) and chosen.id in ("int", "str")


def is_enum(value: object) -> bool:
    """Return whether a value is a member of an enum, of Qt 5's kind or of Python's."""
    return isinstance(value, enum.Enum) or (isinstance(value, int) and type(value) not in (int, bool))


def test_qt_comes_through_qgis_and_no_call_is_gone():
    """But for the one file that stands for QGIS in Qt 6."""
    found = []
    for path in (*FILES, *(one for one in OTHERS if one != QT6 / "standin.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if {name.split(".")[0] for name in names(node)} & {"PyQt5", "PyQt6", "PySide2", "PySide6"}:
                found.append((str(path), node.lineno, "not through qgis.PyQt"))
            if isinstance(node, ast.Attribute) and (node.attr in GONE_CALLS or is_overload(node)):
                found.append((str(path), node.lineno, ast.unparse(node)))
    assert found == []


def test_every_name_is_in_this_qgis(qgis_app, used):
    missing = [use for use in used if use.certain and not is_there(use.module, use.chain)]
    assert {(use.where, use.chain) for use in missing if use.chain[:2] not in GUARDED} == set()


def test_every_name_of_qt_is_in_qt_6(qgis_app, used, qt6):
    wanted = {
        (use.module.replace("qgis.PyQt", "PyQt6"), use.chain): use.where
        for use in used
        if use.module.startswith("qgis.PyQt") and there(use)
    }
    assert len(wanted) > 150
    wanted[("PyQt6.QtCore", ("Qt", "DisplayRole"))] = "the test itself"  # what is not scoped is found
    reader = [sys.executable, str(QT6 / "names.py")]
    asked = json.dumps(sorted(wanted))
    done = subprocess.run(reader, input=asked, env=qt6, capture_output=True, text=True, check=True)
    missing = [(wanted[module, tuple(chain)], ".".join(chain)) for module, chain in json.loads(done.stdout)]
    assert missing == [("the test itself", "Qt.DisplayRole")]


def test_our_windows_open_and_work_in_qt_6(qt6, tmp_path):
    """With QGIS's own widgets replaced by plain ones: what is Qt's is Qt 6's."""
    apart = {"HF_HOME": str(tmp_path / "hf"), "GEOSEG_MODELS": str(tmp_path / "own"), "HF_HUB_CACHE": ""}
    apart["PYTHONPATH"] = os.pathsep.join([qt6["PYTHONPATH"], str(ROOT)])
    command = [sys.executable, str(QT6 / "standin.py"), str(QT6 / "windows.py")]
    done = subprocess.run(command, env={**qt6, **apart}, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout.strip()) == (0, "done"), done.stderr


def test_members_of_enums_are_named_with_their_enum(qgis_app, used):
    """``QgsProcessing.SourceType.TypeRaster``: QGIS 3.22 knows it, and QGIS 4 nothing shorter."""
    members = [
        use for use in used if is_there(use.module, use.chain) and is_enum(find(use.module, use.chain))
    ]
    assert len(members) > 50
    unscoped = [
        (use.where, ".".join(use.chain))
        for use in members
        if find(use.module, use.chain[:-1]) is not type(find(use.module, use.chain))
    ]
    assert unscoped == []


def test_python_3_9_reads_it_and_python_3_13_has_its_modules():
    found = []
    for path in FILES:
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 9))
        modules = {name.split(".")[0] for node in ast.walk(tree) for name in names(node)}
        found += [(str(path), module) for module in modules & (GONE_MODULES | NEW_MODULES)]
    assert found == []


def test_the_provider_is_unloaded_where_qgis_has_no_registry_any_more(qgis_app, monkeypatch):
    """As QGIS 3.44 ends; an error there ends it with the signal ABRT, after a run that went well."""
    provider = GeosegProvider()
    monkeypatch.setattr(QgsApplication, "processingRegistry", lambda: None)
    provider.unload()


def test_the_reader_finds_what_is_wrong(tmp_path):
    """What the tests above rest on: chains, aliases, objects, annotations, ``self`` and ``super()`` are followed."""
    code = """
from qgis.PyQt import QtCore
from qgis.PyQt.QtCore import Qt as Names
from qgis.PyQt.QtWidgets import QDialog, QLabel

class Window(QDialog):
    def __init__(self):
        super().open()
        self.label, roles = QLabel(), Names
        roles.UserRole
        self.exec_()

    def show(self, other: QDialog | None, Names: int):
        self.label.margin()
        other.Accepted
        Names.real
        QtCore.Qt.AlignLeft
        for name in (QLabel,):
            name.unknown
"""
    path = tmp_path / "window.py"
    path.write_text(code)
    found = {".".join(use.chain) for use in uses(path) if len(use.chain) > 1}
    assert found - {"QDialog.label", "QDialog.__init__"} == {
        *("QDialog.open", "QDialog.exec_", "QLabel.margin", "QDialog.Accepted"),
        *("Qt.UserRole", "Qt.AlignLeft"),
    }
