"""Texts of anybody's layers as cells of a CSV file."""

from __future__ import annotations

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def as_cell(text: str) -> str:
    """Return a text that a spreadsheet shows and does not run: a formula gets an apostrophe before it.

    Numbers stay, with a sign too. That these first letters make a formula is from OWASP, "CSV Injection".
    """
    if not text.startswith(_FORMULA):
        return text
    try:
        float(text)
    except ValueError:
        return f"'{text}"
    return text
