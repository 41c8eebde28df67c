"""What cannot work and is known before an engine starts."""

from __future__ import annotations

from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.errors import ModelError, RasterError
from geoseg_qgis.models.catalogue import ResolvedModel


def refuse_several_dates(model: ResolvedModel) -> None:
    """Raise ModelError for a model that wants several dates."""
    config = model.checked.config
    if config.frames > 1 or config.time:
        raise ModelError(
            f"The model {model.card.id} looks at several dates at once, which is not possible yet.",
            "Choose a model for a single image.",
        )


def refuse_unknown_place(model: ResolvedModel, stack: BandStack) -> None:
    """Raise RasterError where a model wants a location and the raster has none."""
    if model.checked.config.location and stack.grid.centre_location() is None:
        raise RasterError(
            f"The model {model.card.id} wants to know where on Earth the raster lies, and it has no CRS.",
            "Assign the right one first (Raster > Projections > Assign Projection).",
        )
