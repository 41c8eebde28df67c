"""The numbers that a run of ``geoseg:segment`` returns, for models and scripts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputNumber, QgsProcessingOutputString

from geoseg_qgis.core.values.statistics import ValueStatistics
from geoseg_qgis.processing.parameters import CONFIDENCE, PROBABILITIES, REPORT
from geoseg_qgis.runs.request import Beside
from geoseg_qgis.runs.segment import SegmentOutcome
from geoseg_qgis.texts import grouped, mark, tr

_STATISTICS = {
    "MINIMUM": mark("Minimum"),
    "MAXIMUM": mark("Maximum"),
    "MEAN": mark("Mean"),
    "STANDARD_DEVIATION": mark("Standard deviation"),
}


def declared(classes: int) -> Iterator[QgsProcessingOutputDefinition]:
    """Yield the outputs to declare.

    Args:
        classes: of how many classes the pixels are declared; a model with more returns them all the same.
    """
    yield QgsProcessingOutputNumber("VALID_PIXELS", tr("Pixels with a class"))
    for number in range(classes):
        name = tr("Pixels of class {}").format(number)
        yield QgsProcessingOutputNumber(f"CLASS_{number}_PIXELS", name)
    for name, title in _STATISTICS.items():
        yield QgsProcessingOutputNumber(name, tr("Of measured values: {}").format(tr(title)))
    yield QgsProcessingOutputNumber("WINDOWS", tr("Windows that went through the model"))
    yield QgsProcessingOutputString("DEVICE", tr("Device"))
    yield QgsProcessingOutputNumber("SECONDS", tr("Seconds in all"))
    yield QgsProcessingOutputNumber("LOAD_SECONDS", tr("Seconds to load the model"))
    yield QgsProcessingOutputNumber("RUN_SECONDS", tr("Seconds from the loaded model to the finished mask"))
    yield QgsProcessingOutputNumber("WORKER_PEAK_MB", tr("Largest memory of the engine, MB"))
    yield QgsProcessingOutputNumber("GPU_PEAK_MB", tr("Largest GPU memory of the engine, MB"))
    yield QgsProcessingOutputString("COMMAND", tr("Command that does the same once more"))


def files(beside: Beside) -> dict[str, str]:
    """Return the outputs beside the mask, as far as they were wished for."""
    named = {CONFIDENCE: beside.confidence, PROBABILITIES: beside.probabilities, REPORT: beside.report}
    return {name: path for name, path in named.items() if path}


def numbers(outcome: SegmentOutcome) -> dict[str, Any]:
    """Return the declared outputs of a finished run."""
    return {
        "VALID_PIXELS": outcome.counts.valid,
        **_of_pixels(outcome),
        "WINDOWS": outcome.summary.windows,
        "DEVICE": outcome.loaded.device,
        "SECONDS": round(outcome.load_seconds + outcome.run_seconds, 2),
        "LOAD_SECONDS": round(outcome.load_seconds, 2),
        "RUN_SECONDS": round(outcome.run_seconds, 2),
        "WORKER_PEAK_MB": outcome.worker_peak_mb,
        "GPU_PEAK_MB": outcome.gpu_peak_mb,
        "COMMAND": outcome.provenance["command"],
    }


def _of_pixels(outcome: SegmentOutcome) -> dict[str, float]:
    counts = outcome.counts
    if isinstance(counts, ValueStatistics):
        found = (counts.least, counts.greatest, counts.mean, counts.deviation)
        return dict(zip(_STATISTICS, found)) if counts.valid else {}
    return {f"CLASS_{one.id}_PIXELS": counts.pixels.get(one.id, 0) for one in outcome.classes}


def shares(outcome: SegmentOutcome) -> Iterator[str]:
    """Yield a line of the log for each class: its share of the valid pixels, and its area where known."""
    counts = outcome.counts
    if isinstance(counts, ValueStatistics):
        unit = outcome.provenance["result"]["values"]["unit"]
        for name, number in _of_pixels(outcome).items():
            yield f"{tr(_STATISTICS[name])}: {number:.6g} {unit}".rstrip()
        return
    for one in outcome.classes:
        area = counts.area(one.id)
        hectares = f", {grouped(area / 1e4, 2)} ha" if area is not None else ""
        yield f"{one.name}: {counts.share(one.id):.1%}{hectares}"
