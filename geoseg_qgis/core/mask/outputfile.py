"""The names of an output on disk: its temporary name, its sidecars, and the rename into place."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from geoseg_qgis.core.partials import partial_prefix, sweep
from geoseg_qgis.errors import OutputError
from geoseg_qgis.texts import mark

ADVICE = mark("Check the free space and the permissions of the folder, or choose another one.")

# What may lie beside an older output of the same name and would be wrong for the new one.
_SIDECARS = (".ovr", ".msk")
_SHARED_STEM = (".qml", ".tfw", ".tifw", ".tiffw")  # no .wld: ours never had one, a picture may
_NO_DATA = {"", *_SHARED_STEM, ".wld", ".qmd", ".html", ".json", ".csv", ".txt", ".pdf"}


def check_target(final: Path) -> None:
    """Raise OutputError where the name is not a GeoTIFF's or its folder is missing or cannot be written."""
    if final.suffix.lower() not in (".tif", ".tiff"):
        raise OutputError(
            "The output {path} is not a GeoTIFF.", "Choose a name that ends with .tif.", path=final
        )
    if final.is_dir():
        raise OutputError("The output {path} is a folder.", "Choose the name of a file.", path=final)
    folder = final.parent
    if not folder.is_dir():
        raise OutputError(
            "The folder {folder} does not exist.", "Make it first, or choose another one.", folder=folder
        )
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OutputError("The folder {folder} cannot be written.", ADVICE, folder=folder)


def partial_name(final: Path, token: str) -> Path:
    """Return a hidden name beside the final one, for this process."""
    return final.with_name(f"{partial_prefix(final)}{token}.tif")


def remove_partial(partial: Path) -> None:
    """Remove a temporary output and its sidecars."""
    _remove(partial, _beside(partial, ".aux.xml"), partial.with_suffix(".tfw"))


def sweep_partials(final: Path) -> None:
    """Remove temporary outputs of the same final name whose process is gone."""
    sweep(final, remove_partial)


def put_in_place(partial: Path, final: Path) -> None:
    """Rename a complete output and its sidecars to the final name, and remove sidecars of an older output.

    Raises:
        OutputError: the existing output or its table cannot be replaced, for example because it is open on
            Windows. Where the new one has no final name yet, the older one stays as it was.
    """
    table, older = _beside(final, ".aux.xml"), _beside(partial, ".old")
    try:
        _move(table, older)
        partial.replace(final)
        _remove(*_outdated(final))
        _move(_beside(partial, ".aux.xml"), table)
        _move(partial.with_suffix(".tfw"), final.with_suffix(".tfw"))  # with the creation option TFW
    except OSError as error:
        if partial.exists():
            with contextlib.suppress(OSError):
                _move(older, table)
        raise OutputError(
            "Cannot replace {path}: {reason}.",
            "If a layer shows it, remove that layer from the project, or choose another name.",
            path=final,
            reason=error,
        ) from error
    finally:
        _remove(older)


def shares_stem(output: Path) -> bool:
    """Whether another file than an output, and no sidecar or page, has its name up to the ending.

    Style and world file are found by that part of the name: they may then be those of the other file.
    """
    with contextlib.suppress(OSError):
        names = (path for path in output.parent.iterdir() if path.stem == output.stem)
        return any(path.name != output.name and path.suffix.lower() not in _NO_DATA for path in names)
    return False


def _outdated(final: Path) -> list[Path]:
    by_name = [_beside(final, end) for end in _SIDECARS]
    return by_name if shares_stem(final) else [*by_name, *map(final.with_suffix, _SHARED_STEM)]


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _move(path: Path, to: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        path.replace(to)


def _remove(*paths: Path) -> None:
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()
