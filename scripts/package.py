"""Builds the zip for the QGIS plugin site: ``package.py [FOLDER]``, by default ``dist/``.

The zip holds what QGIS and the engine read, and nothing else: no tests, scripts, caches and ``.ts`` files.
Those are for translators, who work in the repository; QGIS reads the ``.qm`` files made of them. The same
files give the same bytes: names in order, one permission for all, and one time, that of the last commit or
SOURCE_DATE_EPOCH.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

from package_metadata import disagreements, read_metadata
from package_rules import zip_faults

ROOT = Path(__file__).resolve().parent.parent
NAME = "geoseg_qgis"
NOT_FOR_QGIS = {".ts", ".pyc"}
CACHES = {"__pycache__", "build"}
"""What running the plugin or installing the worker leaves in a checkout."""
EARLIEST = (1980, 1, 1, 0, 0, 0)
"""That a zip can tell of."""


def main() -> int:
    """Build the zip and say what is wrong with it, if anything is."""
    parser = argparse.ArgumentParser(description="Build the zip for the QGIS plugin site.")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist")
    try:
        path = build(ROOT, parser.parse_args().folder)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    with zipfile.ZipFile(path) as archive:
        count = len(archive.namelist())
    print(f"{path}: {count} files, {path.stat().st_size / 1e6:.2f} MB")
    print(f"sha256 {hashlib.sha256(path.read_bytes()).hexdigest()}")
    for note in notes(ROOT):
        print(note)
    return 0


def build(root: Path, folder: Path) -> Path:
    """Build the zip of a repository and return its path; it is there only if it breaks no rule.

    Args:
        root: the repository.
        folder: for the zip, made where it is missing.

    Raises:
        ValueError: versions disagree, or the zip breaks a rule of the site or of ours; a sentence a line.
    """
    version = read_metadata((root / "metadata.txt").read_text(encoding="utf-8")).get("version", "")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{NAME}-{version}.zip"
    partial = path.with_suffix(".partial")
    try:
        write(partial, contents(root), moment(root))
        faults = [*disagreements(root, version), *zip_faults(partial)]
        if faults:
            raise ValueError("\n".join(["The zip is not built:", *faults]))
        return partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def contents(root: Path) -> dict[str, Path]:
    """Return the files of the zip, by their names in it."""
    found = {f"{NAME}/LICENSE": root / "LICENSE"}
    for path in (root / NAME).rglob("*"):
        inside = path.relative_to(root)
        cached = any(part in CACHES or part.endswith(".egg-info") for part in inside.parts)
        if path.is_file() and not cached and path.suffix not in NOT_FOR_QGIS:
            found[inside.as_posix()] = path
    return found


def write(path: Path, files: dict[str, Path], when: tuple[int, ...]) -> None:
    """Write a zip whose bytes depend on names, contents and the one time alone."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, when[:6])
            entry.create_system = 3  # Unix, wherever it is built
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name].read_bytes())


def moment(root: Path) -> tuple[int, ...]:
    """Return year to second (UTC) of all files: SOURCE_DATE_EPOCH, else of the last commit, else 1980."""
    said = os.environ.get("SOURCE_DATE_EPOCH") or git(root, "log", "-1", "--format=%ct")
    return max(tuple(time.gmtime(int(said)))[:6], EARLIEST) if said else EARLIEST


def notes(root: Path) -> list[str]:
    """Return what is worth knowing before a release."""
    found = []
    changed = git(root, "status", "--porcelain", "--", NAME, "metadata.txt", "LICENSE")
    if changed:
        found.append(f"Not committed: {len(changed.splitlines())} files of this zip.")
    newest = (root / "CHANGELOG.md").read_text(encoding="utf-8").partition("\n## ")[2].splitlines()[0]
    if "not released" in newest:
        found.append(f"CHANGELOG.md says: {newest}")
    return found


def git(root: Path, *arguments: str) -> str:
    """Return what git says of a repository, empty where there is no git or no repository."""
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
