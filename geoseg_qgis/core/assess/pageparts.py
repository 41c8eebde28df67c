"""Pieces of a page: simple tables, which QGIS's results viewer shows as a browser does."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from html import escape

from geoseg_qgis.texts import grouped

TEXT, QUIET, LINE = "#22303a", "#5b6b76", "#dfe5e9"
HEAD, PAPER = "#1f4e5f", "#f3f5f7"
_NOTE = "#8a5a00", "#fdf3dc"
_AGREE, _DIFFER = (0x6B, 0xBF, 0x95), (0xE8, 0x90, 0x88)
_TABLE = 'cellspacing="0" cellpadding="6" border="0"'


def document(title: str, parts: Iterable[str]) -> str:
    """Return a whole page that loads nothing."""
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(title)}</title></head>'
        f'<body bgcolor="#ffffff" style="font-family:sans-serif;font-size:10pt;color:{TEXT};margin:12px">'
        f"{''.join(parts)}</body></html>\n"
    )


def banner(text: str, below: str) -> str:
    """Return the headline in a coloured bar."""
    return (
        f'<table width="100%" {_TABLE}><tr><td bgcolor="{HEAD}" style="padding:14px">'
        f'<span style="color:#ffffff;font-size:15pt">{escape(text)}</span><br>'
        f'<span style="color:#d5e3e8">{escape(below)}</span></td></tr></table>'
    )


def heading(text: str) -> str:
    """Return a heading."""
    return f'<h3 style="margin-top:20px;margin-bottom:4px">{escape(text)}</h3>'


def paragraph(text: str) -> str:
    """Return quiet text."""
    return f'<p style="color:{QUIET};margin-top:4px">{escape(text)}</p>'


def note(text: str) -> str:
    """Return a sentence that must be seen."""
    dark, light = _NOTE
    return (
        f'<table width="100%" {_TABLE}><tr><td width="4" bgcolor="{dark}"></td>'
        f'<td bgcolor="{light}">{escape(text)}</td></tr></table><p style="font-size:2pt">&nbsp;</p>'
    )


def table(head: Sequence[str], rows: Iterable[Sequence[str]], wide: bool = False) -> str:
    """Return a table of cells that were made with the functions below."""
    width = 'width="100%" ' if wide else ""
    lines = "".join(f"<tr>{''.join(row)}</tr>" for row in (head, *rows))
    return f"<table {width}{_TABLE}>{lines}</table>"


def top(text: str, first: bool = False) -> str:
    """Return a cell of the head."""
    align = "left" if first else "right"
    return f'<td align="{align}" bgcolor="{PAPER}" style="color:{QUIET}"><b>{escape(text)}</b></td>'


def name(text: str, colour: str = "") -> str:
    """Return the cell of a class: its colour and its name."""
    swatch = (
        f'<span style="background-color:{colour}">&nbsp;&nbsp;&nbsp;</span>&nbsp;&nbsp;' if colour else ""
    )
    return f'<td style="border-bottom:1px solid {LINE}">{swatch}{escape(text)}</td>'


def number(text: str, background: str = "", strong: bool = False) -> str:
    """Return the cell of a number."""
    filled = f' bgcolor="{background}"' if background else ""
    shown = f"<b>{escape(text)}</b>" if strong else escape(text)
    return f'<td align="right"{filled} style="border-bottom:1px solid {LINE}">{shown}</td>'


def tint(part: float, agree: bool) -> str:
    """Return a background: the stronger, the larger the part (0 to 1); green where both agree, else red."""
    strength = math.sqrt(min(max(part, 0.0), 1.0))  # small errors must be seen
    full = _AGREE if agree else _DIFFER
    return "#" + "".join(f"{round(255 + (channel - 255) * strength):02x}" for channel in full)


def percent(value: float, margin: float | None = None) -> str:
    """Return a share for a reader, with the half width of its interval."""
    if math.isnan(value):
        return "–"
    return f"{value:.1%}" if margin is None or math.isnan(margin) else f"{value:.1%} ± {margin:.1%}"


def amount(value: float, margin: float | None = None) -> str:
    """Return an area for a reader, with the half width of its interval."""
    digits = 0 if value >= 1000 else 1 if value >= 100 else 2
    shown = grouped(value, digits)
    return shown if margin is None else f"{shown} ± {grouped(margin, digits)}"
