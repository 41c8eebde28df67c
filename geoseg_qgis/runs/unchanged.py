"""What a mask follows from, as one digest: equal while neither inputs nor model nor parameters changed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

from geoseg_qgis.core.rasters.fingerprint import fingerprint
from geoseg_qgis.models.fingerprint import fingerprint as model_fingerprint
from geoseg_qgis.runs.collection import Scene
from geoseg_qgis.runs.opening import refuse_strange_name
from geoseg_qgis.runs.request import SegmentRequest

_TEXTS = {
    "title", "summary", "source", "licence", "licence_url", "url", "trained_on", "not_for", "download_mb",
    "resolution_m",
}  # fmt: skip
"""What a card says to people: it changes no pixel and no column of the table."""


class Identities:
    """Digests of the scenes of one run. `of` may be called from any thread.

    The device and the size of the batch do not count: they change the speed.

    Args:
        request: model and parameters.

    Raises:
        ModelError: the model's files cannot be read.
    """

    def __init__(self, request: SegmentRequest) -> None:
        card = {name: value for name, value in asdict(request.model.card).items() if name not in _TEXTS}
        self._common = [
            card,
            model_fingerprint(request.model.checked).short,
            request.bands,
            asdict(request.grid),
            asdict(request.scale),
            request.nodata,
            request.overlap,
            request.merge,
            asdict(request.result),
            request.options,
            request.engine.plugin,
            request.engine.dtype,
        ]

    def of(self, scene: Scene) -> str:
        """Return the digest of a scene.

        Raises:
            RasterError: an input cannot be opened, or its name be read.
        """
        for path in scene.inputs:
            refuse_strange_name(path)
        files = [
            [Path(name).name, digest] for path in scene.inputs for name, digest in fingerprint(path).items()
        ]
        text = json.dumps([self._common, files], sort_keys=True)
        return hashlib.sha256(text.encode("utf-8")).hexdigest()
