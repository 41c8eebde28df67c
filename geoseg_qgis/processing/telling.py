"""What a run says while it goes on."""

from __future__ import annotations

from typing import Callable, Protocol

from geoseg_qgis.core.run.summary import Progress
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.worker.geoseg_worker.messages import Loaded

LOADING_SHARE = 10.0
"""Percent of the progress bar for loading the model."""


class Feedback(Protocol):
    """What a run tells, and asks (`QgsProcessingFeedback` fits)."""

    def pushInfo(self, info: str) -> None: ...

    def pushWarning(self, warning: str) -> None: ...

    def pushDebugInfo(self, info: str) -> None: ...

    def setProgress(self, progress: float) -> None: ...

    def setProgressText(self, text: str) -> None: ...

    def isCanceled(self) -> bool: ...


def tell_stage(feedback: Feedback) -> Callable[[str], None]:
    """Return what tells a step of loading."""
    return lambda name: feedback.setProgressText(f"Loading the engine: {name} …")


def tell_loaded(feedback: Feedback, loaded: Loaded, seconds: float, plan: TilePlan) -> None:
    """Say that the model is ready, on what, and what comes next."""
    feedback.setProgress(LOADING_SHARE)
    feedback.pushInfo(
        f"Engine ready after {seconds:.1f} s on {loaded.device}, {loaded.dtype}, "
        f"windows in one forward: {loaded.max_num_seqs}."
    )
    feedback.pushInfo(", ".join(f"{name} {version}" for name, version in loaded.versions.items()))
    feedback.setProgressText(f"Segmenting {plan.window_count} windows of {plan.window} pixels …")


def tell_progress(feedback: Feedback) -> Callable[[Progress], None]:
    """Return what tells how far the run is."""
    return lambda done: feedback.setProgress(LOADING_SHARE + done.percent * (100 - LOADING_SHARE) / 100)
