"""What a mask follows from, as one digest: equal while neither inputs nor model nor parameters changed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

from geoseg_qgis.core.rasters.fingerprint import fingerprint
from geoseg_qgis.models.fingerprint import fingerprint as model_fingerprint
from geoseg_qgis.runs.collection import Scene
from geoseg_qgis.runs.request import SegmentRequest


class Identities:
    """Digests of the scenes of one run. `of` may be called from any thread.

    The device and the size of the batch do not count: they change the speed.

    Args:
        request: model and parameters.

    Raises:
        ModelError: the model's files cannot be read.
    """

    def __init__(self, request: SegmentRequest) -> None:
        self._common = [
            request.model.card.id,
            model_fingerprint(request.model.checked).short,
            [[c.id, c.name, c.color] for c in request.model.card.classes],
            *([asdict(request.model.card.quantity)] if request.model.card.quantity else []),
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
            RasterError: an input cannot be opened.
        """
        files = [
            [Path(name).name, digest] for path in scene.inputs for name, digest in fingerprint(path).items()
        ]
        text = json.dumps([self._common, files], sort_keys=True)
        return hashlib.sha256(text.encode("utf-8")).hexdigest()
