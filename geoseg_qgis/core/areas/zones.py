"""Pixels and areas of classes in zones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Callable

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.count import Tally, Totals
from geoseg_qgis.core.areas.pixels import pixel_areas
from geoseg_qgis.core.rasters.aoi import AreaOfInterest, NoPixel
from geoseg_qgis.errors import Cancelled

Zone = tuple[bytes, ...]
"""Polygons as WKB, in the CRS of the raster; where they overlap, they count once."""


def zone_areas(
    raster: ClassRaster, zones: Iterable[Zone], go_on: Callable[[], bool] = lambda: True
) -> Iterator[Totals]:
    """Yield pixels and areas of each class that occurs in a zone, zone by zone.

    A pixel belongs to a zone when its centre does. Zones may overlap: each is counted by itself, in its own
    part of the raster, so that thousands of zones take about as long as reading their parts.

    Args:
        raster: of classes.
        zones: see `Zone`; one without polygons has no pixels.
        go_on: is asked for each million pixels and each zone; False cancels.

    Yields:
        As ``count_classes`` returns it; empty where no pixel's centre with a class lies in the zone.

    Raises:
        Cancelled: ``go_on`` said so.
        RasterError: the raster cannot be read, or a zone not be brought onto its grid.
    """
    areas = pixel_areas(raster.grid)
    for zone in zones:
        tally = Tally()
        if not go_on():
            raise Cancelled
        inside = _pixels(raster, zone)
        for window in raster.windows(inside.box) if inside else ():
            chosen = inside.inside(window) if inside else None
            if chosen is not None and chosen.any():
                ids, valid = raster.read(window)
                tally.add(ids, valid & chosen, areas, window)
            if not go_on():
                raise Cancelled
        yield tally.totals


def _pixels(raster: ClassRaster, zone: Zone) -> AreaOfInterest | None:
    """Return the pixels of a zone; None where it has none."""
    try:
        return AreaOfInterest(raster.grid, (zone,))
    except NoPixel:
        return None
