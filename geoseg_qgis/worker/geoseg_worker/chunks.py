"""A chunk on its way: prepared for the model, then segmented."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

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


def class_ids(logits: torch.Tensor, window: int) -> np.ndarray:
    """Return the most probable class of each pixel.

    Args:
        logits: (classes, h, w), or with a leading axis of 1.
        window: edge of the mask, pixels; a smaller output is repeated, as TerraTorch's plugin does.

    Returns:
        (window, window) uint8.
    """
    planes = logits.reshape(logits.shape[-3:])
    best = planes[0].clone()
    ids = torch.zeros(best.shape, dtype=torch.uint8)
    # five times faster than argmax over the first axis; ties go to the first class in both
    for class_id in range(1, len(planes)):
        ids.masked_fill_(planes[class_id] > best, class_id)
        torch.maximum(best, planes[class_id], out=best)
    if ids.shape != (window, window):
        ids = torch.nn.functional.interpolate(ids[None, None].float(), size=window, mode="nearest")[0, 0]
    return ids.to(torch.uint8).numpy()
