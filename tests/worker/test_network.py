"""The order in memory of what convolutions work with: another order, the same numbers."""

from __future__ import annotations

from types import SimpleNamespace

import torch

from geoseg_worker.network import GeosegTerratorch, put_channels_last


def small_network() -> torch.nn.Sequential:
    torch.manual_seed(0)
    return torch.nn.Sequential(
        torch.nn.Conv2d(3, 8, 3, padding=1),
        torch.nn.BatchNorm2d(8),
        torch.nn.ReLU(),
        torch.nn.ConvTranspose2d(8, 4, 2, stride=2),
    ).to(torch.float64)


@torch.inference_mode()
def test_the_numbers_stay_and_their_order_in_memory_changes():
    network, image = small_network().eval(), torch.rand(2, 3, 16, 16, dtype=torch.float64)
    before = network(image)
    put_channels_last(network)
    after = network(image)
    assert torch.allclose(before, after, rtol=0, atol=1e-14)
    assert before.is_contiguous() and after.is_contiguous(memory_format=torch.channels_last)
    assert after.shape == before.shape == (2, 4, 32, 32)


@torch.inference_mode()
def test_what_has_no_two_dimensions_is_left_alone():
    network = torch.nn.ModuleList([torch.nn.Conv3d(2, 2, (1, 4, 4)), torch.nn.Linear(4, 4)])
    before = [parameter.stride() for parameter in network.parameters()]
    put_channels_last(network)
    assert [parameter.stride() for parameter in network.parameters()] == before


def test_with_terratorchs_own_plugin_the_network_is_vllms(monkeypatch):
    """The stock plugin is what ours is compared with, so that it gets nothing of ours."""
    for plugin, ours in (("geoseg_segmentation", True), ("terratorch_segmentation", False)):
        made = load_with(plugin, monkeypatch)
        weight = made.inference_runner[0].weight
        assert weight.is_contiguous(memory_format=torch.channels_last) is ours


def load_with(plugin: str, monkeypatch) -> GeosegTerratorch:
    """Make our class without vLLM's own part, and let it load the weights of a small network."""
    above = GeosegTerratorch.__mro__[1]
    monkeypatch.setattr(above, "__init__", lambda self, **_: torch.nn.Module.__init__(self))
    monkeypatch.setattr(above, "load_weights", lambda self, weights: {name for name, _ in weights})
    config = SimpleNamespace(model_config=SimpleNamespace(io_processor_plugin=plugin))
    made = GeosegTerratorch(vllm_config=config)
    made.inference_runner = small_network()
    weights = made.inference_runner.state_dict()
    assert made.load_weights(iter(weights.items())) == set(weights)
    return made
