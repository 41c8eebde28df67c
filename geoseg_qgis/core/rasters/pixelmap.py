"""From the pixels of one grid to those of another, through their coordinate reference systems."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr

from geoseg_qgis.core.rasters.antimeridian import full_turn
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.moved import moved, way_between
from geoseg_qgis.errors import RasterError

_NEARLY = 0.05  # pixels
_PROBES = 17  # points along each edge of a box: enough that a curved edge between two hardly bulges


class PixelMap:
    """Where the pixels of a target grid lie on a source grid.

    Belongs to the thread that makes it.

    Args:
        target: the grid that is asked from.
        source: the grid that is asked for.

    Raises:
        RasterError: only one of them has a CRS, or none of PROJ's operations joins the two.
    """

    def __init__(self, target: Grid, source: Grid) -> None:
        if bool(target.crs_wkt) != bool(source.crs_wkt):
            raise RasterError(
                "Of two layers on different grids only one has a CRS.",
                "Assign the right one to the other first (Raster > Projections > Assign Projection).",
            )
        self._target, self._size = target, (source.width, source.height)
        self._inverse = gdal.InvGeoTransform(source.geotransform)
        if self._inverse is None:
            raise RasterError(
                "The geotransform of a layer cannot be inverted.",
                "Georeference it again (Layer > Georeferencer).",
            )
        self._transformation: osr.CoordinateTransformation | None = None
        crs, other = target.crs(), source.crs()
        if crs is not None and other is not None and not crs.IsSame(other):
            self._transformation = way_between(crs, other)
            if self._transformation is None:
                raise RasterError(
                    "No transformation is known from {crs} to {other}.",
                    "Warp one of the layers first (Raster > Projections > Warp).",
                    crs=crs.GetName(),
                    other=other.GetName(),
                )
        self._turn = full_turn(other)
        self._middle = source.at(source.width / 2, source.height / 2)[0]

    def to_source(self, cols: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return columns and rows on the source grid, fractional, for those of the target grid.

        Args:
            cols: float (n,); 0 is the left edge of the first column, 0.5 its middle.
            rows: float (n,).

        Returns:
            Two arrays (n,); NaN where a point has no place in the source's CRS.
        """
        x, xc, xr, y, yc, yr = self._target.geotransform
        east, north = x + cols * xc + rows * xr, y + cols * yc + rows * yr
        if self._transformation is not None:
            east, north = moved(self._transformation, east, north).T
        if self._turn is not None:  # longitudes of 179° and -179° are neighbours
            east = east + self._turn * np.round((self._middle - east) / self._turn)
        i, ic, ir, j, jc, jr = self._inverse
        return i + east * ic + north * ir, j + east * jc + north * jr

    def box(self, col: int, row: int, width: int, height: int) -> tuple[float, float, float, float] | None:
        """Return the first and last column and row (fractional) that a box of the target covers.

        Returns:
            left, top, right, bottom on the source; None where no probed point has a place there.
        """
        cols, rows = self._probe(col, row, width, height)
        if not np.isfinite(cols).any():
            return None
        return float(np.nanmin(cols)), float(np.nanmin(rows)), float(np.nanmax(cols)), float(np.nanmax(rows))

    def within(self, col: int, row: int, width: int, height: int) -> bool:
        """Whether a box of the target lies inside the source, all of it and not just at its edge."""
        cols, rows = self._probe(col, row, width, height)
        with np.errstate(invalid="ignore"):
            inside = (cols >= 1) & (rows >= 1) & (cols <= self._size[0] - 1) & (rows <= self._size[1] - 1)
        return bool(inside.all())

    def _probe(self, col: int, row: int, width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
        across = np.linspace(col, col + width, _PROBES)
        down = np.linspace(row, row + height, _PROBES)
        return self.to_source(*(axis.ravel() for axis in np.meshgrid(across, down)))

    def pixels_per_pixel(self) -> tuple[float, float]:
        """Return how many columns and rows of the source one pixel of the target covers, at its centre.

        However the two are turned against each other: pixels of one size cover one.

        Returns:
            Two positive numbers; (1, 1) where the centre has no place on the source.
        """
        col, row = self._target.width / 2, self._target.height / 2
        cols, rows = self.to_source(np.array([col, col + 1, col]), np.array([row, row, row + 1]))
        across = float(np.hypot(cols[1] - cols[0], cols[2] - cols[0]))
        down = float(np.hypot(rows[1] - rows[0], rows[2] - rows[0]))
        return (_even(across), _even(down)) if across > 0 and down > 0 else (1.0, 1.0)


def _even(ratio: float) -> float:
    """Round what is nearly whole, as GDAL does: a kernel a little too wide puts values off their place."""
    whole = max(1.0, round(ratio))
    return whole if abs(ratio - whole) < _NEARLY else ratio
