"""Which files lie in folders and among files, without those that an earlier run wrote."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.errors import RasterError
from geoseg_qgis.runs.index import CSV, GEOPACKAGE
from geoseg_qgis.runs.provenancefile import ENDING as PROVENANCE

MASK, VALUES = "_mask.tif", "_values.tif"
"""What the names of masks end with, and those of rasters of what a regression model measures."""
_BESIDE = (".aux.xml", ".ovr", ".msk", ".qml", ".qmd", PROVENANCE)  # lie beside rasters and are none


@dataclass(frozen=True)
class Found:
    """A file, or a folder that cannot be read.

    Attributes:
        path: of it, as it was found.
        root: the folder that its place is seen from.
        problem: why a folder cannot be read; empty for a file.
    """

    path: str
    root: str
    problem: str = ""


def walk(places: Sequence[str], patterns: str, recursive: bool) -> Iterator[Found]:
    """Yield files, and subfolders that cannot be read; those that places share come several times.

    Args:
        places: folders and files; single files are seen from the folder that they share.
        patterns: of the names of files in folders, with ; between them; upper and lower case are the same.
        recursive: also those of subfolders.

    Raises:
        RasterError: a place does not exist or cannot be read.
    """
    shared = _shared_folder([place for place in places if not Path(place).is_dir()])
    for place in places:
        if Path(place).is_dir():
            yield from _in_folder(place, patterns, recursive)
        elif Path(place).exists():
            yield Found(place, shared or str(absolute(place).parent))
        else:
            raise RasterError("{path} does not exist.", "Choose another one, or check its drive.", path=place)


def absolute(path: str | Path) -> Path:
    """Return an absolute path, with links as they are."""
    return Path(os.path.normpath(Path(path).absolute()))


def _shared_folder(files: Sequence[str]) -> str:
    """Return the folder that all files lie in; empty where they lie on different drives."""
    try:
        return os.path.commonpath([absolute(file).parent for file in files]) if files else ""
    except ValueError:
        return ""


def _in_folder(place: str, patterns: str, recursive: bool) -> Iterator[Found]:
    wanted = [pattern.strip().lower() for pattern in patterns.split(";") if pattern.strip()]
    unread: list[OSError] = []
    for folder, folders, names in os.walk(place, onerror=unread.append):
        folders[:] = sorted(name for name in folders if recursive and not name.startswith("."))
        for name in sorted(names):
            small = name.lower()
            fits = any(fnmatch(small, pattern) for pattern in wanted)
            if fits and not name.startswith(".") and not small.endswith(_BESIDE):
                path = Path(folder, name)
                if not _ours(path):
                    yield Found(str(path), place)
    for error in unread:
        problem = RasterError(
            "The folder {folder} cannot be read ({reason}).",
            "Check its permissions and its drive.",
            folder=error.filename,
            reason=error.strerror,
        )
        if error.filename == place:
            raise problem from error
        yield Found(str(error.filename), place, str(problem))


def _ours(path: Path) -> bool:
    """Whether a file is a result or a table that an earlier run wrote."""
    if path.name in (CSV, GEOPACKAGE):
        return True
    if not path.name.endswith((MASK, VALUES)):
        return False
    try:
        dataset = open_raster(str(path))
    except (RasterError, UnicodeEncodeError):  # the run says what is wrong with it
        return False
    return attempt(dataset.GetMetadataItem, "GEOSEG_MODEL").value is not None
