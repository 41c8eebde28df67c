"""The pictures of a page: input, mask and confidence, small enough together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.mask.scorestyle import RAMP
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.report.content import ReportInput
from geoseg_qgis.core.report.png import data_uri, indexed_png, stretched_png
from geoseg_qgis.core.report.thumbnails import Check, small_ids, small_size, small_values

_LONGEST = (800, 600, 450, 300)
"""Longest edge that is tried, pixels; half of an A4 page shows 800 at 240 dots per inch."""
_ROOM = 1_500_000  # characters of all pictures together


@dataclass(frozen=True)
class Pictures:
    """Addresses that hold PNG pictures of one size; empty for none.

    Attributes:
        width: pixels.
        height: pixels.
        mask: in the colours of its classes.
        input: stretched.
        confidence: in the ramp of scores.
    """

    width: int
    height: int
    mask: str
    input: str = ""
    confidence: str = ""

    @property
    def ratio(self) -> float:
        """Of width to height."""
        return self.width / self.height


def make_pictures(report: ReportInput, check: Check) -> Pictures:
    """Make the pictures, as large as there is room for, north up where the grid is not rotated.

    Raises:
        RasterError: a file cannot be read.
        OutputError: GDAL cannot write PNG.
    """
    size = small_size(report.grid, _LONGEST[0])
    ids = small_ids(report.mask, size, check)
    percent = small_ids(report.confidence, size, check) if report.confidence else None
    planes: list[np.ndarray] = []
    if report.picture is not None:
        bands, crs = report.picture.bands, report.picture.crs
        planes = [small_values(band, report.grid, size, crs.get(band.path, ""), check) for band in bands]
    for longest in _LONGEST:
        size = small_size(report.grid, longest)
        pictures = _of_size(report, size, ids, planes, percent)
        if len(pictures.mask) + len(pictures.input) + len(pictures.confidence) <= _ROOM:
            break
    return pictures


def is_north_up(grid: Grid) -> bool:
    """Whether the pictures of a grid have north at the top."""
    _, _, xr, _, yc, _ = grid.geotransform
    return grid.located and bool(grid.crs_wkt) and xr == yc == 0


def _of_size(
    report: ReportInput,
    size: tuple[int, int],
    ids: np.ndarray,
    planes: Sequence[np.ndarray],
    percent: np.ndarray | None,
) -> Pictures:
    def shown(array: np.ndarray) -> np.ndarray:
        rows, columns = (np.arange(n) * of // n for n, of in zip(size[::-1], array.shape))
        if report.grid.drawn().geotransform[5] > 0:  # south-up: the first row is at the bottom
            rows = rows[::-1]
        return array[np.ix_(rows, columns)]

    mask = data_uri(indexed_png(shown(ids), [(style.id, style.rgb) for style in report.classes]))
    scene = data_uri(stretched_png([shown(plane) for plane in planes])) if planes else ""
    scores = data_uri(indexed_png(shown(percent), list(enumerate(_ramp())))) if percent is not None else ""
    return Pictures(*size, mask, scene, scores)


def _ramp() -> list[tuple[int, int, int]]:
    """Return the colours of 0 to 100 percent."""
    stops = np.array([[int(colour[at : at + 2], 16) for at in (1, 3, 5)] for colour in RAMP], float)
    places = np.linspace(0, 100, len(stops))
    colours = np.stack([np.interp(np.arange(101), places, stops[:, part]) for part in range(3)], axis=1)
    return [(int(red), int(green), int(blue)) for red, green, blue in np.rint(colours)]
