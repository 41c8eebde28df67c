"""From reflectance to what the network saw in training: the model's own transforms, all windows at once."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch


class Normalisation:
    """Applies the transforms of a TerraTorch data module to an image of any size.

    The data module's own chain (``test_transform``, then ``aug``) takes one window at a time through two
    libraries. Nearly always it is ``(x - mean) / std``. Where that is so, bit for bit on a random window, the
    formula is used for the whole image; otherwise each window goes through the chain.

    Args:
        datamodule: the data module that TerraTorch built from the model's config.json.
        bands: number of bands.
        window: edge of the window, pixels.
    """

    def __init__(self, datamodule: Any, bands: int, window: int) -> None:
        self._datamodule = datamodule
        self.window = window
        self._means_stds = self._measure(bands)

    @property
    def vectorised(self) -> bool:
        """True where the transforms are ``(x - mean) / std``."""
        return self._means_stds is not None

    def window_by_chain(self, window: torch.Tensor) -> torch.Tensor:
        """Send one float32 window (bands, h, w) through the data module's own transforms."""
        image = self._datamodule.test_transform(image=window.numpy().transpose(1, 2, 0))
        if isinstance(image, dict) and image["image"].ndim == 3:
            image = {**image, "image": image["image"][None]}
        return self._datamodule.aug(image)["image"][0]

    def whole(self, image: torch.Tensor) -> torch.Tensor:
        """Normalise a float32 image (bands, h, w) in place; only where ``vectorised``."""
        if self._means_stds is None:
            raise TypeError("these transforms are not (x - mean) / std; ask `vectorised` first")
        means, stds = self._means_stds
        return image.sub_(means).div_(stds)

    def _measure(self, bands: int) -> tuple[torch.Tensor, torch.Tensor] | None:
        found = _means_and_stds(self._datamodule.aug)
        if found is None:
            return None
        means, stds = (torch.as_tensor(np.asarray(v), dtype=torch.float32).reshape(-1, 1, 1) for v in found)
        if means.shape[0] not in (1, bands) or stds.shape != means.shape:
            return None
        probe = torch.rand(bands, self.window, self.window, generator=torch.Generator().manual_seed(0))
        expected = self.window_by_chain(probe.clone())
        if expected.shape != probe.shape or not torch.equal(expected, (probe - means) / stds):
            return None
        return means, stds


def _means_and_stds(aug: Any) -> tuple[Any, Any] | None:
    """Look for the two vectors in TerraTorch's ``Normalize`` or in a kornia sequence that holds only one."""
    if hasattr(aug, "means") and hasattr(aug, "stds"):
        return aug.means, aug.stds
    children = list(aug.children()) if isinstance(aug, torch.nn.Module) else []
    if len(children) == 1 and {"mean", "std"} <= set(getattr(children[0], "flags", {})):
        return children[0].flags["mean"], children[0].flags["std"]
    return None
