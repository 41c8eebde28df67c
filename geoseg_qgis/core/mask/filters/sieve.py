"""Sieve: patches that are too small become part of their largest neighbour."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.mask.filters.diskarray import DiskArrays
from geoseg_qgis.core.mask.filters.maskio import Step, check_masks, let_go, read_ids, row_bands, write_ids
from geoseg_qgis.core.mask.filters.patches import CONNECTEDNESS, Patches, find_patches
from geoseg_qgis.core.mask.filters.patchtable import PatchTable
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import ChoiceError

_PIXELS = 2 << 20
"""Pixels of a strip: finding its patches takes about 40 bytes for each."""
_END_OF_LOOKING = 0.5  # share of the work after which writing begins


def pixels_of(hectares: float, pixel_area: float | None) -> int:
    """Return how many pixels a patch of an area has at least.

    Args:
        hectares: the area.
        pixel_area: of one pixel, m²; None where the CRS measures none.

    Raises:
        ChoiceError: there is no area of a pixel, or the area is negative or no number.
    """
    if pixel_area is None:
        raise ChoiceError(
            "The smallest patch is given in hectares, but the mask has no projected CRS to measure them in.",
            "Give it in pixels, or run on a grid in a projected CRS.",
        )
    if not (np.isfinite(hectares) and hectares >= 0):
        raise ChoiceError(f"The smallest patch is {hectares:g} ha.", "Choose 0 or more.")
    pixels = hectares * 1e4 / pixel_area
    return int(
        np.ceil(pixels * (1 - 1e-9))
    )  # 0.07 ha are 7 pixels of 100 m², and 7.000000000000001 in floats


def check_sieve(smallest: int, connectedness: int) -> None:
    """Raise ChoiceError unless patches may have so many pixels and hang together so."""
    if smallest < 2:
        raise ChoiceError(f"The smallest patch has {smallest} pixels.", "Choose 2 or more, or no sieve.")
    if connectedness not in CONNECTEDNESS:
        raise ChoiceError(f"The connectedness is {connectedness}.", "Choose 4 (edges) or 8 (also corners).")


def sieve(
    source: gdal.Dataset,
    target: gdal.Dataset,
    smallest: int,
    connectedness: int = 4,
    folder: str = "",
    check: Callable[[], None] = lambda: None,
) -> Iterator[Step]:
    """Sieve a mask into another dataset; see `Joining` for what becomes of a patch.

    Afterwards no patch has fewer than ``smallest`` pixels, but for those that touch nothing else than nodata
    and the raster's edge. GDAL's own sieve leaves patches that are each other's largest neighbour, and holds
    them all in memory. Here they lie in temporary files, about 30 bytes for each.

    Args:
        source: a finished mask, uint8, nodata 255.
        target: of the same size; every pixel of it is written.
        smallest: pixels of the smallest patch that stays, at least 2.
        connectedness: 4 where pixels hang together by their edges, 8 also by their corners.
        folder: for temporary files; empty for the system's.
        check: is called often, also within a step, and may raise to end the work.

    Yields:
        What each step did; in the first half nothing is written.

    Raises:
        ChoiceError: a number is out of range.
        OutputError: a file cannot be read or written.
    """
    check_sieve(smallest, connectedness)
    check_masks(source, target)
    width, height = source.RasterXSize, source.RasterYSize
    with DiskArrays(folder) as arrays:
        table = PatchTable(arrays, width * height, smallest)
        for band in row_bands(source):
            for found, _ in _patches(source, band, connectedness):
                table.add(found)
                check()
            let_go(source)
            yield Step(_END_OF_LOOKING * (band.row + band.height) / height)
        classes = table.settle(check)
        done = 0
        for band in row_bands(source):
            sieved = []
            for found, shared in _patches(source, band, connectedness):
                new = classes[done : done + len(found.classes)][found.patch]
                sieved.append(np.repeat(new, found.lengths)[shared * width :])
                done += len(found.classes)
                check()
            ids = np.concatenate(sieved).reshape(band.height, width)
            write_ids(target, band, ids)
            changed = int(np.count_nonzero(ids != read_ids(source, band)))
            let_go(source, target)
            share = _END_OF_LOOKING + (1 - _END_OF_LOOKING) * (band.row + band.height) / height
            yield Step(share, band, ids, changed)


def _patches(source: gdal.Dataset, band: Window, connectedness: int) -> Iterator[tuple[Patches, int]]:
    """Yield the patches of each strip of some rows, with the last row of the strip before.

    Also yields how many rows the strip shares with the one before: 1, or 0 at the top of the mask.
    """
    rows = max(1, _PIXELS // band.width)
    for top in range(band.row, band.row + band.height, rows):
        bottom = min(top + rows, band.row + band.height)
        shared = min(top, 1)
        strip = Window(0, top - shared, band.width, bottom - top + shared)
        yield find_patches(read_ids(source, strip), connectedness), shared
