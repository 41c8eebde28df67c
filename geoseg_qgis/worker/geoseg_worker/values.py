"""From a regression model's output to values: one number for each pixel."""

from __future__ import annotations

import numpy as np
import torch

from .classes import repeat
from .messages import VALUES_NODATA
from .requests import ChunkRequest


class Values:
    """What is made of a regression model's windows: float32, `VALUES_NODATA` where it gives no number.

    With ``blend`` a pixel's value is the weighted mean of the windows that see it, with the weights of
    `blending.ramp`; with ``centre`` it is that of the nearest window's centre, as it is.
    """

    nodata = VALUES_NODATA

    def check(self, request: ChunkRequest) -> None:
        """Raise ValueError for a request of what only classes have."""
        for name in ("scores", "threshold", "positive_threshold"):
            if getattr(request, name):
                raise ValueError(f"{name} belongs to classes, and this model measures")

    def names(self, bands: int) -> list[str]:
        """Return what each of the bands holds."""
        return ["value"] * bands

    def from_output(self, output: torch.Tensor, window: int) -> np.ndarray:
        """Return a window's values, (1, window, window) float32.

        Args:
            output: (h, w), or with leading axes of 1.
            window: edge; a smaller output is repeated, as a mask's is.
        """
        return _finite(_values(output, window)).numpy()

    def planes(self, output: torch.Tensor, window: int) -> torch.Tensor:
        """Return what is summed with weights: values, and ones, which give the sum of the weights."""
        values = _values(output, window)
        return torch.cat([values, torch.ones_like(values)])

    def from_sums(self, sums: torch.Tensor) -> torch.Tensor:
        """Return values (1, h, w) from the sums (2, h, w) float32."""
        return _finite(sums[:1] / sums[1:])


def _values(output: torch.Tensor, window: int) -> torch.Tensor:
    return repeat(output.reshape(1, *output.shape[-2:]), window).to(torch.float32)


def _finite(values: torch.Tensor) -> torch.Tensor:
    return torch.where(torch.isfinite(values), values, VALUES_NODATA)
