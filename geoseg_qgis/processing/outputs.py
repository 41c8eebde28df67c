"""The numbers that a run of ``geoseg:segment`` returns, for models and scripts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputNumber, QgsProcessingOutputString

from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.processing.algorithm import tr
from geoseg_qgis.runs.request import SegmentRequest
from geoseg_qgis.runs.segment import SegmentOutcome


def declared(classes: int) -> Iterator[QgsProcessingOutputDefinition]:
    """Yield the outputs to declare.

    Args:
        classes: of how many classes the pixels are declared; a model with more returns them all the same.
    """
    yield QgsProcessingOutputNumber("VALID_PIXELS", tr("Pixels with a class"))
    for number in range(classes):
        name = tr("Pixels of class {}").format(number)
        yield QgsProcessingOutputNumber(f"CLASS_{number}_PIXELS", name)
    yield QgsProcessingOutputNumber("WINDOWS", tr("Windows that went through the model"))
    yield QgsProcessingOutputString("DEVICE", tr("Device"))
    yield QgsProcessingOutputNumber("SECONDS", tr("Seconds in all"))
    yield QgsProcessingOutputNumber("LOAD_SECONDS", tr("Seconds to load the model"))
    yield QgsProcessingOutputNumber("RUN_SECONDS", tr("Seconds from the loaded model to the finished mask"))
    yield QgsProcessingOutputNumber("WORKER_PEAK_MB", tr("Largest memory of the engine, MB"))


def numbers(request: SegmentRequest, outcome: SegmentOutcome) -> dict[str, Any]:
    """Return the declared outputs of a finished run."""
    counts = outcome.summary.counts
    pixels = {f"CLASS_{c.id}_PIXELS": counts.pixels.get(c.id, 0) for c in request.model.card.classes}
    return {
        "VALID_PIXELS": counts.valid,
        **pixels,
        "WINDOWS": outcome.summary.windows,
        "DEVICE": outcome.loaded.device,
        "SECONDS": round(outcome.load_seconds + outcome.run_seconds, 2),
        "LOAD_SECONDS": round(outcome.load_seconds, 2),
        "RUN_SECONDS": round(outcome.run_seconds, 2),
        "WORKER_PEAK_MB": outcome.worker_peak_mb,
    }


def shares(card: ModelCard, outcome: SegmentOutcome) -> Iterator[str]:
    """Yield a line of the log for each class: its share of the valid pixels, and its area where known."""
    counts = outcome.summary.counts
    for entry in card.classes:
        area = counts.area(entry.id)
        hectares = f", {area / 1e4:,.1f} ha" if area is not None else ""
        yield f"{entry.name}: {counts.share(entry.id):.1%}{hectares}"
