"""Which names of Qt and QGIS a file uses, read from its syntax tree, and which of them are missing in a Qt or QGIS.

As a program, in any Python: reads ``[[module, [name, …]], …]`` as JSON from its standard input, and writes what is
missing of them to its standard output.
"""

from __future__ import annotations

import ast
import importlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

Place = tuple[str, tuple[str, ...]]
"""A module and a chain of attributes in it: ``("qgis.PyQt.QtCore", ("Qt", "CheckState", "Checked"))``."""


@dataclass(frozen=True)
class Use:
    """A name of Qt or QGIS.

    Attributes:
        where: file and line.
        module: such as ``qgis.PyQt.QtCore``.
        chain: of attributes, such as ``("Qt", "CheckState", "Checked")``.
        certain: False for an attribute of an object: its class may be one that extends the one that is known.
    """

    where: str
    module: str
    chain: tuple[str, ...]
    certain: bool = True


@dataclass
class Scope:
    """What names stand for: classes and modules themselves, and objects of which the class is known."""

    classes: dict[str, Place] = field(default_factory=dict)
    objects: dict[str, Place | None] = field(default_factory=dict)

    def inner(self) -> Scope:
        """Return a scope within this one."""
        return Scope(dict(self.classes), dict(self.objects))

    def of(self, node: ast.AST) -> Place | None:
        """Return the class or attribute of a class that an expression names."""
        if isinstance(node, ast.Name):
            return self.classes.get(node.id)
        if isinstance(node, ast.Attribute):
            place = self.of(node.value)
            return (place[0], (*place[1], node.attr)) if place else None
        return None

    def class_of(self, node: ast.AST | None) -> Place | None:
        """Return the class of what an expression makes: a call of a class, or an annotation that names one."""
        if isinstance(node, ast.Call):
            place = self.of(node.func)
            return place if place and place[1] and place[1][-1].startswith("Q") else None
        if isinstance(node, ast.BinOp):  # QWidget | None
            return self.of(node.left)
        return self.of(node) if isinstance(node, (ast.Name, ast.Attribute)) else None

    def learn(self, name: str, place: Place | None) -> None:
        """Note the class of a variable; one that is several things is none."""
        self.objects[name] = place if self.objects.get(name, place) == place else None


def uses(path: Path) -> Iterator[Use]:
    """Yield every name of Qt and QGIS in a file, inner attributes too."""
    tree, scope = ast.parse(path.read_text(encoding="utf-8")), Scope()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis":
            for alias in node.names:
                module, chain = node.module, (alias.name,)
                if module == "qgis.PyQt":  # holds nothing but modules
                    module, chain = f"{module}.{alias.name}", ()
                scope.classes[alias.asname or alias.name] = (module, chain)
                yield Use(f"{path.name}:{node.lineno}", module, chain)
    for line, certain, (module, chain) in _within(tree, scope):
        yield Use(f"{path.name}:{line}", module, chain, certain)


def _within(body: ast.AST, scope: Scope) -> Iterator[tuple[int, bool, Place]]:
    """Yield line, certainty and name of all attributes in a module, class or function."""
    inside = list(_own_nodes(body))
    for node in inside:
        _learn(node, scope)
    for node in inside:
        if isinstance(node, ast.ClassDef):
            yield from _within(node, _in_class(node, scope))
        elif isinstance(node, (ast.FunctionDef, ast.Lambda)):
            yield from _within(node, _in_function(node, scope))
        elif isinstance(node, ast.Attribute):
            place, known = scope.of(node), scope.objects.get(_spelled(node.value))
            if place is not None:
                yield node.lineno, True, place
            elif known is not None:
                yield node.lineno, False, (known[0], (*known[1], node.attr))


def _own_nodes(body: ast.AST) -> Iterator[ast.AST]:
    """Yield what lies in a module, class or function, but not in those within it."""
    for child in ast.iter_child_nodes(body):
        yield child
        if not isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.Lambda)):
            yield from _own_nodes(child)


def _learn(node: ast.AST, scope: Scope, of_self: bool = False) -> None:
    """Note what an assignment says of variables and attributes of ``self``, or of the latter alone."""
    pairs: list[tuple[ast.AST, ast.AST]] = []
    if isinstance(node, ast.AnnAssign):
        pairs = [(node.target, node.annotation)]
    elif isinstance(node, ast.Assign):
        target, made = node.targets[0], node.value
        several = isinstance(target, ast.Tuple) and isinstance(made, ast.Tuple)
        pairs = list(zip(target.elts, made.elts)) if several else [(target, made)]
    for one, value in pairs:
        name = _spelled(one)
        if not name or (of_self and not name.startswith("self.")):
            continue
        told = isinstance(value, ast.Call) or isinstance(node, ast.AnnAssign)
        if scope.of(value) and not told and not name.startswith("self."):
            scope.classes[name] = scope.of(value)
        else:
            scope.learn(name, scope.class_of(value) if told else None)


def _in_class(node: ast.ClassDef, scope: Scope) -> Scope:
    """Return what is known in the methods of a class: its one base of Qt or QGIS, and its attributes."""
    inner = scope.inner()
    for one in ast.walk(node):
        _learn(one, inner, of_self=True)
    base = scope.of(node.bases[0]) if len(node.bases) == 1 else None
    if base is not None:
        inner.objects |= {"self": base, "super()": base}
    return inner


def _in_function(node: ast.FunctionDef | ast.Lambda, scope: Scope) -> Scope:
    """Return what is known in a function: its arguments hide outer names, and their annotations tell classes."""
    inner = scope.inner()
    for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
        if argument.arg != "self":
            inner.classes.pop(argument.arg, None)
            inner.objects[argument.arg] = scope.class_of(argument.annotation)
    return inner


def _spelled(node: ast.AST) -> str:
    """Return ``name``, ``self.name`` or ``super()``, empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self":
        return f"self.{node.attr}"
    is_super = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"
    return "super()" if is_super else ""


def find(module: str, chain: tuple[str, ...] | list[str]) -> object:
    """Return what a name stands for here; raises ImportError or AttributeError."""
    found: object = importlib.import_module(module)
    for name in chain:
        found = getattr(found, name)
    return found


def is_there(module: str, chain: tuple[str, ...] | list[str]) -> bool:
    """Return whether a name stands for anything here."""
    try:
        find(module, chain)
    except (ImportError, AttributeError):
        return False
    return True


if __name__ == "__main__":
    print(json.dumps([place for place in json.load(sys.stdin) if not is_there(*place)]))
