from __future__ import annotations

import numpy as np
import pytest

from geoseg_qgis.core.rasters.aoi import AreaOfInterest, NoPixel
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window

from ..files import NORTH_UP, ROTATED, SOUTH_UP, box, polygon, wkt


def grid_of(geotransform=NORTH_UP, width=100, height=80) -> Grid:
    return Grid(width, height, geotransform, wkt(32633))


def mask(area: AreaOfInterest, grid: Grid) -> np.ndarray:
    return area.inside(Window(0, 0, grid.width, grid.height))


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_a_pixel_belongs_if_its_centre_does(geotransform):
    grid = grid_of(geotransform)
    area = AreaOfInterest(grid, [[box(grid, 9.6, 20.4, 30.4, 50.6)]])
    expected = np.zeros((80, 100), bool)
    expected[20:51, 10:30] = True
    assert (mask(area, grid) == expected).all()
    here = area.box.inside(Window(0, 0, 100, 80))
    assert expected[here].sum() == expected.sum()
    if geotransform != ROTATED:
        assert area.box == Window(10, 20, 20, 31)


def test_no_area_is_all():
    area = AreaOfInterest(grid_of())
    assert area.box == Window(0, 0, 100, 80) and mask(area, grid_of()).all()


def test_of_several_areas_the_common_part_counts_and_of_several_polygons_the_union():
    grid = grid_of()
    two = [box(grid, 0, 0, 30, 30), box(grid, 60, 0, 90, 30)]
    area = AreaOfInterest(grid, [two, [box(grid, 20, 10, 70, 80)]])
    expected = np.zeros((80, 100), bool)
    expected[10:30, 20:30] = expected[10:30, 60:70] = True
    assert (mask(area, grid) == expected).all()
    assert area.box == Window(20, 10, 50, 20)


def test_what_reaches_beyond_the_raster_is_cut():
    grid = grid_of()
    assert AreaOfInterest(grid, [[box(grid, -500, -500, 5, 700)]]).box == Window(0, 0, 5, 80)


def test_windows_give_the_same_as_the_whole_and_any_thread_may_have_a_twin():
    grid = grid_of()
    area = AreaOfInterest(grid, [[polygon(grid, (3, 3), (90, 40), (20, 77))]])
    whole = mask(area, grid)
    assert 0 < whole.sum() < whole.size
    for window in (Window(0, 0, 33, 20), Window(40, 30, 60, 50), Window(99, 79, 1, 1)):
        here = window.inside(Window(0, 0, 100, 80))
        assert (area.twin().inside(window) == whole[here]).all()


def test_a_twin_does_not_look_at_all_the_pixels_again(monkeypatch):
    grid = grid_of()
    area = AreaOfInterest(grid, [[box(grid, 10, 10, 30, 30)]])
    whole, looks = mask(area, grid), []
    inside = AreaOfInterest.inside
    monkeypatch.setattr(AreaOfInterest, "inside", lambda self, w: looks.append(w) or inside(self, w))
    twin = area.twin()
    assert looks == []
    assert twin.box == area.box and (mask(twin, grid) == whole).all()


@pytest.mark.parametrize(
    "place", [(200, 10, 300, 20), (-50, -50, -1, -1), (10.6, 10.6, 11.4, 11.4), (40, 40, 40, 60)]
)
def test_an_area_without_a_pixel_is_said(place):
    grid = grid_of()
    with pytest.raises(NoPixel, match="no pixel's centre"):
        AreaOfInterest(grid, [[box(grid, *place)]])


def test_an_area_of_less_than_a_pixel_around_a_centre_is_that_pixel():
    grid = grid_of()
    area = AreaOfInterest(grid, [[box(grid, 10.4, 10.4, 10.6, 10.6)]])
    assert area.box == Window(10, 10, 1, 1) and mask(area, grid).sum() == 1


def test_a_set_without_a_polygon_is_said():
    with pytest.raises(NoPixel, match="no pixel's centre"):
        AreaOfInterest(grid_of(), [[]])
