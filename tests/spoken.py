"""What of a text no translator was asked for, where each text is said as «text»."""

from __future__ import annotations

import re


def outside(text: str) -> str:
    """Return what stands outside of the signs, which may stand inside of each other."""
    while (less := re.sub("«[^«»]*»", " ", text)) != text:
        text = less
    return text
