"""A network is not built much larger than its weights: config.json could ask for more than the memory holds.

Each number that describes a network can be sensible while the network is not: 4096 layers of an encoder that
is 4096 wide are 3 TB. Checking the description cannot tell; building it part by part does.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch.nn.modules import module

ROOM = 64 * 2**20
"""Numbers that a network may hold beside its weights: tables of positions, masks of attention."""


class NetworkSizeError(ValueError):
    """The network does not belong to the weights."""


@contextmanager
def no_larger_than(most: int) -> Iterator[None]:
    """Within, modules get parameters and buffers of that many numbers, all together.

    Args:
        most: numbers; memory for the one that is too many is reserved by then, and not yet filled.

    Raises:
        NetworkSizeError: as soon as there would be more.
    """
    count = 0

    def add(_owner: torch.nn.Module, _name: str, tensor: torch.Tensor | None) -> None:
        nonlocal count
        count += 0 if tensor is None else tensor.numel()
        if count > most:
            raise NetworkSizeError(
                f"config.json describes a network of more than {most // 10**6} million numbers, which its "
                "weights cannot fill; they belong to another network, or one of its numbers is wrong"
            )

    hooks = [
        module.register_module_parameter_registration_hook(add),
        module.register_module_buffer_registration_hook(add),
    ]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def most_numbers(weights: int) -> int:
    """Return how many numbers a network may hold whose weights take that many bytes, two for each at least.

    With 0 bytes the weights are in no folder, but a server's own choice from the hub: there is no limit then.
    """
    return weights // 2 + ROOM if weights else sys.maxsize
