"""How a raster says where it lies: by a geotransform, which makes a grid, or in ways that make none."""

from __future__ import annotations

from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.errors import RasterError

GeoTransform = tuple[float, float, float, float, float, float]

NOT_LOCATED: GeoTransform = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
"""GDAL's answer for a raster that says nothing."""
DRAWN: GeoTransform = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
"""Where QGIS draws such a raster: from (0, 0) down."""

_WITHOUT_GRID = {
    "RPC": "rational polynomials (RPC)",
    "GEOLOCATION": "arrays of longitudes and latitudes",
}
"""Metadata domains that locate pixels one by one, and what they hold."""


def geotransform_of(dataset: gdal.Dataset) -> GeoTransform:
    """Return the geotransform of an open raster; ``NOT_LOCATED`` where it says nothing about its place.

    Raises:
        RasterError: it is located, but lies on no grid: QGIS shows a warped copy of it.
    """
    transform = attempt(dataset.GetGeoTransform, can_return_null=True).value
    if transform is not None and tuple(transform) != NOT_LOCATED:
        return tuple(transform)
    means = ["ground control points"] if dataset.GetGCPCount() else []
    means += [name for domain, name in _WITHOUT_GRID.items() if dataset.GetMetadata(domain)]
    if means:
        raise RasterError(
            f"{dataset.GetDescription()} is located by {means[0]} only.",
            "Warp it first (Raster > Projections > Warp).",
        )
    return NOT_LOCATED
