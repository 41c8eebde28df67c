"""What a worker is asked to do, in its own words: paths as it sees them."""

from __future__ import annotations

from typing import Any

from geoseg_qgis.engine.pythons import path_for
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.worker.geoseg_worker.messages import Load, Segment


def load_request(settings: EngineSettings) -> Load:
    """Return the request to load a model."""
    return Load(
        path_for(settings.python, settings.model),
        settings.config,
        settings.plugin,
        settings.device,
        settings.dtype,
        settings.max_num_seqs,
        settings.gpu_memory_utilization,
    )


def segment_request(request_id: int, job: Any, python: str) -> Segment:
    """Return the request for a chunk.

    Args:
        request_id: number that the answer bears.
        job: a `geoseg_qgis.core.run.jobs.ChunkJob`.
        python: the engine's interpreter or command.
    """
    latitude, longitude = job.location or (None, None)
    return Segment(
        request_id,
        path_for(python, job.path),
        path_for(python, job.mask_path),
        job.window,
        job.stride,
        job.scale,
        job.offset,
        latitude,
        longitude,
        job.merge,
        job.scores,
        job.decision.threshold,
        job.decision.below,
        job.decision.positive,
    )
