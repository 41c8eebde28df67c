"""A scale bar: a round length, and how wide it is in a picture."""

from __future__ import annotations

import math
from dataclasses import dataclass

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.texts import grouped

_SHARE = 0.3  # of a picture's width that a bar has at most
_EARTH = 6378137.0  # metres, semi-major axis of WGS 84; a sphere is true to half a percent


@dataclass(frozen=True)
class ScaleBar:
    """A bar.

    Attributes:
        share: of the picture's width, 0 to 1.
        label: its length for a reader.
    """

    share: float
    label: str


def scale_bar(grid: Grid) -> ScaleBar | None:
    """Return a bar of 1, 2 or 5 times a power of ten metres, along a row in the middle of the raster.

    Returns:
        None where the raster has no CRS or no place.
    """
    edge = _metres_along_a_row(grid)
    if edge is None or not math.isfinite(edge) or edge <= 0:
        return None
    most = grid.width * edge * _SHARE
    power = 10.0 ** math.floor(math.log10(most))
    length = max(step * power for step in (1, 2, 5) if step * power <= most)
    label = f"{grouped(length / 1000)} km" if length >= 1000 else f"{length:.6g} m"
    return ScaleBar(length / (grid.width * edge), label)


def _metres_along_a_row(grid: Grid) -> float | None:
    """Return the width of a pixel in metres: as the CRS measures it, else at the centre's latitude."""
    crs, centre = grid.crs(), grid.centre_location()
    if crs is None or not grid.located:
        return None
    _, xc, _, _, yc, _ = grid.geotransform
    if crs.IsProjected():
        return math.hypot(xc, yc) * crs.GetLinearUnits()
    if not crs.IsGeographic() or centre is None:
        return None
    radians = math.hypot(xc * math.cos(math.radians(centre[0])), yc) * crs.GetAngularUnits()
    return radians * _EARTH
