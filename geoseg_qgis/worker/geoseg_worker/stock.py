"""Running TerraTorch's own ``terratorch_segmentation`` and decoding what it writes."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from rasterio.io import MemoryFile

from .chunks import SegmentedChunk
from .loading import LoadedModel
from .masks import NODATA, Mask
from .messages import Segment, windows_along
from .rasters import Chunk, read_chunk
from .requests import ChunkRequest


@dataclass(frozen=True)
class StockChunk:
    """A chunk, and what its mask needs to know of it: validity and georeferencing."""

    segment: Segment
    chunk: Chunk

    @property
    def windows(self) -> int:
        """Number of windows."""
        height, width = self.chunk.valid.shape
        window = self.segment.window
        return windows_along(height, window, window) * windows_along(width, window, window)

    def may_join(self, other: StockChunk) -> bool:
        """Never: TerraTorch's plugin takes one file at a time."""
        return False


class StockSegmenter:
    """Runs chunks through ``terratorch_segmentation``: the oracle; it has no overlap and no scale of ours."""

    def __init__(self, model: LoadedModel) -> None:
        self._model = model

    def prepare(self, segment: Segment) -> StockChunk:
        """Read what the mask needs to know of the chunk."""
        if segment.stride != segment.window:
            raise ValueError("terratorch_segmentation cannot overlap windows; use geoseg_segmentation")
        if segment.scores or segment.threshold or segment.positive_threshold:
            raise ValueError("terratorch_segmentation knows no probabilities; use geoseg_segmentation")
        if self._model.measures:
            raise ValueError("terratorch_segmentation makes classes of values; use geoseg_segmentation")
        return StockChunk(segment, read_chunk(segment.input))

    def forward(self, chunks: Sequence[StockChunk]) -> list[Callable[[], str]]:
        """Run the model on each; return for each what makes and writes its mask, in any thread."""
        return [self._forward(one.segment, one.chunk) for one in chunks]

    def _forward(self, segment: Segment, chunk: Chunk) -> Callable[[], str]:
        values = stock_mask(self._model, segment.input, list(range(chunk.data.shape[0])))
        return partial(_finish, segment, chunk, values)


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


def _finish(segment: Segment, chunk: Chunk, values: np.ndarray) -> str:
    ids = decode_stock(values)
    ids[~chunk.valid] = NODATA
    request = ChunkRequest(data=segment.input, out_data_format="path", out_path=segment.output)
    return SegmentedChunk(request, Mask(ids[None], chunk.profile)).write()


def decode_stock(values: np.ndarray) -> np.ndarray:
    """Return class ids from the stock plugin's bytes.

    The plugin multiplies the class id by 255 as a float and casts to uint8, which keeps the lowest byte on
    x86: 0, 255, 254, … So id = -value modulo 256. On ARM the cast saturates and nothing can be decoded.
    """
    return (-values.astype(np.int16) % 256).astype(np.uint8)
