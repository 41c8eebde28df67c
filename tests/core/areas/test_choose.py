"""Classes by numbers and names."""

from __future__ import annotations

import pytest

from geoseg_qgis.core.areas.choose import chosen_classes
from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.errors import ChoiceError

LEGEND = Legend({0: "Water", 1: "Forest, dense", 2: "Bare ground", 5: "water"}, {})


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", None),
        ("  ", None),
        ("1", {1}),
        ("1, 2;-3", {1, 2, -3}),
        ("bare GROUND, 7", {2, 7}),
        ("WATER", {0, 5}),  # two classes of one name
        ("Forest, dense", {1}),
        (",", set()),
    ],
)
def test_numbers_and_names_are_classes(text, numbers):
    assert chosen_classes(text, LEGEND, "CLASSES") == (numbers if numbers is None else frozenset(numbers))


def test_an_unknown_name_is_an_error_that_lists_the_known_ones():
    with pytest.raises(
        ChoiceError, match=r"CLASSES: the mask has no class Lava\. Choose from: Water, Forest"
    ):
        chosen_classes("Water, Lava", LEGEND, "CLASSES")
    with pytest.raises(ChoiceError, match="only numbers"):
        chosen_classes("Water", Legend({}, {}), "CLASSES")
