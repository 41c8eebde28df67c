"""A chunk on its way: prepared for the model, run with others, then segmented."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from .blending import blend
from .limits import Limits
from .masks import Mask
from .requests import ChunkRequest
from .scores import Wanted
from .values import Values
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
        valid: (height, width) bool; False where the mask gets nodata.
        profile: size and georeferencing of the mask's file.
        limits: of the server that it came to; None where it comes from this process itself.
        measures: whether the model gives values (h, w) and not the logits of classes.
    """

    request: ChunkRequest
    grid: WindowGrid
    valid: np.ndarray
    profile: dict[str, Any]
    limits: Limits | None = None
    measures: bool = False

    def segment(self, logits: Sequence[torch.Tensor]) -> SegmentedChunk:
        """Return classes and scores, or values, from the model's output for each window, row by row.

        Where windows overlap, with ``centre`` both come from the same window.
        """
        wanted = Values() if self.measures else Wanted.of(self.request)
        if self.request.merge == "blend":
            bands = blend(self.grid, logits, wanted.from_sums, wanted.planes)
        else:
            bands = self.grid.merge([wanted.from_output(window, self.grid.window) for window in logits])
        bands[:, ~self.valid] = wanted.nodata
        mask = Mask(bands, self.profile, wanted.names(len(bands)))
        return SegmentedChunk(self.request, mask, self.limits)

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
    """The mask of a chunk, not yet written; the rest as of `Outline`."""

    request: ChunkRequest
    mask: Mask
    limits: Limits | None = None

    def write(self) -> str:
        """Write or encode the mask as the request wants it; return the path or the base64 text."""
        if self.limits is not None:
            return self.limits.save(self.request, self.mask)
        if self.request.out_data_format == "b64_json":
            return self.mask.text()
        path = self.request.output_file()
        self.mask.write(path)
        return path
