"""The pieces of a report."""

from __future__ import annotations

from dataclasses import dataclass

from geoseg_qgis.errors import GeosegError


@dataclass(frozen=True)
class Row:
    """A fact: what it is called, and its text."""

    label: str
    value: str


@dataclass(frozen=True)
class Section:
    """Facts under one heading."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Finding:
    """Something that is wrong.

    Attributes:
        cause: one sentence.
        advice: what to do.
        serious: whether no model runs until it is mended.
    """

    cause: str
    advice: str
    serious: bool = True


def finding_of(error: GeosegError) -> Finding:
    """Return an error as a finding."""
    return Finding(error.message, error.advice)


def gigabytes(size: float) -> str:
    """Return bytes for a reader."""
    return f"{size / 1e9:,.1f} GB"
