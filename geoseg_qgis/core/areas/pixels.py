"""The area of each pixel of a grid on the ellipsoid of its CRS."""

from __future__ import annotations

import math

import numpy as np

from geoseg_qgis.core.areas.distortion import Distortion
from geoseg_qgis.core.areas.ellipsoid import Ellipsoid
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError

_APART = 200  # parts of the Earth's radius between two nodes: 32 km
_KEPT = 10_000  # nodes of a grid that are sampled once: as many as a raster of 3 000 km has


class PixelAreas:
    """Areas of pixels on the ellipsoid, m². Belongs to the thread that makes it.

    Where rows are parallels, areas are exact. On any other grid the area that a unit of the plane has on the
    ellipsoid is sampled every 32 km and interpolated by cubics. Against ``QgsDistanceArea.measureArea`` the
    largest relative difference in UTM, Web Mercator, oblique, polar and national grids was 7e-8 for single
    pixels and 1e-9 for squares of 100 × 100, of which QGIS measures the area more exactly. A pixel is taken
    at its centre: for pixels of 25 km on a polar stereographic grid this is another 1e-6. In Robinson's
    projection, which PROJ joins from a table, single pixels are off by up to 5e-4.

    Args:
        grid: with a CRS and a place; see ``pixel_areas``.
        ellipsoid: the CRS's.
    """

    def __init__(self, grid: Grid, ellipsoid: Ellipsoid) -> None:
        self._grid, self._ellipsoid = grid, ellipsoid
        crs = grid.crs()
        if crs is None:
            raise ValueError("a grid without a CRS measures nothing; see pixel_areas")
        self._by_rows = bool(
            crs.IsGeographic() and not crs.IsDerivedGeographic() and not grid.geotransform[4]
        )
        self._unit = crs.GetAngularUnits()
        if not self._by_rows:
            self._distortion = Distortion(crs, ellipsoid)
            apart = self._distortion.radius / _APART / math.sqrt(grid.cell())
            self._step = max(1, int(apart))
            self._lattice = self._whole()

    def of(self, window: Window, wanted: np.ndarray | None = None) -> np.ndarray:
        """Return the area of each pixel of a window, m², float64 (height, width), not to be written to.

        Args:
            window: of the grid.
            wanted: bool (height, width); elsewhere the answer may be anything. None for everywhere.

        Returns:
            0 where a pixel lies outside what the CRS maps.
        """
        shape = (window.height, window.width)
        if self._by_rows:
            return np.broadcast_to(self._rows(window)[:, None], shape)
        (rows, down), (cols, across) = self._grid_weights(window)
        nodes = self._at_nodes(cols, rows)
        known = np.isfinite(nodes)
        # not by @, whose threads would wait for each other longer than so thin a product takes
        areas = np.einsum("hk,wk->hw", down @ np.where(known, nodes, 0.0), across)
        if not known.all():
            self._mend(areas, known, (down, across), window, wanted)
        return areas

    def factors(self, window: Window) -> tuple[np.ndarray, np.ndarray] | None:
        """Return factors, (height, k) and (width, k), whose products added up over k are the areas, m².

        None where the CRS does not map all around the window: there pixels are asked for by `of`.
        """
        if self._by_rows:
            return self._rows(window)[:, None], np.ones((window.width, 1))
        (rows, down), (cols, across) = self._grid_weights(window)
        nodes = self._at_nodes(cols, rows)
        return (down @ nodes, across) if np.isfinite(nodes).all() else None

    def _rows(self, window: Window) -> np.ndarray:
        _, width, _, y, _, height = self._grid.geotransform
        edges = (y + height * np.arange(window.row, window.row + window.height + 1)) * self._unit
        zones = self._ellipsoid.zone(np.clip(edges, -math.pi / 2, math.pi / 2))
        return np.abs(np.diff(zones)) * abs(width) * self._unit

    def _grid_weights(self, window: Window) -> tuple[tuple[np.ndarray, np.ndarray], ...]:
        return self._weights(window.row, window.height), self._weights(window.col, window.width)

    def _weights(self, first: int, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the nodes that some pixels need, (k,), and how much of each is in a pixel, (count, k)."""
        place = (np.arange(first, first + count) + 0.5) / self._step
        left = np.floor(place).astype(int)
        nodes = np.arange(left[0] - 1, left[-1] + 3)
        t = place - left
        cubic = (  # Lagrange's polynomials through -1, 0, 1 and 2
            -t * (t - 1) * (t - 2) / 6,
            (t + 1) * (t - 1) * (t - 2) / 2,
            -(t + 1) * t * (t - 2) / 2,
            (t + 1) * t * (t - 1) / 6,
        )
        weights = np.zeros((count, len(nodes)))
        for offset, part in enumerate(cubic):
            weights[np.arange(count), left - left[0] + offset] = part
        return nodes, weights

    def _places(self, cols: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        x, xc, xr, y, yc, yr = self._grid.geotransform
        return x + cols * xc + rows * xr, y + cols * yc + rows * yr

    def _at_nodes(self, cols: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """Return the areas of pixels at nodes, (rows, columns), which are neighbours."""
        if self._lattice is None:
            return self._sampled(cols, rows)
        return self._lattice[rows[0] + 1 : rows[-1] + 2, cols[0] + 1 : cols[-1] + 2]

    def _sampled(self, cols: np.ndarray, rows: np.ndarray) -> np.ndarray:
        east, north = self._places(*np.meshgrid(cols * float(self._step), rows * float(self._step)))
        factors = self._distortion.at(east.ravel(), north.ravel()).reshape(east.shape)
        return factors * self._grid.cell()

    def _whole(self) -> np.ndarray | None:
        """Return the areas at all nodes, from -1 on; None where they are too many to be kept."""
        cols, rows = (np.arange(-1, side // self._step + 3) for side in (self._grid.width, self._grid.height))
        return self._sampled(cols, rows) if len(cols) * len(rows) <= _KEPT else None

    def _mend(
        self,
        areas: np.ndarray,
        known: np.ndarray,
        weights: tuple[np.ndarray, np.ndarray],
        window: Window,
        wanted: np.ndarray | None,
    ) -> None:
        """Ask pixel by pixel at the edge of what the CRS maps, where not all nodes around are known."""
        down, across = ((part != 0).astype(float) for part in weights)
        around = down @ known.astype(float) @ across.T
        complete = down @ np.ones(known.shape) @ across.T
        areas[around < complete] = 0.0
        edge = (around > 0) & (around < complete)
        rows, cols = np.nonzero(edge if wanted is None else edge & wanted)
        if len(rows):
            east, north = self._places(window.col + cols + 0.5, window.row + rows + 0.5)
            near = math.sqrt(self._grid.cell()) / 16
            factors = self._distortion.at(east, north, near)
            areas[rows, cols] = np.nan_to_num(factors) * self._grid.cell()


def pixel_areas(grid: Grid) -> PixelAreas | None:
    """Return the areas of a grid's pixels; None where it has no place on an ellipsoid."""
    crs = grid.crs()
    if crs is None or not grid.located or not (crs.IsGeographic() or crs.IsProjected()):
        return None
    ellipsoid = Ellipsoid.of(crs)
    return None if ellipsoid is None else PixelAreas(grid, ellipsoid)


def measured_areas(grid: Grid) -> PixelAreas | None:
    """Return the same, and None too where PROJ knows no way to the ellipsoid: that spoils no mask."""
    try:
        return pixel_areas(grid)
    except RasterError:
        return None
