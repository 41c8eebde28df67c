"""What a run says while it goes on."""

from __future__ import annotations

import time
from collections import deque
from typing import Callable, Protocol

from geoseg_qgis.core.run.estimate import human_time
from geoseg_qgis.core.run.summary import Progress
from geoseg_qgis.engine.gpuwatch import GpuWatch
from geoseg_qgis.worker.geoseg_worker.messages import Loaded

LOADING_SHARE = 10.0
"""Percent of the progress bar for loading the model."""
_SOME = 5.0  # seconds after which the speed of a run is known


class Feedback(Protocol):
    """What a run tells, and asks (`QgsProcessingFeedback` fits)."""

    def pushInfo(self, info: str) -> None: ...

    def pushWarning(self, warning: str) -> None: ...

    def pushDebugInfo(self, info: str) -> None: ...

    def setProgress(self, progress: float) -> None: ...

    def setProgressText(self, text: str) -> None: ...

    def isCanceled(self) -> bool: ...


def tell_stage(feedback: Feedback) -> Callable[[str], None]:
    """Return what tells a step of loading: its name, or a sentence on what is tried again."""

    def tell(step: str) -> None:
        feedback.setProgressText(step if step.endswith(".") else f"Loading the engine: {step} …")

    return tell


def tell_loaded(feedback: Feedback, loaded: Loaded, seconds: float, warm: bool) -> None:
    """Say that the model is ready, and on what."""
    feedback.setProgress(LOADING_SHARE)
    feedback.pushInfo(
        f"{'Engine was ready' if warm else f'Engine ready after {seconds:.1f} s'} on {loaded.device}, "
        f"{loaded.dtype}, windows in one forward: {loaded.max_num_seqs}."
    )
    feedback.pushInfo(", ".join(f"{name} {version}" for name, version in loaded.versions.items()))
    feedback.setProgressText("Segmenting …")


def tell_gpu(feedback: Feedback, watch: GpuWatch, engine_mb: float) -> None:
    """Say what was taken of the GPU, if there is one."""
    said = watch.sentence(engine_mb)
    if said:
        feedback.pushInfo(said)


def tell_events(feedback: Feedback, events: deque[str]) -> bool:
    """Say what happened to the engine; always False, so that a question for Cancel can do it on its way."""
    while events:
        feedback.pushWarning(events.popleft())
    return False


class Told:
    """Tells how far a run is; and, after a while and then at each quarter, how long it will still take.

    Args:
        feedback: hears it.
        clock: gives seconds.
    """

    def __init__(self, feedback: Feedback, clock: Callable[[], float] = time.monotonic) -> None:
        self._feedback, self._clock = feedback, clock
        self._start, self._first = clock(), -1
        self._next = 0.0  # percent from which the time left is told again

    def progress(self, done: Progress) -> None:
        """Take a step of progress."""
        self._feedback.setProgress(LOADING_SHARE + done.percent * (100 - LOADING_SHARE) / 100)
        if self._first < 0:  # what an earlier run finished comes at once and says nothing about the speed
            self._start, self._first = self._clock(), done.done
        spent, new = self._clock() - self._start, done.done - self._first
        if new > 0 and spent >= _SOME and self._next <= done.percent < 100:
            left = human_time(spent / new * (done.total - done.done))
            self._feedback.setProgressText(f"{done.done} of {done.total} windows, {left} to go …")
            self._next = (done.percent // 25 + 1) * 25
