"""What a server serves, for clients that want to know before they send anything."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from .loading import versions
from .messages import PROTOCOL
from .running import Running

if TYPE_CHECKING:
    from vllm.config import VllmConfig

    from .processor import GeosegIOProcessor

FINGERPRINT = "GEOSEG_MODEL_FINGERPRINT"
"""Digits that tell models apart, given by whoever starts the server; empty where nobody did."""

_published: dict[str, Any] = {}


def publish_facts(config: VllmConfig, processor: GeosegIOProcessor) -> None:
    """Remember what this process serves; every API server of ``vllm serve`` has a processor of its own."""
    _published.update(
        plugin="geoseg_segmentation",
        protocol=PROTOCOL,
        device=_device_name(config),
        dtype=str(config.model_config.dtype).removeprefix("torch."),
        max_num_seqs=config.scheduler_config.max_num_seqs,
        bands=processor.bands,
        window=processor.window,
        classes=processor.classes,
        task="regression" if processor.measures else "segmentation",
        running=processor.running,
        fingerprint=os.environ.get(FINGERPRINT, ""),
        versions=versions(),
    )


def facts() -> dict[str, Any]:
    """Return what this process serves and how many requests it has; empty before a processor is made."""
    return {name: len(value) if isinstance(value, Running) else value for name, value in _published.items()}


def _device_name(config: VllmConfig) -> str:
    from vllm.platforms import current_platform

    kind = str(config.device_config.device_type)
    if kind == "cpu":
        return "cpu"
    replicas = config.parallel_config.data_parallel_size
    return f"{replicas} x {current_platform.get_device_name(0)}" if replicas > 1 else f"{kind}:0"
