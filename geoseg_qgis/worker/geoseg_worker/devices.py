"""Which device and number format the model runs in."""

from __future__ import annotations

import os
from pathlib import Path

from .messages import GPU_BATCH
from .plugins import PLUGINS

GPU_MEMORY_SHARE = 0.4
CPU_MEMORY_SHARE = 0.1
_OF_FREE = 0.9
"""Share of the free memory of a GPU that is taken where that is less."""
CPU_BATCH = 4
"""Windows in one forward on a CPU, at most. One alone gives the same bits in chunks of any size, which
batches that are not always full do not; on two cores it takes a small model 4 % more time, a large one up
to 8 %."""
LARGE_MODEL = 200 * 10**6
"""Bytes of weights, 50 million numbers, from which a model counts as large: each forward reads them all."""
_WEIGHTS = {".safetensors", ".bin", ".pt"}
"""How the files end that vLLM loads."""
_BF16_FLAGS = {"avx512_bf16", "amx_bf16", "bf16"}
"""Features of a processor that multiplies bfloat16 by itself."""


class DeviceError(RuntimeError):
    """The wanted device cannot be used."""


def prepare_environment(device: str, threads: int | None = None) -> None:
    """Set what vLLM and torch read from the environment; call before they are imported.

    Args:
        device: ``cpu`` or ``cuda:N``.
        threads: threads for torch on the CPU; None takes the cores this process may use.
    """
    defaults = {
        "VLLM_ENABLE_V1_MULTIPROCESSING": "0",  # the engine lives in this process and dies with it
        "VLLM_PLUGINS": ",".join(PLUGINS),  # of the others, TerraTorch's would put its class over ours
        "VLLM_USE_V2_MODEL_RUNNER": "0",  # TerraTorch models do not run on the new runner
        "VLLM_NO_USAGE_STATS": "1",
        "DO_NOT_TRACK": "1",
        "HF_HUB_OFFLINE": "1",  # models come as checked folders; nothing is fetched behind the analyst's back
        "TRANSFORMERS_OFFLINE": "1",
        "NO_ALBUMENTATIONS_UPDATE": "1",
        "VLLM_LOGGING_STREAM": "ext://sys.stderr",
        "VLLM_CPU_KVCACHE_SPACE": "1",
        "VLLM_WORKER_MULTIPROC_METHOD": "spawn",
        "TOKENIZERS_PARALLELISM": "false",
        "OMP_NUM_THREADS": str(threads or len(os.sched_getaffinity(0))),
    }
    for key, value in defaults.items():
        os.environ.setdefault(key, value)
    if device.startswith("cuda:"):
        os.environ["CUDA_VISIBLE_DEVICES"] = device.partition(":")[2]
        # by itself CUDA counts the fastest GPU first; nvidia-smi, which everybody reads, counts in this order
        os.environ.setdefault("CUDA_DEVICE_ORDER", "PCI_BUS_ID")


def default_memory_share(device: str) -> float:
    """Return vLLM's ``gpu_memory_utilization`` for a device.

    On a CPU it only means how much memory must be free at the start, and the models here need little.
    """
    return CPU_MEMORY_SHARE if device == "cpu" else GPU_MEMORY_SHARE


def fitting_memory_share(device: str) -> float:
    """Return the same, or less on a GPU where others leave less: the models here need little.

    It wakes CUDA in this process, which a server's first process must not do.
    """
    usual = default_memory_share(device)
    if device == "cpu":
        return usual
    import torch

    free, total = torch.cuda.mem_get_info()
    return round(min(usual, _OF_FREE * free / total), 3)


def default_batch(device: str, model: str) -> int:
    """Return the windows in one forward for a device and the folder of a model."""
    if device != "cpu":
        return GPU_BATCH
    if weights_bytes(model) >= LARGE_MODEL:
        return CPU_BATCH
    return min(CPU_BATCH, max(1, len(os.sched_getaffinity(0)) // 2))


def weights_bytes(model: str) -> int:
    """Return what a model's weights take; 0 for what is no folder, of which vLLM says what is wrong."""
    try:
        found = (path for path in Path(model).iterdir() if path.suffix in _WEIGHTS and path.is_file())
        return sum(path.stat().st_size for path in found)
    except OSError:
        return 0


def check_device(device: str) -> str:
    """Return the device's name; raises DeviceError where it cannot be used as wanted."""
    import torch

    if device == "cpu":
        return "cpu"
    if not torch.cuda.is_available():
        built = "is built without CUDA" if torch.version.cuda is None else "finds no usable NVIDIA GPU"
        raise DeviceError(f"{device} was asked for, but torch {torch.__version__} {built}.")
    return f"{device} ({torch.cuda.get_device_name(0)})"


def choose_dtype(device: str, wanted: str, measures: bool = False) -> str:
    """Return ``float16``, ``bfloat16`` or ``float32``.

    On a GPU half precision. On a CPU bfloat16 where the processor has instructions for it, which makes it up
    to twice as fast as float32, and float32 otherwise, where it is slower. The answer never depends on how
    busy the machine is: a mask may differ between number formats. A model that measures never gets bfloat16,
    which has less than three digits: its raster would show steps of half a percent.
    """
    if wanted != "auto":
        return wanted
    if device != "cpu":
        return "float16"
    return "bfloat16" if _BF16_FLAGS & _cpu_flags() and not measures else "float32"


def _cpu_flags() -> set[str]:
    """Return the processor's features as Linux names them; empty where it does not tell."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return set()
    # "flags" on x86, "Features" on ARM
    told = (line.partition(":")[2] for line in lines if line.startswith(("flags", "Features")))
    return set(next(told, "").split())
