"""Random pixels: every set equally likely, repeated by a seed, whatever the file looks like."""

from __future__ import annotations

import random
from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import osr

from geoseg_qgis.core.assess.classrows import count_rows
from geoseg_qgis.core.assess.draw import draw_ranks, pick
from geoseg_qgis.core.assess.spacing import Spacing, metres
from geoseg_qgis.core.rasters.grid import Grid

from ..files import NORTH_UP, ROTATED, wkt
from .maps import class_map, nothing, write_map


@given(st.integers(0, 200), st.integers(0, 220), st.integers())
def test_ranks_are_different_and_in_range(count, wanted, seed):
    ranks = draw_ranks(count, wanted, random.Random(seed))
    assert len(ranks) == len(set(ranks)) == min(count, wanted)
    assert all(0 <= rank < count for rank in ranks)


def test_every_set_is_equally_likely():
    chance = random.Random(3)
    runs = 15_000
    found = Counter(frozenset(draw_ranks(6, 3, chance)) for _ in range(runs))
    assert set(found) == {frozenset(some) for some in combinations(range(6), 3)}
    expected = runs / 20
    chi_square = sum((n - expected) ** 2 / expected for n in found.values())
    assert chi_square < 43.8  # 19 degrees of freedom, once in a thousand


def test_the_order_is_random_too():
    chance = random.Random(5)
    first = Counter(draw_ranks(4, 4, chance)[0] for _ in range(8000))
    assert all(n == pytest.approx(2000, abs=200) for n in first.values())


def test_a_billion_pixels_cost_no_memory():
    assert len(draw_ranks(1_600_000_000, 1000, random.Random(1))) == 1000


def test_the_seed_gives_these_pixels_on_any_machine():
    assert draw_ranks(1_000_000, 5, random.Random(1)) == [847431, 134363, 255068, 495435, 763773]


@pytest.mark.parametrize("options", [[], ["TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=32", "COMPRESS=DEFLATE"]])
def test_ranks_become_pixels_of_their_class(tmp_path, options, monkeypatch):
    monkeypatch.setattr("geoseg_qgis.core.assess.classmap._STRIP", 7000)  # several strips
    ids = np.random.default_rng(8).integers(0, 3, (90, 110))
    ids[:, 40:50] = 255
    source = class_map(write_map(tmp_path / "map.tif", ids, options=options))
    rows = count_rows(source, nothing)
    ranks = {0: list(range(rows.pixels[0])), 2: [5, 0, 77]}
    places = pick(source, rows, ranks, nothing)
    every = np.argwhere(ids == 0)[:, ::-1]
    assert np.array_equal(places[0], every)
    assert np.array_equal(places[2], np.argwhere(ids == 2)[[5, 0, 77], ::-1])


def test_points_keep_their_distance():
    rng = np.random.default_rng(1)
    places = rng.integers(0, 300, (2000, 2))
    grid = Grid(300, 300, NORTH_UP, wkt(32633))
    spacing = Spacing(100.0)
    taken = np.array([p for p in metres(grid, places).tolist() if spacing.take(tuple(p))])
    apart = np.linalg.norm(taken[:, None] - taken[None], axis=2)[np.triu_indices(len(taken), 1)]
    assert apart.min() >= 100
    assert len(taken) > 300  # and no more are refused than need be: another one fits nowhere
    for point in metres(grid, places):
        assert np.linalg.norm(taken - point, axis=1).min() < 100


def test_distances_in_degrees_are_metres():
    grid = Grid(10, 10, (10.0, 0.001, 0.0, 60.0, 0.0, -0.001), wkt(4326))
    east, south = metres(grid, np.array([[0, 0], [1, 0], [0, 1]]))[1:] - metres(grid, np.array([[0, 0]]))[0]
    assert np.linalg.norm(east) == pytest.approx(55.8, abs=0.1)  # at 60° a degree is half as wide
    assert np.linalg.norm(south) == pytest.approx(111.4, abs=0.1)
    across = Grid(10, 10, (179.9995, 0.001, 0.0, 0.0, 0.0, -0.001), wkt(4326))
    assert np.linalg.norm(np.diff(metres(across, np.array([[0, 0], [1, 0]])), axis=0)) < 112


def test_feet_and_places_without_a_crs():
    places = np.array([[0, 0], [1, 0]])
    feet = metres(Grid(2, 2, NORTH_UP, wkt(2263)), places)
    assert np.linalg.norm(feet[1] - feet[0]) == pytest.approx(10 * 1200 / 3937)
    assert np.linalg.norm(np.diff(metres(Grid(2, 2, NORTH_UP, ""), places), axis=0)) == 10


@pytest.mark.parametrize(("epsg", "unit"), [(32633, 1.0), (2263, 1200 / 3937)])
def test_places_of_a_turned_grid_are_the_centres_of_its_pixels(epsg, unit):
    places = np.array([[0, 0], [7, 0], [0, 5], [30, 40]])
    grid = Grid(50, 50, ROTATED, wkt(epsg))
    centres = np.column_stack(grid.at(places[:, 0] + 0.5, places[:, 1] + 0.5))
    assert metres(grid, places)[:, :2] == pytest.approx(centres * unit, rel=1e-12)


def test_places_in_degrees_are_those_of_proj_in_space():
    grid = Grid(400, 200, (10.0, 0.3, 0.1, 60.0, 0.05, -0.3), wkt(4979))
    places = np.array([[0, 0], [7, 0], [0, 5], [300, 180]])
    space, degrees = osr.SpatialReference(), grid.crs()
    space.ImportFromEPSG(4978)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    centres = [(*grid.at(col + 0.5, row + 0.5), 0.0) for col, row in places.tolist()]
    expected = osr.CoordinateTransformation(degrees, space).TransformPoints(centres)
    assert metres(grid, places) == pytest.approx(np.array(expected)[:, :3], abs=1e-5)


def test_degrees_on_a_sphere_are_metres_on_it():
    sphere = osr.SpatialReference()
    sphere.SetFromUserInput("+proj=longlat +R=6371000")
    grid = Grid(9, 9, (10.0, 1.0, 0.0, 60.0, 0.0, -1.0), sphere.ExportToWkt())
    found = metres(grid, np.array([[0, 0], [8, 8]]))
    assert np.linalg.norm(found, axis=1) == pytest.approx([6371000] * 2)
    assert found[:, 2] == pytest.approx(6371000 * np.sin(np.radians([59.5, 51.5])))


def test_a_distance_of_nothing_takes_all_and_one_below_a_metre_does_not():
    everywhere, near = Spacing(0.0), Spacing(0.5)
    assert everywhere.take((1.0, 2.0, 0.0)) and everywhere.take((1.0, 2.0, 0.0))
    assert near.take((1.0, 2.0, 0.0)) and not near.take((1.0, 2.2, 0.0)) and near.take((1.0, 2.6, 0.0))
