"""What says that an input is unchanged: size, time and first bytes of every file that it is made of."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.rasters.distant import is_far
from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.errors import RasterError

# Bytes. What a format keeps there changes, also where a tool writes in place and sets the time back.
_HEADER = 64 * 1024
_LARGEST_VRT = 32 * 2**20  # bytes, of some 80 000 files; of a larger one statistics count as a change
# Written beside inputs while they are looked at: QGIS keeps statistics there, GDAL overviews.
_NOT_CONTENT = (".aux.xml", ".ovr")
# ... and into a VRT itself, when it lets go of a layer, with or without what the blocks are like. No part of
# the pattern reaches beyond the next element, so that the time grows with the text whatever is in it.
_STATISTICS = re.compile(
    rb'<MDI key="STATISTICS_[^<>]*>[^<]*</MDI>|</?Hist(?:ograms|Item)>|<Metadata>\s*</Metadata>'
    rb"|<(HistMin|HistMax|BucketCount|IncludeOutOfRange|Approximate|HistCounts)>[^<]*</\1>"
    rb'|<SourceProperties [^<>]*/>| block[XY]Size="\d+"|\s+'
)


def fingerprint(path: str) -> dict[str, str]:
    """Return a digest of every file that an input is made of, by its name; equal while nothing changed.

    Args:
        path: a file or anything else that GDAL opens. What has no files (a WMS) gives an empty dictionary.

    Raises:
        RasterError: it cannot be opened.
    """
    return digests(files_of(path))


def files_of(path: str) -> tuple[str, ...]:
    """Return the names of the files that an input is made of, with those that a VRT names, in order.

    Statistics and overviews beside them do not count.

    Raises:
        RasterError: the input cannot be opened.
    """
    found: set[str] = set()
    unread = [path]
    while unread:  # GDAL does not look into a VRT in a VRT
        container = unread.pop()
        try:
            dataset = open_raster(container)
        except RasterError:
            if container == path:
                raise
            continue  # it counts as a file; whoever reads it hears why it does not open
        listed = {os.fsdecode(file) for file in attempt(dataset.GetFileList).value or ()} - found
        new = {file for file in listed if not file.lower().endswith(_NOT_CONTENT)}
        found |= new
        unread += [file for file in sorted(new) if file.lower().endswith(".vrt") and file != path]
    return tuple(sorted(found))


def digests(files: Iterable[str]) -> dict[str, str]:
    """Return a digest of each file: of its size, its time and its first 64 KiB, these only where it is near.

    Of a VRT on disk it is the text without statistics. A file that is gone has a digest too, another one
    than before.
    """
    return {file: _far(file) if is_far(file) else _near(file) for file in files}


def changed(before: Mapping[str, object], after: Mapping[str, object]) -> list[str]:
    """Return the names whose digests or fingerprints differ, or that only one of the two has, in order."""
    return sorted(name for name in {*before, *after} if before.get(name) != after.get(name))


def refuse_changes(before: Mapping[str, object], after: Mapping[str, object]) -> None:
    """Raise RasterError where anything changed between two looks, from before a run and from its end."""
    names = changed(before, after)
    if names:
        raise RasterError(
            "{names} changed during the run: the mask would be of the old image in one part and "
            "of the new one in another.",
            "Run again when nothing writes to it.",
            names=", ".join(names),
        )


def _near(file: str) -> str:
    if file.startswith("/vsi"):
        return _virtual(file)
    try:
        facts = Path(file).stat()
        if stat.S_ISDIR(facts.st_mode):
            return "folder"  # its time changes with every sidecar that is written into it
        if file.lower().endswith(".vrt") and facts.st_size <= _LARGEST_VRT:
            return _vrt(Path(file).read_bytes())
        with Path(file).open("rb") as opened:
            start = opened.read(_HEADER)
    except OSError as error:
        return f"unreadable: {error.strerror}"
    return f"{facts.st_size} bytes, {facts.st_mtime_ns} ns, {hashlib.sha256(start).hexdigest()}"


def _vrt(text: bytes) -> str:
    for _ in range(2):  # metadata are empty only when their statistics are gone
        text = _STATISTICS.sub(b"", text)
    return hashlib.sha256(text).hexdigest()


def _virtual(file: str) -> str:
    opened = attempt(gdal.VSIFOpenL, file, "rb").value
    if opened is None:
        return "unreadable"
    try:
        start = attempt(gdal.VSIFReadL, 1, _HEADER, opened).value or b""
    finally:
        attempt(gdal.VSIFCloseL, opened)
    return f"{_status(file)}, {hashlib.sha256(start).hexdigest()}"


def _far(file: str) -> str:
    # GDAL remembers size and time of what it saw in this process: it has to be asked anew.
    attempt(gdal.VSICurlPartialClearCache, file)
    return _status(file)


def _status(file: str) -> str:
    facts = attempt(gdal.VSIStatL, file).value
    return "unreadable" if facts is None else f"{facts.size} bytes, {facts.mtime} s"
