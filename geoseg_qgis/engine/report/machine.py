"""What an engine meets on this machine: processor, memory, GPUs, disk."""

from __future__ import annotations

import os
import platform
import tempfile
from collections.abc import Sequence
from pathlib import Path

from geoseg_qgis.engine.install.space import free_bytes
from geoseg_qgis.engine.memory import Memory, memory_of
from geoseg_qgis.engine.nvidia import Gpu, problem_of
from geoseg_qgis.engine.report.parts import Finding, Row, gigabytes
from geoseg_qgis.texts import tr

_ENOUGH_MEMORY = 2.5e9  # bytes: a worker with a small model, measured 1.3 GB, and some air
_ENOUGH_DISK = 1e9  # bytes for temporary files: chunks in flight


def machine_rows() -> tuple[Row, ...]:
    """Return rows about the machine; nothing personal but paths."""
    memory = memory_of("cpu")
    temporary = Path(tempfile.gettempdir())
    return (
        Row(
            tr("Processor"),
            tr("{name}; cores for this process: {count}").format(name=_processor(), count=_cores()),
        ),
        Row(tr("Memory"), _free_of(memory) if memory else tr("unknown")),
        Row(
            tr("Temporary files"),
            tr("{folder}, {size} free").format(folder=temporary, size=gigabytes(free_bytes(temporary))),
        ),
        Row(tr("System"), f"{_system()}, {platform.machine()}"),
    )


def gpu_rows(found: Sequence[Gpu]) -> tuple[Row, ...]:
    """Return a row for each NVIDIA GPU, or one that says there is none."""
    rows = tuple(
        Row(
            f"GPU {gpu.device}",
            tr("{name}, driver {version}, compute capability {capability}, {memory}").format(
                name=gpu.name,
                version=gpu.driver,
                capability=gpu.capability or tr("unknown"),
                memory=_free_of(Memory(gpu.free, gpu.total)),
            ),
        )
        for gpu in found
    )
    return rows or (Row("GPU", problem_of(found)),)


def machine_findings(device: str, gpus: Sequence[Gpu]) -> list[Finding]:
    """Return what of the machine will make trouble on a device (``cpu``, ``cuda:N``, empty if unknown)."""
    found = []
    for gpu in gpus:
        if gpu.problem():
            found.append(Finding(gpu.problem(), gpu.advice(), serious=False))
        elif device == "cpu":
            cause = tr("The {gpu} of this machine stays unused: the engine runs on the CPU.")
            advice = tr("Install the engine for CUDA (geoseg:installengine), or choose the device {device}.")
            found.append(Finding(cause.format(gpu=gpu.name), advice.format(device=gpu.device), serious=False))
    memory = memory_of(device or "cpu", gpus)
    if memory is not None and memory.free < _ENOUGH_MEMORY:
        cause = tr("Only {size} of memory are free on {device}.")
        cause = cause.format(size=gigabytes(memory.free), device=device or "cpu")
        advice = tr("Close other programs and end waiting engines with geoseg:stopengine.")
        found.append(Finding(cause, advice, serious=False))
    temporary = Path(tempfile.gettempdir())
    if free_bytes(temporary) < _ENOUGH_DISK:
        cause = tr("Only {size} are free in {folder}, where runs keep their chunks.")
        cause = cause.format(size=gigabytes(free_bytes(temporary)), folder=temporary)
        found.append(Finding(cause, tr("Free some space."), serious=False))
    return found


def _free_of(memory: Memory) -> str:
    return tr("{free} free of {total}").format(free=gigabytes(memory.free), total=gigabytes(memory.total))


def folder_bytes(folder: Path) -> int:
    """Return the size of all files below a folder, links not followed; 0 where there is none."""
    total = 0
    for path, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.lstat(f"{path}/{name}").st_size
            except OSError:
                continue
    return total


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor() or tr("unknown")
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or tr("unknown"))


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _system() -> str:
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return f"{platform.system()} {platform.release()}"
    names = (line.partition("=")[2].strip('"') for line in lines if line.startswith("PRETTY_NAME="))
    return tr("{system}, kernel {version}").format(system=next(names, "Linux"), version=platform.release())
