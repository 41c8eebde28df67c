"""The documentation against the code: what it links to is there, and what it names is called so."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from geoseg_qgis.errors import DOCUMENTATION

from .conftest import ROOT

DOCS = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
PAGES = sorted([*DOCS, *(ROOT / "docs" / "benchmarks").glob("*.md")])
PACKAGE = ROOT / "geoseg_qgis"
WORDS = {
    *(
        "CONTRIBUTING",
        "EPSG",
        "HTTP",
        "JSON",
        "LAEA",
        "NVIDIA",
        "README",
        "SIGINT",
        "SIGKILL",
        "SIGTERM",
        "SOCKS",
        "USGS",
    ),
    *("LD_LIBRARY_PATH", "PROJ_LIB", "PYTHONHOME", "VLLM_"),
}
"""In capitals and not ours: formats, organisations, signals, variables of others."""


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def prose(text: str) -> str:
    """Return a page without its blocks of code."""
    return re.sub(r"(?m)^ {4}.*$", "", re.sub(r"(?ms)^```.*?^```", "", text))


@cache
def strings() -> tuple[str, ...]:
    """Return every text in the code; what an f-string fills in is …"""
    found = []
    for path in (path for folder in (PACKAGE, ROOT / "scripts") for path in folder.rglob("*.py")):
        if "__pycache__" not in path.parts:
            found += texts(ast.parse(path.read_text(encoding="utf-8")))
    return tuple(found)


def texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(part.value if isinstance(part, ast.Constant) else "…" for part in node.values)


@cache
def algorithms() -> frozenset[str]:
    """Return the ids of the algorithms, without the provider's."""
    files = (PACKAGE / "processing").glob("*.py")
    return frozenset(
        found
        for path in files
        for found in re.findall(r'(?m)^    ID = "(\w+)"', path.read_text(encoding="utf-8"))
    )


@cache
def names_in_capitals() -> frozenset[str]:
    """Return what the code calls in capitals: parameters, outputs, variables, and constants."""
    return frozenset(text for text in strings() if re.fullmatch(r"[A-Z][A-Z0-9_]+", text))


def anchors(path: Path) -> set[str]:
    """Return the anchors of a page's headings, as the sites that show it make them."""
    heads = re.findall(r"(?m)^#+ +(.+?) *$", prose(path.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_and_pictures_lead_somewhere(page):
    text = prose(page.read_text(encoding="utf-8"))
    targets = re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(r'(?:src|href)="([^"]+)"', text)
    for target in (target for target in targets if not re.match(r"[a-z]+:", target)):
        where, _, anchor = target.partition("#")
        led = (page.parent / where).resolve() if where else page
        assert led.exists(), f"{target} is not there"
        assert ROOT in led.parents, f"{target} is not in the repository"
        assert not anchor or anchor in anchors(led), f"{where or name_of(page)} has no heading #{anchor}"


def test_every_picture_is_shown_somewhere():
    said = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    pictures = [path.name for path in (ROOT / "docs" / "images").iterdir()]
    assert [name for name in pictures if name not in said] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_algorithms_are_called_so(page):
    text = page.read_text(encoding="utf-8")
    assert set(re.findall(r"geoseg:(\w+)", text)) <= algorithms()


@pytest.mark.parametrize("page", DOCS, ids=name_of)
def test_names_in_capitals_are_the_codes(page):
    text = prose(page.read_text(encoding="utf-8"))
    named = set(re.findall(r"(?<![\w$./-])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|(?<![\w$./-])[A-Z]{4,}\b", text))
    quoted = set(re.findall(r"`([A-Z][A-Z0-9_]{2,})`", text))
    classes = {name for name in named | quoted if re.fullmatch(r"CLASS_\d_\w+", name)}
    assert (named | quoted) - names_in_capitals() - WORDS - classes == set()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_variables_are_read_somewhere(page):
    named = set(re.findall(r"\bGEOSEG_[A-Z_]+[A-Z]", page.read_text(encoding="utf-8")))
    tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "real").glob("*.py"))
    assert {name for name in named - names_in_capitals() if name not in tests} == set()


def test_the_guide_quotes_what_the_plugin_says():
    """In the tables of what is wrong, italics of the first column are sentences of the code, with … for what varies."""
    guide = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    tables = guide.partition("## When something is wrong")[2]
    first = re.findall(r"(?m)^\| (?!you see|---)(.+?) \|", tables)
    pieces = [
        piece.strip(" .,:;()")
        for cell in first
        for quote in re.findall(r"\*(.+?)\*", cell)
        for piece in re.split(r"…|(?<=[.?]) ", quote)
    ]
    assert len(pieces) > 40
    said = "\n".join(strings())
    assert [piece for piece in pieces if len(piece) > 3 and piece not in said] == []


def test_advice_leads_to_pages_that_somebody_with_the_zip_can_open():
    """The zip holds no docs/ and no scripts/: what is said in QGIS gives the page's address."""
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    repository = re.search(r"(?m)^repository=(.+)$", metadata)[1]
    assert f"{repository}/blob/main/docs" == DOCUMENTATION
    led = [found for text in strings() for found in re.findall(r"…/([\w/-]+\.md)(?:#([\w-]+))?", text)]
    assert len(led) >= 4
    for page, anchor in led:
        assert not anchor or anchor in anchors(ROOT / "docs" / page), f"{page} has no heading #{anchor}"
        assert (ROOT / "docs" / page).is_file()
    said = (text for path in PACKAGE.rglob("*.py") if "worker" not in path.parts for text in shown(path))
    assert [text for text in said if re.search(r"(?<!/)\b(docs|scripts)/\w|\bREADME\b(?!\|)", text)] == []


def shown(path: Path) -> Iterator[str]:
    """Yield the texts of a file without its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def test_commands_give_an_algorithm_its_own_parameters(qgis_app, qgis_processing):
    pytest.importorskip("qgis.core", reason="needs PyQGIS")
    from .toolbox.conftest import registered_provider

    provider = registered_provider()
    found = [(page, *command) for page in DOCS for command in commands(page.read_text(encoding="utf-8"))]
    assert len(found) > 8
    for page, name, given, line in found:
        parameters = provider.algorithm(name).parameterDefinitions()
        assert given <= {one.name() for one in parameters}, f"{name_of(page)}: {line}"
        needed = {one.name() for one in parameters if not one.checkValueIsAcceptable(None)}
        assert needed <= given, f"{name_of(page)}: {line}"


def commands(text: str) -> Iterator[tuple[str, set[str], str]]:
    """Yield id, parameters and text of each call of an algorithm in a page's blocks of code."""
    for line in re.findall(r"(?m)^ {4}.*geoseg:.*$", text.replace("\\\n", " ")):
        name, told = re.findall(r"geoseg:(\w+)(.*)", line)[0]
        told = re.sub(r'="[^"]*"', "=", told)  # what stands in a value is no parameter
        yield name, set(re.findall(r'(?<=[ {,"])([A-Z_]+)"?[=:]', told)), line.strip()
