"""Bars of inline SVG without text, of which QGIS's simplest viewer shows nothing, and heads for pages."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from geoseg_qgis.core.assess.pageparts import LINE, PAPER, QUIET

_TALL = 14  # pixels of the screen
_EDGE = "#b8c2c8"  # around bars: some classes are white


def bar(parts: Iterable[tuple[float, str, str]], width: int = 240) -> str:
    """Return the cell of a bar made of parts, one after the other.

    Args:
        parts: share of the whole width, 0 to 1; colour ``#rrggbb``; and what it says under the mouse.
        width: of the whole, pixels of the screen.
    """
    start, shapes = 0.0, []
    for share, colour, tip in parts:
        wide = max(0.0, share) * width
        shapes.append(
            f'<rect x="{start:.2f}" y="0.5" width="{wide:.2f}" height="{_TALL - 1}" '
            f'fill="{escape(colour)}" stroke="{_EDGE}" stroke-width="0.5">{_tip(tip)}</rect>'
        )
        start += wide
    return (
        f'<td style="border-bottom:1px solid {LINE}"><svg xmlns="http://www.w3.org/2000/svg" '
        f'width="{width}" height="{_TALL}" role="img">{"".join(shapes)}</svg></td>'
    )


def top_of_class(text: str, colour: str) -> str:
    """Return a cell of the head of a table with the colour of the class below."""
    swatch = f'<span style="background-color:{escape(colour)}">&nbsp;&nbsp;&nbsp;</span>'
    return (
        f'<td align="right" bgcolor="{PAPER}" style="color:{QUIET};white-space:nowrap">'
        f"{swatch}&nbsp; <b>{escape(text)}</b></td>"
    )


def _tip(text: str) -> str:
    return f"<title>{escape(text)}</title>" if text else ""
