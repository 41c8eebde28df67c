"""The network in the worker: the order in memory of what convolutions work with, and how large it may be."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch

from geoseg_worker.buildlimit import NetworkSizeError, most_numbers, no_larger_than
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


@pytest.mark.parametrize("plugin", ["geoseg_segmentation", "terratorch_segmentation"])
def test_a_network_that_the_weights_cannot_fill_is_not_built(plugin, monkeypatch, tmp_path):
    """Each number of its description may be sensible; all together ask for more memory than there is."""
    (tmp_path / "model.safetensors").write_bytes(bytes(1000))
    with (tmp_path / "notes.txt").open("wb") as file:
        file.truncate(10**12)  # takes no room on the disk, and is no weight
    built = []

    def build(self, **_) -> None:
        torch.nn.Module.__init__(self)
        self.layers = torch.nn.ModuleList()
        for _ in range(4096):
            self.layers.append(torch.nn.Linear(4096, 4096))
            built.append(1)

    monkeypatch.setattr(GeosegTerratorch.__mro__[1], "__init__", build)
    with pytest.raises(NetworkSizeError, match="more than 67 million numbers, which its weights cannot fill"):
        GeosegTerratorch(vllm_config=settings(plugin, tmp_path))
    assert len(built) == 3  # of 17 million each


def test_tables_that_are_not_in_the_file_count_too():
    network = torch.nn.Module()
    with no_larger_than(10), pytest.raises(NetworkSizeError):
        network.register_buffer("none", None)
        network.register_buffer("small", torch.zeros(10))
        network.register_buffer("positions", torch.zeros(1))
    network.register_buffer("afterwards", torch.zeros(100))


def test_a_network_may_hold_what_its_file_does_and_tables_beside_it():
    assert most_numbers(2 * 300 * 10**6) == 300 * 10**6 + 64 * 2**20  # half precision: two bytes each
    with no_larger_than(most_numbers(0)):  # weights that are in no folder
        torch.nn.Linear(4096, 4096)
        torch.nn.Linear(8192, 8192)


def settings(plugin: str, folder: object = "") -> SimpleNamespace:
    """Return what our class reads of vLLM's configuration."""
    return SimpleNamespace(model_config=SimpleNamespace(io_processor_plugin=plugin, model=str(folder)))


def load_with(plugin: str, monkeypatch) -> GeosegTerratorch:
    """Make our class without vLLM's own part, and let it load the weights of a small network."""
    above = GeosegTerratorch.__mro__[1]
    monkeypatch.setattr(above, "__init__", lambda self, **_: torch.nn.Module.__init__(self))
    monkeypatch.setattr(above, "load_weights", lambda self, weights: {name for name, _ in weights})
    made = GeosegTerratorch(vllm_config=settings(plugin))
    made.inference_runner = small_network()
    weights = made.inference_runner.state_dict()
    assert made.load_weights(iter(weights.items())) == set(weights)
    return made
