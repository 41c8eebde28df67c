"""What cannot work and is known before an engine starts."""

from __future__ import annotations

from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.errors import ChoiceError, RasterError
from geoseg_qgis.models.catalogue import ResolvedModel
from geoseg_qgis.runs.request import Beside, ResultWish
from geoseg_qgis.texts import mark, tr

_OF_CLASSES = {  # whole clauses: languages differ in where the name stands
    "THRESHOLD": mark("THRESHOLD makes pixels of an improbable class uncertain"),
    "BELOW": mark("BELOW says what becomes of pixels of an improbable class"),
    "POSITIVE": mark("POSITIVE says how probable a class must be"),
    "MAJORITY": mark("MAJORITY gives each pixel the commonest class around it"),
    "SMALLEST": mark("SMALLEST removes small patches of a class"),
    "CONFIDENCE": mark("CONFIDENCE is the probability of each pixel's class"),
    "PROBABILITIES": mark("PROBABILITIES are those of the classes"),
}


def refuse_class_wishes(model: ResolvedModel, wish: ResultWish, beside: Beside | None = None) -> None:
    """Raise ChoiceError where a model that measures is asked for what only classes have."""
    if not model.card.measures:
        return
    beside = beside or Beside()
    asked = {
        "THRESHOLD": wish.threshold,
        "BELOW": not wish.keeps_uncertain,
        "POSITIVE": wish.positive,
        "MAJORITY": wish.majority,
        "SMALLEST": wish.smallest,
        "CONFIDENCE": beside.confidence,
        "PROBABILITIES": beside.probabilities,
    }
    for name, value in asked.items():
        if value:
            quantity = model.card.quantity.name if model.card.quantity else tr("a quantity")
            raise ChoiceError(
                "{wish}; the model {model} measures {quantity} and has no classes.",
                "Leave {name} as it is by default.",
                wish=tr(_OF_CLASSES[name]),
                model=model.card.id,
                quantity=quantity,
                name=name,
            )


def refuse_unknown_place(model: ResolvedModel, stack: BandStack) -> None:
    """Raise RasterError where a model wants a location and the raster has none."""
    if model.checked.config.location and stack.grid.centre_location() is None:
        raise RasterError(
            "The model {model} wants to know where on Earth the raster lies, and it has no CRS.",
            "Assign the right one first (Raster > Projections > Assign Projection).",
            model=model.card.id,
        )
