"""How large a patch must be."""

from __future__ import annotations

import math

import numpy as np
import pytest

from geoseg_qgis.core.patches.least import ANY, Least
from geoseg_qgis.errors import ChoiceError


def test_what_has_just_enough_stays():
    pixels, areas = np.array([4, 5, 6]), np.array([0.4, 0.6, 0.5])
    assert Least(5).too_small(pixels, None).tolist() == [True, False, False]
    assert Least(area=0.5).too_small(pixels, areas).tolist() == [True, False, False]
    assert Least(6, 0.5).too_small(pixels, areas).tolist() == [True, True, False]


@pytest.mark.parametrize("given", [{"pixels": -1}, {"pixels": math.nan}, {"pixels": math.inf}])
def test_a_number_of_pixels_that_is_none_is_refused(given):
    with pytest.raises(ChoiceError, match=r"The smallest patch has (-1|nan|inf) pixels"):
        Least(**given)


@pytest.mark.parametrize("area", [-5000.0, math.nan, math.inf])
def test_an_area_that_is_none_is_refused_in_the_unit_it_is_chosen_in(area):
    with pytest.raises(ChoiceError, match=rf"The smallest patch has ({area / 1e4:g}) ha"):
        Least(area=area)


def test_one_pixel_and_nothing_ask_for_nothing_and_half_a_square_metre_does():
    assert not ANY and not Least(1)
    assert Least(2) and Least(area=0.5)


def test_it_is_told_in_the_unit_it_is_chosen_in():
    assert (str(Least(area=5000.0)), str(Least(1200))) == ("0.5 ha", "1,200 pixels")
