"""How much memory is free, and whether another model would fit beside what runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from geoseg_qgis.engine.nvidia import Gpu, gpus
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.texts import tr

_BASE = 2_000_000_000  # bytes: Python, torch, vLLM and one batch, without the model; measured 1.3 GB on a CPU
_WEIGHTS = (".safetensors", ".pt", ".pth", ".bin", ".ckpt")


@dataclass(frozen=True)
class Memory:
    """Memory of a device, bytes."""

    free: int
    total: int


def memory_of(device: str, found: Sequence[Gpu] | None = None) -> Memory | None:
    """Return the memory of ``cpu`` or ``cuda:N``, None where nobody tells; may wait for the driver.

    Args:
        device: see above.
        found: the GPUs, where the driver was asked already.
    """
    if not device.startswith("cuda"):
        return _host()
    asked = gpus() if found is None else found
    gpu = next((gpu for gpu in asked if gpu.device == device and gpu.total), None)
    return Memory(gpu.free, gpu.total) if gpu is not None else None


def needed_by(settings: EngineSettings, memory: Memory) -> int:
    """Return about how many bytes an engine will take on its device, at least.

    On a GPU it may take more where more is free, but not less than the share that was asked for.
    """
    folder = Path(settings.model)
    sizes = [path.stat().st_size for path in folder.glob("*") if path.suffix in _WEIGHTS and path.is_file()]
    least = _BASE + 2 * sum(sizes)  # once as they lie on disk, once in the number format of the forward
    share = settings.gpu_memory_utilization if settings.device.startswith("cuda") else 0.0
    return max(least, round(memory.total * share))


def fits(settings: EngineSettings) -> bool:
    """Whether an engine fits into what is free on its device now; True where nobody tells."""
    memory = memory_of(settings.device)
    return memory is None or needed_by(settings, memory) <= memory.free


def shortage(settings: EngineSettings) -> str:
    """Return what to say before an engine starts that will hardly fit; empty where it fits."""
    memory = memory_of(settings.device)
    if memory is None or needed_by(settings, memory) <= memory.free:
        return ""
    wanted, free, total = (size / 1e9 for size in (needed_by(settings, memory), memory.free, memory.total))
    if settings.device.startswith("cuda"):
        said = tr(
            "The engine wants about {wanted:.1f} GB of memory, and {free:.1f} of the {total:.1f} GB of "
            "{device} are free: other programs use the rest. It may fail; close some of them, or give it a "
            "smaller share (GPU_MEMORY)."
        )
    else:
        said = tr(
            "The engine wants about {wanted:.1f} GB of memory, and {free:.1f} of the {total:.1f} GB of this "
            "machine are free: other programs use the rest. It may fail; close some of them."
        )
    return said.format(wanted=wanted, free=free, total=total, device=settings.device)


def _host() -> Memory | None:
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    sizes = {name: int(rest.split()[0]) * 1024 for name, _, rest in (line.partition(":") for line in lines)}
    return Memory(sizes["MemAvailable"], sizes["MemTotal"]) if "MemAvailable" in sizes else None
