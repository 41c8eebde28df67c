"""Running chunks through our own ``geoseg_segmentation``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial

from .chunks import ChunkGroup, PreparedChunk
from .loading import LoadedModel
from .messages import Segment
from .requests import ChunkRequest


class OwnSegmenter:
    """Runs chunks through ``geoseg_segmentation``, several in one batch."""

    def __init__(self, model: LoadedModel) -> None:
        self._model = model

    def prepare(self, segment: Segment) -> PreparedChunk:
        """Read, normalise and cut a chunk; may run beside a forward."""
        return self._model.processor.prepare(chunk_request(segment))

    def forward(self, chunks: Sequence[PreparedChunk]) -> list[Callable[[], str]]:
        """Run the model; return for each chunk what makes and writes its mask, in any thread."""
        group = ChunkGroup(tuple(chunks))
        (output,) = self._model.llm.encode({"data": group}, pooling_task="plugin", use_tqdm=False)
        return [
            partial(chunk.outline.finish, logits)
            for chunk, logits in zip(chunks, output.outputs, strict=True)
        ]


def chunk_request(segment: Segment) -> ChunkRequest:
    """Return the I/O processor's request for a chunk of ours; raises ValueError for what cannot be asked."""
    fields = asdict(segment)
    latitude, longitude = fields.pop("latitude"), fields.pop("longitude")
    del fields["id"]
    fields.update(data=fields.pop("input"), out_data_format="path", out_path=fields.pop("output"))
    return ChunkRequest.of({**fields, "location": None if latitude is None else (latitude, longitude)})
