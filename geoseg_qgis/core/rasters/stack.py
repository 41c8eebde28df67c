"""The band stack: the model's bands, in its order, on one grid, with their validity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.reading import declared_scale, open_raster, read_band, values_type
from geoseg_qgis.core.rasters.sampling import spread_patches
from geoseg_qgis.core.rasters.validity import BandValidity
from geoseg_qgis.core.run.windows import Window
from geoseg_qgis.errors import RasterError


@dataclass(frozen=True)
class BandSource:
    """One band of one raster: what GDAL opens, and the band's number from 1."""

    path: str
    band: int


class BandStack:
    """Bands read together, pixel by pixel.

    The handles belong to the thread that makes the stack: only that thread may call its methods. Another
    thread makes its own stack from ``sources`` and ``user_nodata``.

    Args:
        sources: the model's bands in the model's order.
        user_nodata: for each band a further value that means nodata, or None; empty where there is none.

    Attributes:
        grid: the grid that all bands share.
        dtype: the smallest numpy data type that holds the values of all bands.

    Raises:
        RasterError: a raster cannot be opened or lies on another grid, or a band is missing, complex or an
            index into a colour table.
    """

    def __init__(self, sources: Sequence[BandSource], user_nodata: Sequence[float | None] = ()) -> None:
        if not sources:
            raise ValueError("a band stack needs at least one band")
        if user_nodata and len(user_nodata) != len(sources):
            raise ValueError(f"{len(user_nodata)} nodata values for {len(sources)} bands")
        self.sources = tuple(sources)
        self.user_nodata = tuple(user_nodata) or (None,) * len(self.sources)
        self._datasets: dict[str, gdal.Dataset] = {}
        for source in self.sources:
            if source.path not in self._datasets:
                self._datasets[source.path] = open_raster(source.path)
        self.grid = _shared_grid(self._datasets)
        types = [values_type(self._datasets[source.path], source.band) for source in self.sources]
        self.dtype = np.result_type(*types)
        self._validity = [
            BandValidity(self._datasets[source.path], source.band, extra)
            for source, extra in zip(self.sources, self.user_nodata)
        ]

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
        data, valid = self._read((left, top, width, height), (width, height))
        if (width, height) == (window.width, window.height) and cols[0] == left and rows[0] == top:
            return data, valid
        down, across = np.ix_(rows - top, cols - left)
        return data[:, down, across], valid[down, across]

    def sample(self, side: int = 512) -> tuple[np.ndarray, np.ndarray]:
        """Read at most ``side`` × ``side`` pixels from all over the raster, without reading all of it.

        Returns:
            As ``read``: the whole raster thinned where it is small or has overviews, otherwise patches of it
            side by side.
        """
        width, height = self.grid.width, self.grid.height
        first = self._datasets[self.sources[0].path].GetRasterBand(self.sources[0].band)
        if max(width, height) > 4 * side and not first.GetOverviewCount():
            parts = [self._read(box, box[2:]) for box in spread_patches(width, height, side // 8)]
            data, valid = (np.concatenate(arrays, axis=-1) for arrays in zip(*parts))
            if valid.any():
                return data, valid
        return self._read((0, 0, width, height), (min(side, width), min(side, height)))

    def declared_scales(self) -> tuple[tuple[float, float], ...]:
        """Return (scale, offset) of each band as its file declares them; (1, 0) where it declares none."""
        return tuple(declared_scale(self._datasets[source.path], source.band) for source in self.sources)

    def close(self) -> None:
        """Let go of the files."""
        self._validity.clear()
        self._datasets.clear()

    def __enter__(self) -> BandStack:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _read(self, box: tuple[int, int, int, int], size: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        data = np.empty((len(self.sources), size[1], size[0]), self.dtype)
        valid = np.ones((size[1], size[0]), bool)
        for plane, source, validity in zip(data, self.sources, self._validity):
            values = read_band(self._datasets[source.path], source.band, box, size)
            validity.restrict(valid, values, box)
            plane[...] = values
        return data, valid


def reflected(start: int, length: int, size: int) -> np.ndarray:
    """Return the indices, int64 (length,), of an axis of ``size`` pixels reflected at its ends."""
    index = np.arange(start, start + length, dtype=np.int64)
    if start + length <= size:
        return index
    index %= max(1, 2 * (size - 1))
    return np.where(index < size, index, 2 * (size - 1) - index) if size > 1 else index


def _shared_grid(datasets: dict[str, gdal.Dataset]) -> Grid:
    grids = {path: Grid.from_dataset(dataset) for path, dataset in datasets.items()}
    first, *others = grids
    for other in others:
        if grids[other] != grids[first]:
            raise RasterError(
                f"{other} does not lie on the grid of {first} (size, geotransform or CRS differ).",
                "Bring the layers onto one grid first: stacks of several grids come with the next release.",
            )
    return grids[first]
