"""A chunk on its way: prepared for the model, run with others, then segmented."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from .blending import blend
from .classes import class_ids
from .limits import Limits
from .rasters import NODATA, encode_mask, write_mask
from .requests import ChunkRequest
from .windows import WindowGrid


@dataclass(frozen=True)
class ServedRequest:
    """A request that came from outside, and what it may do."""

    request: ChunkRequest
    limits: Limits


@dataclass(frozen=True)
class Outline:
    """What of a chunk outlives its pixels: all that its mask needs beside the model's outputs.

    Attributes:
        request: what was asked for.
        grid: where the windows lie.
        valid: (height, width) bool; False where the mask gets 255.
        profile: size and georeferencing of the mask's file.
        limits: of the server that it came to; None where it comes from this process itself.
    """

    request: ChunkRequest
    grid: WindowGrid
    valid: np.ndarray
    profile: dict[str, Any]
    limits: Limits | None = None

    def segment(self, logits: Sequence[torch.Tensor]) -> SegmentedChunk:
        """Return the classes, from the logits (classes, h, w) of each window, row by row."""
        if self.request.merge == "blend":
            ids = blend(self.grid, logits)
        else:
            ids = self.grid.merge([class_ids(window, self.grid.window) for window in logits])
        ids[~self.valid] = NODATA
        return SegmentedChunk(self.request, self.profile, ids, self.limits)

    def finish(self, logits: Sequence[torch.Tensor]) -> str:
        """Make the mask and write it; return its path or its base64 text."""
        return self.segment(logits).write()


@dataclass(frozen=True)
class PreparedChunk:
    """A chunk whose prompts are made, possibly in another thread than the model's.

    Attributes:
        outline: what remains of it after the forward.
        prompts: one vLLM prompt for each window, row by row.
        location: (latitude, longitude) that the model is told; None for a model that does not want it.
    """

    outline: Outline
    prompts: list[dict[str, Any]]
    location: tuple[float, float] | None = None

    @property
    def windows(self) -> int:
        """Number of windows."""
        return len(self.prompts)

    def may_join(self, other: PreparedChunk) -> bool:
        """Whether both may go through the model in one batch.

        The tensors of a batch have one size, and TerraTorch gives the location of its first window to all.
        """
        mine, its = self.outline.grid.window, other.outline.grid.window
        return (mine, self.location) == (its, other.location)


@dataclass(frozen=True)
class ChunkGroup:
    """Chunks that go through the model together: what ``LLM.encode`` gets from this process."""

    chunks: tuple[PreparedChunk, ...]

    @property
    def prompts(self) -> list[dict[str, Any]]:
        """The prompts of all of them, chunk by chunk."""
        return [prompt for chunk in self.chunks for prompt in chunk.prompts]

    def split(self, outputs: Sequence[torch.Tensor]) -> list[list[torch.Tensor]]:
        """Return the outputs of each chunk's windows; raises RuntimeError where they are too few or many."""
        wanted = sum(chunk.windows for chunk in self.chunks)
        if len(outputs) != wanted:
            raise RuntimeError(f"vLLM returned {len(outputs)} windows instead of {wanted}")
        left = iter(outputs)
        return [[next(left) for _ in chunk.prompts] for chunk in self.chunks]


@dataclass(frozen=True)
class SegmentedChunk:
    """Class ids of a chunk, (height, width) uint8, nodata 255, not yet written; the rest as of `Outline`."""

    request: ChunkRequest
    profile: dict[str, Any]
    ids: np.ndarray
    limits: Limits | None = None

    def write(self) -> str:
        """Write or encode the mask as the request wants it; return the path or the base64 text."""
        if self.limits is not None:
            return self.limits.save(self.request, self.profile, self.ids)
        if self.request.out_data_format == "b64_json":
            return encode_mask(self.ids, self.profile)
        path = self.request.output_file()
        write_mask(path, self.ids, self.profile)
        return path
