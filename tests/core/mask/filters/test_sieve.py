from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from geoseg_qgis.core.areas.pixels import pixel_areas
from geoseg_qgis.core.mask.filters import maskio
from geoseg_qgis.core.mask.filters import sieve as sieve_module
from geoseg_qgis.core.mask.filters.sieve import sieve
from geoseg_qgis.core.patches import joining, sets
from geoseg_qgis.core.patches.least import Least
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import ChoiceError

from ...files import wkt
from .masks import NODATA, dataset_of, filtered, small_masks

EDGES = ((0, 1), (1, 0), (0, -1), (-1, 0))
CORNERS = ((1, 1), (1, -1), (-1, 1), (-1, -1))


def located(ids: np.ndarray, geotransform: tuple, crs_wkt: str) -> gdal.Dataset:
    dataset = dataset_of(ids)
    dataset.SetGeoTransform(geotransform)
    dataset.SetProjection(crs_wkt)
    return dataset


def patches_of(ids: np.ndarray, connectedness: int) -> np.ndarray:
    """The number of each pixel's patch in the order of their first pixels, -1 for nodata; by flood fill."""
    steps = EDGES if connectedness == 4 else EDGES + CORNERS
    numbers, count = np.full(ids.shape, -1), 0
    for start in zip(*np.nonzero(ids != NODATA)):
        if numbers[start] >= 0:
            continue
        numbers[start], waiting = count, [start]
        while waiting:
            row, col = waiting.pop()
            for place in ((row + down, col + right) for down, right in steps):
                inside = all(0 <= at < size for at, size in zip(place, ids.shape))
                if inside and ids[place] == ids[row, col] and numbers[place] < 0:
                    numbers[place] = count
                    waiting.append(place)
        count += 1
    return numbers


def neighbours_of(numbers: np.ndarray, connectedness: int) -> set[tuple[int, int]]:
    """Pairs of patches that touch, both ways."""
    found, (height, width) = set(), numbers.shape
    for down, right in EDGES if connectedness == 4 else EDGES + CORNERS:
        for row, col in np.argwhere(numbers >= 0):
            place = row + down, col + right
            if 0 <= place[0] < height and 0 <= place[1] < width and numbers[place] >= 0:
                found.add((int(numbers[row, col]), int(numbers[place])))
    return {(one, other) for one, other in found if one != other}


def by_definition(ids: np.ndarray, smallest: int, connectedness: int) -> np.ndarray:
    """Round by round on sets of the first patches, as the docstring of `Joining` says it."""
    numbers = patches_of(ids, connectedness)
    touching = neighbours_of(numbers, connectedness)
    count = numbers.max() + 1
    head = list(range(count))  # the patch whose class each has
    classes = [int(ids[numbers == n][0]) for n in range(count)]
    while True:
        size = {n: sum(int((numbers == m).sum()) for m in range(count) if head[m] == n) for n in set(head)}
        rank = {n: (size[n], -n) for n in size}
        around = {n: {head[b] for a, b in touching if head[a] == n} - {n} for n in size}
        goes = {}
        for n in size:
            largest = max(around[n], key=rank.__getitem__, default=None)
            if size[n] < smallest and largest is not None and rank[largest] > rank[n]:
                goes[n] = largest
        if not goes:
            result = ids.copy()
            for n in range(count):
                result[numbers == n] = classes[head[n]]
            return result
        for n in range(count):
            while head[n] in goes:
                head[n] = goes[head[n]]
        pairs = [(head[a], head[b]) for a, b in touching if classes[head[a]] == classes[head[b]]]
        for _ in range(count):  # of one class and touching: one patch, under the name of the first
            pairs = [(head[a], head[b]) for a, b in pairs]
            for one, other in pairs:
                if one != other:
                    head = [min(one, other) if n == max(one, other) else n for n in head]


@settings(max_examples=150)
@given(small_masks, st.integers(2, 9), st.sampled_from([4, 8]))
def test_small_patches_join_their_largest_neighbour(ids, smallest, connectedness):
    assert (
        filtered(sieve, ids, Least(smallest), connectedness) == by_definition(ids, smallest, connectedness)
    ).all()


@given(small_masks, st.integers(2, 30), st.sampled_from([4, 8]))
def test_no_small_patch_is_left_but_among_nodata(ids, smallest, connectedness):
    result = filtered(sieve, ids, Least(smallest), connectedness)
    assert ((result == NODATA) == (ids == NODATA)).all()
    numbers = patches_of(result, connectedness)
    has_neighbour = {one for one, _ in neighbours_of(numbers, connectedness)}
    assert all((numbers == n).sum() >= smallest for n in has_neighbour)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(small_masks, st.sampled_from([4, 8]), st.integers(1, 40), st.integers(1, 5), st.integers(1, 7))
def test_the_result_does_not_depend_on_how_the_mask_is_cut(
    monkeypatch, ids, connectedness, strip, rows, piece
):
    with monkeypatch.context() as patched:
        patched.setattr(sieve_module, "_PIXELS", strip)
        patched.setattr(maskio, "_CELL", (4096, rows))
        patched.setattr(joining, "_PIECE", piece)
        patched.setattr(sets, "_PIECE", piece)
        cut = filtered(sieve, ids, Least(4), connectedness)
    assert (cut == filtered(sieve, ids, Least(4), connectedness)).all()


