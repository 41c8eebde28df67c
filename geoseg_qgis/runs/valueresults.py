"""What a run of a regression model leaves behind: a raster of values, its style, and how it was made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from geoseg_qgis.core.run.outputs import RunScores
from geoseg_qgis.core.values.options import value_options
from geoseg_qgis.core.values.raster import ValueRaster
from geoseg_qgis.core.values.statistics import ValueStatistics, round_ends
from geoseg_qgis.core.values.style import write_value_qml
from geoseg_qgis.models.quantity import Quantity
from geoseg_qgis.runs.inplace import tell_failures
from geoseg_qgis.runs.opening import Opened
from geoseg_qgis.runs.provenancefile import ENDING, as_metadata, write_json
from geoseg_qgis.runs.request import SegmentRequest
from geoseg_qgis.runs.telling import Feedback


class ValueResults:
    """The files of one run while they are written; a context manager that removes what is not complete.

    It has what `Results` has, so that a run need not know which of the two it writes.

    Args:
        request: what to run.
        opened: the inputs.
        output: path of the raster.

    Attributes:
        mosaic: the raster.
        scores: none.
        classes: none.
        quantity: what is measured.

    Raises:
        OutputError: a file cannot be written.
    """

    classes = ()

    def __init__(self, request: SegmentRequest, opened: Opened, output: str) -> None:
        grid, self.quantity = opened.grid, request.model.card.quantity or Quantity()
        options = value_options(request.options, grid.width, grid.height)
        self.mosaic = ValueRaster(output, grid, self.quantity.name, self.quantity.unit, options)
        self.scores = RunScores(0)

    def clean(self, folder: str, feedback: Feedback) -> tuple[str, ...]:
        """Measure what was written, all of it; there is nothing to clean.

        Args:
            folder: for temporary files, which it needs none of.
            feedback: may cancel.
        """
        self.mosaic.measure(feedback.isCanceled)
        return ()

    def finish(self, body: dict[str, Any], feedback: Feedback) -> None:
        """Complete the raster and give it its final name; style and provenance lie beside it.

        Args:
            body: how it was made.
            feedback: may cancel, up to the final name; hears what could not be put beside the raster.

        Raises:
            Cancelled: feedback was cancelled; nothing is left.
            OutputError: a file cannot be completed, or an existing one is in use.
        """
        self.mosaic.describe(as_metadata(body))
        self.mosaic.complete(feedback.isCanceled)
        self.mosaic.put_in_place()
        path, quantity = Path(self.mosaic.path), self.quantity
        span = shown_range(quantity, self.mosaic.counts)
        tell_failures(
            feedback,
            lambda: write_value_qml(str(path.with_suffix(".qml")), *span, quantity.unit, quantity.ramp),
            lambda: write_json(path.with_suffix(ENDING), body),
        )

    def __enter__(self) -> ValueResults:
        return self

    def __exit__(self, *_: object) -> None:
        self.mosaic.abort()


def shown_range(quantity: Quantity, found: ValueStatistics) -> tuple[float, float]:
    """Return the values of the ends of the ramp: as the card says, else where most values lie."""
    return quantity.range or round_ends(*found.spread())
