"""One ``geoseg:segment`` in a QGIS of its own: ``memory_child.py RASTER MODEL_FOLDER MASK``; prints JSON."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)


def resident_mb(entry: str) -> float:
    """Return VmRSS (now) or VmHWM (the largest so far) of this process, MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(entry):
            return int(line.split()[1]) / 1000
    raise ValueError(entry)


def main(raster: str, model: str, mask: str) -> None:
    """Run on a layer of the project and print what it took.

    QGIS looks for a layer's statistics when it loads it, and GDAL keeps what was read for that, hundreds of
    MB of a large raster: so the layer is there before the run, as an analyst's is.
    """
    application = QgsApplication([], False)
    application.initQgis()
    from geoseg_qgis.processing.provider import GeosegProvider

    provider = GeosegProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    algorithm = QgsApplication.processingRegistry().algorithmById("geoseg:segment").create()
    layer = QgsRasterLayer(raster, "raster")
    QgsProject.instance().addMapLayer(layer)
    parameters = {"INPUT": [layer], "OUTPUT": mask, "MODEL_FOLDER": model or None}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    Path("/proc/self/clear_refs").write_text("5")  # forget the largest so far
    start, begin = resident_mb("VmRSS"), time.perf_counter()
    results, fine = algorithm.run(parameters, context, feedback)
    if not fine:
        sys.exit(feedback.textLog())
    print(
        json.dumps(
            {
                "start_mb": start,
                "above_mb": resident_mb("VmHWM") - start,
                "worker_mb": results["WORKER_PEAK_MB"],
                "windows": results["WINDOWS"],
                "seconds": time.perf_counter() - begin,
            }
        )
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
