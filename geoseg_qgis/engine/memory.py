"""How much memory is free, and whether another model would fit beside what runs."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404
from dataclasses import dataclass
from pathlib import Path

from geoseg_qgis.engine.childenv import child_environment
from geoseg_qgis.engine.settings import EngineSettings

GPU_SHARE = 0.4
"""Share of a GPU's memory that the worker lets vLLM take, unless told otherwise."""

_SECONDS = 5.0  # patience with nvidia-smi
_BASE = 2_000_000_000  # bytes: Python, torch, vLLM and one batch, without the model; measured 1.3 GB on a CPU
_WEIGHTS = (".safetensors", ".pt", ".pth", ".bin", ".ckpt")


@dataclass(frozen=True)
class Memory:
    """Memory of a device, bytes."""

    free: int
    total: int


def memory_of(device: str) -> Memory | None:
    """Return the memory of ``cpu`` or ``cuda:N``, None where nobody tells; may wait for the driver."""
    return _gpu(device.partition(":")[2] or "0") if device.startswith("cuda") else _host()


def needed_by(settings: EngineSettings, memory: Memory) -> int:
    """Return about how many bytes an engine will take on its device."""
    if settings.device.startswith("cuda"):
        return round(memory.total * (settings.gpu_memory_utilization or GPU_SHARE))
    folder = Path(settings.model)
    weights = [path.stat().st_size for path in folder.glob("*") if path.suffix in _WEIGHTS]
    return _BASE + 2 * sum(weights)  # once as they lie on disk, once in the number format of the forward


def fits(settings: EngineSettings) -> bool:
    """Whether an engine fits into what is free on its device now; True where nobody tells."""
    memory = memory_of(settings.device)
    return memory is None or needed_by(settings, memory) <= memory.free


def _host() -> Memory | None:
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    sizes = {name: int(rest.split()[0]) * 1024 for name, _, rest in (line.partition(":") for line in lines)}
    return Memory(sizes["MemAvailable"], sizes["MemTotal"]) if "MemAvailable" in sizes else None


def _gpu(number: str) -> Memory | None:
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return None
    query = ["--query-gpu=memory.free,memory.total", "--format=csv,noheader,nounits", f"--id={number}"]
    try:
        done = subprocess.run(  # noqa: S603  # nosec B603
            [tool, *query],
            env=child_environment(os.environ),
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=True,
        )
        free, total = (int(part) * 2**20 for part in done.stdout.strip().split(","))
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return Memory(free, total)
