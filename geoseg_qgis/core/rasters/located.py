"""How a raster says where it lies: by a geotransform, which makes a grid, or in ways that make none."""

from __future__ import annotations

import math

from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt, items_of
from geoseg_qgis.errors import RasterError
from geoseg_qgis.texts import mark, tr

GeoTransform = tuple[float, float, float, float, float, float]

NOT_LOCATED: GeoTransform = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
"""GDAL's answer for a raster that says nothing."""
DRAWN: GeoTransform = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
"""Where QGIS draws such a raster: from (0, 0) down."""

_WITHOUT_GRID = {
    "RPC": mark("rational polynomials (RPC)"),
    "GEOLOCATION": mark("arrays of longitudes and latitudes"),
}
"""Metadata domains that locate pixels one by one, and what they hold."""
_FAREST = 1e12
"""No coordinate is as large: the Earth is 4e10 mm around. GDAL takes single turns away from longitudes."""


def geotransform_of(dataset: gdal.Dataset) -> GeoTransform:
    """Return the geotransform of an open raster; ``NOT_LOCATED`` where it says nothing about its place.

    Raises:
        RasterError: it is located, but lies on no grid: QGIS shows a warped copy of it; or its pixels have
            no area, or one without end.
    """
    transform = attempt(dataset.GetGeoTransform, can_return_null=True).value
    if transform is not None and tuple(transform) != NOT_LOCATED:
        if not _spans(transform, dataset.RasterXSize, dataset.RasterYSize):
            numbers = ", ".join(f"{number:g}" for number in transform)
            raise RasterError(
                "{path} has a geotransform that no raster can have ({numbers}).",
                "Georeference it again (Layer > Georeferencer).",
                path=dataset.GetDescription(),
                numbers=numbers,
            )
        return tuple(transform)
    means = [mark("ground control points")] if dataset.GetGCPCount() else []
    means += [name for domain, name in _WITHOUT_GRID.items() if items_of(dataset, domain)]
    if means:
        raise RasterError(
            "{path} is located by {means} only.",
            "Warp it first (Raster > Projections > Warp).",
            path=dataset.GetDescription(),
            means=tr(means[0]),
        )
    return NOT_LOCATED


def _spans(transform: GeoTransform, width: int, height: int) -> bool:
    """Whether pixels have an area and all corners a place."""
    x, xc, xr, y, yc, yr = transform
    far = abs(x) + width * abs(xc) + height * abs(xr), abs(y) + width * abs(yc) + height * abs(yr)
    inverse = gdal.InvGeoTransform(transform)
    turns_back = inverse is not None and all(map(math.isfinite, inverse))
    return all(place < _FAREST for place in far) and abs(xc * yr - xr * yc) > 0 and turns_back
