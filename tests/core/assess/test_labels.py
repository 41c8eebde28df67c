"""What a reference calls its classes finds the map's classes, or is named."""

from __future__ import annotations

import pytest

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.assess.labels import LEFT_OUT, Labels
from geoseg_qgis.errors import ChoiceError

LEGEND = Legend({0: "Water", 3: "crop land"}, {})
NUMBERS = (0, 7)  # 7 occurs and has no name


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("water", 0),
        (" WATER ", 0),
        ("Crop  Land", 3),
        (3, 3),
        (3.0, 3),
        ("3", 3),
        (7, 7),
        (True, LEFT_OUT),
        (None, LEFT_OUT),
        ("  ", LEFT_OUT),
        (float("nan"), LEFT_OUT),
    ],
)
def test_names_and_numbers_find_classes(label, expected):
    assert Labels(LEGEND, NUMBERS).find(label) == expected


def test_what_matches_nothing_is_named_with_what_there_is():
    labels = Labels(LEGEND, NUMBERS)
    for label, count in (("cloud", 2), (5, 1), ("cloud", 1), (None, 4), (2.5, 1)):
        assert labels.find(label, count) == LEFT_OUT
    with pytest.raises(ChoiceError, match=r"cloud \(3×\), 5 \(1×\), 2.5 .*0 Water, 3 crop land, 7.*'cloud='"):
        labels.check()


def test_all_found_is_no_error():
    labels = Labels(LEGEND, NUMBERS)
    labels.find("water")
    labels.check()


def test_the_analyst_says_what_labels_mean():
    labels = Labels(LEGEND, NUMBERS, "80=water; 40 = Crop land;cloud=; 41=7")
    assert [labels.find(label) for label in (80, "40", "CLOUD", 41, "water")] == [0, 3, LEFT_OUT, 7, 0]
    labels.check()


def test_all_that_is_not_found_can_be_left_out():
    labels = Labels(LEGEND, NUMBERS, "*=; lake=water")
    assert [labels.find(label) for label in ("ice", 99, "lake", "Water")] == [LEFT_OUT, LEFT_OUT, 0, 0]
    labels.check()


@pytest.mark.parametrize(
    ("said", "match"), [("water", "is no entry"), ("=3", "is no entry"), ("8=sea", "names no class")]
)
def test_an_entry_that_means_nothing_is_refused(said, match):
    with pytest.raises(ChoiceError, match=match):
        Labels(LEGEND, NUMBERS, said)


def test_a_map_without_names_takes_any_class_number():
    labels = Labels(Legend({}, {}), (1,))
    assert [labels.find(label) for label in (1, 9, 255)] == [1, 9, 255]
    assert labels.find(256) == LEFT_OUT and "256" in labels.unknown


def test_a_reference_with_names_of_its_own_is_matched_by_them():
    labels = Labels(LEGEND, NUMBERS, "wheat=crop land", {10: "water", 0: "sea", 20: "Wheat"})
    assert labels.find(10) == 0
    assert labels.find(20) == 3
    assert labels.find(0) == LEFT_OUT  # it says "sea": that the map calls its class 0 water means nothing
    assert list(labels.unknown) == ["sea"]
    assert (
        Labels(Legend({}, {}), (), "", {2: "sea"}).find(2) == 2
    )  # a map without names has nothing but numbers


def test_two_classes_of_one_name_are_told_apart_by_number_only():
    labels = Labels(Legend({1: "crop", 2: "Crop"}, {}))
    assert labels.find("crop") == LEFT_OUT and labels.unknown
    assert labels.find(2) == 2


def test_a_name_of_two_classes_is_said_to_be_one():
    twice = Legend({0: "Water", 3: "Field", 4: "field"}, {})
    with pytest.raises(
        ChoiceError, match=r"several classes .*Use the number of one: 0 Water, 3 Field, 4 field"
    ):
        Labels(twice, (), "8=FIELD")
    assert Labels(twice, (), "8=4").find(8) == 4
