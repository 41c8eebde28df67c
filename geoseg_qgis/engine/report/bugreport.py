"""A report as plain text without personal paths, for a bug report."""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Iterable
from pathlib import Path, PurePath

from geoseg_qgis.engine.install.network import without_secrets
from geoseg_qgis.engine.report.parts import Report
from geoseg_qgis.texts import tr

_SYSTEM = ("/usr/", "/opt/", "/etc/", "/bin/", "/lib", "/proc/", "/dev/")
_HOME = re.compile(r"(?:/home|/Users|[A-Za-z]:[\\/]Users)[\\/][^\\/\s'\",;:]+")
_QUOTED = re.compile(r"""(['"])(/[^'"\n]+)\1""")
_PATH = re.compile(r"(?<![\w~….:/])/(?:[^\s/'\",;:]+/)+[^\s/'\",;:]*")


def copy_of(report: Report, paths: Iterable[str]) -> str:
    """Return the text.

    Args:
        report: what was found.
        paths: known paths that may occur in it, also with spaces; only their last part stays.
    """
    lines = [report.headline]
    for finding in report.findings:
        title = tr("Problem") if finding.serious else tr("Note")
        lines += [f"{title}: {finding.cause}", f"  {finding.advice}"]
    for section in report.sections:
        lines += ["", section.title, *(f"  {row.label}: {row.value}" for row in section.rows)]
    return without_personal("\n".join(lines) + "\n", paths)


def without_personal(text: str, paths: Iterable[str] = ()) -> str:
    """Return a text without logins, home folders, the names of user and machine, and own paths."""
    text = without_secrets(text)
    for path in sorted({str(path) for path in paths if len(str(path)) > 1}, key=len, reverse=True):
        text = text.replace(path, f"…/{PurePath(path).name}")
    home = str(Path.home())
    if len(home) > 1:
        text = text.replace(home, "~")
    text = _QUOTED.sub(lambda found: f"{found[1]}{_last_part(found[2])}{found[1]}", text)
    text = _HOME.sub("~", text)
    text = _PATH.sub(lambda found: _last_part(found[0]), text)
    for name, stand_in in ((_user(), tr("user")), (platform.node(), tr("machine"))):
        if len(name) > 2:
            text = re.sub(rf"\b{re.escape(name)}\b", stand_in, text)
    return text


def _last_part(path: str) -> str:
    return path if path.startswith(_SYSTEM) else f"…/{path.rstrip('/').rpartition('/')[2]}"


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a container's user without a name
        return ""
