"""The classes of a mask: those of the model, and what becomes of pixels that are uncertain."""

from __future__ import annotations

import math

from geoseg_qgis.core.areas.pixels import measured_areas
from geoseg_qgis.core.mask.filters.cleaning import Cleaning
from geoseg_qgis.core.mask.statistics import NODATA
from geoseg_qgis.core.mask.style import ClassStyle
from geoseg_qgis.core.patches.least import Least
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.run.jobs import Decision
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.models.catalogue import ResolvedModel
from geoseg_qgis.runs.refusals import refuse_class_wishes
from geoseg_qgis.runs.request import HECTARES, Beside, ResultWish, SegmentRequest

UNCERTAIN = "uncertain"
_GREY = "#9e9e9e"


def check_result(wish: ResultWish, model: ResolvedModel, beside: Beside | None = None) -> None:
    """Raise ChoiceError where a model cannot give what is wished for, in the mask or beside it."""
    refuse_class_wishes(model, wish, beside)
    for name, share in (("THRESHOLD", wish.threshold), ("POSITIVE", wish.positive)):
        if not 0 <= share < 1:
            raise ChoiceError(
                "{name} is {share:.4g}.", "Choose a share from 0 to less than 1.", name=name, share=share
            )
    if wish.positive and len(model.card.classes) != 2:
        raise ChoiceError(
            "POSITIVE is for models of two classes; {model} has {count}.",
            "Leave it empty; THRESHOLD makes uncertain pixels of any model a class of their own.",
            model=model.card.id,
            count=len(model.card.classes),
        )
    if wish.threshold and wish.keeps_uncertain and _number_of_uncertain(model) >= NODATA:
        raise ChoiceError(
            "The classes of {model} take all numbers up to {most}: uncertain pixels can have "
            "no class of their own.",
            "Let THRESHOLD make them nodata instead (BELOW, --drop-uncertain).",
            model=model.card.id,
            most=NODATA - 1,
        )
    if not 0 <= wish.smallest < math.inf:
        raise ChoiceError("The smallest patch is {smallest:g}.", "Choose 0 or more.", smallest=wish.smallest)
    Cleaning(wish.majority)


def mask_classes(request: SegmentRequest) -> tuple[ClassStyle, ...]:
    """Return the classes that a run's mask may hold, in the order of the legend; none of what is measured."""
    classes = tuple(ClassStyle(c.id, c.name, c.color, c.visible) for c in request.model.card.classes)
    wish = request.result
    if not (wish.threshold and wish.keeps_uncertain):
        return classes
    return (*classes, ClassStyle(_number_of_uncertain(request.model), UNCERTAIN, _GREY))


def decision_of(request: SegmentRequest) -> Decision:
    """Return what makes a class of probabilities."""
    wish, classes = request.result, mask_classes(request)
    below = classes[-1].id if wish.threshold and wish.keeps_uncertain else NODATA
    return Decision(wish.threshold, below, wish.positive)


def _number_of_uncertain(model: ResolvedModel) -> int:
    return 1 + max(one.id for one in model.card.classes)


def cleaning_of(wish: ResultWish, grid: Grid) -> Cleaning:
    """Return how a mask is cleaned.

    Raises:
        ChoiceError: the smallest patch is in hectares, and the grid measures none.
    """
    if wish.unit != HECTARES:
        return Cleaning(wish.majority, Least(pixels=round(wish.smallest)))
    if wish.smallest and measured_areas(grid) is None:
        raise ChoiceError(
            "The smallest patch is given in hectares, but the mask has no CRS to measure them in.",
            "Give it in pixels, or run on a grid with a CRS.",
        )
    return Cleaning(wish.majority, Least(area=wish.smallest * 1e4))
