"""What is told of a run in files that others will read: no secrets, no user's name."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Sequence
from pathlib import Path

from geoseg_qgis.engine.install.network import without_secrets

LEFT_OUT = "…"
"""In place of a secret. A command that holds it does not work as it is."""

_QUERY = re.compile(r"(://[^\s?#'\"]+[?#])[^\s'\"]+")
_OPTIONS = re.compile(r"(/vsi\w+\?)[^\s'\"]+")  # GDAL's way to hand over headers and keys with an address
_PLAIN_PATH = re.compile(r"(?:[A-Z_]+=)?(?:[A-Za-z]:)?[\\/~.](?!vsi)")
_SECRET = re.compile(
    r"(?i)(?<![\w-])([\w-]*(?:password|passwd|pwd|token|key|secret|signature|credentials?)(?:_id)?"
    r"|(?:[\w-]*[_-])?(?:pass|user(?:name)?|uid|sig|authcfg))"
    r"(\s*=\s*)('[^']*'|\"[^\"]*\"|[^\s&;,]+)"
)
_BARE = re.compile(r"[\w.,:=\\/+-]+")  # what cmd.exe takes as it is


def discreet(text: str) -> str:
    """Return a text without secrets: logins and queries of addresses, logins of connections.

    Signed addresses have their signature in the query under many names, so all of the query goes.
    """
    text = _QUERY.sub(rf"\1{LEFT_OUT}", _OPTIONS.sub(rf"\1{LEFT_OUT}", without_secrets(text)))
    return text if _PLAIN_PATH.match(text) else _SECRET.sub(rf"\1\2{LEFT_OUT}", text)


def homeless(text: str) -> str:
    """Return a discreet text in which ``~`` stands for the home folder, which has the user's name in it."""
    return "~".join(_around_home(discreet(text)))


def quoted(word: str) -> str:
    """Return a discreet word as the shell of this system takes it, with its variable for the home folder.

    Raises:
        ValueError: the shell has no way to take it.
    """
    parts = _around_home(discreet(word))
    if os.name == "nt":
        return for_cmd(parts)
    return '"$HOME"'.join(shlex.quote(part) if part or len(parts) == 1 else "" for part in parts)


def for_cmd(parts: Sequence[str]) -> str:
    """Return a word for cmd.exe, which looks for operators outside of quotes and for variables everywhere.

    Args:
        parts: the word, cut where the home folder stands.

    Raises:
        ValueError: a quote, a percent sign or a line's end is in it, which quotes do not hold.
    """
    if any(sign in part for part in parts for sign in '"%\r\n'):
        raise ValueError(f"cmd.exe cannot take {''.join(parts)!r}")
    word = "%USERPROFILE%".join(parts)
    if len(parts) == 1 and _BARE.fullmatch(word):
        return word
    backslashes = len(word) - len(word.rstrip("\\"))
    return f'"{word}{backslashes * chr(92)}"'  # doubled before a quote, or they would keep it open


def _around_home(text: str) -> list[str]:
    """Split a text at the home folder, where paths begin with it."""
    home = str(Path.home())
    if len(home) < 4:  # the home of services is often "/"
        return [text]
    folder = r"[\\/]".join(map(re.escape, re.split(r"[\\/]", home)))
    return re.split(rf"(?<![\w.-]){folder}(?![\w.-])", text, flags=re.IGNORECASE if os.name == "nt" else 0)
