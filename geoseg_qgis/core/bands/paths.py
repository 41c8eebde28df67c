"""What is in the text that GDAL opens: folders, a file's name, a layer's name; and how to call it briefly."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# Two letters at least: C: is a drive.
_SUBDATASET = re.compile(r"(?P<driver>[A-Za-z][A-Za-z0-9_]+):(?!//)(?P<rest>.+)", re.DOTALL)


@dataclass(frozen=True)
class Place:
    """Where a raster lies.

    Attributes:
        folders: of its file, outermost first; archives and hosts count as folders.
        file: the file's name.
        layer: the name of a subdataset within the file, without its groups; empty for a file as a whole.
    """

    folders: tuple[str, ...]
    file: str
    layer: str = ""

    @property
    def name(self) -> str:
        """The name for people, without folders: ``scene.tif`` or ``scene.nc:B02``."""
        return f"{self.file}:{self.layer}" if self.layer else self.file

    def tails(self) -> Iterator[str]:
        """Yield the name, then with one folder after the other in front of it."""
        for count in range(len(self.folders) + 1):
            yield "/".join((*self.folders[len(self.folders) - count :], self.name))


def place_of(path: str) -> Place:
    """Take apart what GDAL opens: a path, ``/vsizip/…``, ``/vsicurl/https://…``, ``GPKG:file:layer``."""
    found = _SUBDATASET.fullmatch(path)
    if found is None:
        return Place(*_split(path))
    parts = _parts(found["rest"])
    files = [part for part in parts if re.search(r"[/\\.]", part)] or parts[:1]
    layer = "" if parts[-1] == files[0] else re.split(r"[/\\]", parts[-1])[-1]
    return Place(*_split(files[0]), layer)


def _split(path: str) -> tuple[tuple[str, ...], str]:
    address = re.sub(r"[?#].*", "", path) if "://" in path else path
    parts = [part.strip('{}"') for part in re.split(r"[/\\]", address)]
    *folders, name = [part for part in parts if part] or [""]
    return tuple(folders), name


def _parts(text: str) -> list[str]:
    """Split at colons, but not in quotes, nor where a slash follows: ``C:\\``, ``https://``."""
    pieces = re.findall(r'"[^"]*"|(?:[^":]|:(?=[\\/]))+', text)
    return [piece.strip('"') for piece in pieces if piece.strip('"')] or [text]


def same_file(path: str) -> str:
    """Return a text that is the same for two spellings of one local file."""
    return os.path.normcase(os.path.realpath(path)) if os.path.exists(path) else path  # noqa: PTH110


def labels(paths: Iterable[str]) -> dict[str, str]:
    """Return for each path its name, with as many of its folders as tell it from the others."""
    tails = {path: [*place_of(path).tails(), path] for path in paths}
    shown: dict[str, str] = {}
    for path, own in tails.items():
        others = {tail for other, texts in tails.items() if other != path for tail in texts}
        shown[path] = next((tail for tail in own if tail not in others), path)
    return shown


def meant_by(text: str, paths: Iterable[str]) -> list[str]:
    """Return the paths that a person may mean.

    Tried in this order, first as it is written and then whatever its case: the whole path; a name with or
    without folders; the same without extension; the name of a subdataset; the end of a name from a sign on
    that parts words, with or without extension (``B8A.jp2`` for ``T32TNR_20230701T101031_B8A.jp2``).
    """
    asked = text.replace('"', "").replace("\\", "/").strip()
    spelt = {path: _spellings(path) for path in paths}
    for fold in (str, str.casefold):
        for reading in range(5):
            found = [p for p, readings in spelt.items() if fold(asked) in map(fold, readings[reading])]
            if found:
                return found
    return []


def _spellings(path: str) -> tuple[list[str], ...]:
    place = place_of(path)
    tails = list(place.tails())
    bare = [re.sub(r"\.[A-Za-z0-9]{1,4}$", "", tail) for tail in tails] if not place.layer else []
    ends = [place.name[sign.end() :] for sign in re.finditer(r"[._-](?=.*\.)", place.name)]
    ends += [name[sign.end() :] for name in bare[:1] for sign in re.finditer("[._-]", name)]
    layers = [place.layer] if place.layer else []
    whole = path.replace('"', "").replace("\\", "/")
    return [whole], tails, bare, layers, ends
