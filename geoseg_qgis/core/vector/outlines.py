"""From patches to polygons, strip by strip."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import partial
from typing import Callable

import numpy as np

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.vector.arcs import arcs_of
from geoseg_qgis.core.vector.image import NONE, ClassImage
from geoseg_qgis.core.vector.joints import Joints
from geoseg_qgis.core.vector.labels import label
from geoseg_qgis.core.vector.lattice import Corners, corners
from geoseg_qgis.core.vector.patches import Patches
from geoseg_qgis.core.vector.rings import Rings
from geoseg_qgis.core.vector.simplify import Simplifier
from geoseg_qgis.core.vector.trace import trace
from geoseg_qgis.errors import Cancelled

GoOn = Callable[[float], bool]
_OFTEN = 500  # polygons


def outlines(
    image: ClassImage,
    patches: Patches,
    tolerance: float,
    go_on: GoOn = lambda share: True,
    folder: str = "",
) -> Iterator[tuple[int, bytes]]:
    """Yield each patch that has a class, and its polygon as WKB in the CRS of the image.

    A patch comes when all of it has been seen; so what is held are the outlines of those that are still open,
    and with a tolerance a bit for each pixel in a temporary file.

    Args:
        image: the raster; its classes are read again.
        patches: what ``find_patches`` found, perhaps merged.
        tolerance: how far borders may move, in pixels; 0 leaves them on the edges of pixels.
        go_on: hears the share that is done, 0 to 1; False cancels.
        folder: for the temporary file; empty for the system's.

    Raises:
        Cancelled: ``go_on`` said so.
        RasterError: the raster cannot be read.
        OutputError: there is no room for the temporary file.
    """
    grid, count = image.grid, len(image.strips) + 1
    joints, rings = Joints(), Rings()
    last = np.where(patches.classes == NONE, -2, patches.last)
    order = np.argsort(last, kind="stable")
    with Simplifier(grid.width, grid.height, tolerance, folder) as simplifier:
        for number, found in enumerate(_corners(image, patches)):
            check = partial(_check, go_on, number / count)
            check()
            simplifier.add(found)
            arcs = joints.complete(arcs_of(found, trace(found), grid.width))
            rings.add(arcs, simplifier.kept(arcs, check))
            first, end = (int(np.searchsorted(last, n, sorter=order)) for n in (number - 1, number))
            for place, patch in enumerate(order[first:end].tolist()):
                if place % _OFTEN == 0:
                    _check(go_on, (number + place / (end - first)) / count)
                yield patch, polygon(rings.take(patch), grid)


def polygon(rings: list[bytes], grid: Grid) -> bytes:
    """Return a polygon as WKB.

    Args:
        rings: int32 pairs of column and row, the outer ring first; without the last point.
        grid: gives them their place.
    """
    x, xc, xr, y, yc, yr = grid.drawn().geotransform
    counts = np.array([len(ring) // 8 for ring in rings]) + 1  # with the last point, which is the first
    ends, number = np.cumsum(counts), np.arange(len(rings))
    places = np.arange(ends[-1]) - np.repeat(number, counts)
    places[ends - 1] = ends - counts - number
    cols, rows = np.frombuffer(b"".join(rings), np.int32).reshape(-1, 2)[places].T
    points = np.stack((x + cols * xc + rows * xr, y + cols * yc + rows * yr), axis=1).astype("<f8")
    words = np.empty(len(rings) + 4 * len(points), "<u4")  # of a ring its length, and four for each point
    heads = number + 4 * (ends - counts)
    is_point = np.ones(len(words), bool)
    is_point[heads] = False
    words[heads] = counts
    words[is_point] = points.ravel().view("<u4")
    return struct.pack("<BII", 1, 3, len(rings)) + words.tobytes()


def _corners(image: ClassImage, patches: Patches) -> Iterator[Corners]:
    """Yield the corners of each strip, and at the end those of the raster's lower edge."""
    wide = image.grid.width + 2
    above = np.full((1, wide), -1, np.int32)
    for number, strip in enumerate(image.strips):
        of_strip = patches.of_strip[number]
        whole = np.where(patches.classes[of_strip] == NONE, -1, of_strip).astype(np.int32)
        inside = whole[label(image.classes(strip)).of]
        seen = np.vstack((above, np.pad(inside, ((0, 0), (1, 1)), constant_values=-1)))
        yield corners(seen, strip.row, number == 0)
        above = seen[-1:]
    yield corners(np.vstack((above, np.full_like(above, -1))), image.grid.height, False)


def _check(go_on: GoOn, share: float) -> None:
    if not go_on(share):
        raise Cancelled
