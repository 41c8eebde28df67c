"""A grid in QGIS's terms."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from geoseg_qgis.core.rasters.grid import Grid


def crs_of(grid: Grid) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a grid; an invalid one where it has none."""
    return (
        QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt) if grid.crs_wkt else QgsCoordinateReferenceSystem()
    )


def extent_of(grid: Grid) -> QgsRectangle:
    """Return the rectangle around a grid, in its CRS, as QGIS draws it."""
    west, east, south, north = grid.drawn().bounds()
    return QgsRectangle(west, south, east, north)
