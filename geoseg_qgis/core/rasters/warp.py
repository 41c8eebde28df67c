"""Bands of a raster on another grid than its own, warped block by block when they are read.

Every block lies at a fixed place of the target grid and is warped by itself, so a pixel has the same value
whatever window it is read in. A pixel is valid where the source pixel under its centre is; its value comes
from the valid neighbours alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from osgeo import gdal, gdal_array

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.rasters.blockcache import Block, BlockCache
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.pixelmap import PixelMap
from geoseg_qgis.core.rasters.reader import RasterReader
from geoseg_qgis.core.rasters.validity import Box
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError

METHODS = {"nearest": "near", "bilinear": "bilinear", "cubic": "cubic", "average": "average"}
"""Names of the resampling methods, and what GDAL calls them."""

_BLOCK = 256  # pixels
_COARSEST = 32  # pixels of a layer in one pixel of the grid, along an axis
_REACH = 3  # pixels that the widest kernel (cubic) looks beyond, with one to spare
_EXACT = 0.01  # pixels by which GDAL may miss the exact place in the source


class WarpedReader:
    """The bands of a `RasterReader` on another grid. Belongs to the thread that makes it.

    Args:
        source: the bands on their own grid.
        grid: the grid to bring them onto.
        method: how values between pixels are found: one of `METHODS`.
        cache: bytes of warped blocks that are kept for the next window.

    Attributes:
        dtype: data type of the values, the source's.

    Raises:
        RasterError: the grids cannot be joined, or a pixel of ``grid`` holds too many of the source.
    """

    def __init__(self, source: RasterReader, grid: Grid, method: str, cache: int) -> None:
        self.path, self.dtype, self.grid = source.path, source.dtype, grid.drawn()
        self._source, self._method = source, METHODS[method]
        try:
            self._map = PixelMap(self.grid, source.grid.drawn())
        except RasterError as error:
            raise RasterError("{path}: {error}", path=source.path, error=error) from error
        self._ratio = self._map.pixels_per_pixel()
        coarser = max(self._ratio)
        if coarser > _COARSEST:
            raise RasterError(
                "A pixel of the run's grid holds {count:.0f} pixels of {path} along an axis.",
                "Choose a grid at most {most} times as coarse, or aggregate that layer first.",
                count=coarser,
                path=source.path,
                most=_COARSEST,
            )
        self._shared = self._source_box(0, 0, grid.width, grid.height)
        if self._shared is None:
            raise RasterError(
                "{path} lies beside the grid of the run and shares no pixel with it.",
                "Choose layers that overlap, or check their CRS.",
                path=source.path,
            )
        # of a finer source a smaller block, so that what is read for one stays about as large
        self._edge = max(16, _BLOCK >> max(0, math.ceil(math.log2(coarser))))
        self._blocks = BlockCache((grid.width, grid.height), (self._edge, self._edge), cache)

    def read(self, box: Box, planes: Sequence[np.ndarray]) -> np.ndarray:
        """Read a box of the target grid as `RasterReader.read` does."""
        return self._blocks.read(box, planes, self._warp)

    def sample(self, side: int) -> np.ndarray:
        """Return valid values of the source, where it lies under the grid, as `RasterReader.sample` does."""
        return self._source.sample(side, self._shared)

    def temporary_bytes(self, _box: Box) -> int:
        """Return the size of the source's temporary file, as it is for the block in the grid's middle."""
        middle = self.grid.width // 2, self.grid.height // 2
        col, row = (place // self._edge * self._edge for place in middle)
        size = min(self._edge, self.grid.width - col), min(self._edge, self.grid.height - row)
        box = self._source_box(col, row, *size) or self._shared
        return 0 if box is None else self._source.temporary_bytes(box)

    def close(self) -> None:
        """Let go of the file and of the blocks."""
        self._blocks.clear()
        self._source.close()

    def _warp(self, block: Window) -> Block:
        col, row, width, height = block.col, block.row, block.width, block.height
        place = Grid(width, height, self.grid.window_geotransform(col, row), self.grid.crs_wkt)
        box = self._source_box(col, row, width, height)
        if box is None:
            count = len(self._source.bands)
            return np.zeros((count, height, width), self.dtype), np.zeros((height, width), bool)
        data = np.empty((len(self._source.bands), box[3], box[2]), self.dtype)
        valid = self._source.read(box, data)
        data[:, ~valid] = 0  # not NaN: a weight of 0 would not make it vanish
        source = self._source.grid.drawn().crop(*box)
        if valid.all() and self._map.within(col, row, width, height):
            here = np.ones((height, width), bool)
        else:
            here = self._run(source, valid[None].astype(np.uint8), None, place, "near")[0] != 0
        return self._run(source, data, valid, place, self._method), here

    def _source_box(self, col: int, row: int, width: int, height: int) -> Box | None:
        """Return the pixels of the source that a block of the target needs; None where there are none."""
        covered = self._map.box(col, row, width, height)
        if covered is None:
            return None
        across, down = (math.ceil(_REACH * max(1.0, ratio)) for ratio in self._ratio)
        bulge_x, bulge_y = (covered[2] - covered[0]) / 50, (covered[3] - covered[1]) / 50
        left = max(0, math.floor(covered[0] - bulge_x) - across)
        top = max(0, math.floor(covered[1] - bulge_y) - down)
        right = min(self._source.grid.width, math.ceil(covered[2] + bulge_x) + across)
        bottom = min(self._source.grid.height, math.ceil(covered[3] + bulge_y) + down)
        return (left, top, right - left, bottom - top) if right > left and bottom > top else None

    def _run(
        self, source: Grid, data: np.ndarray, valid: np.ndarray | None, target: Grid, method: str
    ) -> np.ndarray:
        masked = valid if valid is not None and not valid.all() else None
        given = _in_memory(source, len(data), data.dtype, data, masked)
        taken = _in_memory(target, len(data), data.dtype, None, None)
        options = [f"XSCALE={1 / self._ratio[0]!r}", f"YSCALE={1 / self._ratio[1]!r}"]
        answer = attempt(
            gdal.Warp, taken, given, resampleAlg=method, errorThreshold=_EXACT, warpOptions=options
        )
        if answer.value != 1:
            raise RasterError("{path} cannot be warped: {reason}.", path=self.path, reason=answer.reason)
        return taken.ReadAsArray().reshape(len(data), target.height, target.width)


def _in_memory(
    grid: Grid, bands: int, dtype: np.dtype, data: np.ndarray | None, valid: np.ndarray | None
) -> gdal.Dataset:
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(dtype.type)
    dataset = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, bands, kind)
    dataset.SetGeoTransform(grid.geotransform)
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
    if valid is not None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(valid.astype(np.uint8) * 255)
    for number, plane in enumerate(() if data is None else data, start=1):
        dataset.GetRasterBand(number).WriteArray(plane)
    return dataset
