"""A chunk on its way: prepared for the model, then segmented."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .rasters import Chunk, encode_mask, write_mask
from .requests import ChunkRequest
from .windows import WindowGrid


@dataclass(frozen=True)
class PreparedChunk:
    """A chunk whose prompts are made: what ``LLM.encode`` gets, possibly made in another thread.

    Attributes:
        request: what was asked for.
        chunk: validity and georeferencing of the file.
        grid: where the windows lie.
        prompts: one vLLM prompt for each window, row by row.
    """

    request: ChunkRequest
    chunk: Chunk
    grid: WindowGrid
    prompts: list[dict[str, Any]]


@dataclass(frozen=True)
class SegmentedChunk:
    """Class ids of a chunk, (height, width) uint8, nodata 255, not yet written."""

    request: ChunkRequest
    chunk: Chunk
    ids: np.ndarray

    def write(self) -> str:
        """Write or encode the mask as the request wants it; return the path or the base64 text."""
        if self.request.out_data_format == "b64_json":
            return encode_mask(self.ids, self.chunk.profile)
        path = self.request.output_file()
        write_mask(path, self.ids, self.chunk.profile)
        return path
