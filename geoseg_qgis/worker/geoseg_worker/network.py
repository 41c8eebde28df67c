"""TerraTorch's networks as vLLM runs them: no larger than their weights, convolutions in the faster order."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from vllm.config import VllmConfig

from .buildlimit import most_numbers, no_larger_than
from .devices import weights_bytes
from .plugins import NAME

try:
    from terratorch.vllm.plugins.general.terratorch import TerratorchFix as Terratorch
except ImportError:  # TerraTorch mends vLLM's class only as long as that needs it
    from vllm.model_executor.models.terratorch import Terratorch


class GeosegTerratorch(Terratorch):
    """The model class that TerraTorch gives vLLM, for requests that our own I/O processor serves.

    It is not built where the folder's weights cannot fill it; with TerraTorch's I/O processor it is otherwise
    that class and no more.
    """

    def __init__(self, vllm_config: VllmConfig, prefix: str = "") -> None:
        with no_larger_than(most_numbers(weights_bytes(vllm_config.model_config.model))):
            super().__init__(vllm_config=vllm_config, prefix=prefix)
        self._is_ours = vllm_config.model_config.io_processor_plugin == NAME

    def load_weights(self, weights: Iterable[tuple[str, torch.Tensor]]) -> set[str]:
        """Load the weights, and bring them into the faster order."""
        loaded = super().load_weights(weights)
        if self._is_ours:
            put_channels_last(self)
        return loaded


def put_channels_last(model: torch.nn.Module) -> None:
    """Store what convolutions over images work with as (n, h, w, c) in memory; shapes stay (n, c, h, w).

    A convolution gives its output in the order of its weights, so that everything between two of them follows
    without being changed. The sums are those of the same products, in another order: with rounding, logits
    differ in their last digit. ``scripts/bench/bench_layout.py`` says what it gives and what it changes.
    """
    for module in model.modules():
        if isinstance(module, (torch.nn.Conv2d, torch.nn.ConvTranspose2d)):
            module.to(memory_format=torch.channels_last)
