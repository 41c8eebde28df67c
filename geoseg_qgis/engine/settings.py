"""What decides how an engine runs."""

from __future__ import annotations

from dataclasses import dataclass

PLUGINS = ("geoseg_segmentation", "terratorch_segmentation")
DTYPES = ("auto", "float16", "bfloat16", "float32")


@dataclass(frozen=True)
class EngineSettings:
    """Two runs with equal settings can share one engine.

    Attributes:
        python: the engine's interpreter.
        model: folder of a model that passed the check.
        config: JSON text of the configuration that passed; replaces what the folder's config.json says.
        device: ``cpu`` or ``cuda:N``; see `geoseg_qgis.engine.devices.choose_device` for ``auto``.
        dtype: one of ``DTYPES``; ``auto`` lets the worker take what is fastest on its device.
        plugin: the vLLM I/O processor, one of ``PLUGINS``.
        max_num_seqs: windows in one forward; 0 leaves it to the worker.
        gpu_memory_utilization: share of the device's memory that vLLM may take, 0 to 1; 0 as above.
        cache: folder for what vLLM remembers about model classes; empty for vLLM's own default.
        weights: digits of the model's configuration and weights: where they change, an engine that is warm is
            another model's; empty where nobody asks.
    """

    python: str
    model: str
    config: str = "{}"
    device: str = "cpu"
    dtype: str = "auto"
    plugin: str = PLUGINS[0]
    max_num_seqs: int = 0
    gpu_memory_utilization: float = 0.0
    cache: str = ""
    weights: str = ""
