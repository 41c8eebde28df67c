"""Areas on an ellipsoid of revolution."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from osgeo import osr

from geoseg_qgis.core.gdalcalls import attempt


@dataclass(frozen=True)
class Ellipsoid:
    """An oblate ellipsoid, or a sphere.

    Attributes:
        semi_major: equatorial radius, m.
        flattening: 0 for a sphere.
    """

    semi_major: float
    flattening: float

    @classmethod
    def of(cls, crs: osr.SpatialReference) -> Ellipsoid | None:
        """Return the ellipsoid of a CRS; None where it has none (an engineering CRS)."""
        semi_major = attempt(crs.GetSemiMajor).value
        inverse = attempt(crs.GetInvFlattening).value
        if not semi_major or inverse is None:
            return None
        return cls(float(semi_major), 1.0 / inverse if inverse else 0.0)

    def zone(self, latitudes: np.ndarray) -> np.ndarray:
        """Return the area between the equator and parallels, m² for each radian of longitude.

        The closed form of the integral of the meridional times the transverse radius of curvature:
        a² q / 2, with q as in J. P. Snyder, Map Projections - A Working Manual, U.S. Geological Survey
        Professional Paper 1395, 1987, equation (3-12).

        Args:
            latitudes: geodetic, radians, -π/2 to π/2.

        Returns:
            An array of the same shape; negative south of the equator.
        """
        return self.semi_major**2 / 2.0 * self._q(np.sin(latitudes))

    def on_sphere(self, longitudes: np.ndarray, latitudes: np.ndarray) -> np.ndarray:
        """Return points of the authalic sphere, which has the ellipsoid's area, region by region.

        The longitude stays, the latitude becomes the authalic one (Snyder 1987, equations 3-11 and 3-13).

        Args:
            longitudes: radians, of any shape.
            latitudes: geodetic, radians, of the same shape.

        Returns:
            Array (…, 3), metres from the centre of the sphere.
        """
        whole = float(self._q(np.array(1.0)))
        sine = self._q(np.sin(latitudes)) / whole
        cosine = np.sqrt(np.clip(1.0 - sine**2, 0.0, None))
        points = np.stack((cosine * np.cos(longitudes), cosine * np.sin(longitudes), sine), axis=-1)
        return self.semi_major * math.sqrt(whole / 2.0) * points

    def _q(self, sine: np.ndarray) -> np.ndarray:
        squared = self.flattening * (2.0 - self.flattening)
        if not squared:
            return 2.0 * sine
        root = math.sqrt(squared)
        return (1.0 - squared) * (sine / (1.0 - squared * sine**2) + np.arctanh(root * sine) / root)
