"""Sizes and times in the words of people."""

from __future__ import annotations


def human_bytes(number: float) -> str:
    """Return bytes as people read them: "180 MB", "1.2 GB"; powers of 1000, as file managers count."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if round(number) < 1000:
            return f"{number:.1f} {unit}" if unit == "GB" and number < 10 else f"{number:.0f} {unit}"
        number /= 1000
    return f"{number:.1f} TB"


def human_time(seconds: float) -> str:
    """Return a time as people say it, no more exact than an estimate is: "40 s", "3 min", "2 h 10 min"."""
    if seconds < 115:
        step = 1 if seconds < 10 else 5 if seconds < 60 else 10
        return f"{max(1, step * round(seconds / step))} s"
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return f"{minutes} min"
    hours, rest = divmod(5 * round(minutes / 5), 60)
    if hours < 24:
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    days, hours = divmod(round(minutes / 60), 24)
    return f"{days} d {hours} h" if hours else f"{days} d"
