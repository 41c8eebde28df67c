"""How many pixels of each class lie in each row of a map, and the areas that follow."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from osgeo import osr

from geoseg_qgis.core.assess.classmap import MOST, NO_CLASS, ClassMap, Tell
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.errors import RasterError


@dataclass(frozen=True)
class ClassRows:
    """The count of a whole map.

    Attributes:
        grid: of the map.
        rows: pixels in each row by class id, uint32 (height,); only classes that occur.
    """

    grid: Grid
    rows: dict[int, np.ndarray]

    @property
    def pixels(self) -> dict[int, int]:
        """Pixels of each class."""
        return {number: int(row.sum(dtype=np.int64)) for number, row in self.rows.items()}

    def areas(self) -> dict[int, float] | None:
        """Return the area of each class in m²; None where the map does not tell how large its pixels are."""
        sizes = pixel_areas(self.grid)
        return None if sizes is None else {number: float(row @ sizes) for number, row in self.rows.items()}


def count_rows(source: ClassMap, tell: Tell) -> ClassRows:
    """Count a map in one pass.

    Args:
        source: the map.
        tell: hears how far it is.

    Raises:
        RasterError: it cannot be read, or has no pixel with a class.
    """
    height = source.grid.height
    rows: dict[int, np.ndarray] = {}
    for strip in source.strips():
        ids = source.read(strip)
        for number, line in enumerate(ids):
            counts = np.bincount(line - NO_CLASS, minlength=MOST + 2)[1:]
            for found in np.flatnonzero(counts).tolist():
                rows.setdefault(found, np.zeros(height, np.uint32))[strip.row + number] = counts[found]
        tell((strip.row + strip.height) / height)
    if not rows:
        raise RasterError(f"{source.path} has no pixel with a class.", "Choose another mask.")
    return ClassRows(source.grid, dict(sorted(rows.items())))


def pixel_areas(grid: Grid) -> np.ndarray | None:
    """Return the area of a pixel in each row, m², float64 (height,); None where it is not known.

    On a projected CRS it is what the CRS measures. On a geographic CRS it is exact on the CRS's ellipsoid:
    the area between two parallels, Snyder (1987), "Map Projections: A Working Manual", equation 3-12. Not
    known are the pixels of a raster without CRS or place, and of one that is rotated in degrees.
    """
    crs = grid.crs()
    if crs is None or not grid.located:
        return None
    projected = grid.pixel_area()
    if projected is not None:
        return np.full(grid.height, projected)
    _, wide, turn, north, other_turn, tall = grid.geotransform
    if not crs.IsGeographic() or turn or other_turn:
        return None
    radians = crs.GetAngularUnits()
    edges = np.clip((north + tall * np.arange(grid.height + 1)) * radians, -math.pi / 2, math.pi / 2)
    return abs(wide) * radians * np.abs(np.diff(_below(edges, crs)))


def _below(latitudes: np.ndarray, crs: osr.SpatialReference) -> np.ndarray:
    """Return the area between the equator and parallels, m² for each radian of longitude."""
    sine, major = np.sin(latitudes), crs.GetSemiMajor()
    flattening = 1 / crs.GetInvFlattening() if crs.GetInvFlattening() else 0.0
    square = flattening * (2 - flattening)  # of the eccentricity
    if not square:
        return major**2 * sine
    eccentricity = math.sqrt(square)
    tail = np.arctanh(eccentricity * sine) / eccentricity
    return major**2 * (1 - square) / 2 * (sine / (1 - square * sine**2) + tail)
