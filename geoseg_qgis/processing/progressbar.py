"""Progress and Cancel for work that tells where it is."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsProcessingFeedback

from geoseg_qgis.core.assess.classmap import Tell
from geoseg_qgis.errors import Cancelled


def part_of_bar(feedback: QgsProcessingFeedback, start: float, end: float) -> Callable[[float], bool]:
    """Return what moves the progress bar through a part of the run, percent, and says whether to go on."""

    def go_on(share: float) -> bool:
        feedback.setProgress(start + (end - start) * share)
        return not feedback.isCanceled()

    return go_on


def steps(feedback: QgsProcessingFeedback, start: float = 0.0, end: float = 100.0) -> Tell:
    """Return the same for work that asks nothing: it raises `Cancelled` itself."""
    go_on = part_of_bar(feedback, start, end)

    def tell(done: float) -> None:
        if not go_on(done):
            raise Cancelled

    return tell
