"""All that the result of a run depends on, by names that an analyst knows: what resuming compares."""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from typing import Any

from geoseg_qgis.core.rasters.fingerprint import fingerprint
from geoseg_qgis.models.fingerprint import fingerprint as model_fingerprint
from geoseg_qgis.runs.classes import decision_of, mask_classes
from geoseg_qgis.runs.opening import Opened
from geoseg_qgis.runs.request import SegmentRequest
from geoseg_qgis.texts import mark
from geoseg_qgis.worker.geoseg_worker.messages import Loaded


def input_digests(opened: Opened) -> dict[str, str]:
    """Return a digest of each file that the inputs are made of, by its name."""
    found: dict[str, str] = {}
    for path in opened.stack.metadata():
        found.update(fingerprint(path))
    return found


def resume_identity(
    request: SegmentRequest, opened: Opened, loaded: Loaded, inputs: dict[str, str]
) -> dict[str, Any]:
    """Return what a run's pixels follow from, as values that JSON holds."""
    grid, plan = opened.stack.grid, opened.plan
    areas = hashlib.sha256(b"|".join(b"".join(sorted(shapes)) for shapes in opened.polygons)).hexdigest()
    return {
        "INPUT": inputs,
        "BANDS": [[source.path, source.band] for source in opened.stack.sources],
        "NODATA": [[list(nodata.ranges), nodata.declared] for nodata in opened.stack.nodata],
        mark("the grid"): [grid.width, grid.height, list(grid.geotransform), grid.crs_wkt],
        mark("the CRS of a layer"): opened.stack.crs,
        "RESAMPLING": opened.stack.method,
        mark("SCALE or OFFSET"): [opened.scale.scale, opened.scale.offset],
        mark("the area of interest"): areas,
        "OVERLAP": [plan.window, plan.overlap],
        "MERGE": plan.merge,
        mark("the model"): [request.model.card.id, model_fingerprint(request.model.checked).short],
        mark("the classes"): [one.id for one in mask_classes(request)],
        mark("THRESHOLD or POSITIVE"): asdict(decision_of(request)),
        mark("the device"): [loaded.device, loaded.dtype],
        mark("the engine"): sorted(loaded.versions.items()),
    }
