"""Putting windows together by the sum of what they hold, weighted: the ``blend`` merge."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch

from .classes import most_probable, probabilities
from .windows import WindowGrid


def check_blendable(grid: WindowGrid) -> None:
    """Raise ValueError where more than two windows would meet along an axis."""
    if 2 * grid.stride < grid.window:
        raise ValueError(
            f"to blend windows of {grid.window} pixels they must be at least {-(-grid.window // 2)} apart, "
            f"not {grid.stride}"
        )


def ramp(window: int, overlap: int) -> torch.Tensor:
    """Return a window's weights along one axis, (window,) float32.

    They rise as (k + 1/2) / overlap in the first ``overlap`` pixels, are 1 in the middle and fall likewise,
    so that those of two neighbours sum to 1. They are never 0: at the raster's end, where a window has no
    neighbour, it alone counts, however small its weight.
    """
    weights = torch.ones(window, dtype=torch.float32)
    rise = (torch.arange(overlap, dtype=torch.float32) + 0.5) / max(overlap, 1)
    weights[:overlap] = rise
    weights[window - overlap :] = rise.flip(0)
    return weights


def blend(
    grid: WindowGrid,
    outputs: Sequence[torch.Tensor],
    take: Callable[[torch.Tensor], torch.Tensor] = most_probable,
    planes: Callable[[torch.Tensor, int], torch.Tensor] = probabilities,
) -> np.ndarray:
    """Return the class with the largest sum of weight x probability over the windows that see a pixel.

    Which class is largest does not depend on the sum of the weights, so nothing is divided by it. Each window
    is worked on alone, as a whole, and windows are added row by row: a pixel's sum has the same terms in the
    same order, to the last bit, in every chunk that holds its windows. Only one row of windows is kept.

    Args:
        grid: where the windows lie; see `check_blendable`.
        outputs: the windows' logits, (classes, h, w) or with a leading axis of 1, row by row; or whatever
            ``planes`` takes.
        take: what is made of the sums (planes, h, w) float32: an array of the same h and w.
        planes: what of an output is summed, (planes, window, window) float32, which it may not share.

    Returns:
        What ``take`` makes, (..., height, width).
    """
    overlap = grid.window - grid.stride
    weights = ramp(grid.window, overlap)
    weight = weights[:, None] * weights[None, :]
    _, width = grid.padded
    rows: list[np.ndarray] = []
    sums = torch.zeros(0)
    for row in range(grid.rows):
        for col in range(grid.cols):
            part = planes(outputs[row * grid.cols + col], grid.window)
            if not len(sums):
                sums = torch.zeros((len(part), grid.window, width), dtype=torch.float32)
            x = col * grid.stride
            sums[:, :, x : x + grid.window] += part.mul_(weight)  # no fused operation: each rounds for itself
        complete = grid.window if row == grid.rows - 1 else grid.stride
        rows.append(take(sums[:, :complete]).numpy())
        sums[:, :overlap] = sums[:, grid.stride :].clone()
        sums[:, overlap:] = 0
    return np.concatenate(rows, axis=-2)[..., : grid.height, : grid.width]
