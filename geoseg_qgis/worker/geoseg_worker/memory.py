"""The most memory that this process had, on the machine and on the GPU; in MB of 10^6 bytes."""

from __future__ import annotations

import contextlib
import os
import resource


def peak_rss_mb() -> float:
    """Return the largest resident memory of this process so far."""
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6, 1)


class GpuPeak:
    """The largest memory that this process took of its GPU so far.

    torch knows what its allocator reserved, and its peak. What CUDA itself takes beside that (the context,
    the kernels that were loaded, the libraries' workspaces) only the driver knows, and only for this moment:
    it is asked whenever torch's peak has grown. In a container the driver may not know this process by its
    number; then that part, some hundred MB, is missing.

    Args:
        device: its name, which begins with ``cuda`` where there is a GPU.
    """

    def __init__(self, device: str) -> None:
        self._has_gpu = device.startswith("cuda")
        self._reserved = 0
        self._beside = 0

    def mb(self) -> float:
        """Return the memory; 0 without a GPU."""
        if not self._has_gpu:
            return 0.0
        import torch

        reserved = torch.cuda.max_memory_reserved()
        if reserved > self._reserved:
            self._reserved = reserved
            self._beside = max(self._beside, _taken_of_gpu() - torch.cuda.memory_reserved())
        return round((self._reserved + self._beside) / 1e6, 1)


def _taken_of_gpu() -> int:
    """Return what the driver says this process takes of its GPU, bytes; 0 where it does not tell."""
    with contextlib.suppress(
        Exception
    ):  # a number for the log is no reason to fail, whatever the driver lacks
        import torch
        from vllm.third_party import pynvml

        uuid = f"GPU-{torch.cuda.get_device_properties(0).uuid}"
        pynvml.nvmlInit()
        try:
            processes = pynvml.nvmlDeviceGetComputeRunningProcesses(pynvml.nvmlDeviceGetHandleByUUID(uuid))
            return sum(one.usedGpuMemory or 0 for one in processes if one.pid == os.getpid())
        finally:
            pynvml.nvmlShutdown()
    return 0
