"""Drawings of the page in SVG; every text is escaped here."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from geoseg_qgis.core.report.look import INK, LINE, PAPER
from geoseg_qgis.core.report.scalebar import ScaleBar


def bar_svg(bar: ScaleBar) -> str:
    """Return a scale bar for below its picture."""
    return (
        '<svg width="100%" height="32" role="img" style="margin-top:6px">'
        f'<rect x="0.5" y="1" width="{100 * bar.share:.3f}%" height="6" fill="#fff" stroke="{INK}"/>'
        f'<rect x="0.5" y="1" width="{50 * bar.share:.3f}%" height="6" fill="{INK}"/>'
        f'<text x="0" y="23">{escape(bar.label)}</text></svg>'
    )


def note_svg(text: str) -> str:
    """Return a small text for below a picture, at its right."""
    return (
        '<svg width="100%" height="32" role="img" style="margin-top:6px">'
        f'<text x="100%" y="10" text-anchor="end">{escape(text)}</text></svg>'
    )


def ramp_svg(colours: Sequence[str], labels: Sequence[str]) -> str:
    """Return a bar of colours that run into one another, with texts below it from its start to its end."""
    last = len(colours) - 1
    stops = "".join(
        f'<stop offset="{number / last:.3f}" stop-color="{colour}"/>' for number, colour in enumerate(colours)
    )
    texts = []
    for number, label in enumerate(labels):
        place = number / (len(labels) - 1)
        anchor = "start" if place == 0 else "end" if place == 1 else "middle"
        texts.append(f'<text x="{place:.1%}" y="27" text-anchor="{anchor}">{escape(label)}</text>')
    return (
        '<svg width="100%" height="34" role="img" style="margin-top:6px"><defs><linearGradient id="ramp">'
        f'{stops}</linearGradient></defs><rect width="100%" height="11" fill="url(#ramp)"/>'
        f"{''.join(texts)}</svg>"
    )


def share_svg(share: float, colour: str) -> str:
    """Return a bar of a share, 0 to 1, of the room that it has."""
    width = max(share * 100, 0.3 if share else 0)
    return (
        '<svg width="100%" height="14" aria-hidden="true">'
        f'<rect width="100%" height="14" fill="{PAPER}"/><rect width="{width:.2f}%" height="14" '
        f'fill="{colour}" stroke="#000" stroke-opacity="0.25"/></svg>'
    )


def histogram_svg(
    stacks: Sequence[Sequence[tuple[float, str]]],
    labels: Sequence[tuple[float, str]],
    top: str,
    ratio: float,
) -> str:
    """Return bars from left to right, each of parts on top of one another.

    Args:
        stacks: for each bar its parts from the bottom up: share of the height, 0 to 1, and colour.
        labels: place on the axis, 0 to 1, and text.
        top: what the full height means.
        ratio: of width to height.
    """
    width, left, head, foot = 420.0, 2.0, 18.0, 22.0
    height = width / ratio - head - foot
    step = (width - 2 * left) / len(stacks)
    drawn = []
    for part in (0.0, 0.25, 0.5, 0.75, 1.0):
        y = f"{head + height * part:.1f}"
        colour = LINE if part < 1 else "#8b99a3"
        drawn.append(f'<line x1="{left}" x2="{width - left}" y1="{y}" y2="{y}" stroke="{colour}"/>')
    for number, parts in enumerate(stacks):
        level = head + height
        for share, colour in parts:
            level -= share * height
            drawn.append(
                f'<rect x="{left + number * step + 1:.1f}" y="{level:.2f}" width="{step - 2:.1f}" '
                f'height="{share * height:.2f}" fill="{colour}"/>'
            )
    for place, text in labels:
        anchor = "start" if place == 0 else "end" if place == 1 else "middle"
        x = left + place * (width - 2 * left)
        y = f"{head + height + 17:.1f}"
        drawn.append(f'<text x="{x:.1f}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>')
    drawn.append(f'<text x="{left}" y="11">{escape(top)}</text>')
    return (
        f'<svg viewBox="0 0 {width:g} {width / ratio:.1f}" width="100%" role="img" style="max-width:560px">'
        f"{''.join(drawn)}</svg>"
    )
