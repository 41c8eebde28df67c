"""Pieces of the page in HTML; every text is escaped here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

from geoseg_qgis.texts import mark, tr

_MONOSPACE = (mark("Command"), mark("Weights"), mark("File"), mark("Fingerprint"))
"""Labels of facts that are digits or code, before they are translated."""
_TALLEST = 600  # pixels; what the first page of A4 has room for
_NARROW, _WIDE = 0.7, 2.2  # width to height


def section(title: str, body: str, whole: bool = False) -> str:
    """Return a part of a page below its heading; a ``whole`` one is not broken where it is printed."""
    kind = ' class="whole"' if whole else ""
    return f"<section{kind}><h2>{escape(title)}</h2>{body}</section>"


def figure(title: str, address: str, below: str = "", *, crisp: bool = False) -> str:
    """Return a picture with what it shows above it.

    Args:
        title: above it.
        address: of the picture.
        below: finished, as wide as the picture.
        crisp: for a picture of classes that is enlarged, whose pixels must not run into one another.
    """
    kind = ' class="classes"' if crisp else ""
    alt = escape(title, quote=True)  # the width is for QGIS's results viewer, which knows little CSS
    return framed(title, f'<img{kind} width="400" src="{address}" alt="{alt}">{below}')


def framed(title: str, body: str, kind: str = "frame") -> str:
    """Return anything finished with what it shows above it; of another ``kind`` it may be wider."""
    return f'<figure><figcaption>{escape(title)}</figcaption><div class="{kind}">{body}</div></figure>'


def side_by_side(figures: Sequence[str], ratio: float) -> str:
    """Return figures, all of one shape, beside one another; above one another where they are wide.

    Args:
        figures: finished.
        ratio: of width to height.
    """
    shape = f'style="--widest:{_TALLEST * ratio:.0f}px"'
    cells = [f"<td>{one}</td>" for one in figures]
    if ratio > _WIDE:
        rows = "".join(f"<tr>{cell}</tr>" for cell in cells)
        return f'<table class="pair stacked" {shape}>{rows}</table>'
    if len(cells) == 1:
        cells.append("<td></td>")
    kind = "pair narrow" if ratio < _NARROW else "pair"
    return f'<table class="{kind}" {shape}><tr>{"".join(cells)}</tr></table>'


def class_name(name: str, colour: str) -> str:
    """Return a class as the legend shows it."""
    return f'<span class="swatch" style="background-color:{colour}">&nbsp;&nbsp;&nbsp;</span>{escape(name)}'


def listing(head: Sequence[str], rows: Iterable[tuple[bool, Sequence[str]]]) -> str:
    """Return a table of finished cells; the last column is of bars. False before a row makes it quiet."""
    first, *others = map(escape, head)
    top = f'<th class="name">{first}</th>' + "".join(f"<th>{title}</th>" for title in others)
    lines = []
    for strong, (name, *numbers, bar) in rows:
        body = f'<td class="name">{name}</td>{"".join(f"<td>{cell}</td>" for cell in numbers)}'
        body += f'<td class="bar">{bar}</td>'
        lines.append(f"<tr>{body}</tr>" if strong else f'<tr class="none">{body}</tr>')
    return f'<table class="list"><thead><tr>{top}</tr></thead><tbody>{"".join(lines)}</tbody></table>'


def facts_table(facts: Sequence[tuple[str, str, str]]) -> str:
    """Return tables of labels and texts, one under each heading."""
    parts = []
    for heading, group in groupby(facts, key=lambda fact: fact[0]):
        rows = "".join(_fact(label, text) for _, label, text in group)
        parts.append(f'<h3>{escape(heading)}</h3><table class="facts">{rows}</table>')
    return "".join(parts)


def _fact(label: str, text: str) -> str:
    kind = ' class="code"' if label in map(tr, _MONOSPACE) else ""
    return f"<tr><td>{escape(label)}</td><td{kind}>{escape(text)}</td></tr>"
