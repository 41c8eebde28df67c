"""Points that keep a distance from each other."""

from __future__ import annotations

import itertools
import math

import numpy as np

from geoseg_qgis.core.rasters.grid import Grid


def metres(grid: Grid, places: np.ndarray) -> np.ndarray:
    """Return coordinates in metres between which distances can be measured, float64 (n, 3).

    On a projected CRS as the CRS measures; on a geographic one in space, where a straight line between near
    points is as long as the way on the ground; else in units of the raster.

    Args:
        grid: of the raster.
        places: columns and rows of pixels, (n, 2).
    """
    crs = grid.crs()
    x, xc, xr, y, yc, yr = grid.drawn().geotransform
    col, row = places[:, 0] + 0.5, places[:, 1] + 0.5
    east, north = x + col * xc + row * xr, y + col * yc + row * yr
    if crs is None or not crs.IsGeographic():
        unit = crs.GetLinearUnits() if crs is not None else 1.0
        return np.column_stack((east * unit, north * unit, np.zeros(len(places))))
    east, north = east * crs.GetAngularUnits(), north * crs.GetAngularUnits()
    flattening = 1 / crs.GetInvFlattening() if crs.GetInvFlattening() else 0.0
    square = flattening * (2 - flattening)
    normal = crs.GetSemiMajor() / np.sqrt(1 - square * np.sin(north) ** 2)
    across = normal * np.cos(north)
    return np.column_stack(
        (across * np.cos(east), across * np.sin(east), normal * (1 - square) * np.sin(north))
    )


class Spacing:
    """Takes points one by one as long as they are far enough from all that were taken.

    Args:
        distance: in metres; 0 takes all.
    """

    def __init__(self, distance: float) -> None:
        self._distance = distance
        self._cells: dict[tuple[int, ...], list[tuple[float, ...]]] = {}

    def take(self, point: tuple[float, ...]) -> bool:
        """Return whether the point is taken.

        Args:
            point: coordinates in metres, as `metres` gives them.
        """
        if self._distance <= 0:
            return True
        cell = tuple(math.floor(part / self._distance) for part in point)
        around = itertools.product(*((part - 1, part, part + 1) for part in cell))
        if any(math.dist(point, other) < self._distance for near in around for other in self._near(near)):
            return False
        self._cells.setdefault(cell, []).append(point)
        return True

    def _near(self, cell: tuple[int, ...]) -> list[tuple[float, ...]]:
        return self._cells.get(cell, [])
