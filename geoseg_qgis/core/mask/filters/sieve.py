"""Sieve: patches that are too small become part of their largest neighbour."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.areas.pixels import PixelAreas, measured_areas
from geoseg_qgis.core.areas.stretches import stretch_areas
from geoseg_qgis.core.diskarray import DiskArrays
from geoseg_qgis.core.mask.filters.maskio import (
    Step,
    check_masks,
    let_go,
    let_go_above,
    read_ids,
    row_bands,
    write_ids,
)
from geoseg_qgis.core.mask.filters.patches import CONNECTEDNESS, Patches, find_patches
from geoseg_qgis.core.mask.filters.patchtable import PatchTable
from geoseg_qgis.core.mask.statistics import NODATA
from geoseg_qgis.core.patches.least import Least
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import ChoiceError

_PIXELS = 2 << 20
"""Pixels of a strip: finding its patches takes about 40 bytes for each."""
_END_OF_LOOKING = 0.5  # share of the work after which writing begins


def check_sieve(least: Least, connectedness: int) -> None:
    """Raise ChoiceError unless patches may have so little and hang together so."""
    if not least:
        raise ChoiceError(
            "The smallest patch has {size}.", "Choose 2 or more pixels, or no sieve.", size=least
        )
    if connectedness not in CONNECTEDNESS:
        raise ChoiceError(
            "The connectedness is {number}.", "Choose 4 (edges) or 8 (also corners).", number=connectedness
        )


def sieve(
    source: gdal.Dataset,
    target: gdal.Dataset,
    least: Least,
    connectedness: int = 4,
    folder: str = "",
    check: Callable[[], None] = lambda: None,
) -> Iterator[Step]:
    """Sieve a mask into another dataset; see `Joining` for what becomes of a patch.

    Afterwards no patch is too small, but for those that touch nothing else than nodata and the raster's edge.
    GDAL's own sieve leaves patches that are each other's largest neighbour, and holds them all in memory.
    Here they lie in temporary files, about 30 bytes for each, with areas 40.

    Args:
        source: a finished mask, uint8, nodata 255.
        target: of the same size; every pixel of it is written.
        least: what the smallest patch has that stays: pixels, or the area that they have on the ellipsoid.
        connectedness: 4 where pixels hang together by their edges, 8 also by their corners.
        folder: for temporary files; empty for the system's.
        check: is called often, also within a step, and may raise to end the work.

    Yields:
        What each step did; in the first half nothing is written.

    Raises:
        ChoiceError: a number is out of range, or there is an area and the mask has no CRS.
        OutputError: a file cannot be read or written.
    """
    check_sieve(least, connectedness)
    check_masks(source, target)
    width, height = source.RasterXSize, source.RasterYSize
    areas = _areas(source) if least.area else None
    with DiskArrays(folder) as arrays:
        table = PatchTable(arrays, width * height, least)
        for band in row_bands(source):
            for found, _, sizes in _patches(source, band, connectedness, areas):
                table.add(found, sizes)
                check()
            let_go(source)
            yield Step(_END_OF_LOOKING * (band.row + band.height) / height)
        classes = table.settle(check)
        done = 0
        for band in row_bands(source):
            sieved = []
            for found, shared, _ in _patches(source, band, connectedness):
                new = classes[done : done + len(found.classes)][found.patch]
                sieved.append(np.repeat(new, found.lengths)[shared * width :])
                done += len(found.classes)
                check()
            ids = np.concatenate(sieved).reshape(band.height, width)
            write_ids(target, band, ids)
            changed = int(np.count_nonzero(ids != read_ids(source, band)))
            let_go(source)
            let_go_above(target, band.row + band.height)
            share = _END_OF_LOOKING + (1 - _END_OF_LOOKING) * (band.row + band.height) / height
            yield Step(share, band, ids, changed)


def _areas(source: gdal.Dataset) -> PixelAreas:
    areas = measured_areas(Grid.from_dataset(source))
    if areas is None:
        raise ChoiceError(
            "The smallest patch is given in hectares, but the mask has no CRS to measure them in.",
            "Give it in pixels, or run on a grid with a CRS.",
        )
    return areas


def _patches(
    source: gdal.Dataset, band: Window, connectedness: int, areas: PixelAreas | None = None
) -> Iterator[tuple[Patches, int, np.ndarray | None]]:
    """Yield the patches of each strip of some rows, with the last row of the strip before.

    Also yields how many rows the strip shares with the one before, 1, or 0 at the top of the mask; and the
    area of each run, m², where there are areas.
    """
    rows = max(1, _PIXELS // band.width)
    for top in range(band.row, band.row + band.height, rows):
        bottom = min(top + rows, band.row + band.height)
        shared = min(top, 1)
        strip = Window(0, top - shared, band.width, bottom - top + shared)
        ids = read_ids(source, strip)
        found = find_patches(ids, connectedness)
        sizes = None
        if areas is not None:
            starts = np.cumsum(found.lengths) - found.lengths
            sizes = stretch_areas(starts, areas, strip, ids != NODATA)
        yield found, shared, sizes
