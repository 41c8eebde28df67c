"""Cutting a chunk into the model's windows, and putting the windows' masks together again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from .messages import windows_along


@dataclass(frozen=True)
class WindowGrid:
    """Where the windows of one image lie.

    Attributes:
        height: rows of the image, pixels.
        width: columns of the image, pixels.
        window: edge of a window, pixels.
        stride: distance between the starts of neighbouring windows, pixels.
    """

    height: int
    width: int
    window: int
    stride: int

    def __post_init__(self) -> None:
        if not 0 < self.stride <= self.window:
            raise ValueError(f"a stride of {self.stride} pixels does not fit windows of {self.window}")

    @property
    def rows(self) -> int:
        """Number of windows from top to bottom."""
        return windows_along(self.height, self.window, self.stride)

    @property
    def cols(self) -> int:
        """Number of windows from left to right."""
        return windows_along(self.width, self.window, self.stride)

    @property
    def count(self) -> int:
        """Number of windows."""
        return self.rows * self.cols

    @property
    def padded(self) -> tuple[int, int]:
        """Height and width that the windows cover together; at least those of the image."""
        return self.window + (self.rows - 1) * self.stride, self.window + (self.cols - 1) * self.stride

    def pad(self, image: np.ndarray) -> np.ndarray:
        """Reflect an array (..., height, width) at its bottom and right end until whole windows cover it."""
        height, width = self.padded
        if (height, width) == image.shape[-2:]:
            return image
        widths = [(0, 0)] * (image.ndim - 2) + [(0, height - self.height), (0, width - self.width)]
        return np.pad(image, widths, mode="reflect")

    def cut(self, image: torch.Tensor) -> list[torch.Tensor]:
        """Cut a padded image (bands, h, w) into contiguous windows (bands, window, window), row by row."""
        pieces = image.unfold(1, self.window, self.stride).unfold(2, self.window, self.stride)
        return [pieces[:, r, c].contiguous() for r in range(self.rows) for c in range(self.cols)]

    def merge(self, masks: list[np.ndarray]) -> np.ndarray:
        """Put masks (..., window, window) together; of two neighbours each gives its half of the overlap.

        Returns:
            Array (..., height, width) of the masks' data type.
        """
        out = np.empty((*masks[0].shape[:-2], *self.padded), dtype=masks[0].dtype)
        for index, mask in enumerate(masks):
            row, col = divmod(index, self.cols)
            (top, bottom), (left, right) = self._kept(row, self.rows), self._kept(col, self.cols)
            y, x = row * self.stride, col * self.stride
            out[..., y + top : y + bottom, x + left : x + right] = mask[..., top:bottom, left:right]
        return out[..., : self.height, : self.width]

    def _kept(self, index: int, count: int) -> tuple[int, int]:
        margin = (self.window - self.stride) // 2
        start = 0 if index == 0 else margin
        return start, self.window if index == count - 1 else margin + self.stride
