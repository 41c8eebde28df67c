"""What the plugin says: in the reader's language where QGIS brings a translator, in English elsewhere."""

from __future__ import annotations

from collections.abc import Callable

_translators: list[Callable[[str], str]] = []


def tr(text: str) -> str:
    """Translate a text of the plugin: a literal, or what `mark` was given."""
    return _translators[-1](text) if _translators and text else text


def mark(text: str) -> str:
    """Return a text as it is: `tr` gets it later, as a variable, and translators find it by this name."""
    return text


def grouped(value: float, digits: int = 0) -> str:
    """Return a number for a reader, its thousands separated as in their language.

    The separator is the second sign of the translation of "1,000". The decimal sign is a point in all
    languages, so that no translation may group with one.

    Args:
        value: any number.
        digits: after the point.
    """
    return f"{value:,.{digits}f}".replace(",", tr("1,000")[1])


def speak_with(translate: Callable[[str], str]) -> None:
    """Let a translator say every text from now on.

    Args:
        translate: takes an English text and returns it where it knows no other; is called in any thread.
    """
    _translators[:] = [translate]
