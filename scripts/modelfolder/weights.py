"""From a Lightning checkpoint to the tensors that vLLM loads, checked against the network that it builds."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models import allowed

_PREFIX = "model."


def load_checkpoint(path: Path, trust: bool = False) -> dict[str, Tensor]:
    """Return the network's tensors out of a checkpoint, by their names in the network.

    Args:
        path: a .ckpt or .pt file of Lightning.
        trust: let the file run code, as old checkpoints do to restore their settings.

    Raises:
        ModelError: it is no checkpoint, or would run code.
    """
    try:
        content = torch.load(path, map_location="cpu", weights_only=not trust)
    except pickle.UnpicklingError as error:
        raise ModelError(
            f"{path} holds more than tensors and plain values.", "If it is your own, add --trust-checkpoint."
        ) from error
    except (OSError, RuntimeError, EOFError) as error:
        raise ModelError(f"{path} cannot be read: {error}.") from error
    state = content.get("state_dict", content) if isinstance(content, dict) else None
    if not isinstance(state, dict) or not all(isinstance(name, str) for name in state):
        raise ModelError(f"{path} is no checkpoint of Lightning.")
    tensors = {name[len(_PREFIX) :]: value for name, value in state.items() if name.startswith(_PREFIX)}
    if not tensors:
        raise ModelError(f"{path} holds no weights of a TerraTorch task (none is called {_PREFIX}…).")
    return tensors


def build_network(config: dict[str, Any]) -> nn.Module:
    """Return the network that the engine will build from config.json, with random weights."""
    from terratorch.registry import MODEL_FACTORY_REGISTRY

    task = config["pretrained_cfg"]["model"]["init_args"]
    factory = MODEL_FACTORY_REGISTRY.build(task["model_factory"])
    kind = allowed.TASKS[config["pretrained_cfg"]["model"]["class_path"]]
    return factory.build_model(task=kind, **task["model_args"]).eval()


def fill(network: nn.Module, tensors: dict[str, Tensor], notes: list[str]) -> dict[str, Tensor]:
    """Put a checkpoint's tensors into the network; return those that belong into the folder, in float32.

    Heads for training are left out. Buffers that the network makes by itself, such as the positions of a
    transformer, are left out where they are the same: not every vLLM loads them.

    Raises:
        ModelError: the checkpoint and the network do not have the same tensors.
    """
    wanted = dict(network.state_dict())
    given = {name: value for name, value in tensors.items() if not name.startswith("aux_heads.")}
    if len(given) < len(tensors):
        notes.append("The auxiliary heads are for training and were left out.")
    missing = sorted(name for name in wanted.keys() - given.keys() if not _is_made(name, network))
    unknown = sorted(given.keys() - wanted.keys())
    if missing or unknown:
        raise ModelError(
            "The checkpoint does not belong to the network of the YAML: "
            f"{_some('it lacks', missing)}{_some('it has beside', unknown)}.",
            "Give the YAML that this checkpoint was trained with, and the same version of TerraTorch.",
        )
    wrong = [name for name, value in given.items() if value.shape != wanted[name].shape]
    if wrong:
        name = wrong[0]
        raise ModelError(
            f"The tensor {name} has the shape {list(given[name].shape)}, the network of the YAML "
            f"{list(wanted[name].shape)}.",
            "Give the YAML that this checkpoint was trained with.",
        )
    made = {
        name
        for name, value in wanted.items()
        if _is_made(name, network) and torch.equal(given.get(name, value), value)
    }
    network.load_state_dict(given, strict=False)
    kept = {name: value for name, value in network.state_dict().items() if name not in made}
    return {name: _plain(value) for name, value in kept.items()}


def save(tensors: dict[str, Tensor], path: Path) -> None:
    """Write tensors as safetensors."""
    from safetensors.torch import save_file

    save_file(tensors, str(path), metadata={"format": "pt"})
    path.chmod(0o644)  # safetensors writes for the owner alone


def _is_made(name: str, network: nn.Module) -> bool:
    """Whether a tensor is a buffer and no statistic of batches."""
    return name in dict(network.named_buffers()) and "running_" not in name and "num_batches" not in name


def _plain(value: Tensor) -> Tensor:
    value = value.detach().clone().contiguous()
    return value.float() if value.is_floating_point() else value


def _some(words: str, names: list[str]) -> str:
    if not names:
        return ""
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f" {words} {', '.join(names[:3])}{more};"
