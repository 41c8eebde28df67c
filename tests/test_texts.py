"""What the code says can be translated: its texts are literals that the extractor finds, with their values by name."""

from __future__ import annotations

import ast
import re
from string import Formatter

import plugin_texts

SHOWN = {
    *("pushInfo", "pushWarning", "reportError", "setProgressText", "QgsProcessingException"),  # the log
    *("document", "banner", "heading", "paragraph", "note", "top", "Row", "Section"),  # pages
    *("setText", "setToolTip", "setTitle", "setWindowTitle", "setPlaceholderText", "addTab", "addRow"),
    *("QLabel", "QPushButton", "QGroupBox", "QCheckBox", "QRadioButton", "QAction"),
}
"""What shows its first argument to a reader."""
DONE = ("tr", "format", "join")
"""What an error does with its sentences itself, or what hides them from the extractor."""
NAMES = ("geoseg", "QGIS", "GPU")
"""The same in every language."""


def test_no_text_groups_numbers_on_its_own():
    """A format such as {:,} is a comma in every language."""
    assert [text for _, text in plugin_texts.texts() if re.search(r"\{\w*:[^}]*,", text)] == []


def test_a_text_for_translation_is_a_plain_literal():
    """The extractor reads the code, it does not run it."""
    for path, node in plugin_texts.calls(plugin_texts.modules(), {"tr", "mark"}):
        assert not isinstance(node.args[0], (ast.JoinedStr, ast.BinOp)), f"{path}:{node.lineno}"
        if node.func.id == "mark":
            assert isinstance(node.args[0], ast.Constant), f"{path}:{node.lineno}"


def words(node: ast.expr) -> list[str]:
    """The words of an expression that no translator gets."""
    if isinstance(node, ast.Constant):
        text = re.sub(r"\{\w*[^}]*\}", "", node.value) if isinstance(node.value, str) else ""
        return [word for word in re.findall("[A-Za-z]{2,}", text) if word not in NAMES]
    parts = {ast.JoinedStr: ("values",), ast.BinOp: ("left", "right"), ast.IfExp: ("body", "orelse")}
    fields = [getattr(node, name) for name in parts.get(type(node), ())]
    inner = [one for field in fields for one in (field if isinstance(field, list) else [field])]
    return [word for one in inner for word in words(one)]


def test_words_that_no_translator_gets_are_found():
    said = [
        ast.parse(text, mode="eval").body for text in ('f"{n} of {tr(2)}"', '"a" + "bc"', "tr('de') or f")
    ]
    assert [words(one) for one in said] == [["of"], ["bc"], []]


def test_what_is_shown_is_not_a_plain_literal():
    """In the log, on pages and in windows."""
    for path, node in plugin_texts.calls(plugin_texts.modules(), SHOWN):
        assert not any(words(one) for one in node.args[:1]), f"{path}:{node.lineno}"


def test_every_name_in_a_text_has_its_value():
    """Where `tr` and `format` stand side by side."""
    for path, node in plugin_texts.calls(plugin_texts.modules(), {"format"}):
        made = node.func.value if isinstance(node.func, ast.Attribute) else None
        if not (isinstance(made, ast.Call) and isinstance(made.func, ast.Name) and made.func.id == "tr"):
            continue
        if not isinstance(made.args[0], ast.Constant) or any(one.arg is None for one in node.keywords):
            continue
        wanted = [name for _, name, _, _ in Formatter().parse(made.args[0].value) if name is not None]
        given = {one.arg for one in node.keywords}
        assert {name for name in wanted if name} == given, f"{path}:{node.lineno}"
        if not any(isinstance(one, ast.Starred) for one in node.args):
            assert wanted.count("") == len(node.args), f"{path}:{node.lineno}"


def test_an_error_takes_its_sentences_as_literals_and_its_values_by_name():
    trees = plugin_texts.modules()
    made = list(plugin_texts.calls(trees, plugin_texts.errors(trees)))
    assert len(made) > 300
    for path, node in made:
        parts = [part for one in node.args for part in ast.walk(one)]
        glued = [part for part in parts if isinstance(part, (ast.JoinedStr, ast.BinOp))]
        done = [one for one in node.args if isinstance(one, ast.Call) and plugin_texts.name(one.func) in DONE]
        assert not glued and not done, f"{path}:{node.lineno}"


def test_an_error_that_makes_its_own_sentence_marks_it():
    trees = plugin_texts.modules()
    errors = plugin_texts.errors(trees)
    classes = [node for tree in trees.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    for one in (one for one in classes if one.name in errors):
        for _, node in plugin_texts.calls({None: one}, {"__init__"}):
            assert not any(map(words, node.args)), one.name


def sentences(node: ast.expr) -> list[str]:
    """The literals that an expression is one of."""
    if isinstance(node, ast.IfExp):
        return [*sentences(node.body), *sentences(node.orelse)]
    if isinstance(node, ast.Call) and plugin_texts.name(node.func) == "mark":
        return sentences(node.args[0])
    return [node.value] if isinstance(node, ast.Constant) else []


def test_every_name_in_an_errors_sentences_has_its_value():
    trees = plugin_texts.modules()
    for path, node in plugin_texts.calls(trees, plugin_texts.errors(trees)):
        said = [text for one in node.args for text in sentences(one)]
        wanted = {name for text in said for _, name, _, _ in Formatter().parse(text) if name is not None}
        given = {one.arg for one in node.keywords}
        assert wanted == given, f"{path}:{node.lineno}"
