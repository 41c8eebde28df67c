"""A sample of a raster's values: enough to tell their unit, at a cost that does not grow with the raster."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from geoseg_qgis.core.rasters.blocks import Layout
from geoseg_qgis.core.rasters.validity import Box

if TYPE_CHECKING:
    from geoseg_qgis.core.rasters.reader import RasterReader

_DECODED = 32 * 2**20  # bytes that GDAL may decode for a thinned look, and about those of all places
_FEWEST, _MOST = 9, 64  # places that are looked at in full resolution


def sample(reader: RasterReader, box: Box, side: int) -> np.ndarray:
    """Return values from all over a box of a raster, where all its bands are valid.

    Integers are read thinned, from overviews where the file has them. The scale of floating point is told
    from its values, and overviews may be older than those, or made without regard to nodata: they only show
    where to look, and the values are those of a few places in full resolution.

    Args:
        reader: the bands.
        box: column, row, width and height on the raster's own grid.
        side: at most ``side`` × ``side`` pixels are returned.

    Returns:
        (bands, n) in the reader's data type; n is 0 where nothing valid was found.

    Raises:
        RasterError: the file cannot be read.
    """
    for values in _looks(reader, box, side):
        if values.size:
            return values[:, :: math.ceil(values.shape[1] / side**2)]
    return np.empty((len(reader.bands), 0), reader.dtype)


def _looks(reader: RasterReader, box: Box, side: int) -> Iterator[np.ndarray]:
    """Yield the valid values (bands, n) of one look after the other, the cheapest first."""
    layout = reader.layout()
    if layout.in_one and not layout.overviews:
        values, valid = reader.look(box, (min(side, box[2]), min(side, box[3])))
        yield values[:, valid]
        return
    count = min(_MOST, max(_FEWEST, _DECODED // layout.block_bytes))
    finest = _cheap_size(layout, (reader.grid.width, reader.grid.height), box, side)
    if finest is not None:
        coarse = min(side, finest[0]), min(side, finest[1])
        for size in dict.fromkeys((coarse, finest)):
            values, valid = reader.look(box, size)
            if not layout.overviews:
                yield values[:, valid]
            elif reader.dtype.kind == "f":
                yield _at(reader, box, layout, _spots(valid, box, count), side**2 // count)
            else:
                yield values[:, _unmixed(valid)]
    yield _at(reader, box, layout, _spread(box, layout.block, count), side**2 // count)
    if finest is None:  # slow, but the run reads all of it too
        values, valid = reader.look(box, (min(side, box[2]), min(side, box[3])))
        yield values[:, valid]


def _cheap_size(layout: Layout, whole: tuple[int, int], box: Box, side: int) -> tuple[int, int] | None:
    """Return the finest size that a box can be thinned to cheaply, from an overview or from all pixels."""
    most = min(_DECODED // layout.pixel_bytes, (4 * side) ** 2)
    if box[2] <= layout.block[0] and box[3] <= layout.block[1]:
        most = max(most, box[2] * box[3])  # one block: it is decoded anyway
    for wide, tall in (whole, *layout.overviews):
        size = max(1, box[2] * wide // whole[0]), max(1, box[3] * tall // whole[1])
        if size[0] * size[1] <= most:
            return size
    return None


def _unmixed(valid: np.ndarray) -> np.ndarray:
    """Leave out pixels of an overview beside invalid ones, which may be means with those; unless all are."""
    padded = np.pad(valid, 1, constant_values=True)
    inner = valid.copy()
    for down in range(3):
        for across in range(3):
            inner &= padded[down : down + valid.shape[0], across : across + valid.shape[1]]
    return inner if inner.any() else valid


def _spots(valid: np.ndarray, box: Box, count: int) -> list[tuple[int, int]]:
    """Return (column, row) of pixels under valid ones of an overview, spread evenly over these."""
    rows, cols = np.nonzero(valid)
    chosen = np.unique(np.linspace(0, len(rows) - 1, min(count, len(rows))).astype(int))
    height, width = valid.shape
    return [
        (box[0] + (2 * col + 1) * box[2] // (2 * width), box[1] + (2 * row + 1) * box[3] // (2 * height))
        for col, row in zip(cols[chosen].tolist(), rows[chosen].tolist())
    ]


def _spread(box: Box, block: tuple[int, int], count: int) -> list[tuple[int, int]]:
    """Return (column, row) in the middles of at most so many equal parts of a box, not two in one block."""
    across, down = -(-box[2] // block[0]), -(-box[3] // block[1])
    wide = min(across, math.isqrt(count))
    tall = min(down, count // wide)
    wide = min(across, count // tall)
    cols = [box[0] + (2 * number + 1) * box[2] // (2 * wide) for number in range(wide)]
    rows = [box[1] + (2 * number + 1) * box[3] // (2 * tall) for number in range(tall)]
    return [(col, row) for row in rows for col in cols]


def _at(
    reader: RasterReader, box: Box, layout: Layout, spots: list[tuple[int, int]], pixels: int
) -> np.ndarray:
    """Return about so many valid pixels around each spot, in full resolution, out of one block each."""
    found = [np.empty((len(reader.bands), 0), reader.dtype)]
    wide, tall = layout.block
    for col, row in spots:
        left, right = max(box[0], col // wide * wide), min(box[0] + box[2], (col // wide + 1) * wide)
        first, last = max(box[1], row // tall * tall), min(box[1] + box[3], (row // tall + 1) * tall)
        height = min(last - first, max(1, pixels // (right - left)))
        top = min(max(first, row - height // 2), last - height)
        values, valid = reader.look((left, top, right - left, height), (right - left, height))
        found.append(values[:, valid][:, :: max(1, (right - left) * height // pixels)])
    return np.concatenate(found, axis=1)
