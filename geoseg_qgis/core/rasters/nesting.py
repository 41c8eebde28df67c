"""VRTs that name VRTs: each level multiplies what one read costs, and GDAL cannot be stopped within a read.

Eight levels that name the next one eight times each are a few kilobytes, and 17 million reads of the
innermost file for each block.
"""

from __future__ import annotations

import html
import re
import stat
from collections import Counter
from functools import lru_cache
from pathlib import Path

from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt, text_of
from geoseg_qgis.core.rasters.distant import is_far
from geoseg_qgis.errors import RasterError
from geoseg_qgis.texts import mark

MOST_READS = 10**7
"""Of all files under a VRT, should a block touch them all: seven seconds on one core. A mosaic of a thousand
mosaics of a thousand files has a tenth of that."""
DEEPEST = 32
"""Levels of VRTs over one; in a mosaic of stacks of warped files there are two."""
_MANY = 1000
"""Names in a VRT from which it may take a while to look into all of them, above all over the network."""
_SOURCE = re.compile(r"<Source(?:Filename|Dataset)([^>]*)>([^<]*)<")
_BAND = re.compile(r'<VRTRasterBand[^>]* band="')
_START = 4096  # bytes of a file in which GDAL looks for the word
_NO_PIPES = mark("Reading it might never end: choose a file.")
_ADVICE = mark("Write it into a GeoTIFF with gdal_translate, and use that.")


def refuse_endless(path: str, *, quick: bool = False) -> None:
    """Raise RasterError for a VRT whose reading would take very long or never end.

    What is far away is not looked into.

    Args:
        path: what GDAL is going to open; nothing happens where it is no VRT.
        quick: believe the names of the files in a large mosaic, instead of looking into thousands.
    """
    if _may_be_vrt(path):
        _check(path, quick, *_state(path))


@lru_cache(maxsize=64)  # of files that were fine; an error is not kept
def _check(path: str, quick: bool, _size: int, _changed: int) -> None:
    if _reads(path, {}, DEEPEST, quick) > MOST_READS:
        raise RasterError(
            "{path} is a VRT of VRTs that name each other so often that one read would be millions of reads.",
            _ADVICE,
            path=path,
        )


def _state(path: str) -> tuple[int, int]:
    try:
        facts = Path(path).stat()
    except (OSError, ValueError):  # no file: far away, in an archive, or a VRT as text
        return 0, 0
    return facts.st_size, facts.st_mtime_ns


def _reads(path: str, known: dict[str, int], levels: int, quick: bool) -> int:
    """Return how many reads of files one of a band can be; a circle counts once, for GDAL refuses it."""
    if path not in known:
        known[path] = 1
        bands = _sources(path)
        names = set().union(*bands)
        if names and levels < 0:
            raise RasterError(
                "{path} lies under more than {count} levels of VRTs.", _ADVICE, path=path, count=DEEPEST
            )
        if quick and len(names) > _MANY:
            names = {name for name in names if name.lower().endswith(".vrt")}
        below = {name: _reads(name, known, levels - 1, quick) for name in names}
        known[path] = max(
            (sum(n * below.get(name, 1) for name, n in band.items()) for band in bands), default=1
        )
    return known[path]


def _sources(path: str) -> list[Counter[str]]:
    """Return how often each band of a VRT, with its mask, names each source; empty for what is no VRT.

    GDAL itself writes down what it read, in its own spelling, with XML's ways to hide a name undone.
    """
    dataset = attempt(gdal.OpenEx, path, gdal.OF_RASTER).value if _may_be_vrt(path) else None
    if dataset is None or dataset.GetDriver().ShortName != "VRT":
        return []
    told = attempt(dataset.GetMetadata_List, "xml:VRT").value or [""]
    return [
        Counter(
            _place(html.unescape(name), 'relativeToVRT="1"' in kind, path)
            for kind, name in _SOURCE.findall(band)
        )
        for band in _BAND.split(text_of(told[0]))
    ]


def _place(name: str, is_relative: bool, vrt: str) -> str:
    """Return where a source is; as text, since what GDAL opens is not always a path."""
    folder = vrt[: vrt.rfind("/") + 1]
    return folder + name if is_relative and not name.startswith("/") else name


def _may_be_vrt(path: str) -> bool:
    """Look into a file, which is faster than to open it as a raster: a mosaic names thousands."""
    if path.startswith("/vsi"):
        return path.lower().endswith(".vrt") and not is_far(path)
    try:
        kind = Path(path).stat().st_mode
        if stat.S_ISDIR(kind):
            return False
        if stat.S_ISREG(kind):
            with Path(path).open("rb") as file:
                return b"<VRTDataset" in file.read(_START)
    except (OSError, ValueError):
        return path.startswith("vrt://") or "<VRTDataset" in path
    raise RasterError("{path} is no file, but a pipe or a device.", _NO_PIPES, path=path)
