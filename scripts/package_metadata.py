"""What the plugin site and QGIS's plugin manager want of metadata.txt, and which versions have to agree."""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlparse

BY_THE_SITE = {
    *("name", "description", "version", "qgisMinimumVersion", "author", "email"),
    *("about", "tracker", "repository"),
}
"""Without one of these the site refuses an upload."""
BY_US = {
    *("homepage", "license", "icon", "tags", "category", "changelog"),
    *("qgisMaximumVersion", "hasProcessingProvider", "experimental", "deprecated"),
}
CATEGORIES = {"Raster", "Vector", "Database", "Mesh", "Web"}
LONGEST = {
    **{"name": 256, "author": 256, "tracker": 200, "repository": 200, "homepage": 200},  # columns of the site
    "description": 200,  # one line in a list
}
VERSIONS = {
    "CHANGELOG.md": r"^## (\S+)",
    "geoseg_qgis/worker/geoseg_worker/__init__.py": r'^__version__ = "([^"]*)"',
    "geoseg_qgis/worker/pyproject.toml": r'^version = "([^"]*)"',
    "geoseg_qgis/worker/geoseg_worker.dist-info/METADATA": r"^Version: (\S+)",
}
"""Where the version is said again, relative to the repository; of the changelog its newest section counts."""


def read_metadata(text: str) -> Mapping[str, str]:
    """Return the entries of a metadata.txt, as the site and QGIS read it: a bare % is an error for both.

    Raises:
        ValueError: it cannot be read; a sentence.
    """
    parser = configparser.ConfigParser()
    parser.optionxform = str  # keys keep their capitals
    try:
        parser.read_string(text)
        return dict(parser.items("general"))
    except configparser.Error as error:
        raise ValueError(f"metadata.txt cannot be read: {' '.join(str(error).split())}") from error


def metadata_faults(general: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence for each entry that the site would refuse, or that would show badly."""
    for key in sorted(BY_THE_SITE | BY_US):
        if not general.get(key, "").strip():
            yield f"metadata.txt does not say {key}."
    for key, longest in LONGEST.items():
        if len(general.get(key, "")) > longest:
            yield f"{key} in metadata.txt is longer than {longest} characters."
    yield from _text_faults(general)
    yield from _version_faults(general)
    for key in ("tracker", "repository", "homepage"):
        if not is_plausible_url(general.get(key, "")):
            yield f"{key} in metadata.txt is no https address: {general.get(key, '')!r}."


def _text_faults(general: Mapping[str, str]) -> Iterator[str]:
    """Yield what is wrong with names, texts, tags and switches."""
    if "plugin" in general.get("name", "").lower():
        yield "The name in metadata.txt says plugin, which everything there is."
    if "/" in general.get("author", ""):
        yield "The author in metadata.txt has a slash, which the site refuses."
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}", general.get("email", "")):
        yield f"email in metadata.txt is no address: {general.get('email', '')!r}."
    if "\n" in general.get("description", ""):
        yield "The description in metadata.txt has more than one line."
    if len(general.get("about", "")) <= len(general.get("description", "")):
        yield "about in metadata.txt says no more than the description."
    if general.get("category") not in CATEGORIES:
        yield f"category in metadata.txt is none of {', '.join(sorted(CATEGORIES))}."
    tags = [tag.strip().lower() for tag in general.get("tags", "").split(",")]
    if len(set(tags)) < len(tags) or "" in tags or max(map(len, tags)) > 100:
        yield "One of the tags in metadata.txt is empty, comes twice or is longer than 100 characters."
    for key in ("experimental", "deprecated"):
        if general.get(key) not in ("True", "False"):
            yield f"{key} in metadata.txt is neither True nor False."


def _version_faults(general: Mapping[str, str]) -> Iterator[str]:
    """Yield what is wrong with our version and with QGIS's."""
    version = general.get("version", "")
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        yield f"version in metadata.txt is not of the form 1.2.3: {version!r}."
    elif version not in general.get("changelog", ""):
        yield f"changelog in metadata.txt does not tell of version {version}."
    ends = [general.get(key, "") for key in ("qgisMinimumVersion", "qgisMaximumVersion")]
    if not all(re.fullmatch(r"\d+\.\d+", end) for end in ends):
        yield f"The versions of QGIS in metadata.txt are not of the form 3.22: {ends}."
        return
    lowest, highest = (tuple(map(int, end.split("."))) for end in ends)
    if not lowest <= (3, 22) or not highest >= (4, 0):
        yield f"metadata.txt leaves out QGIS versions that the plugin runs in, 3.22 to 4: {ends}."


def is_plausible_url(text: str) -> bool:
    """Return whether a text may be a page on the web; whether it is there, only the site asks."""
    parts = urlparse(text)
    host = parts.hostname or ""
    named = re.fullmatch(r"[a-z0-9.-]+\.[a-z]{2,}", host) and not re.search(
        r"(^|\.)example\.|localhost", host
    )
    return parts.scheme == "https" and bool(named) and not re.search(r"\s", text)


def disagreements(root: Path, version: str) -> Iterator[str]:
    """Yield a sentence for each file of a repository that says another version than metadata.txt."""
    for name, pattern in VERSIONS.items():
        found = re.search(pattern, (root / name).read_text(encoding="utf-8"), re.MULTILINE)
        if found is None or found[1] != version:
            said = found[1] if found else "no version"
            yield f"metadata.txt says {version}, {name} says {said}: make them agree."
