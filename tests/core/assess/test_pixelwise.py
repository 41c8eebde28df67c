"""A reference raster against a mask: what is counted, and what is left out with its reason."""

from __future__ import annotations

from collections import Counter
from types import SimpleNamespace

import pytest

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.assess.compare import Pairs
from geoseg_qgis.core.assess.pixelwise import assess_pixels, raster_note
from geoseg_qgis.errors import ChoiceError

MAP = SimpleNamespace(legend=Legend({0: "water", 1: "forest"}, {}))


def pairs(counts: dict, reference_only: int = 0, classified: int = 1000) -> Pairs:
    return Pairs(Counter(counts), classified, reference_only)


def test_values_with_the_name_of_a_class_are_that_class():
    counted = pairs({(0, 5): 7, (1, 5): 2, (1, 6): 4, (0, 8): 1})
    found = assess_pixels(MAP, counted, "", {5: "Water", 6: "Forest", 8: "water"})
    assert found.matrix.counts.tolist() == [[8, 0], [2, 4]]
    assert found.left_out == ()


def test_what_is_left_out_is_counted_with_its_reason():
    texts = {1: "water", 2: "", 3: None}
    found = assess_pixels(MAP, pairs({(0, 1): 7, (1, 2): 2, (1, 3): 3}, reference_only=9), "", None, texts)
    assert found.left_out == (("without a label", 5), ("on pixels without a class", 9))
    assert found.matrix.counts.sum() == 7


def test_nothing_in_common_is_an_error():
    with pytest.raises(ChoiceError, match="No pixel has a class in both"):
        assess_pixels(MAP, pairs({}, reference_only=9), "", None)


def test_a_reference_of_the_whole_mask_estimates_nothing():
    assert "covers the whole mask" in raster_note(pairs({(0, 0): 999_500}, classified=10**6))
    assert "covers 99.9% of the mask" in raster_note(pairs({(0, 0): 999}, classified=1000))
