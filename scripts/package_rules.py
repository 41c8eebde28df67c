"""What the plugin site refuses in a zip, and what we do not want in ours.

The site's own rules are in its public source, ``qgis-app/plugins/validator.py`` and ``security_scanner.py``
of qgis/QGIS-Plugins-Website. That the addresses in metadata.txt answer is the one rule that only the site can
hold.
"""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from package_metadata import metadata_faults, read_metadata

LARGEST = 25_000_000
"""Bytes that the site takes."""
NEEDED = ("__init__.py", "metadata.txt", "LICENSE")
KINDS = {
    *(".py", ".txt", ".md", ".json", ".toml", ".lock"),
    *(".qm", ".svg", ".jpg", ".model3", ".safetensors"),
}
"""What our zip is made of, by suffix; whatever else turns up is somebody's to decide, here."""
WITHOUT_SUFFIX = {"LICENSE", "METADATA"}
FORBIDDEN_FOLDERS = {"__pycache__", "__MACOSX", "tests", "scripts", "build"}
PROGRAMS = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"#!")
"""How files begin that an operating system runs: Linux, Windows, macOS (two kinds), scripts."""
LONGEST_PATH = 120
"""Characters; on Windows the user's profile comes before it, and 260 is the end."""


def zip_faults(path: Path) -> list[str]:
    """Return a sentence for each rule that a zip breaks; empty for one that may be uploaded."""
    faults = []
    if path.stat().st_size > LARGEST:
        faults.append(
            f"{path.name} is {path.stat().st_size / 1e6:.1f} MB; the site takes {LARGEST / 1e6:.0f} MB."
        )
    with zipfile.ZipFile(path) as archive:
        broken = archive.testzip()
        if broken:
            return [*faults, f"{broken} in {path.name} is damaged."]
        for entry in archive.infolist():
            faults += _name_faults(entry.filename)
            faults += _mode_faults(entry)
            if archive.read(entry)[:4].startswith(PROGRAMS):
                faults.append(f"{entry.filename} is a program.")
        return [*faults, *_whole_faults(archive)]


def _name_faults(name: str) -> Iterator[str]:
    """Yield what is wrong with the path of a file."""
    path = PurePosixPath(name)
    if ".." in name or "\\" in name or path.is_absolute():
        yield f"{name} leads out of the plugin's folder."
    if any(part.startswith(".") for part in path.parts):
        yield f"{name} is hidden."
    if FORBIDDEN_FOLDERS & set(path.parts):
        yield f"{name} lies in a folder that does not belong into the plugin."
    known = path.suffix in KINDS if path.suffix else path.name in WITHOUT_SUFFIX
    if not name.endswith("/") and not known:
        yield f"{name} is of a kind that the plugin has none of: remove it, or add its suffix to KINDS."
    if len(name) > LONGEST_PATH:
        yield f"{name} is longer than {LONGEST_PATH} characters."


def _mode_faults(entry: zipfile.ZipInfo) -> Iterator[str]:
    """Yield what is wrong with the permissions of a file."""
    mode = entry.external_attr >> 16
    if stat.S_ISLNK(mode):
        yield f"{entry.filename} is a link."
    elif not entry.is_dir() and mode & 0o111:
        yield f"{entry.filename} may be executed."


def _whole_faults(archive: zipfile.ZipFile) -> Iterator[str]:
    """Yield what is wrong with the whole: its one folder, and the metadata in it."""
    names = archive.namelist()
    folders = sorted({name.partition("/")[0] for name in names})
    if len(folders) != 1 or not folders[0].isidentifier():
        yield f"A zip has one folder that Python can import, this one has {', '.join(folders)}."
        return
    lower = [name.lower() for name in names]
    if len(set(lower)) < len(lower):
        yield "Two files have names that are one on Windows and macOS."
    missing = [name for name in NEEDED if f"{folders[0]}/{name}" not in names]
    yield from (f"{name} is missing in {folders[0]}." for name in missing)
    if "metadata.txt" in missing:
        return
    try:
        general = read_metadata(archive.read(f"{folders[0]}/metadata.txt").decode("utf-8"))
    except ValueError as error:
        yield str(error)
        return
    yield from metadata_faults(general)
    if f"{folders[0]}/{general.get('icon')}" not in names:
        yield f"The icon {general.get('icon')!r} that metadata.txt names is not in the zip."
