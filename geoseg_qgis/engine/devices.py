"""Which device a run takes, and why; never another one than was asked for."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404
from dataclasses import dataclass

from geoseg_qgis.engine.childenv import child_environment
from geoseg_qgis.errors import EngineError

DEVICES = ("auto", "cpu", "cuda:0", "cuda:1", "cuda:2", "cuda:3")
NVIDIA_SMI_SECONDS = 10


@dataclass(frozen=True)
class DeviceChoice:
    """A device and the sentence that explains it."""

    device: str
    note: str


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
                "Install the engine for CUDA (--kind cuda), or choose the device cpu.",
            )
        return DeviceChoice(wanted, f"Device {wanted}, as asked for.")
    if wanted == "cpu":
        return DeviceChoice("cpu", "Device cpu, as asked for.")
    if kind == "cpu":
        return DeviceChoice("cpu", "Device cpu: the installed engine is the one for CPUs.")
    gpu = first_gpu()
    if gpu is not None:
        return DeviceChoice("cuda:0", f"Device cuda:0: this machine has an {gpu}.")
    return DeviceChoice("cpu", "Device cpu: nvidia-smi finds no GPU on this machine.")


def first_gpu() -> str | None:
    """Return the name of the first NVIDIA GPU, None where there is none or no driver."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603  # nosec B603
            [tool, "--query-gpu=name", "--format=csv,noheader"],
            env=child_environment(os.environ),
            capture_output=True,
            text=True,
            timeout=NVIDIA_SMI_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    names = done.stdout.strip().splitlines()
    return names[0] if done.returncode == 0 and names else None
