"""The grid of a raster: its size, its geotransform and its coordinate reference system."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from osgeo import gdal, osr

from geoseg_qgis.core.gdalcalls import attempt, text_of
from geoseg_qgis.core.rasters.located import DRAWN, NOT_LOCATED, GeoTransform, geotransform_of
from geoseg_qgis.core.rasters.moved import way_between


@dataclass(frozen=True)
class Grid:
    """Where the pixels of a raster lie. Rotated and south-up grids are grids like any other.

    Attributes:
        width: columns.
        height: rows.
        geotransform: GDAL's six numbers from (column, row) to CRS coordinates, in units of the CRS;
            (0, 1, 0, 0, 0, 1) where the raster is not located.
        crs_wkt: the CRS as WKT; empty where the raster has none.
    """

    width: int
    height: int
    geotransform: GeoTransform
    crs_wkt: str

    @classmethod
    def from_dataset(cls, dataset: gdal.Dataset) -> Grid:
        """Take the grid of an open dataset.

        Raises:
            RasterError: the raster is located by ground control points or the like: it lies on no grid.
        """
        wkt = text_of(attempt(dataset.GetProjection).value or "")
        return cls(dataset.RasterXSize, dataset.RasterYSize, geotransform_of(dataset), wkt)

    def window_geotransform(self, col: int, row: int) -> GeoTransform:
        """Return the geotransform of a window whose upper left pixel is (col, row)."""
        x, xc, xr, y, yc, yr = self.geotransform
        return (x + col * xc + row * xr, xc, xr, y + col * yc + row * yr, yc, yr)

    def at(self, col: float, row: float) -> tuple[float, float]:
        """Return the CRS coordinates of a place; (0.5, 0.5) is the middle of the first pixel."""
        x, xc, xr, y, yc, yr = self.geotransform
        return x + col * xc + row * xr, y + col * yc + row * yr

    def bounds(self) -> tuple[float, float, float, float]:
        """Return the least and greatest x, then the least and greatest y, of the grid's corners.

        In units of the CRS, in the order of OGR's envelopes. Of a rotated grid it is the box around it.
        """
        corners = (0, 0), (self.width, 0), (0, self.height), (self.width, self.height)
        xs, ys = zip(*(self.at(*corner) for corner in corners))
        return min(xs), max(xs), min(ys), max(ys)

    @property
    def located(self) -> bool:
        """Whether the raster says where it lies."""
        return self.geotransform != NOT_LOCATED

    def drawn(self) -> Grid:
        """Return the grid as QGIS draws it: a raster that is not located goes from (0, 0) down."""
        return self if self.located else replace(self, geotransform=DRAWN)

    def crop(self, col: int, row: int, width: int, height: int) -> Grid:
        """Return the grid of a box of pixels; of a raster that is not located, where QGIS draws the box."""
        whole = self if (col, row) == (0, 0) else self.drawn()
        return Grid(width, height, whole.window_geotransform(col, row), self.crs_wkt)

    def crs(self) -> osr.SpatialReference | None:
        """Return the CRS, with x before y in every coordinate; None where there is none or it is broken."""
        if not self.crs_wkt:
            return None
        crs = osr.SpatialReference()
        if attempt(crs.ImportFromWkt, self.crs_wkt).value != 0:
            return None
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return crs

    def same_as(self, other: Grid) -> bool:
        """Whether both have the same pixels: size, CRS, and corners within a thousandth of a pixel."""
        if (self.width, self.height) != (other.width, other.height):
            return False
        near = 1e-3 * math.sqrt(self.cell())
        corners = ((0, 0), (self.width, 0), (0, self.height))
        if any(math.dist(self.at(*corner), other.at(*corner)) > near for corner in corners):
            return False
        mine, theirs = self.crs(), other.crs()
        if mine is None or theirs is None:
            return self.crs_wkt == other.crs_wkt
        return bool(mine.IsSame(theirs))

    def pixel_area(self) -> float | None:
        """Area of one pixel in m² on a projected CRS, as the CRS measures it; None on any other."""
        crs = self.crs()
        if crs is None or not crs.IsProjected() or not self.located:
            return None
        return self.cell() * crs.GetLinearUnits() ** 2

    def pixel_size_metres(self) -> float | None:
        """Edge of a square of one pixel's area, in metres, at the centre of the raster; None without a CRS
        or a place.

        On a projected CRS this is the size that the CRS measures, which grows away from the equator in
        Mercator projections; on a geographic CRS it is the size on the WGS 84 ellipsoid.
        """
        crs = self.crs()
        if crs is None or not self.located:
            return None
        if crs.IsGeographic():
            latitude_units = self.window_geotransform(self.width // 2, self.height // 2)[3]
            to_radians = crs.GetAngularUnits()
            latitude = min(max(latitude_units * to_radians, -math.pi / 2), math.pi / 2)
            east, north = _metres_per_radian(latitude)
            return math.sqrt(self.cell() * to_radians**2 * east * north)
        area = self.pixel_area()
        return None if area is None else math.sqrt(area)

    def centre_location(self) -> tuple[float, float] | None:
        """Latitude and longitude of the raster's centre, WGS 84 degrees; None without a CRS or outside it."""
        crs = self.crs()
        if crs is None or not self.located:
            return None
        wgs84 = osr.SpatialReference()
        attempt(wgs84.ImportFromEPSG, 4326)
        wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        transformation = way_between(crs, wgs84)
        if transformation is None:
            return None
        answer = attempt(transformation.TransformPoint, *self.at(self.width / 2, self.height / 2))
        if answer.value is None or not all(map(math.isfinite, answer.value)):
            return None
        longitude, latitude, _ = answer.value
        return latitude, longitude

    def cell(self) -> float:
        """Return the area of a pixel in squared units of the CRS."""
        _, xc, xr, _, yc, yr = self.geotransform
        return abs(xc * yr - xr * yc)


def _metres_per_radian(latitude: float) -> tuple[float, float]:
    """Metres per radian of longitude and of latitude on the WGS 84 ellipsoid."""
    semi_major, eccentricity2 = 6378137.0, 0.00669437999014
    curvature = 1.0 - eccentricity2 * math.sin(latitude) ** 2
    east = semi_major * math.cos(latitude) / math.sqrt(curvature)
    north = semi_major * (1.0 - eccentricity2) / curvature**1.5
    return max(east, 0.0), north
