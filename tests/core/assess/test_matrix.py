"""The measures of an error matrix, held against published matrices."""

from __future__ import annotations

import numpy as np
import pytest

from geoseg_qgis.core.assess.matrix import ErrorMatrix, mean

# Congalton (1991), Remote Sensing of Environment 37, 35-46, table 1: deciduous, conifer, agriculture, shrub.
CONGALTON = [[65, 4, 22, 24], [6, 81, 5, 8], [0, 11, 85, 19], [4, 7, 3, 90]]
# Land cover 1986 of the Upper San Pedro, in: Remote Sensing and GIS Accuracy Assessment (2004), table 9.4;
# it gives an overall accuracy of 68 % and kappa 0.61.
SAN_PEDRO = [
    [19, 1, 0, 0, 0, 0, 0, 0, 0],
    [3, 35, 0, 1, 0, 0, 0, 0, 0],
    [0, 0, 17, 3, 19, 0, 1, 0, 2],
    [0, 0, 12, 77, 12, 0, 1, 0, 2],
    [0, 0, 8, 13, 74, 0, 0, 0, 0],
    [0, 0, 0, 1, 1, 19, 2, 0, 0],
    [0, 0, 1, 4, 3, 2, 9, 1, 0],
    [0, 0, 0, 5, 3, 0, 0, 13, 0],
    [0, 0, 3, 10, 7, 0, 0, 0, 0],
]


def matrix(counts) -> ErrorMatrix:
    return ErrorMatrix(tuple(range(len(counts))), np.array(counts, np.int64))


def test_congaltons_example():
    found = matrix(CONGALTON)
    assert found.total == 434
    assert round(found.overall, 2) == 0.74
    assert found.users.round(2).tolist() == [0.57, 0.81, 0.74, 0.87]
    assert found.producers.round(2).tolist() == [0.87, 0.79, 0.74, 0.64]
    assert round(found.kappa, 2) == 0.65


def test_the_san_pedro_matrix():
    found = matrix(SAN_PEDRO)
    assert found.total == 384
    assert (found.users * 100).round().tolist() == [95, 90, 40, 74, 78, 83, 45, 62, 0]
    assert (found.producers * 100).round().tolist() == [86, 97, 41, 68, 62, 90, 69, 93, 0]
    assert round(found.overall, 2) == 0.68
    assert round(found.kappa, 2) == 0.61


def test_f1_and_iou_by_hand():
    found = matrix([[6, 2], [1, 1]])
    assert found.f1.tolist() == [12 / 15, 2 / 5]
    assert found.iou.tolist() == [6 / 9, 1 / 4]
    assert found.iou == pytest.approx(found.f1 / (2 - found.f1))


def test_rows_are_the_map_and_columns_the_reference():
    found = ErrorMatrix.of({(5, 2): 3, (2, 2): 1, (7, 7): 0})
    assert found.ids == (2, 5)
    assert found.counts.tolist() == [[1, 0], [3, 0]]
    assert found.users.tolist() == [1.0, 0.0]
    assert found.producers[0] == 0.25
    assert np.isnan(found.producers[1])


def test_what_cannot_be_said_is_nan_and_not_counted_in_the_mean():
    empty = ErrorMatrix.of({})
    assert np.isnan(empty.overall) and np.isnan(empty.kappa)
    one = ErrorMatrix.of({(1, 1): 9})
    assert one.overall == 1 and np.isnan(one.kappa)
    assert mean(np.array([0.5, np.nan, 1.0])) == 0.75
    assert np.isnan(mean(np.array([np.nan])))


def test_counts_of_a_large_raster_do_not_overflow():
    many = 4_000_000_000
    found = matrix([[many, many], [0, many]])
    assert found.kappa == pytest.approx(0.4)
