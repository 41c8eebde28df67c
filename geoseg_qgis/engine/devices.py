"""Which device a run takes, and why; never another one than was asked for."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404
from dataclasses import dataclass

from geoseg_qgis.engine.childenv import child_environment
from geoseg_qgis.errors import EngineError

ALL_GPUS = "cuda"
"""Every GPU that the engine can use, a worker on each."""
DEVICES = ("auto", "cpu", ALL_GPUS, "cuda:0", "cuda:1", "cuda:2", "cuda:3")
NVIDIA_SMI_SECONDS = 10
OLDEST_DRIVER = 580
"""Of the NVIDIA driver, for the CUDA 13 that the pinned torch is built with."""
OLDEST_CAPABILITY = 7.5
"""Of a GPU: CUDA 13 builds nothing for older ones."""
_OLD_QUERY = "name,driver_version,memory.free,memory.total"
_QUERY = f"{_OLD_QUERY},compute_cap"


@dataclass(frozen=True)
class Gpu:
    """An NVIDIA GPU.

    Attributes:
        name: as the driver says.
        driver: version of the driver.
        capability: compute capability, such as 9.0; 0 where the driver does not tell.
        free: memory, bytes.
        total: memory, bytes; 0 where the driver does not tell.
    """

    name: str
    driver: str
    capability: float
    free: int
    total: int

    def problem(self) -> str:
        """Return why the pinned engine for CUDA cannot use it, empty where it can."""
        if 0 < _number(self.driver.partition(".")[0]) < OLDEST_DRIVER:
            return (
                f"The {self.name} has the driver {self.driver}; version {OLDEST_DRIVER} or newer is needed."
            )
        if 0 < self.capability < OLDEST_CAPABILITY:
            return (
                f"The {self.name} has compute capability {self.capability}; "
                f"{OLDEST_CAPABILITY} or newer is needed."
            )
        return ""


@dataclass(frozen=True)
class DeviceChoice:
    """What a run takes, and the sentence that explains it.

    Attributes:
        device: ``cpu``, ``cuda:N``, or ``cuda`` for every GPU.
        note: see above.
        devices: one for each worker; empty where it is ``device`` alone.
    """

    device: str
    note: str
    devices: tuple[str, ...] = ()

    @property
    def workers(self) -> tuple[str, ...]:
        """The device of each worker."""
        return self.devices or (self.device,)


def check_device_name(wanted: str) -> None:
    """Raise EngineError unless ``wanted`` is one of ``DEVICES``."""
    if wanted not in DEVICES:
        raise EngineError(f"There is no device {wanted!r}.", f"Choose one of: {', '.join(DEVICES)}.")


def choose_device(wanted: str, kind: str | None) -> DeviceChoice:
    """Return the device for a run; asks the driver, so never call it in QGIS's main thread.

    Args:
        wanted: one of ``DEVICES``.
        kind: what the engine's environment was installed for, ``cpu`` or ``cuda``; None for the user's own.

    Raises:
        EngineError: a GPU was asked for that this engine or this machine cannot offer.
    """
    check_device_name(wanted)
    if wanted.startswith("cuda"):
        if kind == "cpu":
            raise EngineError(
                f"{wanted} was asked for, but the installed engine is the one for CPUs.",
                "Install the engine for CUDA (geoseg:installengine), or choose the device cpu.",
            )
        return _every_gpu() if wanted == ALL_GPUS else DeviceChoice(wanted, f"Device {wanted}, as asked for.")
    if wanted == "cpu":
        if kind == "cuda":
            raise EngineError(
                "cpu was asked for, but the installed engine is the one for CUDA, which has no other.",
                "Choose the device auto, or install the engine for CPUs (geoseg:installengine).",
            )
        return DeviceChoice("cpu", "Device cpu, as asked for.")
    return _automatic(kind, gpus())


def _every_gpu() -> DeviceChoice:
    found = gpus()
    usable = [(number, gpu) for number, gpu in enumerate(found) if not gpu.problem()]
    if not usable:
        problem = found[0].problem() if found else "nvidia-smi finds no GPU on this machine."
        raise EngineError(f"All GPUs were asked for. {problem}", "Choose the device auto or cpu.")
    devices = tuple(f"{ALL_GPUS}:{number}" for number, _ in usable)
    names = ", ".join(f"{device} ({gpu.name})" for device, (_, gpu) in zip(devices, usable))
    return DeviceChoice(ALL_GPUS, f"All GPUs, as asked for: {names}.", devices)


def _automatic(kind: str | None, found: list[Gpu]) -> DeviceChoice:
    problem = found[0].problem() if found else "nvidia-smi finds no GPU on this machine."
    if kind == "cpu":
        unused = (
            f" This machine has an {found[0].name}, which it cannot use: install the engine for CUDA."
            if found and not problem
            else ""
        )
        return DeviceChoice("cpu", f"Device cpu: the installed engine is the one for CPUs.{unused}")
    if kind == "cuda" and problem:
        raise EngineError(
            f"The installed engine is the one for CUDA. {problem}",
            "Mend that, or install the engine for CPUs (geoseg:installengine).",
        )
    if problem:
        return DeviceChoice("cpu", f"Device cpu: {problem}")
    return DeviceChoice("cuda:0", f"Device cuda:0: this machine has an {found[0].name}.")


def gpus() -> list[Gpu]:
    """Return the NVIDIA GPUs that the driver tells of; empty where there is none or no driver."""
    lines = _ask(_QUERY) or _ask(_OLD_QUERY)  # old drivers do not know compute capabilities
    return [found for found in map(_gpu, lines) if found is not None]


def _ask(query: str) -> list[str]:
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return []
    try:
        done = subprocess.run(  # noqa: S603  # nosec B603
            [tool, f"--query-gpu={query}", "--format=csv,noheader,nounits"],
            env=child_environment(os.environ),
            capture_output=True,
            text=True,
            timeout=NVIDIA_SMI_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    return done.stdout.strip().splitlines() if done.returncode == 0 else []


def _gpu(line: str) -> Gpu | None:
    name, driver, free, total, *capability = (field.strip() for field in [*line.split(","), "", "", ""][:5])
    if not total:
        return None
    sizes = (round(_number(size)) * 2**20 for size in (free, total))
    return Gpu(name, driver, _number(capability[0]), *sizes)


def _number(text: str) -> float:
    """Return a number; 0 for what nvidia-smi spells as [N/A]."""
    try:
        return float(text)
    except ValueError:
        return 0.0
