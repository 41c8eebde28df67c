"""Transitions between two masks: classes by name, grids by nearest neighbour."""

from __future__ import annotations

import numpy as np
import pytest

from geoseg_qgis.core.areas.change import MaskPair
from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.matching import looked_up, match_classes
from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.areas.ongrid import ClassesOnGrid, ValuesOnGrid
from geoseg_qgis.core.areas.pixels import pixel_areas
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import Cancelled, RasterError

from ..files import write_raster
from .rasters import patches, write_classes

TURNED_ROUND = (503000.0, -10.0, 0.0, 4595000.0, 0.0, 10.0)


@pytest.fixture
def masks(tmp_path):
    """Two masks with ragged classes, and their ids."""
    before, after = patches(500, 300, seed=1), patches(500, 300, seed=2)
    paths = [write_classes(tmp_path / name, ids) for name, ids in (("a.tif", before), ("b.tif", after))]
    return [ClassRaster(path) for path in paths], before, after


def test_each_transition_has_its_pixels_and_area(masks):
    rasters, before, after = masks
    found = MaskPair(*rasters).transitions()
    areas = pixel_areas(rasters[0].grid).of(Window(0, 0, 300, 500))
    assert [entry.name for entry in found.matched.classes] == ["0", "1", "2", "3"]
    for i in range(4):
        for j in range(4):
            here = (before == i) & (after == j)
            assert found.pixels[i, j] == here.sum()
            assert found.areas[i, j] == pytest.approx(areas[here].sum(), rel=1e-12)
    assert found.uncompared == ((before == 255) != (after == 255)).sum()
    kept = (before == after) & (before != 255)
    assert found.kept == (kept.sum(), pytest.approx(areas[kept].sum()))


def test_the_map_has_a_number_for_each_transition(masks):
    rasters, before, after = masks
    pair = MaskPair(*rasters)
    found = pair.transitions()
    codes = {change: number for number, change in enumerate(found.changes[1:], 1)}
    [(window, numbers)] = list(pair.coded(found.matched, codes, 99))
    assert (window.width, window.height) == (300, 500)
    known = (before != 255) & (after != 255)
    assert (numbers[~known] == 255).all()
    assert (numbers[known & (before == after)] == 0).all()
    for i, j in found.changes:
        assert (numbers[(before == i) & (after == j)] == codes.get((i, j), 99)).all()


def test_a_mask_on_another_grid_is_read_by_nearest_neighbour(masks, tmp_path):
    rasters, _, after = masks
    turned = write_classes(tmp_path / "c.tif", after[::-1, ::-1], geotransform=TURNED_ROUND)
    pair = MaskPair(rasters[0], ClassRaster(turned))
    assert pair.warped
    assert np.array_equal(pair.transitions().pixels, MaskPair(*rasters).transitions().pixels)
    coarse = write_classes(
        tmp_path / "d.tif", after[::2, ::2], geotransform=(500000.0, 20.0, 0, 4600000.0, 0, -20.0)
    )
    on_grid = ClassesOnGrid(ClassRaster(coarse), rasters[0].grid)
    ids, valid = on_grid.read(Window(10, 20, 40, 30))
    expected = after[::2, ::2].repeat(2, 0).repeat(2, 1)[20:50, 10:50]
    assert np.array_equal(np.where(valid, ids, 255), expected)


def test_masks_that_do_not_meet_are_said(masks, tmp_path):
    rasters, _, after = masks
    far = write_classes(tmp_path / "far.tif", after, geotransform=(900000.0, 10.0, 0, 4600000.0, 0, -10.0))
    with pytest.raises(RasterError, match="shares no pixel"):
        MaskPair(rasters[0], ClassRaster(far))


def test_cancel_ends_counting_and_mapping(masks):
    rasters, _, _ = masks
    pair = MaskPair(*rasters)
    with pytest.raises(Cancelled):
        pair.transitions(lambda share: False)
    with pytest.raises(Cancelled):
        list(pair.coded(pair.transitions().matched, {}, 99, lambda share: False))


