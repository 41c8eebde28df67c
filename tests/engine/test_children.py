"""How children are started."""

from __future__ import annotations

import ast

from ..conftest import ROOT

ENGINE = ROOT / "geoseg_qgis" / "engine"


def starts_a_child(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and (node.func.value.id, node.func.attr) in {("subprocess", "run"), ("subprocess", "Popen")}
    )


def test_no_child_opens_a_window_on_windows():
    """There a console program does, where it is started by a program without a console, as QGIS is."""
    found = {
        f"{path.name}:{node.lineno}": {keyword.arg for keyword in node.keywords}
        for path in ENGINE.rglob("*.py")
        if path.name != "child.py"  # a script of the installer, on Linux
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if starts_a_child(node)
    }
    assert len(found) >= 4
    assert [where for where, keywords in found.items() if "creationflags" not in keywords] == []
