"""A path here and the same file's path on the server."""

from __future__ import annotations

import ntpath
import os
from collections.abc import Sequence
from pathlib import Path

from geoseg_qgis.errors import ChoiceError, EngineError


def parse_folders(text: str) -> tuple[tuple[str, str], ...]:
    """Return pairs of a folder here and the same one on the server.

    Args:
        text: ``/mnt/share=/data/share``, several with ; between them; a folder alone
            has one name on both sides.

    Raises:
        ChoiceError: one of them is no absolute path.
    """
    pairs = []
    for entry in (part.strip() for part in text.split(";")):
        if entry:
            here, _, there = (part.strip() for part in entry.partition("="))
            there = there or here
            if not Path(here).is_absolute() or not (there.startswith("/") or ntpath.isabs(there)):
                raise ChoiceError(
                    "{entry!r} names no folders that are shared with the server.",
                    "Write /folder/here=/folder/there, several with ; between them.",
                    entry=entry,
                )
            pairs.append((here, there))
    return tuple(pairs)


def shared_folder(wanted: str, folders: Sequence[tuple[str, str]]) -> str:
    """Return a folder for temporary files that the server can reach: as wanted, else the first shared one.

    Args:
        wanted: empty for none in particular.
        folders: as for `server_path`; without any, the wanted one is returned.
    """
    if not folders or (wanted and any(_below(f"{wanted}{os.sep}", here) for here, _ in folders)):
        return wanted
    return folders[0][0]


def server_path(path: str, folders: Sequence[tuple[str, str]]) -> str:
    """Return a file's path as the server knows it.

    Args:
        path: absolute path here.
        folders: pairs of a folder here and the same one there; the longest that fits is taken. Without any,
            paths are the same on both sides.

    Raises:
        EngineError: the file lies in none of the folders.
    """
    if not folders:
        return path
    windows = os.name == "nt"
    here = os.path.normpath(path)
    fitting = [(os.path.normpath(a), b) for a, b in folders if _below(here, os.path.normpath(a))]
    if not fitting:
        names = ", ".join(a for a, _ in folders)
        raise EngineError(
            "{path} lies in none of the folders that are shared with the server: {names}.",
            "Choose a folder for temporary files in one of them, or let chunks be uploaded.",
            path=path,
            names=names,
        )
    folder, there = max(fitting, key=lambda pair: len(pair[0]))
    rest = here[len(folder) :].lstrip("\\/" if windows else "/")
    is_windows_there = bool(ntpath.splitdrive(there)[0])
    sign = "\\" if is_windows_there else "/"
    return there.rstrip("\\/" if is_windows_there else "/") + sign + rest.replace(os.sep, sign)


def _below(path: str, folder: str) -> bool:
    path, folder = os.path.normcase(path), os.path.normcase(folder)
    return path.startswith(folder if folder.endswith(os.sep) else folder + os.sep)
