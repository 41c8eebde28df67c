"""How often the model has run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch


class ForwardCount:
    """Counts the runs of a torch module, whoever asks for them.

    Attributes:
        number: of runs since `watch`.
    """

    def __init__(self) -> None:
        self.number = 0

    def watch(self, model: torch.nn.Module) -> None:
        """Count from now on."""
        model.register_forward_pre_hook(self._count)

    def _count(self, *_: Any) -> None:
        self.number += 1