def test_classes_are_matched_by_name_and_without_names_by_number():
    first = Legend({0: "Water", 1: "Forest"}, {0: "#0000ff"})
    second = Legend({3: "WATER", 1: "Bare"}, {3: "#00ffff"})
    matched = match_classes([0, 1, 9], [1, 3, 9], first, second)
    assert [entry.name for entry in matched.classes] == ["Water", "Forest", "9", "Bare"]
    assert (matched.before, matched.after) == ({0: 0, 1: 1, 9: 2}, {1: 3, 3: 0, 9: 2})
    assert list(matched.notes()) == ["Water has the number 0 in the first mask and 3 in the second."]
    assert matched.classes[0].colour == "#0000ff"


def test_a_mask_without_names_takes_those_of_the_other():
    matched = match_classes([0, 1], [0, 1], Legend({0: "Water", 1: "Forest"}, {}), Legend({}, {}))
    assert [entry.name for entry in matched.classes] == ["Water", "Forest"]
    assert list(matched.notes()) == []


def test_places_are_looked_up_for_any_numbers():
    ids = np.array([[-5, 100000], [7, -5]])
    assert looked_up(ids, {-5: 2, 7: 0, 100000: 1}).tolist() == [[2, 1], [0, 2]]


def test_large_and_negative_class_numbers_are_compared_too(tmp_path):
    one = write_classes(tmp_path / "a.tif", np.array([[-5, 100000, 7]], np.int32))
    other = write_classes(tmp_path / "b.tif", np.array([[-5, 7, 7]], np.int32))
    found = MaskPair(ClassRaster(one), ClassRaster(other)).transitions()
    assert [entry.name for entry in found.matched.classes] == ["-5", "7", "100000"]
    assert found.pairs == [(0, 0), (1, 1), (2, 1)]


def test_a_raster_of_measurements_is_refused_before_memory_grows_with_the_square_of_its_values(tmp_path):
    few = write_classes(tmp_path / "a.tif", np.zeros((1, 1001), np.int32))
    many = write_classes(tmp_path / "b.tif", np.arange(1001, dtype=np.int32)[None] * 70, nodata=None)
    classes = write_classes(tmp_path / "c.tif", np.arange(1001, dtype=np.int32)[None] % 1000, nodata=None)
    for pair in ((few, many), (many, few)):
        with pytest.raises(RasterError, match=r"b\.tif holds more than 1000 different values"):
            MaskPair(*map(ClassRaster, pair)).transitions()
    assert len(MaskPair(ClassRaster(few), ClassRaster(classes)).transitions().pairs) == 1000


def test_measurements_are_read_on_a_grid_too(tmp_path, masks):
    rasters, _, _ = masks
    percent = np.arange(100, dtype=np.uint8).reshape(1, 10, 10)
    same = write_raster(tmp_path / "same.tif", percent, nodata=99)
    reader = ValuesOnGrid(same, ClassRaster(same).grid)
    values, valid = reader.read(Window(8, 9, 2, 1))
    assert (reader.warped, values.tolist(), valid.tolist()) == (False, [[98, 99]], [[True, False]])
    other = ValuesOnGrid(same, rasters[0].grid)
    values, valid = other.read(Window(8, 9, 4, 1))
    assert (other.warped, valid.tolist()) == (True, [[True, False, False, False]])
    assert values[0, 0] == 98


def test_the_share_that_is_done_grows_to_all_of_it(tmp_path):
    raster = ClassRaster(write_classes(tmp_path / "a.tif", patches(1100, 2100)))
    heard: list[float] = []
    MaskPair(raster, raster).transitions(lambda share: not heard.append(share))
    assert heard == sorted(heard) and heard[0] > 0 and heard[-1] == 1
