from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from geoseg_qgis.core.mask.filters import maskio, patches, patchjoining
from geoseg_qgis.core.mask.filters import sieve as sieve_module
from geoseg_qgis.core.mask.filters.sieve import pixels_of, sieve
from geoseg_qgis.errors import ChoiceError

from .masks import NODATA, dataset_of, filtered, small_masks

EDGES = ((0, 1), (1, 0), (0, -1), (-1, 0))
CORNERS = ((1, 1), (1, -1), (-1, 1), (-1, -1))


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
        filtered(sieve, ids, smallest, connectedness) == by_definition(ids, smallest, connectedness)
    ).all()


@given(small_masks, st.integers(2, 30), st.sampled_from([4, 8]))
def test_no_small_patch_is_left_but_among_nodata(ids, smallest, connectedness):
    result = filtered(sieve, ids, smallest, connectedness)
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
        patched.setattr(patchjoining, "_PIECE", piece)
        patched.setattr(patches, "_PIECE", piece)
        cut = filtered(sieve, ids, 4, connectedness)
    assert (cut == filtered(sieve, ids, 4, connectedness)).all()


@pytest.mark.parametrize("options", [["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"], ["BLOCKYSIZE=3"]])
def test_the_result_does_not_depend_on_the_blocks_of_the_files(tmp_path, options):
    ids = np.random.default_rng(5).choice(np.array([0, 0, 0, 1, 2, 255], np.uint8), (70, 90))
    source = dataset_of(ids, "GTiff", str(tmp_path / "source.tif"), options)
    target = dataset_of(ids, "GTiff", str(tmp_path / "target.tif"), options)
    list(sieve(source, target, 6))
    assert (target.ReadAsArray() == filtered(sieve, ids, 6)).all()


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
    assert (filtered(sieve, ids, 4) == target.ReadAsArray()).all()


def test_a_chessboard_becomes_one_class_which_gdal_leaves_as_it_is():
    board = (np.indices((6, 6)).sum(axis=0) % 2).astype(np.uint8)
    assert (filtered(sieve, board, 5) == 0).all()


def test_what_lies_among_nodata_alone_stays():
    ids = np.full((3, 7), NODATA, np.uint8)
    ids[1, 1], ids[1, 3:6] = 4, (2, 7, 7)
    result = filtered(sieve, ids, 10)
    assert result[1].tolist() == [255, 4, 255, 7, 7, 7, 255], (
        "the single pixel stays, the larger of two takes all"
    )


def test_patches_that_have_come_to_one_class_and_touch_count_together():
    row = [[5] * 3 + [6] * 6 + [7] * 4 + [0] * 5 + [1] + [0] * 5 + [4] * 4]
    # First 6 takes its two neighbours, and each 0 takes one: together the two 0 are large enough for 12.
    assert filtered(sieve, np.array(row, np.uint8), 12).tolist() == [[6] * 13 + [0] * 15]


def test_hectares_become_pixels():
    assert pixels_of(0.5, 100.0) == 50
    assert pixels_of(0.07, 100.0) == 7, "though 0.07 × 10 000 / 100 is a little more than 7 in floating point"
    assert pixels_of(0.5, 900.0) == 6, "five pixels of 30 m are 0.45 ha: too small"
    with pytest.raises(ChoiceError, match="projected CRS"):
        pixels_of(0.5, None)
    with pytest.raises(ChoiceError, match="-1 ha"):
        pixels_of(-1, 100.0)


def test_numbers_out_of_range_are_refused():
    with pytest.raises(ChoiceError, match="1 pixels"):
        filtered(sieve, np.zeros((2, 2)), 1)
    with pytest.raises(ChoiceError, match="connectedness is 6"):
        filtered(sieve, np.zeros((2, 2)), 4, 6)
