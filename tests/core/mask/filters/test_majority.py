from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geoseg_qgis.core.mask.filters import maskio
from geoseg_qgis.core.mask.filters.majority import majority
from geoseg_qgis.errors import ChoiceError

from .masks import NODATA, dataset_of, filtered, small_masks


def by_definition(ids: np.ndarray, size: int) -> np.ndarray:
    """One pixel after the other, as the docstring says it."""
    reach, result = size // 2, ids.copy()
    for row, col in np.argwhere(ids != NODATA):
        window = ids[max(0, row - reach) : row + reach + 1, max(0, col - reach) : col + reach + 1]
        votes = np.bincount(window[window != NODATA], minlength=256)
        tied = np.flatnonzero(votes == votes.max())
        result[row, col] = ids[row, col] if ids[row, col] in tied else tied.min()
    return result


@given(small_masks, st.sampled_from([3, 5, 15]))
def test_every_pixel_gets_the_commonest_class_around_it(ids, size):
    assert (filtered(majority, ids, size) == by_definition(ids, size)).all()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(small_masks, st.integers(1, 5), st.integers(1, 5))
def test_the_result_does_not_depend_on_how_the_mask_is_cut(monkeypatch, ids, width, height):
    with monkeypatch.context() as patched:
        patched.setattr(maskio, "_CELL", (width, height))
        cut = filtered(majority, ids, 3)
    assert (cut == by_definition(ids, 3)).all()


def test_a_tie_leaves_the_pixel_its_own_class_or_the_lowest_number():
    own = [[2, 2, 2], [2, 5, 5], [5, 5, NODATA]]
    assert filtered(majority, own, 3)[1, 1] == 5, "four votes for each: it stays what it is"
    other = [[4, 4, 4], [7, 9, 7], [7, NODATA, NODATA]]
    assert filtered(majority, other, 3)[1, 1] == 4, "three votes for 4 and for 7, one for its own"


def test_nodata_neither_votes_nor_changes():
    ids = np.full((5, 5), NODATA, np.uint8)
    ids[2, 2] = 3
    assert (filtered(majority, ids, 15) == ids).all()


@pytest.mark.parametrize("size", [0, 1, 4, 17, -3])
def test_other_windows_than_odd_ones_from_3_to_15_are_refused(size):
    with pytest.raises(ChoiceError, match=f"is {size} pixels"):
        filtered(majority, np.zeros((2, 2)), size)


def test_a_mask_is_not_filtered_into_itself():
    mask = dataset_of(np.zeros((2, 2), np.uint8))
    with pytest.raises(ValueError, match="same time"):
        list(majority(mask, mask, 3))
