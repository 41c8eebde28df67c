"""Longitudes that go round: the same ground at 181 and at -179 degrees."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from osgeo import ogr, osr

from geoseg_qgis.errors import RasterError


def full_turn(crs: osr.SpatialReference | None) -> float | None:
    """Return 360 degrees in the units of a geographic CRS; None for any other."""
    if crs is None or not crs.IsGeographic():
        return None
    return float(2 * math.pi / crs.GetAngularUnits())


def unbroken(polygon: bytes, turn: float) -> bytes:
    """Return a polygon whose edges do not jump from one side of the antimeridian to the other.

    Args:
        polygon: WKB, reprojected to longitudes within one turn, with edges of less than half a turn.
        turn: 360 degrees in the polygon's units.

    Raises:
        RasterError: it goes round a pole, so that it is no polygon in longitudes and latitudes.
    """
    geometry = ogr.CreateGeometryFromWkb(polygon)
    for ring in _rings(geometry):
        count = ring.GetPointCount()
        x = np.array([ring.GetX(n) for n in range(count)])
        jumps = np.round(np.diff(x) / turn)  # whole turns between neighbours
        straight = x - turn * np.concatenate(([0.0], np.cumsum(jumps)))[:count]
        if count and abs(straight[-1] - straight[0]) > turn / 2:
            raise RasterError(
                "The area of interest goes round a pole, and the raster has longitudes and latitudes.",
                "Draw the area in the CRS of the raster.",
            )
        for number in np.flatnonzero(straight != x).tolist():
            ring.SetPoint_2D(number, float(straight[number]), ring.GetY(number))
    return bytes(geometry.ExportToWkb())


def turned(geometry: ogr.Geometry, turn: float, west: float, east: float) -> Iterator[ogr.Geometry]:
    """Yield a geometry at each of the places, whole turns apart, where it may lie between two longitudes."""
    least, greatest, _, _ = geometry.GetEnvelope()
    if not all(map(math.isfinite, (least, greatest))):
        return
    for count in range(math.ceil((west - greatest) / turn), math.floor((east - least) / turn) + 1):
        copy = geometry.Clone()
        if count:
            for ring in _rings(copy):
                for number in range(ring.GetPointCount()):
                    ring.SetPoint_2D(number, ring.GetX(number) + count * turn, ring.GetY(number))
        yield copy


def _rings(geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
    parts = geometry.GetGeometryCount()
    if not parts:
        yield geometry
    for number in range(parts):
        yield from _rings(geometry.GetGeometryRef(number))
