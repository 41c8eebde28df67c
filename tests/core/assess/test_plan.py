"""How many points each class gets, from what the analyst wants and expects."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.assess.plan import Wish, expected_accuracies, shares
from geoseg_qgis.core.assess.sampleplan import EQUAL, PROPORTIONAL, RARE_FIRST
from geoseg_qgis.errors import ChoiceError

LEGEND = Legend({0: "water", 3: "crop land"}, {})
IDS = [0, 3]
ROWS = SimpleNamespace(sizes={0: 1.0, 3: 9.0}, pixels={0: 100, 3: 900})
"""A tenth is water."""
WISH = Wish(0, 0.05, "0.8", PROPORTIONAL, 0, 0.0, 1)
"""0.8 · 0.2 / 0.05² = 64 points."""


def test_as_many_points_as_the_standard_error_needs():
    assert shares(WISH, ROWS, LEGEND) == {0: 6, 3: 58}
    assert shares(replace(WISH, points=20), ROWS, LEGEND) == {0: 2, 3: 18}


def test_rare_classes_that_come_first_may_need_more_points():
    assert shares(replace(WISH, how=RARE_FIRST, minimum=50), ROWS, LEGEND) == {0: 50, 3: 50}
    assert shares(replace(WISH, how=RARE_FIRST, minimum=10), ROWS, LEGEND) == {0: 10, 3: 54}
    assert shares(replace(WISH, how=EQUAL, minimum=50), ROWS, LEGEND) == {0: 32, 3: 32}


def test_a_class_gives_no_more_points_than_it_has_pixels():
    assert shares(replace(WISH, points=400, how=EQUAL), ROWS, LEGEND) == {0: 100, 3: 200}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0.85", [0.85, 0.85]),
        ("1", [1.0, 1.0]),
        ("*=0.5", [0.5, 0.5]),
        ("water=0.9; *=0.5", [0.9, 0.5]),
        ("water=0.9; 3=0.5;", [0.9, 0.5]),
    ],
)
def test_accuracies_for_all_or_for_each(text, expected):
    assert expected_accuracies(text, IDS, LEGEND) == expected


@pytest.mark.parametrize("text", ["0", "-0.1", "1.01", "95", "=0.9", " = 0.9", "much", "water=", "nan"])
def test_what_is_no_accuracy_is_named(text):
    with pytest.raises(ChoiceError, match=f"'{text.strip()}' is no accuracy"):
        expected_accuracies(text, IDS, LEGEND)


def test_a_class_that_nothing_is_said_of_is_named():
    with pytest.raises(ChoiceError, match="nothing of: crop land"):
        expected_accuracies("water=0.9", IDS, LEGEND)
