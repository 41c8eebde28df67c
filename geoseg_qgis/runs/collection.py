"""The inputs of a folder run, and the name that each one's mask gets."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Callable

from geoseg_qgis.errors import ChoiceError, RasterError
from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.runs.walking import MASK, VALUES, Found, absolute, walk

PATTERNS = "*.tif;*.tiff;*.jp2;*.vrt;*.img"
"""Names of rasters, unless told otherwise."""


@dataclass(frozen=True)
class Scene:
    """What becomes one mask.

    Attributes:
        inputs: paths of its files; several where its bands lie in several files.
        output: path of its mask.
        problem: why it cannot be done, known before; empty where nothing is.
    """

    inputs: tuple[str, ...]
    output: str
    problem: str = ""

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
        ending: of the results' names, `MASK` or `VALUES`.
    """

    patterns: str = PATTERNS
    recursive: bool = True
    scenes: bool = False
    ending: str = MASK


def ending_of(card: ModelCard) -> str:
    """Return what the names of a model's results end with."""
    return VALUES if card.measures else MASK


def find_scenes(places: Sequence[str], output: str, selection: Selection) -> tuple[Scene, ...]:
    """Return the scenes in folders and among files, in the order of their names; masks of ours are left out.

    A mask lies in the output folder as its input lies in the given one; of single files, as they lie in the
    folder that they share. A subfolder that cannot be read is a scene with a problem, at the end.

    Args:
        places: folders and files; what lies in several of them is one scene, as seen from the first.
        output: folder for the masks.
        selection: which files of folders count.

    Raises:
        RasterError: one of the places does not exist or cannot be read, or there is no file at all.
        ChoiceError: two masks would have one name, or a mask that of an input.
    """
    if not all(places):  # an empty text would mean the working folder
        raise RasterError("A folder or file without a name was given.", "Choose another one.")
    found: dict[str, Found] = {}
    for one in walk(places, selection.patterns, selection.recursive):
        found.setdefault(os.path.normcase(absolute(one.path)), one)
    if not found:
        raise RasterError(
            "No file in {places} is called {patterns}.",
            "Choose another folder or pattern.",
            places=", ".join(places),
            patterns=selection.patterns,
        )
    files = [one for one in found.values() if not one.problem]
    name = partial(_mirrored, output=Path(output), ending=selection.ending)
    scenes = (_stacked if selection.scenes else _single)(files, name)
    _refuse_one_name_for_two(scenes)
    lost = (one for one in found.values() if one.problem)
    return (*scenes, *(Scene((o.path,), name(absolute(o.path), o.root, whole=True), o.problem) for o in lost))


def _single(files: Iterable[Found], name: Callable[..., str]) -> list[Scene]:
    return [Scene((one.path,), name(Path(one.path), one.root)) for one in files]


def _stacked(files: Iterable[Found], name: Callable[..., str]) -> list[Scene]:
    folders: dict[tuple[Path, str], list[str]] = {}
    for one in files:
        folders.setdefault((Path(one.path).parent, one.root), []).append(one.path)
    return [
        Scene(tuple(paths), name(absolute(folder), root, whole=True))
        for (folder, root), paths in folders.items()
    ]


def _mirrored(path: Path, root: str, output: Path, ending: str, whole: bool = False) -> str:
    """Return the result's path for a file, or for a ``whole`` folder, seen from ``root``."""
    relative = os.path.relpath(path, root)
    return str(output / Path(relative).parent / f"{path.name if whole else path.stem}{ending}")


def _refuse_one_name_for_two(scenes: Sequence[Scene]) -> None:
    inputs = {_same(path) for scene in scenes for path in scene.inputs}
    taken: dict[str, Scene] = {}
    for scene in scenes:
        name = _same(scene.output)
        if name in taken:
            raise ChoiceError(
                "{first} and {second} would both become {output}.",
                "Rename one, or choose a pattern that leaves one out.",
                first=taken[name].inputs[0],
                second=scene.inputs[0],
                output=scene.output,
            )
        if name in inputs:
            raise ChoiceError(
                "The mask of {path} would overwrite the input {output}.",
                "Choose another folder for the masks.",
                path=scene.inputs[0],
                output=scene.output,
            )
        taken[name] = scene


def _same(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))
