"""On which grid a run lies: the finest layer's, unless the analyst says otherwise."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.errors import RasterError

_MOST = 2**31 - 1  # columns or rows that GDAL counts


def finest_grid(grids: Mapping[str, Grid]) -> Grid:
    """Return the grid with the smallest pixels; of equally small ones the first.

    Args:
        grids: the grid of each raster, by path.

    Raises:
        RasterError: the grids differ and one of the rasters is not located.
    """
    first, *others = grids
    if all(grids[first].same_as(grids[path]) for path in others):
        return grids[first]
    for path, grid in grids.items():
        if not grid.located:
            raise RasterError(
                "{path} has no georeference, so it cannot be brought onto one grid with the others.",
                "Georeference it first (Layer > Georeferencer), or give all layers the same size.",
                path=path,
            )
    return min(grids.values(), key=_pixel_edge)


def with_pixel_size(grid: Grid, size: float) -> Grid:
    """Return a grid over the same area, with the same corner and directions, whose pixels have another size.

    Args:
        grid: the grid to start from.
        size: edge of a pixel, in units of the grid's CRS.

    Raises:
        RasterError: the size is not positive, or gives more pixels than GDAL counts.
    """
    if not (math.isfinite(size) and size > 0):
        raise RasterError(
            "PIXEL_SIZE is {size:g}.", "It must be greater than 0, in units of the grid's CRS.", size=size
        )
    x, xc, xr, y, yc, yr = grid.drawn().geotransform
    across, down = size / math.hypot(xc, yc), size / math.hypot(xr, yr)
    width, height = (
        max(1, math.ceil(n / step - 1e-6)) for n, step in ((grid.width, across), (grid.height, down))
    )
    if max(width, height) > _MOST:
        raise RasterError(
            "PIXEL_SIZE is {size:g}, which gives {width} × {height} pixels.",
            "Choose a larger one.",
            size=size,
            width=width,
            height=height,
        )
    transform = (x, xc * across, xr * down, y, yc * across, yr * down)
    return replace(grid, width=width, height=height, geotransform=transform)


def _pixel_edge(grid: Grid) -> float:
    """Edge of a pixel: in metres where the CRS tells, otherwise in units of the raster."""
    edge = grid.pixel_size_metres()
    return math.sqrt(grid.cell()) if edge is None else edge
