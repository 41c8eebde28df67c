"""The band stack: the model's bands, in its order, on one grid, with their validity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.reader import RasterReader
from geoseg_qgis.core.rasters.target import finest_grid
from geoseg_qgis.core.rasters.validity import AS_DECLARED, Box, Nodata
from geoseg_qgis.core.rasters.warp import WarpedReader
from geoseg_qgis.core.window import Window

_ROOM = 110 * 2**20  # bytes for decoded blocks and for the chunk that is read, three and a half times
_LEAST, _MOST = 24 * 2**20, 72 * 2**20  # bytes of decoded blocks that are kept, for all inputs together
_CHUNK = 960**2  # pixels of a usual chunk: four windows of 512 pixels that overlap ...
_CHUNK_BYTES = 32 * 2**20  # ... and of fewer where their values would take more
_WARPED = 64 * 2**20  # bytes of warped blocks that are kept for all inputs together


@dataclass(frozen=True)
class BandSource:
    """One band of one raster: what GDAL opens, and the band's number from 1."""

    path: str
    band: int


class BandStack:
    """Bands read together, pixel by pixel, on one grid.

    The handles belong to the thread that makes the stack: only that thread may call its methods. Another
    thread makes its own with ``twin``.

    Args:
        sources: the model's bands in the model's order.
        nodata: for each band, what a person says of its nodata; empty where nobody says anything.
        grid: the grid to bring all bands onto; None for the grid of the finest.
        method: how bands on other grids are resampled: a key of `warp.METHODS`.
        crs: CRS as WKT, by path, of rasters where a person knows better than the file.
        folder: for temporary files; empty for the system's.

    Attributes:
        grid: the grid that all bands share.
        dtype: the smallest numpy data type that holds the values of all bands.
        method: see above.
        crs: see above.
        warped: paths of the rasters that lie on another grid.

    Raises:
        RasterError: a raster cannot be opened or brought onto the grid, or a band is missing, complex or an
            index into a colour table.
    """

    def __init__(
        self,
        sources: Sequence[BandSource],
        nodata: Sequence[Nodata] = (),
        grid: Grid | None = None,
        method: str = "bilinear",
        crs: Mapping[str, str] | None = None,
        folder: str = "",
    ) -> None:
        if not sources:
            raise ValueError("a band stack needs at least one band")
        if nodata and len(nodata) != len(sources):
            raise ValueError(f"nodata values of {len(nodata)} bands for {len(sources)}")
        self.sources = tuple(sources)
        self.nodata = tuple(nodata) or (AS_DECLARED,) * len(self.sources)
        self.method, self.crs, self._folder = method, dict(crs or {}), folder
        places: dict[str, list[int]] = {}
        for place, source in enumerate(self.sources):
            places.setdefault(source.path, []).append(place)
        self._rasters = {path: self._reader(path, of) for path, of in places.items()}
        readers = self._rasters
        self.grid = grid or finest_grid({path: reader.grid for path, reader in readers.items()})
        self.warped = tuple(path for path, reader in readers.items() if not reader.grid.same_as(self.grid))
        self.dtype = np.result_type(*(reader.dtype for reader in readers.values()))
        for reader in readers.values():
            reader.keep(self._room() // len(readers))
        self._parts = [
            (
                WarpedReader(reader, self.grid, method, _WARPED // len(self.warped))
                if path in self.warped
                else reader,
                places[path],
            )
            for path, reader in readers.items()
        ]

    def twin(self) -> BandStack:
        """Return the same stack for the calling thread."""
        return BandStack(self.sources, self.nodata, self.grid, self.method, self.crs, self._folder)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window; beyond the right and bottom ends the whole raster is reflected.

        The reflection is the one of ``numpy.pad(raster, mode="reflect")``, for any size down to one pixel.

        Args:
            window: columns and rows from 0; its start lies inside the raster.

        Returns:
            The values (bands, height, width) in ``dtype``, as they are in the files, and the validity
            (height, width), True where every band is valid.

        Raises:
            RasterError: a file cannot be read there.
        """
        if window.col < 0 or window.row < 0:
            raise ValueError(f"windows start inside the raster: {window}")
        cols = reflected(window.col, window.width, self.grid.width)
        rows = reflected(window.row, window.height, self.grid.height)
        left, top = int(cols.min()), int(rows.min())
        width, height = int(cols.max()) - left + 1, int(rows.max()) - top + 1
        data, valid = self._read((left, top, width, height))
        if (width, height) == (window.width, window.height) and cols[0] == left and rows[0] == top:
            return data, valid
        down, across = np.ix_(rows - top, cols - left)
        return data[:, down, across], valid[down, across]

    def sample(self, side: int = 512) -> np.ndarray:
        """Return valid values from all over the raster, without reading all of it, nor warping.

        Each layer is sampled on its own grid, so the bands' values are not those of the same pixels.

        Args:
            side: at most ``side`` × ``side`` values of each band.

        Returns:
            (bands, n) in ``dtype``, as the values are in the files; n is 0 where a layer has nothing valid.

        Raises:
            RasterError: a file cannot be read.
        """
        found = [(reader.sample(side), places) for reader, places in self._parts]
        count = min(values.shape[1] for values, _ in found)
        sample = np.empty((len(self.sources), count), self.dtype)
        for values, places in found:
            sample[places] = values[:, np.linspace(0, values.shape[1] - 1, count).astype(int)]
        return sample

    def declared_scales(self) -> dict[str, list[tuple[float, float]]]:
        """Return (scale, offset) of the bands that are read, by path; (1, 0) where a file declares none."""
        return {path: reader.declared_scales() for path, reader in self._rasters.items()}

    def metadata(self) -> dict[str, dict[str, str]]:
        """Return the metadata of each raster, by its path."""
        return {path: reader.metadata() for path, reader in self._rasters.items()}

    def temporary_bytes(self, width: int, height: int) -> int:
        """Return the size of the temporary files in which decoded rows are kept while windows are read.

        Args:
            width: of the largest window, pixels.
            height: see ``width``.
        """
        box = 0, 0, min(width, self.grid.width), min(height, self.grid.height)
        return sum(reader.temporary_bytes(box) for reader, _ in self._parts)

    def close(self) -> None:
        """Let go of the files."""
        for reader, _ in self._parts:
            reader.close()

    def __enter__(self) -> BandStack:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _reader(self, path: str, places: Sequence[int]) -> RasterReader:
        bands = [self.sources[place].band for place in places]
        nodata = [self.nodata[place] for place in places]
        return RasterReader(path, bands, nodata, _LEAST, self.crs.get(path), self._folder)

    def _room(self) -> int:
        """Return how many bytes of decoded blocks to keep: the fewer, the larger the chunks are."""
        chunk = min(len(self.sources) * _CHUNK * self.dtype.itemsize, _CHUNK_BYTES)
        return min(_MOST, max(_LEAST, _ROOM - 7 * chunk // 2))

    def _read(self, box: Box) -> tuple[np.ndarray, np.ndarray]:
        data = np.empty((len(self.sources), box[3], box[2]), self.dtype)
        valid = np.ones((box[3], box[2]), bool)
        for reader, places in self._parts:
            valid &= reader.read(box, [data[place] for place in places])
        return data, valid


def reflected(start: int, length: int, size: int) -> np.ndarray:
    """Return the indices, int64 (length,), of an axis of ``size`` pixels reflected at its ends."""
    index = np.arange(start, start + length, dtype=np.int64)
    if start + length <= size:
        return index
    index %= max(1, 2 * (size - 1))
    return np.where(index < size, index, 2 * (size - 1) - index) if size > 1 else index
