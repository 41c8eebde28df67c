"""Many points moved from one CRS to another, those that have no place there among them."""

from __future__ import annotations

import math

import numpy as np
from osgeo import osr

from geoseg_qgis.core.gdalcalls import attempt

_NOWHERE = (math.nan, math.nan)


def way_between(
    source: osr.SpatialReference, target: osr.SpatialReference
) -> osr.CoordinateTransformation | None:
    """Return what moves points from one CRS to another; None where PROJ knows no way, as from a local CRS."""
    way = attempt(osr.CoordinateTransformation, source, target).value
    return None if getattr(way, "this", None) is None else way  # without GDAL's exceptions a proxy of nothing


def moved(transformation: osr.CoordinateTransformation, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return points in the other CRS, float (n, 2); NaN where a point has no place there.

    Args:
        transformation: from the one to the other; belongs to the calling thread.
        x: float (n,).
        y: float (n,).
    """
    points = np.column_stack((x, y)).tolist()
    found = attempt(transformation.TransformPoints, points).value
    if found is None:  # where the host has GDAL's exceptions on, one point without a place takes all with it
        found = [attempt(transformation.TransformPoint, *point).value or _NOWHERE for point in points]
    places = np.array([place[:2] for place in found], float).reshape(-1, 2)
    places[~np.isfinite(places).all(axis=1)] = np.nan
    return places
