"""What a sample says of a whole map, and what is said where it says little."""

from __future__ import annotations

import numpy as np
import pytest

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.assess.classrows import ClassRows
from geoseg_qgis.core.assess.samples import Samples, whole_map

from .test_estimate import GOOD_PRACTICES, MAPPED

LEGEND = Legend({0: "water", 1: "forest", 2: "snow"}, {})


def strata(*pixels: int, metric: bool = True) -> ClassRows:
    """A map of 30 m pixels."""
    rows = {number: np.array([count], np.uint32) for number, count in enumerate(pixels)}
    return ClassRows(rows, {number: count * 900.0 for number, count in enumerate(pixels)} if metric else None)


def samples(*rows: tuple[int, int, int], pixels=None) -> Samples:
    """Samples of (stratum, map class, reference class), each in a pixel of its own."""
    found = np.array(rows)
    pixels = [(number, 0) for number in range(len(rows))] if pixels is None else pixels
    return Samples(found[:, 1], found[:, 2], found[:, 0], np.array(pixels))


def test_the_papers_example_from_single_samples():
    rows = [
        (i, i, j) for i, row in enumerate(GOOD_PRACTICES) for j, count in enumerate(row) for _ in range(count)
    ]
    found = whole_map(samples(*rows), range(4), strata(*MAPPED), LEGEND)
    assert found.notes == () and found.metric
    assert found.size == pytest.approx(9e9)  # 10 million pixels of 30 m
    deforested = found.estimate.areas.of(0)
    assert [round(part * found.size / 1e4) for part in deforested] == [21158, 6158]


def test_classes_without_samples_are_left_out_and_named():
    found = whole_map(samples((0, 0, 0), (0, 0, 1), (1, 1, 1)), (0, 1), strata(50, 40, 10), LEGEND)
    assert found.size == 50 * 900
    assert found.estimate.overall.value == 0.5
    assert found.notes[0].startswith("Less than two samples lie in: forest, snow. These classes (50.00% of")


def test_a_class_of_one_pixel_that_was_looked_at_is_enough():
    found = whole_map(samples((0, 0, 0), (0, 0, 0), (1, 1, 0)), (0, 1), strata(50, 1), LEGEND)
    assert found.notes == ()
    assert found.estimate.overall.value == pytest.approx(50 / 51)
    assert found.estimate.overall.error == 0


def test_the_same_pixel_twice_is_not_the_whole_class():
    twice = samples((0, 0, 0), (0, 0, 1), pixels=[(5, 0), (5, 0)])
    assert twice.doubles() == 1
    assert whole_map(twice, (0, 1), strata(2), LEGEND).estimate.overall.error > 0
    both = samples((0, 0, 0), (0, 0, 1))
    assert whole_map(both, (0, 1), strata(2), LEGEND).estimate.overall.error == 0


def test_nothing_to_estimate_from():
    found = whole_map(samples((0, 0, 0)), (0,), strata(50), LEGEND)
    assert found.estimate is None
    assert "No class of the map has two samples" in found.notes[0]


def test_without_a_crs_areas_are_pixels():
    found = whole_map(samples((0, 0, 0), (0, 0, 0)), (0,), strata(50, metric=False), LEGEND)
    assert (found.metric, found.size) == (False, 50)


def test_strata_of_another_map():
    """Stratum 5 is no class of the map; its samples count by its area."""
    rows = ClassRows({5: np.array([90], np.uint32), 6: np.array([10], np.uint32)}, None)
    found = whole_map(samples((5, 0, 0), (5, 1, 1), (6, 0, 1), (6, 0, 1)), (0, 1), rows, LEGEND)
    assert found.estimate.overall.value == pytest.approx(0.9)
    assert found.estimate.users.value == pytest.approx([0.45 / 0.55, 1.0])


def test_nothing_is_known_of_a_map_without_samples():
    found = whole_map(samples((0, 0, 0)), (0,), strata(50), LEGEND)
    assert (found.estimate, found.size) == (None, 0)
    none = Samples(*(np.empty(0, int) for _ in range(3)), np.empty((0, 2), int))
    assert none.doubles() == 0
