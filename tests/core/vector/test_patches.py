"""What patches measure, and what becomes of small ones."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.count import class_areas
from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.mask.filters.sieve import sieve
from geoseg_qgis.core.patches.least import Least
from geoseg_qgis.core.vector.image import NONE, ClassImage
from geoseg_qgis.core.vector.labels import label
from geoseg_qgis.core.vector.patches import Patches, find_patches
from geoseg_qgis.core.vector.polygonise import Wish, columns, find, rows
from geoseg_qgis.core.vector.sieve import merge_small

from ..areas.rasters import patches as patchwork
from ..areas.rasters import write_classes
from ..files import wkt, write_raster
from ..mask.filters.masks import filtered
from .images import ArrayRaster, image


@pytest.mark.parametrize("strip", [10**6, 700, 130])
def test_areas_of_patches_add_up_to_those_of_the_classes(tmp_path, strip):
    path = write_classes(tmp_path / "mask.tif", patchwork(90, 130))
    patches = find_patches(ClassImage(ClassRaster(path), strip=strip), True)
    for number, (pixels, area) in class_areas(path).items():
        of_class = patches.classes == number
        assert patches.pixels[of_class].sum() == pixels
        assert patches.areas[of_class].sum() == pytest.approx(area, rel=1e-12)


def test_strips_change_nothing():
    ids = patchwork(60, 50)
    whole, cut = (find_patches(image(ids, rows), True) for rows in (60, 7))
    for name in ("classes", "pixels", "neighbours"):
        assert np.array_equal(getattr(whole, name), getattr(cut, name))


def test_the_confidence_of_a_polygon_is_the_mean_of_its_pixels(tmp_path):
    ids = np.array([[1, 1, 2], [1, 2, 2]], np.uint8)
    percent = np.array([[90, 70, 255], [255, 255, 255]], np.uint8)
    confidence = ClassRaster(write_raster(tmp_path / "confidence.tif", percent[None], nodata=255))
    raster = ClassRaster(write_classes(tmp_path / "mask.tif", ids))
    whole = ClassImage(raster, confidence=confidence)
    found = list(rows(whole, find(whole, Wish()), Wish(), raster.legend))
    assert [name for name, _ in columns(True)][-1] == "confidence"
    assert {values[0]: values[-1] for _, values in found} == {1: 80.0, 2: None}


def merged(ids, least: int) -> np.ndarray:
    """The image after small patches were merged."""
    whole = image(ids)
    patches = merge_small(find_patches(whole, True), Least(least))
    of_pixels = patches.of_strip[0][find_labels(ids)]
    return np.where(patches.classes[of_pixels] == NONE, 255, patches.classes[of_pixels])


def find_labels(ids) -> np.ndarray:
    return label(np.where(np.asarray(ids) == 255, NONE, np.asarray(ids).astype(np.int64))).of


def test_a_small_patch_goes_to_its_largest_neighbour():
    ids = [[1, 1, 1, 1, 2, 2], [1, 1, 1, 3, 2, 2], [1, 1, 1, 1, 2, 2]]
    assert merged(ids, 2).tolist() == [[1, 1, 1, 1, 2, 2]] * 3


def test_what_a_small_patch_kept_apart_becomes_one():
    ids = [[1, 1, 5, 1, 1, 1], [1, 1, 6, 1, 1, 1]]
    whole = image(ids)
    patches = merge_small(find_patches(whole, True), Least(3))
    assert patches.classes.tolist() == [1]
    assert patches.pixels.tolist() == [12]


def test_nodata_is_no_neighbour():
    ids = [[255, 255, 255, 1], [255, 7, 255, 1], [255, 255, 255, 2]]
    assert merged(ids, 2).tolist() == [[255, 255, 255, 1], [255, 7, 255, 1], [255, 255, 255, 1]]


@given(arrays(np.uint8, (9, 9), elements=st.sampled_from([0, 0, 1, 2, 255])), st.integers(2, 12))
def test_no_patch_with_a_neighbour_stays_small_and_no_pixel_is_lost(ids, least):
    before = find_patches(image(ids), True)
    after: Patches = merge_small(before, Least(least))
    real = after.classes != NONE
    assert after.pixels[real].sum() == before.pixels[before.classes != NONE].sum()
    pairs = after.neighbours[real[after.neighbours].all(axis=1)]
    assert (after.pixels[pairs] >= least).all()
    assert (after.classes[pairs[:, 0]] != after.classes[pairs[:, 1]]).all()


@given(arrays(np.uint8, (9, 9), elements=st.sampled_from([0, 0, 1, 2, 254, 255])), st.integers(2, 12))
def test_merged_patches_are_those_of_the_sieved_mask(ids, least):
    """Of a run that sieves its mask, and of polygons whose smallest area is as many pixels: one map."""
    assert (merged(ids, least) == filtered(sieve, ids, Least(least))).all()


def test_small_patches_are_merged_or_left_out_by_pixels_or_by_area():
    ids = [[1, 1, 1, 1], [1, 2, 1, 1], [1, 1, 1, 255], [1, 1, 255, 3]]
    whole = image(ids)
    kept = find(whole, Wish(least=Least(2)))
    assert (kept.merged, kept.dropped) == (1, 1)  # 3 lies alone in nodata
    out = find(whole, Wish(least=Least(2), merge=False))
    assert (out.merged, out.dropped) == (0, 2)
    metric = ClassImage(ArrayRaster(ids, (500000.0, 10.0, 0.0, 4600000.0, 0.0, -10.0), wkt(32633)))
    assert find(metric, Wish(least=Least(area=150.0))).merged == 1
    assert find(metric, Wish(least=Least(area=50.0))).merged == 0


def test_only_wanted_classes_become_polygons():
    whole = image([[1, 1, 2], [3, 2, 2]])
    wish = Wish(classes=frozenset({2, 9}))
    found = find(whole, wish)
    values = [value for _, value in rows(whole, found, wish, Legend({2: "two"}, {}))]
    assert values == [[2, "two", 3, None, None]]  # without a CRS there is no area
