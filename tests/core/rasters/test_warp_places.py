"""Where a warped pixel's value comes from, to a hundredth of a pixel, and that it is the same in any window.

The source is a field of its own columns and rows, which bilinear resampling gives back exactly: the value of
a pixel tells the place that it was taken from, and PROJ, asked point by point, the place that is right.
"""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from osgeo import osr

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.window import Window

from ..files import wkt, write_raster

SIZE = 700  # pixels of the source along an axis
_QUICK = (Phase.explicit, Phase.reuse, Phase.generate)  # shrinking and explaining would take minutes
# Pixels no larger than the source's: a kernel that averages has ripples of its own.
TARGETS = {
    "next zone": (32632, 10.0, 8.0),
    "degrees": (4326, 0.0001, 0.00008),
    "mercator": (3857, 12.0, 9.0),
    "conic": (3034, 10.0, 9.0),
    "same, rotated": (32633, 9.0, 9.0),
}


@pytest.fixture(scope="module")
def field(tmp_path_factory) -> str:
    rows, cols = np.mgrid[0:SIZE, 0:SIZE].astype(np.float64)
    path = tmp_path_factory.mktemp("field") / "field.tif"
    return write_raster(
        path, np.stack([cols + 0.5, rows + 0.5]), geotransform=(400000, 10, 0, 6300000, 0, -10)
    )


def crs(epsg: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def target_of(name: str, east: int, north: int) -> Grid:
    """A grid of 300 x 300 pixels whose first corner lies near a place of the source."""
    epsg, wide, tall = TARGETS[name]
    to_target = osr.CoordinateTransformation(crs(32633), crs(epsg))
    x, y, _ = to_target.TransformPoint(400000.0 + 10 * east, 6300000.0 - 10 * north)
    turn = wide / 3 if "rotated" in name else 0.0
    return Grid(300, 300, (x, wide, turn, y, turn, -tall), wkt(epsg))


def right_places(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    rows, cols = np.mgrid[0 : grid.height, 0 : grid.width] + 0.5
    points = np.stack([axis.ravel() for axis in grid.at(cols, rows)], 1).tolist()
    back = osr.CoordinateTransformation(grid.crs(), crs(32633))
    x, y, _ = np.array(back.TransformPoints(points)).T
    return ((x - 400000) / 10).reshape(rows.shape), ((6300000 - y) / 10).reshape(rows.shape)


def stack_on(grid: Grid, field: str, method: str = "bilinear") -> BandStack:
    return BandStack([BandSource(field, 1), BandSource(field, 2)], grid=grid, method=method)


@settings(max_examples=12, phases=_QUICK, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(TARGETS)), st.integers(-100, 600), st.integers(-100, 600))
def test_a_value_comes_from_its_place_to_a_hundredth_of_a_pixel(field, name, east, north):
    grid = target_of(name, east, north)
    cols, rows = right_places(grid)
    inside = (cols > 0.02) & (rows > 0.02) & (cols < SIZE - 0.02) & (rows < SIZE - 0.02)
    outside = (cols < -0.02) | (rows < -0.02) | (cols > SIZE + 0.02) | (rows > SIZE + 0.02)
    if not inside.any():
        return
    data, valid = stack_on(grid, field).read(Window(0, 0, 300, 300))
    assert valid[inside].all()
    assert not valid[outside].any()
    inner = (cols > 1) & (rows > 1) & (cols < SIZE - 1) & (rows < SIZE - 1)
    assert np.abs(data[0] - cols)[inner].max(initial=0) < 0.012
    assert np.abs(data[1] - rows)[inner].max(initial=0) < 0.012


@settings(max_examples=12, phases=_QUICK, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(sorted(TARGETS)),
    st.sampled_from(["nearest", "bilinear", "cubic", "average"]),
    st.tuples(st.integers(0, 299), st.integers(0, 299), st.integers(1, 300), st.integers(1, 300)),
)
def test_a_pixel_is_the_same_whatever_window_is_read(field, name, method, box):
    col, row, width, height = box
    grid = target_of(name, 500, 520)  # half of it beyond the source
    width, height = min(width, 300 - col), min(height, 300 - row)
    whole, everywhere = stack_on(grid, field, method).read(Window(0, 0, 300, 300))
    data, valid = stack_on(grid, field, method).read(Window(col, row, width, height))
    assert (data == whole[:, row : row + height, col : col + width]).all()
    assert (valid == everywhere[row : row + height, col : col + width]).all()
