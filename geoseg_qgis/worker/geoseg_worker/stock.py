"""Running TerraTorch's own ``terratorch_segmentation`` and decoding what it writes."""

from __future__ import annotations

import base64
from typing import Any

import numpy as np
from rasterio.io import MemoryFile

from .chunks import SegmentedChunk
from .loading import LoadedModel
from .messages import Segment
from .rasters import NODATA, Chunk, read_chunk
from .requests import ChunkRequest


class StockSegmenter:
    """Runs chunks through ``terratorch_segmentation``: the oracle; it has no overlap and no scale of ours."""

    def __init__(self, model: LoadedModel) -> None:
        self._model = model

    def prepare(self, segment: Segment) -> tuple[Segment, Chunk]:
        """Read what the mask needs to know of the chunk: validity and georeferencing."""
        if segment.stride != segment.window:
            raise ValueError("terratorch_segmentation cannot overlap windows; use geoseg_segmentation")
        return segment, read_chunk(segment.input)

    def forward(self, prepared: tuple[Segment, Chunk]) -> tuple[SegmentedChunk, int]:
        """Return the segmented chunk, not yet written, and the number of its windows."""
        segment, chunk = prepared
        indices = list(range(chunk.data.shape[0]))
        ids = decode_stock(stock_mask(self._model, segment.input, indices))
        ids[~chunk.valid] = NODATA
        height, width = ids.shape
        request = ChunkRequest(data=segment.input, out_data_format="path", out_path=segment.output)
        return SegmentedChunk(request, chunk, ids), -(-height // segment.window) * -(-width // segment.window)


def stock_mask(model: LoadedModel, path: str, indices: list[int] | None = None) -> np.ndarray:
    """Segment a file as TerraTorch's plugin does and return its bytes as they are.

    Returns:
        (height, width) uint8: class k stands as ``k * 255 modulo 256``; see `decode_stock`.
    """
    request: dict[str, Any] = {
        "data": path,
        "data_format": "path",
        "out_data_format": "b64_json",
        "indices": indices,
    }
    (output,) = model.llm.encode({"data": request}, pooling_task="plugin", use_tqdm=False)
    with MemoryFile(base64.b64decode(output.outputs.data)) as memory, memory.open() as dataset:
        return dataset.read(1)


def decode_stock(values: np.ndarray) -> np.ndarray:
    """Return class ids from the stock plugin's bytes.

    The plugin multiplies the class id by 255 as a float and casts to uint8, which keeps the lowest byte on
    x86: 0, 255, 254, … So id = -value modulo 256. On ARM the cast saturates and nothing can be decoded.
    """
    return (-values.astype(np.int16) % 256).astype(np.uint8)