@pytest.mark.parametrize("options", [["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"], ["BLOCKYSIZE=3"]])
def test_the_result_does_not_depend_on_the_blocks_of_the_files(tmp_path, options):
    ids = np.random.default_rng(5).choice(np.array([0, 0, 0, 1, 2, 255], np.uint8), (70, 90))
    source = dataset_of(ids, "GTiff", str(tmp_path / "source.tif"), options)
    target = dataset_of(ids, "GTiff", str(tmp_path / "target.tif"), options)
    list(sieve(source, target, Least(6)))
    assert (target.ReadAsArray() == filtered(sieve, ids, Least(6))).all()


def test_it_does_what_gdal_does_where_small_patches_lie_apart():
    ids = np.zeros((60, 60), np.uint8)
    ids[:, 30:] = 1
    for number in range(12):
        ids[5 * number : 5 * number + 2, 4 * number + 3] = 2 + number % 3
    ids[20:25, 40:45] = NODATA
    target = dataset_of(ids)
    band = dataset_of(ids)
    gdal.SieveFilter(
        band.GetRasterBand(1), band.GetRasterBand(1).GetMaskBand(), target.GetRasterBand(1), 4, 4
    )
    assert (filtered(sieve, ids, Least(4)) == target.ReadAsArray()).all()


def test_a_chessboard_becomes_one_class_which_gdal_leaves_as_it_is():
    board = (np.indices((6, 6)).sum(axis=0) % 2).astype(np.uint8)
    assert (filtered(sieve, board, Least(5)) == 0).all()


def test_what_lies_among_nodata_alone_stays():
    ids = np.full((3, 7), NODATA, np.uint8)
    ids[1, 1], ids[1, 3:6] = 4, (2, 7, 7)
    result = filtered(sieve, ids, Least(10))
    assert result[1].tolist() == [255, 4, 255, 7, 7, 7, 255], (
        "the single pixel stays, the larger of two takes all"
    )


def test_patches_that_have_come_to_one_class_and_touch_count_together():
    row = [[5] * 3 + [6] * 6 + [7] * 4 + [0] * 5 + [1] + [0] * 5 + [4] * 4]
    # First 6 takes its two neighbours, and each 0 takes one: together the two 0 are large enough for 12.
    assert filtered(sieve, np.array(row, np.uint8), Least(12)).tolist() == [[6] * 13 + [0] * 15]


@settings(max_examples=60)
@given(small_masks, st.integers(2, 9))
def test_where_pixels_are_equal_an_area_means_so_many_pixels(ids, smallest):
    """In degrees the pixels of a row are equal; of one row here, laid out in a row of pixels."""
    row = ids.reshape(1, -1)
    degrees = (10.0, 0.001, 0.0, 50.0, 0.0, -0.001), wkt(4326)
    pixel = pixel_areas(Grid(row.shape[1], 1, *degrees)).of(Window(0, 0, 1, 1))[0, 0]
    target = located(np.zeros_like(row), *degrees)
    list(sieve(located(row, *degrees), target, Least(area=(smallest - 0.5) * pixel)))
    assert (target.ReadAsArray() == filtered(sieve, row, Least(smallest))).all()


@pytest.mark.parametrize("strip", [2 << 20, 50, 1])
def test_an_area_is_that_of_the_ellipsoid_where_the_patch_lies(monkeypatch, strip):
    """Of two patches of as many pixels, one far in the north is the smaller one."""
    monkeypatch.setattr(sieve_module, "_PIXELS", strip)
    ids = np.zeros((70, 12), np.uint8)
    ids[2:4, 3:6] = ids[60:62, 3:6] = 5
    place = (10.0, 1.0, 0.0, 75.0, 0.0, -1.0), wkt(4326)
    areas = pixel_areas(Grid(12, 70, *place)).of(Window(0, 0, 12, 70))
    north, south = areas[2:4, 3:6].sum(), areas[60:62, 3:6].sum()
    assert south > 3 * north
    target = located(np.zeros_like(ids), *place)
    list(sieve(located(ids, *place), target, Least(area=south * (1 - 1e-9))))
    assert (target.ReadAsArray()[:50] == 0).all()
    assert (target.ReadAsArray()[60:62, 3:6] == 5).all()
    list(sieve(located(ids, *place), target, Least(area=south * (1 + 1e-9))))
    assert (target.ReadAsArray() == 0).all()


def test_a_patch_of_many_strips_has_the_area_of_its_pixels_and_no_more(monkeypatch):
    monkeypatch.setattr(sieve_module, "_PIXELS", 1)
    ids = np.zeros((40, 9), np.uint8)
    ids[2:32, 4] = 5  # 0.3 m²
    place = (500000.0, 0.1, 0.0, 5300000.0, 0.0, -0.1), wkt(32633)
    for area, left in ((0.25, 30), (0.35, 0)):
        target = located(np.zeros_like(ids), *place)
        list(sieve(located(ids, *place), target, Least(area=area)))
        assert (target.ReadAsArray() == 5).sum() == left


def test_an_area_needs_a_crs():
    with pytest.raises(ChoiceError, match="no CRS"):
        filtered(sieve, np.zeros((2, 2)), Least(area=10.0))


def test_numbers_out_of_range_are_refused():
    with pytest.raises(ChoiceError, match="1 pixels"):
        filtered(sieve, np.zeros((2, 2)), Least(1))
    with pytest.raises(ChoiceError, match="-1 ha"):
        Least(area=-1e4)
    with pytest.raises(ChoiceError, match="connectedness is 6"):
        filtered(sieve, np.zeros((2, 2)), Least(4), 6)
