"""Some bands of one raster, read on its own grid, in bounded memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt, items_of
from geoseg_qgis.core.rasters.blockcache import Block, BlockCache
from geoseg_qgis.core.rasters.blocks import Layout, decoded_bytes, keeps_rows, kept_block, layout_of
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.reading import declared_scale, open_raster, read_band, values_type
from geoseg_qgis.core.rasters.sampling import sample
from geoseg_qgis.core.rasters.strips import StripStore, row_bytes
from geoseg_qgis.core.rasters.validity import BandValidity, Box, Nodata
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError


class RasterReader:
    """Bands of one raster. Belongs to the thread that makes it.

    GDAL keeps the blocks that it decoded, up to a twentieth of the machine's memory for all of QGIS together,
    and those of the files that a VRT names until it is closed. So tiles are taken out of its cache and kept
    here; what is no tile is read through, and opened anew now and then.

    Args:
        path: what GDAL opens.
        bands: numbers from 1.
        nodata: for each band, what a person says of its nodata.
        cache: bytes of decoded tiles to keep, or of what GDAL decodes before the raster is opened anew.
        crs_wkt: the CRS that counts instead of the file's; None for the file's.
        folder: for a temporary file; empty for the system's.

    Attributes:
        bands: see above.
        grid: the raster's own grid.
        dtype: the smallest numpy data type that holds the values of all bands.

    Raises:
        RasterError: see ``open_raster`` and ``values_type``.
    """

    def __init__(
        self,
        path: str,
        bands: Sequence[int],
        nodata: Sequence[Nodata],
        cache: int,
        crs_wkt: str | None = None,
        folder: str = "",
    ) -> None:
        self.path, self._cache, self._crs_wkt, self._folder = path, cache, crs_wkt, folder
        self.bands, self._nodata = tuple(bands), tuple(nodata)
        self._dataset: gdal.Dataset | None = None
        self._validity: list[BandValidity] = []
        self._strips: StripStore | None = None
        dataset = self._open()
        self.grid = self._grid_of(dataset)
        self.dtype = np.result_type(*(values_type(dataset, number) for number in self.bands))
        block = kept_block(dataset, self.bands[0])
        size = self.grid.width, self.grid.height
        self._blocks = BlockCache(size, block, cache) if block else None

    def keep(self, cache: int) -> None:
        """Change how many bytes of decoded tiles are kept."""
        self._cache = cache
        if self._blocks is not None:
            self._blocks.room = cache

    def read(self, box: Box, planes: Sequence[np.ndarray]) -> np.ndarray:
        """Read a box, pixel by pixel.

        Args:
            box: column, row, width, height; inside the raster.
            planes: for each band an array (height, width) that takes its values; of a type that holds them.

        Returns:
            Validity, bool (height, width), True where all bands are valid.

        Raises:
            RasterError: the file cannot be read there, or is another one by now.
        """
        if self._in_strips(box):
            return self._strips_of(box).read(box, planes, self._rows)
        if self._blocks is not None:
            return self._blocks.read(box, planes, self._block)
        return self._read(box, planes)

    def _read(self, box: Box, planes: Sequence[np.ndarray]) -> np.ndarray:
        dataset = self._dataset or self._open()
        height, width = planes[0].shape
        valid = np.ones((height, width), bool)
        for plane, number, validity in zip(planes, self.bands, self._validity):
            values = read_band(dataset, number, box, (width, height))
            validity.restrict(valid, values, box)
            plane[...] = values
        self._decoded += decoded_bytes(dataset, self.bands, box)
        del dataset
        if self._decoded > self._cache:
            self._release()
        return valid

    def declared_scales(self) -> list[tuple[float, float]]:
        """Return (scale, offset) of each band as the file declares them; (1, 0) where it declares none."""
        return [declared_scale(self._dataset or self._open(), number) for number in self.bands]

    def metadata(self) -> dict[str, str]:
        """Return the raster's metadata of the default domain."""
        return items_of(self._dataset or self._open())

    def look(self, box: Box, size: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """Read a box thinned to a size, from overviews where they are fine enough; keep nothing of it.

        Args:
            box: column, row, width, height; inside the raster.
            size: width and height of the answer, pixels.

        Returns:
            Values (bands, height, width) by nearest neighbour, and their validity, bool (height, width).

        Raises:
            RasterError: the file cannot be read there.
        """
        values = np.empty((len(self.bands), size[1], size[0]), self.dtype)
        valid = self._read(box, values)
        self._forget()
        return values, valid

    def layout(self) -> Layout:
        """Return what GDAL decodes together."""
        return layout_of(self._dataset or self._open(), self._validity)

    def sample(self, side: int, box: Box | None = None) -> np.ndarray:
        """Return valid values of a box, None for the whole raster, as `sampling.sample` does."""
        values = sample(self, box or (0, 0, self.grid.width, self.grid.height), side)
        self._release()  # of overviews GDAL keeps what it read until then
        return values

    def temporary_bytes(self, box: Box) -> int:
        """Return the size of the temporary file while boxes like this one are read; 0 without one."""
        return box[3] * row_bytes(self.grid.width, len(self.bands), self.dtype) if self._in_strips(box) else 0

    def close(self) -> None:
        """Let go of the file and of the blocks that are kept of it; the next read opens it again."""
        self._release()
        if self._blocks is not None:
            self._blocks.clear()
        if self._strips is not None:
            self._strips.close()
            self._strips = None

    def _block(self, block: Window) -> Block:
        box = block.col, block.row, block.width, block.height
        return self.look(box, (block.width, block.height))

    def _forget(self) -> None:
        """Take what was read out of GDAL's cache."""
        if self._dataset is not None:
            attempt(self._dataset.FlushCache)
            self._decoded = 0

    def _release(self) -> None:
        self._validity.clear()
        self._dataset = None

    def _in_strips(self, box: Box) -> bool:
        return keeps_rows(self._dataset or self._open(), self.bands, box, self._cache)

    def _strips_of(self, box: Box) -> StripStore:
        if self._strips is None:
            dataset = self._dataset or self._open()
            tall = dataset.GetRasterBand(self.bands[0]).GetBlockSize()[1]
            one = decoded_bytes(dataset, self.bands, (0, 0, 1, 1))
            step = tall * max(1, self._cache // 4 // one)
            self._strips = StripStore(self.grid.width, len(self.bands), self.dtype, step, self._folder)
        return self._strips

    def _rows(self, row: int, count: int) -> tuple[np.ndarray, np.ndarray]:
        values = np.empty((len(self.bands), count, self.grid.width), self.dtype)
        return values, self._read((0, row, self.grid.width, count), values)

    def _open(self) -> gdal.Dataset:
        dataset = open_raster(self.path)
        if hasattr(self, "grid") and self._grid_of(dataset) != self.grid:
            raise RasterError(
                "{path} changed while it was read.", "Run again when nothing writes to it.", path=self.path
            )
        for number in self.bands:
            values_type(dataset, number)  # raises where the band is missing or no measurement
        self._validity = [BandValidity(dataset, *pair, self.bands) for pair in zip(self.bands, self._nodata)]
        self._dataset, self._decoded = dataset, 0
        return dataset

    def _grid_of(self, dataset: gdal.Dataset) -> Grid:
        grid = Grid.from_dataset(dataset)
        return grid if self._crs_wkt is None else replace(grid, crs_wkt=self._crs_wkt)
