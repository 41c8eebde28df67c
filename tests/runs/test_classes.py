"""What can be wished for of a mask's classes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geoseg_qgis.core.patches.least import Least
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.models.card import CardClass
from geoseg_qgis.runs.classes import check_result, cleaning_of
from geoseg_qgis.runs.request import HECTARES, Beside, ResultWish

from ..core.files import NORTH_UP, wkt
from .conftest import MODEL


def model_of(classes: int):
    made = tuple(CardClass(number, f"class {number}", "#000000") for number in range(classes))
    return replace(MODEL, card=replace(MODEL.card, classes=made))


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (ResultWish(threshold=1.0), "THRESHOLD is 1"),
        (ResultWish(threshold=float("nan")), "THRESHOLD is nan"),
        (ResultWish(positive=-0.1), "POSITIVE is -0.1"),
        (ResultWish(positive=0.3), "has 7"),
        (ResultWish(smallest=-1), "smallest patch is -1"),
        (ResultWish(smallest=float("nan")), "smallest patch is nan"),
        (ResultWish(smallest=float("inf")), "smallest patch is inf"),
    ],
)
def test_what_no_mask_can_have_is_refused(wish, said):
    with pytest.raises(ChoiceError, match=said):
        check_result(wish, MODEL)


def test_uncertain_pixels_need_a_number_that_no_class_has():
    check_result(ResultWish(threshold=0.5), model_of(254))
    check_result(ResultWish(threshold=0.5, keeps_uncertain=False), model_of(255))
    with pytest.raises(ChoiceError, match="up to 254"):
        check_result(ResultWish(threshold=0.5), model_of(255))


def test_scores_of_classes_are_refused_where_there_are_none():
    model = replace(MODEL, card=replace(MODEL.card, task="regression", classes=()))
    check_result(ResultWish(), model, Beside(report="page.html"))
    with pytest.raises(ChoiceError, match="CONFIDENCE"):
        check_result(ResultWish(), model, Beside(confidence="c.tif"))


def test_hectares_are_square_metres_and_need_a_crs():
    wish = ResultWish(majority=3, smallest=0.5, unit=HECTARES)
    cleaning = cleaning_of(wish, Grid(9, 9, NORTH_UP, wkt(32633)))
    assert (cleaning.majority, cleaning.smallest) == (3, Least(area=5000.0))
    with pytest.raises(ChoiceError, match="no CRS to measure them in"):
        cleaning_of(wish, Grid(9, 9, NORTH_UP, ""))
    assert not cleaning_of(ResultWish(unit=HECTARES), Grid(9, 9, NORTH_UP, ""))
