"""Whoever looks at what a tool said and wrote finds text, and nothing that does anything."""

from __future__ import annotations

import csv
import json
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import QgsProcessingException

from ...core.report.pages import Seen
from ..conftest import Feedback, run

TAGS = {
    "html", "a", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "br", "b", "pre",
    "span", "div", "table", "thead", "tbody", "tr", "td", "th", "img", "svg", "rect", "path", "g", "line",
    "text", "circle", "header", "main", "section", "footer", "figure", "figcaption", "ul", "li", "dl",
    "dt", "dd", "code", "defs", "lineargradient", "stop", "polyline", "polygon", "details", "summary",
    "small", "colgroup", "col",
}  # fmt: skip
"""Of our pages."""
NEVER = ("Cc", "Cf", "Cs", "Zl", "Zp")


def hold(algorithm, parameters: dict, folder: Path) -> dict:
    """Run, and look at all that was said and written; return the results."""
    feedback = Feedback()
    results, ok = run(algorithm, parameters, feedback)
    assert ok
    check_said([*feedback.lines, *feedback.errors])
    for path in folder.rglob("*"):
        if path.suffix == ".html":
            check_page(path)
        elif path.suffix in (".qml", ".qmd", ".xml"):
            ElementTree.parse(path)
        elif path.suffix == ".json":
            json.loads(path.read_text(encoding="utf-8"))
        elif path.suffix == ".csv":
            check_table(path)
    return results


def refused(algorithm, parameters: dict) -> str:
    """Run what is refused; return the sentence."""
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm, parameters)
    check_said([str(error.value)])
    assert "Traceback" not in str(error.value)
    return str(error.value)


def check_said(texts: list[str]) -> None:
    for text in texts:
        assert not [sign for sign in text if unicodedata.category(sign) in NEVER], ascii(text)


def check_page(path: Path) -> None:
    """Nothing on the page is a tag or an attribute but what a page of ours has."""
    seen = Seen(path.read_text(encoding="utf-8"))
    assert not seen.open, "every tag is closed"
    assert {tag for tag, _ in seen.tags} <= TAGS, {tag for tag, _ in seen.tags} - TAGS
    for tag, attributes in seen.tags:
        assert not [name for name in attributes if name.startswith("on")], tag
        assert str(attributes.get("src", "data:")).startswith("data:"), tag
        assert str(attributes.get("href", "https:")).startswith("https:"), tag


def check_table(path: Path) -> None:
    """No cell is a formula to a spreadsheet."""
    with path.open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "@", "\t", "\r"))]
