"""Progress and Cancel for work that is told where it is and asked whether to go on."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsProcessingFeedback


def part_of_bar(feedback: QgsProcessingFeedback, start: float, end: float) -> Callable[[float], bool]:
    """Return what moves the progress bar through a part of the run, percent, and says where to stop."""

    def go_on(share: float) -> bool:
        feedback.setProgress(start + (end - start) * share)
        return not feedback.isCanceled()

    return go_on
