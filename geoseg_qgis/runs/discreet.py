"""What is told of a run in files that others will read: no secrets, no user's name."""

from __future__ import annotations

import os
import re
import shlex
import subprocess  # nosec B404
from pathlib import Path

from geoseg_qgis.engine.install.network import without_secrets

LEFT_OUT = "…"
"""In place of a secret. A command that holds it does not work as it is."""

_QUERY = re.compile(r"(://[^\s?#'\"]+[?#])[^\s'\"]+")
_OPTIONS = re.compile(r"(/vsi\w+\?)[^\s'\"]+")  # GDAL's way to hand over headers and keys with an address
_PLAIN_PATH = re.compile(r"(?:[A-Z_]+=)?(?:[A-Za-z]:)?[\\/~.](?!vsi)")
_SECRET = re.compile(
    r"(?i)\b(pass(?:word|wd)?|pwd|user(?:name)?|uid|token|key|secret|sig(?:nature)?|authcfg|credentials?)"
    r"(\s*=\s*)('[^']*'|\"[^\"]*\"|[^\s&;,]+)"
)


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
    """Return a discreet word as the shell of this system takes it, with its variable for the home folder."""
    parts = _around_home(discreet(word))
    if os.name == "nt":
        return subprocess.list2cmdline(["%USERPROFILE%".join(parts)])
    return '"$HOME"'.join(shlex.quote(part) if part or len(parts) == 1 else "" for part in parts)


def _around_home(text: str) -> list[str]:
    """Split a text at the home folder, where paths begin with it."""
    home = str(Path.home())
    if len(home) < 4:  # the home of services is often "/"
        return [text]
    folder = r"[\\/]".join(map(re.escape, re.split(r"[\\/]", home)))
    return re.split(rf"(?<![\w.-]){folder}(?![\w.-])", text, flags=re.IGNORECASE if os.name == "nt" else 0)
