"""Who may import whom: the rules of the house, held by reading the imports of every file."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .conftest import ROOT

PACKAGE = ROOT / "geoseg_qgis"
MESSAGES = ("geoseg_qgis.worker.geoseg_worker.messages", "geoseg_qgis.worker.geoseg_worker.codec")

ALLOWED_ROOMS = {
    "core": set(),
    "engine": set(),
    "models": set(),
    "runs": {"core", "engine", "models"},
    "cli": {"core", "engine", "models", "runs"},
    "processing": {"core", "engine", "models", "runs", "settings"},
    "gui": {"core", "engine", "models", "settings", "processing"},
    "i18n": set(),
}
WITHIN_CORE = {
    "areas": {"rasters"},
    "assess": {"areas", "rasters"},
    "bands": {"rasters"},
    "rasters": set(),
    "mask": {"areas", "patches", "rasters"},
    "patches": set(),
    "report": {"mask", "rasters"},
    "run": {"bands", "mask", "rasters"},
    "values": {"mask", "rasters", "report"},
    "vector": {"areas", "patches", "rasters"},
}
AT_THE_TOP = {"csvcells", "diskarray", "gdalcalls", "partials", "temporary", "textfile", "window"}
ALLOWED_OUTSIDE = {
    "core": {"osgeo", "numpy"},
    "engine": set(),
    "models": set(),
    "runs": set(),
    "cli": set(),
    "processing": {"qgis"},
    "gui": {"qgis", "processing"},  # QGIS's own "processing", not our room
    "i18n": {"qgis"},
    "worker": {
        "numpy",
        "scipy",
        "torch",
        "rasterio",
        "vllm",
        "terratorch",
        "pydantic",
    },  # TerraTorch brings scipy
}


def imports(path: Path) -> Iterator[str]:
    """Yield the dotted names that a file imports, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == PACKAGE.name:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def files(room: str) -> list[Path]:
    """Return the Python files of a room that belong to QGIS's Python, or to the worker."""
    return [path for path in (PACKAGE / room).rglob("*.py") if "shims" not in path.parts]


def test_every_room_has_its_rules_and_is_linted():
    rooms = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert rooms == set(ALLOWED_OUTSIDE) == {*ALLOWED_ROOMS, "worker"}
    lint = (ROOT / "scripts" / "lint.sh").read_text(encoding="utf-8").split()
    assert [room for room in sorted(rooms - {"worker"}) if f"geoseg_qgis/{room}" not in lint] == []


@pytest.mark.parametrize("room", sorted(ALLOWED_ROOMS))
def test_a_room_imports_only_what_lies_below_it(room):
    for path in files(room):
        for name in imports(path):
            if not name.startswith("geoseg_qgis."):
                continue
            other = name.split(".")[1]
            allowed = ALLOWED_ROOMS[room] | {room, "errors", "texts"}
            assert other in allowed or (name in MESSAGES and room in ("engine", "runs", "processing")), (
                f"{path}: {name}"
            )


@pytest.mark.parametrize("room", sorted(WITHIN_CORE))
def test_a_room_of_core_imports_only_what_lies_below_it(room):
    for path in files(f"core/{room}"):
        for name in imports(path):
            if not name.startswith("geoseg_qgis.core."):
                continue
            other = name.split(".")[2]
            allowed = WITHIN_CORE[room] | {room, *AT_THE_TOP}
            assert other in allowed, f"{path}: {name}"


@pytest.mark.parametrize("room", sorted(ALLOWED_OUTSIDE))
def test_a_room_uses_no_other_library(room):
    allowed = ALLOWED_OUTSIDE[room] | {"geoseg_qgis", "__future__"} | set(sys.stdlib_module_names)
    for path in files(room):
        for name in imports(path):
            assert name.startswith(".") or name.split(".")[0] in allowed, f"{path}: {name}"


def test_the_worker_imports_nothing_of_the_plugin():
    for path in files("worker"):
        assert not [name for name in imports(path) if name.startswith(("geoseg_qgis", ".."))], path


def test_relative_imports_are_for_the_worker_alone():
    for room in ALLOWED_ROOMS:
        for path in files(room):
            assert not [name for name in imports(path) if name.startswith(".")], path
