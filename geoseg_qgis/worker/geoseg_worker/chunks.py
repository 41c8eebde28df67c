"""A chunk on its way: prepared for the model, then segmented."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .limits import Limits
from .rasters import Chunk, encode_mask, write_mask
from .requests import ChunkRequest
from .windows import WindowGrid


@dataclass(frozen=True)
class ServedRequest:
    """A request that came from outside, and what it may do."""

    request: ChunkRequest
    limits: Limits


@dataclass(frozen=True)
class PreparedChunk:
    """A chunk whose prompts are made: what ``LLM.encode`` gets, possibly made in another thread.

    Attributes:
        request: what was asked for.
        chunk: validity and georeferencing of the file.
        grid: where the windows lie.
        prompts: one vLLM prompt for each window, row by row.
        limits: of the server that it came to; None where it comes from this process itself.
    """

    request: ChunkRequest
    chunk: Chunk
    grid: WindowGrid
    prompts: list[dict[str, Any]]
    limits: Limits | None = None


@dataclass(frozen=True)
class SegmentedChunk:
    """Class ids of a chunk, (height, width) uint8, nodata 255, not yet written; limits as of its request."""

    request: ChunkRequest
    chunk: Chunk
    ids: np.ndarray
    limits: Limits | None = None

    def write(self) -> str:
        """Write or encode the mask as the request wants it; return the path or the base64 text."""
        if self.limits is not None:
            return self.limits.save(self.request, self.chunk, self.ids)
        if self.request.out_data_format == "b64_json":
            return encode_mask(self.ids, self.chunk.profile)
        path = self.request.output_file()
        write_mask(path, self.ids, self.chunk.profile)
        return path
