"""The texts of the plugin, as translators get them: what the code gives to tr, to mark and to our errors,
and what the cards of the models say that come with it.

plugin_texts.py FOLDER writes, for each file of the plugin, one with nothing but its texts, in calls that Qt's
extractor knows. The command line and the worker speak English.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

PLUGIN = Path(__file__).resolve().parent.parent / "geoseg_qgis"
ENGLISH = ("cli", "worker")  # rooms whose readers are scripts and logs
SAID = ("title", "summary", "trained_on", "not_for", "licence")  # by a card; names of classes are data


def modules() -> dict[Path, ast.Module]:
    """Read the files that say something to a reader; keys are relative to the plugin's folder."""
    paths = (path.relative_to(PLUGIN) for path in sorted(PLUGIN.rglob("*.py")))
    spoken = (path for path in paths if path.parts[0] not in ENGLISH)
    return {path: ast.parse((PLUGIN / path).read_text(encoding="utf-8")) for path in spoken}


def errors(trees: dict[Path, ast.Module]) -> set[str]:
    """Return the names of our errors: GeosegError and what derives from it."""
    classes = [node for tree in trees.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    names, before = {"GeosegError"}, 0
    while len(names) > before:
        before = len(names)
        names |= {one.name for one in classes if any(name(base) in names for base in one.bases)}
    return names


def calls(trees: dict[Path, ast.Module], names: set[str]) -> Iterator[tuple[Path, ast.Call]]:
    """Yield the calls of functions and classes by name, and the files in which they stand."""
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and name(node.func) in names:
                yield path, node


def texts() -> Iterator[tuple[Path, str]]:
    """Yield every text, and the file it is from."""
    yield from of_cards()
    trees = modules()
    for path, node in calls(trees, {"tr", "mark"} | errors(trees)):
        for argument in node.args:
            text = argument.value if isinstance(argument, ast.Constant) else None
            if isinstance(text, str) and re.search("[A-Za-z0-9]", re.sub(r"\{[^}]*\}", "", text)):
                yield path, text


def of_cards() -> Iterator[tuple[Path, str]]:
    """Yield what the cards say in words: a licence is often a mere identifier."""
    for path in sorted((PLUGIN / "models" / "cards").glob("*.json")):
        card = json.loads(path.read_text(encoding="utf-8"))
        for text in (card.get(entry, "") for entry in SAID):
            if " " in text:
                yield path.relative_to(PLUGIN).with_suffix(".py"), text


def name(node: ast.expr) -> str:
    """Return what is called: the last part of a dotted name."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def main(folder: Path) -> None:
    """Write the files, and print their names."""
    found: dict[Path, list[str]] = {}
    for path, text in texts():
        found.setdefault(path, []).append(text)
    for path, said in found.items():
        copy = folder / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text("".join(f'translate("geoseg", {text!r})\n' for text in said), encoding="utf-8")
        print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
