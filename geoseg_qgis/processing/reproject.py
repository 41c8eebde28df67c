"""Polygons from their own CRS to a raster's, with edges that bend and longitudes that go round."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingContext,
    QgsRectangle,
)

from geoseg_qgis.core.rasters.antimeridian import full_turn, unbroken
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.errors import RasterError

_DETAILED = 500  # corners from which a polygon's edges count as short
_DENSE = 20  # points that are put on every edge before it is reprojected: edges bend
_AROUND = 0.5  # of the raster's extent, on each side: what lies farther away is cut off first


class Reprojection:
    """From the CRS of an area to the CRS of a raster. Belongs to the thread that makes it.

    Args:
        source: CRS of the area; where it or the other is unknown, they count as the same.
        target: CRS of the raster.
        whole: extent of the raster, in its CRS.
        context: of the run; knows the user's choice of transformations.
    """

    def __init__(
        self,
        source: QgsCoordinateReferenceSystem,
        target: QgsCoordinateReferenceSystem,
        whole: QgsRectangle,
        context: QgsProcessingContext,
    ) -> None:
        self._same = not source.isValid() or not target.isValid() or source == target
        self._target = target
        self._turn = full_turn(Grid(1, 1, (0, 1, 0, 0, 0, 1), target.toWkt()).crs())
        self._transform = QgsCoordinateTransform(source, target, context.transformContext())
        self._near = self._surroundings(
            QgsCoordinateTransform(target, source, context.transformContext()), whole
        )

    def parts(self, shape: QgsGeometry, name: str) -> Iterator[bytes]:
        """Yield the polygons of a shape as WKB in the raster's CRS, without what is far from the raster.

        Args:
            shape: a polygon or several, in the area's CRS.
            name: of the parameter, for the error.

        Raises:
            RasterError: it has no place in the raster's CRS.
        """
        for part in shape.asGeometryCollection():  # parts that overlap are one area, not a hole
            straight = QgsGeometry(part.constGet().segmentize())
            if self._same:
                yield bytes(straight.asWkb())
                continue
            moved = self._moved(straight, name)
            if not moved.isEmpty():
                wkb = bytes(moved.asWkb())
                yield wkb if self._turn is None else unbroken(wkb, self._turn)

    def box(self, box: QgsRectangle, name: str) -> QgsRectangle:
        """Return the extent of an extent; raises as ``parts`` does."""
        shape = QgsGeometry.fromRect(box)
        return box if self._same else self._moved(shape, name).boundingBox()

    def _moved(self, shape: QgsGeometry, name: str) -> QgsGeometry:
        if self._near is not None and not self._near.contains(shape.boundingBox()):
            shape = shape.clipped(self._near)  # a whole continent may have no place in a UTM zone
        if shape.isEmpty():
            return shape
        long_edges = shape.constGet().nCoordinates() < _DETAILED
        dense = shape.densifyByCount(_DENSE) if long_edges else shape
        try:
            dense.transform(self._transform)
        except QgsCsException as error:
            raise RasterError(
                "{name} has no place in the CRS of the raster ({crs}).",
                "Choose an area near the raster, or check the CRS of both.",
                name=name,
                crs=self._target.authid() or self._target.description(),
            ) from error
        return dense

    def _surroundings(self, back: QgsCoordinateTransform, whole: QgsRectangle) -> QgsRectangle | None:
        """Return the raster's extent in the area's CRS with its surroundings; None where it has none."""
        if self._same:
            return None
        try:
            near = back.transformBoundingBox(whole)
        except QgsCsException:
            return None
        near.grow(_AROUND * max(near.width(), near.height()))
        return near
