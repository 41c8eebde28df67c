"""The inputs of a folder run, and the name that each one's mask gets."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.errors import ChoiceError, RasterError
from geoseg_qgis.runs.index import CSV, GEOPACKAGE
from geoseg_qgis.runs.provenancefile import ENDING as PROVENANCE

PATTERNS = "*.tif;*.tiff;*.jp2;*.vrt;*.img"
"""Names of rasters, unless told otherwise."""
ENDING = "_mask.tif"
"""What the name of a mask ends with."""
_BESIDE = (".aux.xml", ".ovr", ".msk", ".qml", ".qmd", PROVENANCE)  # lie beside rasters and are none


@dataclass(frozen=True)
class Scene:
    """What becomes one mask.

    Attributes:
        inputs: paths of its files; several where its bands lie in several files.
        output: path of its mask.
    """

    inputs: tuple[str, ...]
    output: str

    @property
    def name(self) -> str:
        """The input as the table names it."""
        return os.pathsep.join(self.inputs)

    @property
    def title(self) -> str:
        """What people call it."""
        return Path(self.inputs[0]).name if len(self.inputs) == 1 else Path(self.inputs[0]).parent.name


@dataclass(frozen=True)
class Selection:
    """Which files of a folder count.

    Attributes:
        patterns: of their names, with ; between them; upper and lower case are the same.
        recursive: also those of subfolders.
        scenes: the files of one folder are one scene.
    """

    patterns: str = PATTERNS
    recursive: bool = True
    scenes: bool = False


def find_scenes(places: Sequence[str], output: str, selection: Selection) -> tuple[Scene, ...]:
    """Return the scenes in folders and among files, in the order of their names; masks of ours are left out.

    A mask lies in the output folder as its input lies in the given one; of single files, as they lie in the
    folder that they share.

    Args:
        places: folders and files.
        output: folder for the masks.
        selection: which files of folders count.

    Raises:
        RasterError: one of the places does not exist, or there is no file at all.
        ChoiceError: two masks would have one name, or a mask that of an input.
    """
    if not all(places):  # an empty text would mean the working folder
        raise RasterError("A folder or file without a name was given.", "Choose another one.")
    found = dict.fromkeys(_found(places, selection))  # each once
    if not found:
        raise RasterError(
            f"No file in {', '.join(places)} is called {selection.patterns}.",
            "Choose another folder or pattern.",
        )
    scenes = _stacked(found, Path(output)) if selection.scenes else _single(found, Path(output))
    _refuse_one_name_for_two(scenes)
    return tuple(scenes)


def _found(places: Sequence[str], selection: Selection) -> Iterator[tuple[str, str]]:
    """Yield the path of each file, and of the folder that its mask's place is seen from."""
    files = [place for place in places if not Path(place).is_dir()]
    shared = os.path.commonpath([_absolute(f).parent for f in files]) if files else ""
    for place in places:
        if Path(place).is_dir():
            for path in _files(Path(place), selection):
                yield str(path), place
        elif Path(place).exists():
            yield place, shared
        else:
            raise RasterError(f"{place} does not exist.", "Choose another one, or check its drive.")


def _files(folder: Path, selection: Selection) -> Iterator[Path]:
    patterns = [pattern.strip().lower() for pattern in selection.patterns.split(";") if pattern.strip()]
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if selection.recursive and not name.startswith("."))
        for name in sorted(names):
            small = name.lower()
            fits = any(fnmatch(small, pattern) for pattern in patterns)
            if fits and not name.startswith(".") and not small.endswith(_BESIDE):
                path = Path(place, name)
                if not _ours(path):
                    yield path


def _ours(path: Path) -> bool:
    """Whether a file is a mask or a table that an earlier run wrote."""
    if path.name in (CSV, GEOPACKAGE):
        return True
    if not path.name.endswith(ENDING):
        return False
    try:
        dataset = open_raster(str(path))
    except RasterError:
        return False
    return attempt(dataset.GetMetadataItem, "GEOSEG_MODEL").value is not None


def _single(found: dict[tuple[str, str], None], output: Path) -> list[Scene]:
    return [Scene((path,), str(_mirrored(Path(path), Path(root), output))) for path, root in found]


def _stacked(found: dict[tuple[str, str], None], output: Path) -> list[Scene]:
    folders: dict[tuple[Path, str], list[str]] = {}
    for path, root in found:
        folders.setdefault((Path(path).parent, root), []).append(path)
    return [
        Scene(tuple(paths), str(_mirrored(_absolute(folder), Path(root), output, whole=True)))
        for (folder, root), paths in folders.items()
    ]


def _mirrored(path: Path, root: Path, output: Path, whole: bool = False) -> Path:
    """Return the mask's path for a file, or for a ``whole`` folder, seen from ``root``."""
    relative = os.path.relpath(path, root)
    name = path.name if whole else path.stem
    return output / Path(relative).parent / f"{name}{ENDING}"


def _refuse_one_name_for_two(scenes: Sequence[Scene]) -> None:
    inputs = {_same(path) for scene in scenes for path in scene.inputs}
    taken: dict[str, Scene] = {}
    for scene in scenes:
        name = _same(scene.output)
        if name in taken:
            raise ChoiceError(
                f"{taken[name].inputs[0]} and {scene.inputs[0]} would both become {scene.output}.",
                "Rename one, or choose a pattern that leaves one out.",
            )
        if name in inputs:
            raise ChoiceError(
                f"The mask of {scene.inputs[0]} would overwrite the input {scene.output}.",
                "Choose another folder for the masks.",
            )
        taken[name] = scene


def _absolute(path: str | Path) -> Path:
    """Return an absolute path, with links as they are."""
    return Path(os.path.normpath(Path(path).absolute()))


def _same(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))
