"""How much area of the ellipsoid a unit of a CRS's plane stands for."""

from __future__ import annotations

import numpy as np
from osgeo import osr

from geoseg_qgis.core.areas.ellipsoid import Ellipsoid
from geoseg_qgis.core.rasters.moved import moved, way_between
from geoseg_qgis.errors import RasterError

_STEP = 4000  # parts of the Earth's radius from a place to the points it is compared with: 1.6 km
_ROUGH = 1e-2  # relative difference of two steps from which a place counts as one where the map is torn


class Distortion:
    """Square metres on the ellipsoid for a square unit of the plane. Belongs to the thread that makes it.

    Points are moved by PROJ to longitudes and latitudes of the same datum and from there onto the sphere of
    the same area, where there are neither poles nor an antimeridian; the cross product of its central
    differences (of fourth order) is the area.

    Args:
        crs: with a plane: projected, or geographic about another pole. x before y.
        ellipsoid: the CRS's.

    Attributes:
        radius: the ellipsoid's equatorial radius in units of the plane.

    Raises:
        RasterError: PROJ knows no way from the CRS to longitudes and latitudes.
    """

    def __init__(self, crs: osr.SpatialReference, ellipsoid: Ellipsoid) -> None:
        base = crs.CloneGeogCS()
        if crs.IsDerivedGeographic():
            base = osr.SpatialReference()
            inverse = 1.0 / ellipsoid.flattening if ellipsoid.flattening else 0.0
            base.SetGeogCS("", "", "", ellipsoid.semi_major, inverse)
        base.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        self._unit = base.GetAngularUnits()
        self._ellipsoid = ellipsoid
        self._transformation = way_between(crs, base)
        if self._transformation is None:
            raise RasterError(
                "No way is known from {crs} to longitudes and latitudes.",
                "Warp the raster to another CRS first (Raster > Projections > Warp).",
                crs=crs.GetName(),
            )
        metres = crs.GetLinearUnits() if crs.IsProjected() else ellipsoid.semi_major * crs.GetAngularUnits()
        self.radius = ellipsoid.semi_major / metres

    def at(self, east: np.ndarray, north: np.ndarray, step: float | None = None) -> np.ndarray:
        """Return m² for a square unit of the plane at places.

        Args:
            east: float (n,), in units of the CRS.
            north: float (n,).
            step: how far from a place to look at most, in units of the CRS; None for the usual 1.6 km.

        Returns:
            float (n,); NaN where a place, or what is around it, is not mapped.
        """
        reach = self.radius / _STEP if step is None else min(step, self.radius / _STEP)
        near, far = (self._cross(east, north, reach * times) for times in (1, 2))
        with np.errstate(invalid="ignore", divide="ignore"):
            areas = [np.linalg.norm(np.cross(*sides), axis=1) for sides in (near, far)]
            fine = np.cross(*((4 * small - large) / 3 for small, large in zip(near, far)))
            torn = ~(np.abs(areas[1] / areas[0] - 1.0) < _ROUGH)
        return np.where(torn, np.nan, np.linalg.norm(fine, axis=1))

    def _cross(self, east: np.ndarray, north: np.ndarray, reach: float) -> tuple[np.ndarray, np.ndarray]:
        """Return the central differences along east and along north, each (n, 3), metres for a unit."""
        points = [self._points(east + i * reach, north + j * reach) for i, j in _COMPASS]
        return (points[0] - points[1]) / (2 * reach), (points[2] - points[3]) / (2 * reach)

    def _points(self, east: np.ndarray, north: np.ndarray) -> np.ndarray:
        places = moved(self._transformation, east, north) * self._unit
        return self._ellipsoid.on_sphere(places[:, 0], places[:, 1])


_COMPASS = ((1, 0), (-1, 0), (0, 1), (0, -1))
