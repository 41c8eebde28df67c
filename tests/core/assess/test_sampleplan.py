"""How many samples, and where: the worked example of Olofsson et al. (2014), and what must hold of any plan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoseg_qgis.core.assess.sampleplan import (
    ALLOCATIONS,
    EQUAL,
    PROPORTIONAL,
    RARE_FIRST,
    allocate,
    sample_size,
)
from geoseg_qgis.errors import ChoiceError

WEIGHTS = [0.02, 0.015, 0.32, 0.645]  # deforestation, forest gain, stable forest, stable non-forest


def test_the_size_of_the_papers_example():
    assert sample_size(WEIGHTS, [0.70, 0.60, 0.90, 0.95], 0.01) == 641


def test_the_allocations_of_the_papers_example():
    assert allocate(641, WEIGHTS, PROPORTIONAL) == [13, 10, 205, 413]
    assert allocate(640, WEIGHTS, EQUAL) == [160] * 4
    # the paper rounds to 75, 75, 165 and 325
    assert allocate(641, WEIGHTS, RARE_FIRST, 75) == [75, 75, 163, 328]


def test_a_class_that_becomes_rare_by_what_others_take_gets_the_minimum_too():
    assert allocate(100, [0.01, 0.22, 0.77], RARE_FIRST, 22) == [22, 22, 56]


def test_impossible_wishes_are_refused():
    with pytest.raises(ChoiceError, match="do not give 4 classes 75 each"):
        allocate(200, WEIGHTS, RARE_FIRST, 75)
    with pytest.raises(ChoiceError, match="target standard error"):
        sample_size(WEIGHTS, [0.9] * 4, 0)


@given(
    st.integers(2, 3000),
    st.lists(st.floats(1e-6, 1), min_size=1, max_size=12),
    st.sampled_from(ALLOCATIONS),
    st.integers(0, 100),
)
def test_shares_add_up_and_no_class_gets_less_than_two(total, weights, how, minimum):
    least = max(minimum, 2) if how == RARE_FIRST else 2
    if how == RARE_FIRST and least * len(weights) > total:
        return
    shares = allocate(total, weights, how, minimum)
    assert sum(shares) == max(total, 2 * len(weights))
    assert min(shares) >= least


def test_the_largest_remainders_get_what_is_left():
    assert allocate(10, [0.25, 0.32, 0.43], PROPORTIONAL) == [3, 3, 4]
    assert allocate(20, [0.33, 0.335, 0.335], PROPORTIONAL) == [6, 7, 7]


def test_a_rare_class_gets_fifty_unless_said_otherwise():
    assert allocate(500, [0.98, 0.02], RARE_FIRST) == [450, 50]


def test_a_target_of_one_is_none():
    with pytest.raises(ChoiceError, match="target standard error is 1"):
        sample_size(WEIGHTS, [0.9] * 4, 1)


def test_every_class_gets_two_where_less_were_asked_for():
    assert allocate(3, [0.25] * 4, EQUAL) == [2] * 4
