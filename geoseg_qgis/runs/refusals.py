"""What cannot work and is known before an engine starts."""

from __future__ import annotations

from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.errors import ChoiceError, RasterError
from geoseg_qgis.models.catalogue import ResolvedModel
from geoseg_qgis.runs.request import Beside, ResultWish

_OF_CLASSES = {
    "THRESHOLD": "makes pixels of an improbable class uncertain",
    "BELOW": "says what becomes of pixels of an improbable class",
    "POSITIVE": "says how probable a class must be",
    "MAJORITY": "gives each pixel the commonest class around it",
    "SMALLEST": "removes small patches of a class",
    "CONFIDENCE": "is the probability of each pixel's class",
    "PROBABILITIES": "are those of the classes",
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
            what = model.card.quantity.name if model.card.quantity else "a quantity"
            raise ChoiceError(
                "{name} {of_classes}; the model {id} measures {what} and has no classes.",
                "Leave {name} as it is by default.",
                name=name,
                of_classes=_OF_CLASSES[name],
                id=model.card.id,
                what=what,
            )


def refuse_unknown_place(model: ResolvedModel, stack: BandStack) -> None:
    """Raise RasterError where a model wants a location and the raster has none."""
    if model.checked.config.location and stack.grid.centre_location() is None:
        raise RasterError(
            "The model {id} wants to know where on Earth the raster lies, and it has no CRS.",
            "Assign the right one first (Raster > Projections > Assign Projection).",
            id=model.card.id,
        )
