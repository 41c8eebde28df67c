"""The names of an output on disk: its temporary name, its sidecars, and the rename into place."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

from geoseg_qgis.errors import OutputError

ADVICE = "Check the free space and the permissions of the folder, or choose another one."

# What may lie beside an older output of the same name and would be wrong for the new one.
_SIDECARS = (".aux.xml", ".ovr", ".msk")
_SHARED_STEM = (".qml", ".tfw", ".tifw", ".tiffw", ".wld")


def check_target(final: Path) -> None:
    """Raise OutputError where the name is not a GeoTIFF's or its folder is missing or cannot be written."""
    if final.suffix.lower() not in (".tif", ".tiff"):
        raise OutputError(f"The output {final} is not a GeoTIFF.", "Choose a name that ends with .tif.")
    if final.is_dir():
        raise OutputError(f"The output {final} is a folder.", "Choose the name of a file.")
    folder = final.parent
    if not folder.is_dir():
        raise OutputError(f"The folder {folder} does not exist.", "Make it first, or choose another one.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OutputError(f"The folder {folder} cannot be written.", ADVICE)


def partial_name(final: Path, token: str) -> Path:
    """Return a hidden name beside the final one, for this process."""
    return final.with_name(f".{final.name}.partial-{os.getpid()}-{token}.tif")


def remove_partial(partial: Path) -> None:
    """Remove a temporary output and its sidecars."""
    for path in (partial, _beside(partial, ".aux.xml"), partial.with_suffix(".tfw")):
        with contextlib.suppress(OSError):
            path.unlink()


def sweep_partials(final: Path) -> None:
    """Remove temporary outputs of the same final name whose process is gone."""
    pattern = re.compile(re.escape(f".{final.name}.partial-") + r"(\d+)-[0-9a-f]+\.tif")
    with contextlib.suppress(OSError):
        for path in final.parent.iterdir():
            found = pattern.fullmatch(path.name)
            if found and not _alive(int(found[1])):
                remove_partial(path)


def put_in_place(partial: Path, final: Path) -> None:
    """Rename a complete output and its sidecars to the final name, and remove sidecars of an older output.

    Raises:
        OutputError: the existing output cannot be replaced, for example because it is open on Windows.
    """
    try:
        partial.replace(final)
    except OSError as error:
        advice = "If a layer shows it, remove that layer from the project, or choose another name."
        raise OutputError(f"Cannot replace {final}: {error}.", advice) from error
    for path in (*(_beside(final, end) for end in _SIDECARS), *map(final.with_suffix, _SHARED_STEM)):
        with contextlib.suppress(OSError):
            path.unlink()
    for made, wanted in (
        (_beside(partial, ".aux.xml"), _beside(final, ".aux.xml")),
        (partial.with_suffix(".tfw"), final.with_suffix(".tfw")),  # with the creation option TFW
    ):
        with contextlib.suppress(FileNotFoundError):
            made.replace(wanted)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _alive(process: int) -> bool:
    """Whether a process runs; on Windows True, because there asking would end it."""
    if os.name == "nt":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
